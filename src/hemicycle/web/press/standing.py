"""[PRESS-42] Standing pages: imprint, privacy, accessibility, comment rules, reuse. From templates, or in own words.

The privacy notice lists the places in which this server keeps something of people, as it keeps them now.
"""

from collections.abc import Sequence
from typing import Any, Literal, get_args

import msgspec
from sqlalchemy import Connection, delete, insert, select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.keeping.periods import Kept
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.tables import standing_pages

Standing = Literal["imprint", "privacy", "accessibility", "comments", "reuse"]
PAGES: tuple[Standing, ...] = get_args(Standing)
OFFICE = "/secretariat/standing"
LONGEST = 20_000
FIELDS = 8


class Own(msgspec.Struct, frozen=True):
    """What the office says of a page in a language. `words` empty: the template; `confirmed`: the body read it."""

    words: str = ""
    confirmed: bool = False

    @property
    def paragraphs(self) -> list[tuple[str, str]]:
        """The own words in their paragraphs, each an `h2`, which began with `#`, or a `p`."""
        parts = (one.strip() for one in self.words.replace("\r", "").split("\n\n"))
        return [
            ("h2", one.lstrip("# ")) if one.startswith("#") else ("p", one) for one in parts if one
        ]


@allow("everybody")
async def standing(request: Request) -> Response:
    """The page, in the reader's language."""
    site, name = site_of(request), _page_of(request)
    own = await _own(site, name, language(request))
    return page(request, "standing.html", standing=name, own=own, **await _facts(site, name))


@allow(does("publication"), whole=True)
async def office(request: Request) -> Response:
    """All of them, in each language, to be changed and confirmed."""
    return await _office(request)


@allow(does("publication"), whole=True)
async def save(request: Request) -> Response:
    """Keep own words, or go back to the template with none; say whether the body has read them."""
    site, name = site_of(request), _page_of(request)
    form = await request.form(max_files=0, max_fields=FIELDS)
    spoken, words = field(form, "language"), str(form.get("words", "")).strip()
    if spoken not in site.settings.languages:
        raise HTTPException(400)
    if len(words) > LONGEST or "\x00" in words:
        return await _office(request, 409, (name, spoken, words))
    row = {
        "page": name,
        "language": spoken,
        "words": words,
        "confirmed": field(form, "confirmed") == "yes",
        "changed": site.recorder.now(),
    }

    def work(register: Connection) -> None:
        mine = (standing_pages.c.page == name) & (standing_pages.c.language == spoken)
        register.execute(delete(standing_pages).where(mine))
        register.execute(insert(standing_pages).values(row))

    await site.door.register.write(work)
    return RedirectResponse(f"{OFFICE}#{name}-{spoken}", 303)


async def _office(
    request: Request, status: int = 200, typed: tuple[str, str, str] | None = None
) -> Response:
    site = site_of(request)
    owned = {
        (name, spoken): await _own(site, name, spoken)
        for name in PAGES
        for spoken in site.settings.languages
    }
    return page(
        request,
        "secretariat/standing.html",
        status=status,
        standing_names=PAGES,
        owned=owned,
        typed=typed,
        longest=LONGEST,
        state=None,
    )


async def _own(site: Site, name: str, spoken: str) -> Own:
    mine = (standing_pages.c.page == name) & (standing_pages.c.language == spoken)
    asked = select(standing_pages.c.words, standing_pages.c.confirmed).where(mine)
    row = await site.door.register.read(lambda register: register.execute(asked).first())
    return Own(row.words, row.confirmed) if row else Own()


async def _facts(site: Site, name: Standing) -> dict[str, Any]:
    """What a template says of this server as it is."""
    if name != "privacy":
        return {}
    kept: Sequence[Kept] = await site.keeping.periods.kept() if site.keeping else ()
    words = site.words[site.settings.languages[0]]
    said = [one for one in kept if words.knows(f"place-{one.place}-holds")]
    return {
        "timed": [one for one in said if one.ever and one.days is not None],
        "lasting": [one for one in said if not one.ever or one.days is None],
        "mailed": bool(site.settings.mail_server),
    }


def _page_of(request: Request) -> Standing:
    found = next((one for one in PAGES if one == request.path_params["page"]), None)
    if found is None:
        raise HTTPException(404)
    return found


routes: list[BaseRoute] = [
    Route("/{lang}/about/{page}", standing, name="standing"),
    Route(OFFICE, office, methods=["GET"]),
    Route(f"{OFFICE}/{{page}}", save, methods=["POST"]),
]
