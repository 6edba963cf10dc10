"""One page: a template, filled with what it shows, in the visitor's language.

Everything is escaped as it is put in; no template writes a string that it did not make itself.
"""

import json
from collections.abc import Mapping
from email.utils import parseaddr
from functools import cache
from pathlib import Path
from secrets import token_urlsafe
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse

from hemicycle.access.delegates import Delegate
from hemicycle.access.devices import read_device
from hemicycle.accounts.roles import does, sees
from hemicycle.locales.manifest import manifest_of, manifests
from hemicycle.web import dates
from hemicycle.web.foreign_words import mark_foreign_words
from hemicycle.web.help_address import help_address
from hemicycle.web.language import COOKIE, language_in, language_of
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import named, plate

TEMPLATES = Path(__file__).parent / "templates"
YEAR_S = 31_536_000
DIRECTED = frozenset({"arrow-right", "log-out", "undo-2"})
"""Icons that point along the line of reading: they turn where that turns."""


def page(
    request: HTTPConnection,
    template: str,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    **values: Any,
) -> HTMLResponse:
    """The page as an answer."""
    site = site_of(request)
    language = language_of(request, site.settings.languages)
    known = {**common(request, site, language), **values}
    html = environment().get_template(template).render(**known)
    response = HTMLResponse(mark_foreign_words(html), status, headers)
    response.headers["Content-Language"] = language
    if language_in(request.url.path) != language:
        response.headers["Vary"] = "Accept-Language, Cookie"
        _remember_language(request, response, site)
    return response


def common(request: HTTPConnection, site: Site, language: str) -> dict[str, Any]:
    """What every template may use. What answers a form cannot be had again in another language."""
    answers_a_form = request.scope.get("method") == "POST"
    return {
        "lang": language,
        "manifest": manifest_of(language),
        "t": site.words[language],
        "name": site.settings.name,
        "base_url": site.settings.base_url,
        "insecure": site.settings.insecure,
        "assets": site.assets,
        "nonce": request.scope["state"]["nonce"],
        "pages_in": site.settings.languages,
        "languages": {} if answers_a_form else alternates(request, site.settings.languages),
        "who": request.scope["state"].get("who"),
        "path": request.url.path,
        "house_zone": site.zone,
        "office_mail": parseaddr(site.settings.mail_office)[1],
        "help_at": help_address(request, language),
        "readers_by_mail": site.post_office is not None and site.post_office.by_mail,
        "look": site.looks.shown(_body_of(request) or site.looks.house),
    }


def _body_of(request: HTTPConnection) -> str | None:
    """Whose delegation reads, if one does: its page looks as its body."""
    who = request.scope["state"].get("who")
    return who.body if isinstance(who, Delegate) else None


def alternates(request: HTTPConnection, languages: list[str]) -> dict[str, str]:
    """Each language of the pages, and where this very page stands in it."""
    path = request.url.path
    here = language_in(path)
    if here not in languages:
        return {language: f"?lang={language}" for language in languages}
    return {language: f"/{language}{path[len(here) + 1 :]}" for language in languages}


def language(request: HTTPConnection) -> str:
    """The language of this page."""
    return language_of(request, site_of(request).settings.languages)


@cache
def environment() -> Environment:
    """The templates' own rules: autoescape everywhere, nothing undefined."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        icon=icon,
        does=does,
        sees=sees,
        iso=dates.iso,
        long_date=dates.long_date,
        day=dates.day,
        short_day=dates.short_day,
        month_of=dates.month_of,
        once=lambda: token_urlsafe(12),
        full_date=dates.full_date,
        same_day=dates.same_day,
        calendar_leaf=dates.calendar_leaf,
        time_of_day=dates.time_of_day,
        clock=dates.clock,
        date_and_time=dates.date_and_time,
        in_numbers=dates.in_numbers,
        language_name=dates.language_name,
        and_list=dates.languages_named,
        names=dates.listed,
        direction_of=direction_of,
        manifest_of=manifest_of,
        manifests=manifests,
        plate=plate,
        named=named,
    )
    made.filters.update(
        device=read_device, json_script=json_script, path=lambda part: quote(part, safe="")
    )
    return made


def direction_of(code: str) -> str:
    """In which direction a language is written; where it is not known, as its letters say."""
    known = manifests().get(code.partition("-")[0].lower())
    return known.direction if known else "auto"


@cache
def icon(name: str, size: str = "") -> Markup:
    """A Lucide icon. It says nothing by itself: a word stands beside it."""
    size = f"{size} way" if name in DIRECTED else size
    shapes = (TEMPLATES / "icons" / f"{name}.svg").read_text(encoding="utf-8").strip()
    return Markup(  # noqa: S704 (the shapes are our own files)
        f'<svg class="i {size}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{shapes}</svg>'
    )


def json_script(value: Any) -> Markup:
    """JSON that can stand inside a script element: nothing in it can end the element."""
    text = json.dumps(value, ensure_ascii=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return Markup(text)  # noqa: S704 (every character that HTML reads is written as an escape)


def _remember_language(request: HTTPConnection, response: HTMLResponse, site: Site) -> None:
    wish = request.query_params.get("lang")
    if wish in site.settings.languages:
        https = site.settings.https
        response.set_cookie(COOKIE, wish, YEAR_S, secure=https, httponly=True, samesite="lax")
