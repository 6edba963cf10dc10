"""The lists of meetings, as pages ask for them: read from what `listing.py` derives, as the records are now.

A hit costs what its page shows, however many meetings were held.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select

from hemicycle.carrying.followers import Followers
from hemicycle.register.register import Register
from hemicycle.web.listing import Card, OfficeCard
from hemicycle.web.meeting_search import GROUPS, Wish, plain
from hemicycle.web.stages import Stage
from hemicycle.web.tables import listed

CARD = msgspec.json.Decoder(Card)
OFFICE_CARD = msgspec.json.Decoder(OfficeCard)


class Front(msgspec.Struct, frozen=True):
    """What the newsroom lists, and of what it cuts off how many. `released`: of `pages` the one of this `number`."""

    released: list[Card]
    number: int
    pages: int
    live: list[Card]
    coming: list[Card]
    held: list[Card]
    more: dict[str, int]


class Catalogue:
    """The lists of one server's meetings."""

    def __init__(self, register: Register, followers: Followers) -> None:
        self._register = register
        self._followers = followers

    async def current(self) -> bool:
        """Whether what is read from now on is all that is known: waits for what is to be carried into the lists."""
        await self._followers.current()
        return self._followers.behind == set()

    async def front(self, number: int, per_page: int, most: int, now: int) -> Front:
        """The newsroom: releases a page at a time, the last page where there is no such, and `most` of the others.

        As far as it has been carried: who wants all that is known asks for `current` first.
        """
        return await self._register.read(lambda r: _front(r, number, per_page, most, now))

    async def released(self, most: int, body: str | None = None, start: int = 0) -> list[Card]:
        """What came out last, the newest first; as far as it has been carried, like `front`. `body`: of this one."""
        if body is None:
            return await self._register.read(lambda r: _cards(r, RELEASED, most, start))
        given = {"start": start, "most": most, "body": body}
        found = await self._register.read(lambda r: r.scalars(RELEASED_BY, given).all())
        return [CARD.decode(card) for card in found]

    async def card(self, record: str) -> tuple[Card | None, int | None]:
        """What a list shows of a record, and when what came out on it was withdrawn, if it was."""
        asked = select(listed.c.card, listed.c.withdrawn).where(listed.c.record == record)
        found = await self._register.read(lambda r: r.execute(asked).one_or_none())
        return (CARD.decode(found[0]), found[1]) if found else (None, None)

    async def withdrawn(self, most: int, body: str | None = None) -> list[tuple[str, int]]:
        """What was withdrawn last, the last first: its record, and when. As far as it has been carried."""
        asked = select(listed.c.record, listed.c.withdrawn).where(listed.c.withdrawn.is_not(None))
        asked = asked.where(listed.c.body == body) if body else asked
        asked = asked.order_by(listed.c.withdrawn.desc(), listed.c.id.desc()).limit(most)
        return await self._register.read(lambda r: [*map(tuple, r.execute(asked))])

    async def number_released(self) -> int:
        """How much came out."""
        return await self._register.read(lambda r: r.execute(OUT).scalar_one())

    async def search(self, wish: Wish) -> list[tuple[str, OfficeCard]]:
        """The secretariat's meetings that meet a wish, each with its record, in the order in which they began."""
        asked = [
            listed.c.known_by.contains(word, autoescape=True) for word in plain(wish.words).split()
        ]
        rows = await self.rows(
            select(listed.c.record, listed.c.office_card)
            .where(listed.c.stage.in_(GROUPS[wish.group]), *asked)
            .order_by(listed.c.id)
        )
        return [(record, OFFICE_CARD.decode(card)) for record, card in rows]

    async def any_known(self) -> bool:
        """Whether the secretariat has any meeting."""
        known = select(listed.c.id).where(listed.c.stage.is_not(None)).limit(1)
        return bool(await self.rows(known))

    async def under_way(self) -> list[str] | None:
        """The records in which somebody is present or a photo is being taken; None where not all of them are known."""
        rows = await self.rows(select(listed.c.record).where(listed.c.under_way))
        behind = self._followers.behind
        return None if behind is None else [*dict.fromkeys([*(row[0] for row in rows), *behind])]

    async def rows(self, asked: Select[Any]) -> Sequence[Any]:
        """What a question finds, once all that is known has been carried."""
        await self._followers.current()
        return await self._register.read(lambda register: register.execute(asked).all())


def _listed(which: ColumnElement[bool], *order: ColumnElement[Any]) -> Select[Any]:
    asked = select(listed.c.card).where(which).order_by(*order)
    return asked.offset(bindparam("start")).limit(bindparam("most"))


# Written once, since to put a statement together costs more than to run it. Each order is that of an index.
_STAGE, _STARTS, _OUT, _ID = (
    listed.c.public_stage,
    listed.c.public_starts,
    listed.c.released,
    listed.c.id,
)
RELEASED = _listed(_OUT.is_not(None), _OUT.desc(), _ID.desc())
_BY = (_OUT.is_not(None)) & (listed.c.body == bindparam("body"))
RELEASED_BY = _listed(_BY, _OUT.desc(), _ID.desc())
LIVE = _listed(_STAGE.in_(GROUPS["now"]), _STARTS.desc(), _ID.desc())
# A meeting that is not held stands where it stood until its day is over.
_AWAITED = (_STAGE == "coming") | ((_STAGE == "cancelled") & (bindparam("now") <= _STARTS))
COMING = _listed(_AWAITED, _STARTS, _ID)
HELD = _listed(_STAGE == "closed", _STARTS.desc(), _ID.desc())
STAGES = select(_STAGE, func.count()).where(_STAGE.is_not(None)).group_by(_STAGE)
OUT = select(func.count()).select_from(listed).where(_OUT.is_not(None))


def _cards(
    register: Connection, asked: Select[Any], most: int, start: int = 0, now: int | None = None
) -> list[Card]:
    given = {"start": start, "most": most} | ({} if now is None else {"now": now})
    found = register.scalars(asked, given)
    return [CARD.decode(card) for card in found]


def _front(register: Connection, number: int, per_page: int, most: int, now: int) -> Front:
    stages: dict[Stage, int] = dict(iter(register.execute(STAGES)))
    pages = max(1, -(-register.execute(OUT).scalar_one() // per_page))
    number = min(number, pages)
    coming, held = _cards(register, COMING, most, now=now), _cards(register, HELD, most)
    shown = sum(any(b.stage == "coming" for b in card.briefs.values()) for card in coming)
    return Front(
        _cards(register, RELEASED, per_page, (number - 1) * per_page),
        number,
        pages,
        _cards(register, LIVE, sum(stages.get(stage, 0) for stage in GROUPS["now"])),
        coming,
        held,
        {
            "coming": stages.get("coming", 0) - shown,
            "held": stages.get("closed", 0) - len(held),
        },
    )
