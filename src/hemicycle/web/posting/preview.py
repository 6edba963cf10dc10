"""As it will look: what stands at each account before anything goes, how long it is, what it costs, and which go."""

from typing import Any

import msgspec
from sqlalchemy import RowMapping
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.posting.composing import TEMPLATES, Composed, Wish
from hemicycle.posting.item import Item
from hemicycle.posting.planning import Place as At
from hemicycle.posting.port import Network
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.posting.here import PATHS, item_here, may_post, posting_of
from hemicycle.web.render import page
from hemicycle.web.site import site_of

FIELDS = 400
LONGEST = 5000


class Card(msgspec.Struct, frozen=True):
    """What would stand at one account. `fits`, `over`: its words up to where they are too many, and from there.

    `deed`: what publication would bring about there; `posted`: whether something of the item stands there.
    """

    account: RowMapping
    network: Network
    composed: Composed
    wish: Wish
    goes: bool
    fits: str
    over: str
    price: int
    posted: bool
    picture: bool

    @property
    def leaves(self) -> bool:
        """Whether it would go out as it stands."""
        return self.goes and not self.over


@allow(sees("readout"))
async def preview(request: Request) -> Response:
    """All of them."""
    return await _page(request)


@allow(does("publication"))
async def wish(request: Request) -> Response:
    """Keep what is wished, or try it without sending anything, or post what is out already."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    posting = posting_of(request)
    _, item = await item_here(request, draft=True)
    for row, at in await posting.places(item):
        await posting.wish(item.record, row["id"], _wished(form, item, at))
    how = field(form, "how")
    if how == "dry":
        return await _page(request, dry=True)
    if how == "now" and item.stands == "out":
        _, out = await item_here(request)
        await posting.post_now(out)
        return RedirectResponse(f"{_at(request)}/reach", 303)
    return RedirectResponse(f"{_at(request)}/preview", 303)


def _wished(form: FormData, item: Item, at: At) -> Wish:
    """What the form says of one account. Words that are those of the template are not the office's own."""
    number = at.account
    told = item.told(at.language)
    asked = field(form, f"template.{number}")
    template = next((one for one in TEMPLATES if one == asked), "")
    if field(form, "shorter") == str(number):
        return Wish(True, "headline", "", at.wish.alt, item.base)
    words = str(form.get(f"words.{number}", "")).replace("\r\n", "\n").strip()[:LONGEST]
    own = words != str(form.get(f"was.{number}", "")).replace("\r\n", "\n").strip()
    kept = bool(at.wish.words) and template == at.wish.template
    alt = field(form, f"alt.{told.language}")[:LONGEST]
    return Wish(
        field(form, f"goes.{number}") == "on",
        template,
        words if own or kept else "",
        "" if alt == told.caption else alt,
        item.base,
    )


async def cards_of(request: Request, item: Item) -> list[Card]:
    """A card for each account of the item's body."""
    posting = posting_of(request)
    rows = {one["id"] for one, _ in await posting.rows(item.record)}
    found = []
    for row, at in await posting.places(item):
        composed = posting.composed(item, at)
        words, begins = composed.draft.words, composed.measure.begins
        cut = len(words) if begins is None else begins
        found.append(
            Card(
                row,
                at.network,
                composed,
                at.wish,
                at.wish.goes is not False,
                words[:cut],
                words[cut:],
                at.network.price(words),
                row["id"] in rows,
                bool(item.picture) and at.network.most_image > 0,
            )
        )
    return found


async def _page(request: Request, *, dry: bool = False) -> Response:
    place, item = await item_here(request, draft=True)
    cards = await cards_of(request, item)
    told = next(iter(item.tellings.values()))
    leaving = [one for one in cards if one.leaves]
    values: dict[str, Any] = {
        "place": place,
        "item": item,
        "title": told.title,
        "told_in": told.language,
        "cards": cards,
        "leaving": leaving,
        "staying": [one for one in cards if not one.leaves],
        "too_long": [one for one in cards if one.goes and one.over],
        "costs": sum(one.price for one in leaving),
        "templates": TEMPLATES,
        "languages_used": [*dict.fromkeys(one.composed.draft.language for one in cards)],
        "alts": {one.composed.draft.language: one.composed.alt for one in cards},
        "may": may_post(request),
        "dry": dry,
        "now": site_of(request).door.now(),
        "at": _at(request),
    }
    return page(request, "secretariat/preview.html", **values)


def _at(request: Request) -> str:
    return request.url.path.rpartition("/")[0]


routes: list[BaseRoute] = [
    route
    for path in PATHS
    for route in (
        Route(f"{path}/preview", preview, methods=["GET"]),
        Route(f"{path}/preview", wish, methods=["POST"]),
    )
]
