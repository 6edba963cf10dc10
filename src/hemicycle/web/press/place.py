"""Where a text is edited: the office edits that of a meeting, or a side's own for it; its own people edit theirs."""

from typing import NamedTuple
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.access.delegates import Delegate
from hemicycle.accounts.roles import does
from hemicycle.procedure.ids import ITEM
from hemicycle.procedure.words import MemberCode
from hemicycle.web.press.press import Hand, Press
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.sides import sides_of
from hemicycle.web.publishing import hand_of
from hemicycle.web.site import site_of


class Place(NamedTuple):
    """`at`: the address of the editor. `back`: whence one came. `frame`: the page in which it stands."""

    press: Press
    record: str
    hand: Hand
    at: str
    back: str
    frame: str
    writes: bool

    @property
    def out(self) -> str:
        """The address of the public page, without its language."""
        return public_path(self.press.record(self.record))


async def place_of(request: Request) -> Place:
    """Where this request edits, looked up once. Raises 404 for a side that was not there."""
    if not hasattr(request.state, "place"):
        request.state.place = await _place(request)
    known: Place = request.state.place
    return known


async def stand_of(place: Place) -> str:
    """What changes with each change of the text, or of the record that it tells."""
    text, meeting = await place.press.text(place.record), await place.press.meeting(place.record)
    return f"{text.size if text else 0}.{meeting.size}"


async def _place(request: Request) -> Place:
    if "item" in request.path_params:
        return _of_item(request)
    press, record, who = site_of(request).press, request.path_params["record"], request.state.who
    side = request.path_params.get("member") or request.path_params.get("side")
    if side is None:
        back = f"/secretariat/meetings/{quote(record)}"
        return Place(press, record, hand_of(request), f"{back}/text", back, OFFICE, _may(request))
    meeting = await site_of(request).recorder.meeting(record)
    if side not in sides_of(meeting):
        raise HTTPException(404)
    own = press.of(MemberCode(side))
    if isinstance(who, Delegate):
        if meeting.sitting is None or meeting.sitting.rulebook.id != who.body:
            raise HTTPException(404)
        back = f"/delegation/{quote(who.body)}/{quote(side, safe='')}"
        at, hand = f"{back}/text/{quote(record)}", Hand(who.name, actor=side)
        return Place(own, record, hand, at, back, "delegation-frame.html", who.acts)
    back = f"/secretariat/meetings/{quote(record)}"
    at = f"{back}/sides/{quote(side, safe='')}"
    return Place(own, record, hand_of(request), at, back, OFFICE, _may(request))


def _of_item(request: Request) -> Place:
    """[PRESS-19] What a body publishes by itself, for whoever works for it."""
    item, own = request.path_params["item"], request.state.who.body
    if own is not None and not item.startswith(f"{own}."):
        raise HTTPException(404)
    at = f"/secretariat/items/{quote(item)}/text"
    press, back = site_of(request).items, "/secretariat/items"
    return Place(press, ITEM + item, hand_of(request), at, back, OFFICE, _may(request))


def _may(request: Request) -> bool:
    return bool(request.state.who.may(does("publication")))


OFFICE = "secretariat/frame.html"
