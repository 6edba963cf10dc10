"""Which rows follow from an item as it stands, in one transaction: each account gets one for each version, once."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, RowMapping, insert, update

from hemicycle.posting.composing import Composed, Deed, Wish, compose
from hemicycle.posting.item import Item
from hemicycle.posting.ledger import ask, conclude, in_doubt, note, rows_of
from hemicycle.posting.port import Network
from hemicycle.posting.states import MAY_STAND, TOO_LONG
from hemicycle.posting.tables import posts

Dice = Callable[[int], int]
"""So many random bits."""


class Place(NamedTuple):
    """An account with its network and what the office wishes of the item there."""

    account: int
    language: str
    template: str
    made: int
    network: Network
    wish: Wish


def plan(
    register: Connection,
    item: Item,
    places: Sequence[Place],
    first: int,
    now: int,
    dice: Dice,
    *,
    doubt: bool = False,
) -> list[int]:
    """Write what is to be done; the rows.

    `first`: when the item first came out: an account that was connected later posts it only where somebody wishes it.
    `doubt`: a restore may have lost rows, so that each is unknown.
    """
    written = []
    for place in places:
        known = rows_of(register, item.record, place.account)
        deed = deed_of(item, known, place, first)
        if deed is not None or item.stands == "withdrawn":
            _overtake(register, known, now)
        if deed is None:
            continue
        post = _write(register, item, place, deed, now, dice)
        written.append(post)
        if doubt:
            in_doubt(register, post)
            conclude(register, post, "unknown", "restored", "", now)
    return written


def deed_of(item: Item, known: Sequence[RowMapping], place: Place, first: int) -> Deed | None:
    """What is to be done at an account that has these rows."""
    if item.stands == "draft":
        return None
    standing = any(may_stand(one) for one in since_withdrawn(known))
    if item.stands == "withdrawn":
        return "withdraw" if standing else None
    if any(one["version"] == item.version and one["deed"] != "withdraw" for one in known):
        return None
    if standing:
        return "correct"
    if place.wish.goes is False:
        return None
    late = place.made > first and not known
    return None if late and not place.wish.goes else "post"


def may_stand(one: RowMapping) -> bool:
    """Whether it stands there, or may: what is tried again since an answer was lost, too."""
    return one["state"] in MAY_STAND or (one["state"] == "waiting" and one["doubt"])


def since_withdrawn(known: Sequence[RowMapping]) -> Sequence[RowMapping]:
    """The rows since the item was last withdrawn there: nothing before can stand there, once that is done."""
    last = max((n for n, one in enumerate(known) if one["deed"] == "withdraw"), default=-1)
    return known[last + 1 :]


def _overtake(register: Connection, known: Sequence[RowMapping], now: int) -> None:
    """What has not left is not to leave any more."""
    for one in known:
        if one["state"] == "waiting" and not one["doubt"] and one["deed"] != "withdraw":
            conclude(register, one["id"], "overtaken", "overtaken", "", now)


def _write(register: Connection, item: Item, place: Place, deed: Deed, now: int, dice: Dice) -> int:
    composed: Composed | None = None
    if deed != "withdraw":
        composed = compose(
            place.network, item, place.language, place.template, place.wish, now, deed
        )
    row = {
        "account": place.account,
        "record": item.record,
        "version": item.version,
        "deed": deed,
        "marker": place.network.marker(now, dice),
        "draft": msgspec.json.encode(composed.draft) if composed else b"{}",
        "picture": item.picture if place.network.most_image else "",
        "alt": composed.alt if composed else "",
        "written": now,
        "state": "waiting",
        "since": now,
        "tried": 0,
        "doubt": False,
        "answer": "",
        "there": "",
        "url": "",
    }
    [post] = register.execute(insert(posts).values(row)).inserted_primary_key or (0,)
    if composed and composed.measure.begins is not None:
        register.execute(
            update(posts).where(posts.c.id == post).values(state="refused", answer=TOO_LONG)
        )
        note(register, int(post), "refused", TOO_LONG, now)
    else:
        ask(register, int(post), now)
    return int(post)
