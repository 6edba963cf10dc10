"""Help as one page, for every screen that is no room; where scripts run it stands over the screen itself.

Whoever has a session or a link asks the secretariat there, and reads the answer and the name of who gave it. The public
writes by mail, with the same things said of the page and the device.
"""

import re
from email.utils import parseaddr
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from hemicycle.access.helping import Asker
from hemicycle.web.dates import date_and_time, language_name
from hemicycle.web.devices import device_of
from hemicycle.web.forms import field
from hemicycle.web.help_asked import answering, end, places_of, take
from hemicycle.web.logs import without_secrets
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

PRIVATE = {"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex"}
MOST = 200
"""Characters of an address that is told."""


async def help_page(
    request: Request,
    asker: Asker,
    name: str,
    here: str,
    *,
    screen: str = "",
    back: str = "",
    since: int = 0,
) -> Response:
    """The page for somebody who may ask, at the address `here`; or what they ask there.

    `screen`, `back`: what the screen is called and where it stands, if its address is told to nobody; `since`: what
    they asked before is not shown.
    """
    site = site_of(request)
    full = False
    if request.method == "POST":
        form = await request.form(max_files=0, max_fields=40)
        if field(form, "words"):
            full = await take(request, asker, name, form) is None
        else:
            await end(request, asker, form)
        if not full:
            return RedirectResponse(f"{here}?at={quote(asked_at(request))}", 303)
    return page(
        request,
        "help.html",
        status=429 if full else 200,
        headers=PRIVATE,
        may_ask=True,
        full=full,
        asked=await site.help.of(asker, since),
        answers=await answering(site, places_of(asker), asker.account),
        facts=facts(request, screen or asked_at(request)),
        back=back or asked_at(request),
    )


def public_page(request: Request) -> Response:
    """The page for everybody: whom to write to, with what they would be asked first."""
    site, t = site_of(request), site_of(request).words[language(request)]
    name, address = parseaddr(site.settings.mail_office)
    at = asked_at(request)
    told = facts(request, f"{site.settings.base_url}{at}")
    lines = [
        t("help-mail-line", what=t(f"help-fact-{key}"), words=words) for key, words in told.items()
    ]
    body = "\r\n".join(["", "", "", *lines])
    subject = t("help-mail-subject", name=site.settings.name)
    return page(
        request,
        "help.html",
        headers=PRIVATE,
        may_ask=False,
        office_name=name or site.settings.name,
        mailto=f"mailto:{address}?subject={quote(subject, safe='')}&body={quote(body, safe='')}",
        facts=told,
        back=at,
    )


def asked_at(request: Request) -> str:
    """The address of the screen from which help is asked, without secrets; the first page where it is none of ours."""
    at = request.query_params.get("at", "")
    ours = (
        re.fullmatch(r"/(?![/\\])[^\s\\…]*", at) and len(at) <= MOST and at == without_secrets(at)
    )
    return at if ours else f"/{language(request)}/"


def facts(request: Request, screen: str) -> dict[str, str]:
    """What is sent along, by name: what a secretariat asks first, and the server knows by itself."""
    site, reader = site_of(request), language(request)
    return {
        "page": screen,
        "language": language_name(reader, reader),
        "time": date_and_time(site.door.now(), reader),
        "browser": site.words[reader].device(device_of(request)),
    }
