"""Invitations in the register. Each function works inside the caller's transaction."""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, insert, select, update

from hemicycle.calendar.invited import token_digest
from hemicycle.calendar.invited_tables import invitations, invited_meetings
from hemicycle.calendar.tokens import Tokens

HOUR_MS = 3_600_000
"""How long a meeting is taken to last that does not say when it ends."""


class Wanted(msgspec.Struct, frozen=True):
    """How somebody who is to be invited is called and reached, and in which language."""

    name: str
    address: str
    language: str


class Held(msgspec.Struct, frozen=True):
    """A meeting, or a sitting of a series, as calendars have it. The fields are those of the table."""

    record: str
    uid: str
    zone: str
    sequence: int
    starts: int
    ends: int | None
    digest: str
    cancelled: bool
    moved: int | None
    series: str | None = None
    planned: int | None = None
    title: str | None = None


class Invitation(msgspec.Struct, frozen=True):
    """Somebody who is invited. The fields are those of the table."""

    id: int
    record: str
    participant: str
    name: str
    address: str
    language: str
    number: int
    token_digest: str
    wanted: int
    letters: int
    sequence: int | None
    told: int | None
    outbox: int | None
    ended: int | None
    series: str | None = None
    person: str | None = None

    def token_by(self, tokens: Tokens) -> str:
        """What they answer with: for a whole series where they were invited to one."""
        return tokens.of(self.series or self.record, self.person or self.participant, self.number)


_HELD = [invited_meetings.c[name] for name in Held.__struct_fields__]
_INVITED = [invitations.c[name] for name in Invitation.__struct_fields__]


def want(
    register: Connection,
    record: str,
    people: Mapping[str, Wanted],
    tokens: Tokens,
    now: int,
    series: str | None = None,
) -> None:
    """These people of a meeting are to be invited, once it is convened or at once where it is; or to a `series`.

    Who was told at another address is invited anew; who is there as they were stays so.
    """
    known = {one.participant: one for one in invitations_of(register, record)}
    for who, reached in people.items():
        there = msgspec.structs.asdict(reached)
        one = known.get(who)
        if one is None:
            token = tokens.of(record, who, 0)
            row = {"record": record, "participant": who, "token_digest": token_digest(token)}
            row |= {"series": series, "person": who} if series else {}
            begun = {"number": 0, "wanted": now, "letters": 0}
            register.execute(insert(invitations).values({**row, **begun, **there}))
        elif one.address != reached.address or one.ended is not None:
            again = {**there, "wanted": now, "sequence": None, "ended": None}
            _change(register, one.id, again)
        elif (one.name, one.language) != (reached.name, reached.language):
            _change(register, one.id, there)


def ask_again(register: Connection, record: str, participant: str) -> None:
    """What they were told is told them once more."""
    theirs = (invitations.c.record == record) & (invitations.c.participant == participant)
    anew = update(invitations).where(theirs, invitations.c.ended.is_(None))
    register.execute(anew.values(sequence=None))


def told(
    register: Connection,
    one: Invitation,
    token: str,
    sequence: int,
    message: int,
    at: int,
    *,
    ended: bool,
) -> None:
    """They were written to, with this token, which is another where the server has a new key.

    `ended`: that they are not invited any more.
    """
    done = {"sequence": sequence, "told": at, "outbox": message, "letters": one.letters + 1}
    kept = {"token_digest": token_digest(token), "ended": at if ended else None}
    _change(register, one.id, {**done, **kept})


def hold(register: Connection, held: Held) -> None:
    """From now on calendars have the meeting so."""
    row = msgspec.structs.asdict(held)
    known = update(invited_meetings).where(invited_meetings.c.record == held.record)
    if register.execute(known.values(row)).rowcount == 0:
        register.execute(insert(invited_meetings).values(row))


def held_of(register: Connection, record: str) -> Held | None:
    """The meeting as calendars have it, if anybody was invited to it."""
    asked = select(*_HELD).where(invited_meetings.c.record == record)
    row = register.execute(asked).one_or_none()
    return Held(*row) if row is not None else None


def invitations_of(register: Connection, record: str) -> list[Invitation]:
    """Everybody who is invited to a meeting, or was."""
    asked = select(*_INVITED).where(invitations.c.record == record).order_by(invitations.c.id)
    return [Invitation(*row) for row in register.execute(asked)]


def invitation_by(register: Connection, token: str) -> Invitation | None:
    """Whose token this is, whatever its case. Of a series: the invitation to all of it."""
    c = invitations.c
    asked = select(*_INVITED).where(c.token_digest == token_digest(token))
    whole = (c.series.is_(None) | (c.record == c.series)).desc()
    row = register.execute(asked.order_by(whole, c.id).limit(1)).one_or_none()
    return Invitation(*row) if row is not None else None


def end_of(held: Held) -> int:
    """When it ends, for a calendar, which must know."""
    return held.ends if held.ends is not None else held.starts + HOUR_MS


def _change(register: Connection, id_: int, values: Mapping[str, object]) -> None:
    register.execute(update(invitations).where(invitations.c.id == id_).values(values))


def invited_alike(register: Connection, token: str) -> list[tuple[Held, Invitation]]:
    """Every meeting to which the person of a token is invited: whoever has the same name at the same address."""
    one = invitation_by(register, token)
    c, of = invitations.c, invited_meetings.c
    held = held_of(register, one.record) if one else None
    if one is None or (one.ended is not None and not (held and held.cancelled)):
        return []
    alike = (c.name == one.name) & (c.address == one.address) & c.told.is_not(None)
    goes_on = c.ended.is_(None) | of.cancelled
    asks = (of.record == c.record) | (of.series == c.record)
    asked = select(*_HELD, *_INVITED).where(alike, goes_on, asks).order_by(of.starts, c.id)
    count = len(_HELD)
    found = [(Held(*row[:count]), Invitation(*row[count:])) for row in register.execute(asked)]
    return [*{held.record: (held, invited) for held, invited in found}.values()]
