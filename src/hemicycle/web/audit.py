"""Who did what: read, searched, and taken away as a table that no spreadsheet can be made to run."""

import csv
import io

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.audit import LOST, Kind, Told, Wish
from hemicycle.accounts.roles import does
from hemicycle.web.dates import iso
from hemicycle.web.messages import Words
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

A_PAGE, A_TABLE = 50, 20_000
KINDS: tuple[Kind, ...] = ("changed", "opened", "refused")
STARTS_A_FORMULA = "=+-@\t\r"


@allow(does("accounts"), noted=False)
async def log(request: Request) -> Response:
    """The log, the newest first, a page at a time."""
    site, reader = site_of(request), language(request)
    wish = _wish(request)
    found = await site.staff.audit.lines(wish, A_PAGE + 1)
    return page(
        request,
        "secretariat/audit.html",
        lines=[(one, told(one, site.words[reader])) for one in found[:A_PAGE]],
        older=found[A_PAGE - 1].id if len(found) > A_PAGE else None,
        kinds=KINDS,
        kind=wish.kind or "",
        words=_sought(request),
    )


@allow(does("accounts"), noted=False)
async def table(request: Request) -> Response:
    """The same as CSV (RFC 4180), in UTC."""
    site, reader = site_of(request), language(request)
    t = site.words[reader]
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(
        [t(f"audit-head-{name}") for name in ("at", "until", "who", "kind", "what", "record")]
    )
    for one in await site.staff.audit.lines(_wish(request), A_TABLE):
        line = one.line
        cells = [
            iso(line.at),
            iso(line.until) if line.until else "",
            one.name or t("audit-nobody"),
            t(f"audit-kind-{line.kind}"),
            told(one, t),
            line.record or "",
        ]
        rows.writerow([harmless(cell) for cell in cells])
    return Response(
        "\ufeff" + written.getvalue(),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="who-did-what.csv"'},
    )


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell[:1] in STARTS_A_FORMULA and cell else cell


def told(one: Told, t: Words) -> str:
    """What was done, in words; by its code where there are none for it."""
    line = one.line
    if line.kind == "refused":
        return t("audit-refused", duty=t(f"duty-{line.facts['duty']}"))
    if line.what == LOST:
        return t("audit-lost", n=int(line.facts.get("n", 0)))
    name = f"audit-{line.what}"
    if not t.knows(name):
        return line.what
    facts = {key: _said(key, value, t) for key, value in line.facts.items()}
    return t(name, **facts)


def _said(key: str, value: object, t: Words) -> str | int:
    if key in ("roles", "was"):
        return ", ".join(t(f"staff-{role}") for role in str(value).split())
    return value if isinstance(value, int) else str(value)


def _wish(request: Request) -> Wish:
    asked, t = request.query_params, site_of(request).words[language(request)]
    kind = next((one for one in KINDS if one == asked.get("kind")), None)
    before = asked.get("before", "")
    at = int(before) if before.isdecimal() and len(before) < 16 else None
    said = t.written("audit-").items()
    words = {
        word: [name.removeprefix("audit-") for name, words in said if word.lower() in words.lower()]
        for word in _sought(request).split()
    }
    return Wish(kind, words, at, request.state.who.body)


def _sought(request: Request) -> str:
    return request.query_params.get("q", "")[:200].strip()


routes: list[BaseRoute] = [
    Route("/secretariat/audit", log, methods=["GET"], name="audit"),
    Route("/secretariat/audit.csv", table, methods=["GET"]),
]
