"""A series in calendars: its sittings share an object where their dates follow a rule, else each has its own.

Outlook ignores lists of dates (RDATE); so a series whose dates follow no rule cannot be one object for everybody.
"""

from collections.abc import Callable, Sequence

import msgspec
from sqlalchemy import Connection, insert, select, update

from hemicycle.calendar.invitations import Held, Invitation, end_of
from hemicycle.calendar.invited_tables import invitations, invited_meetings
from hemicycle.calendar.objects import UTC_ZONE, Appointment, Recurs, regular
from hemicycle.calendar.reply_tables import deputies, replies, reply_mails
from hemicycle.calendar.zones import goes_by_rule
from hemicycle.procedure.words import Text

TITLE = msgspec.json.Decoder(Text)


class Words(msgspec.Struct, frozen=True):
    """What stands in one reader's calendar beside the time of a sitting."""

    title: str
    words: str
    place: str
    url: str


def series_key(record: str, series: str) -> str:
    """What a series of a body is called here. The name of no record has a slash."""
    return f"{record}/{series}"


def sitting_key(key: str, number: int) -> str:
    """What stands for the record of a sitting until it is called."""
    return f"{key}/{number}"


def of_series(key: str) -> tuple[str, str]:
    """The body's record, and the series of it."""
    record, _, series = key.partition("/")
    return record, series


def held_in(register: Connection, key: str) -> list[Held]:
    """The sittings of a series as calendars have them, in the order in which they were planned."""
    c = invited_meetings.c
    asked = select(*(c[name] for name in Held.__struct_fields__)).where(c.series == key)
    return [Held(*row) for row in register.execute(asked.order_by(c.planned, c.starts, c.record))]


def rule_of_dates(starts: Sequence[int], zone: str) -> Recurs | None:
    """By which rule sittings follow each other that one object can hold; None where by none."""
    recurs = regular(starts, zone)
    known = recurs is not None and (zone == UTC_ZONE or goes_by_rule(zone, starts))
    return recurs if known else None


def appointments_of(
    sittings: Sequence[Held], said: Callable[[Held], Words], left_out: str = ""
) -> list[Appointment]:
    """The sittings that share an object: the series by its rule, and each that is otherwise than the rule has it.

    `said`: the words of one; `left_out`: the record of one to which the reader is not invited.
    """
    first = sittings[0]
    if first.planned is None:
        return [_appointment(first, said(first), cancelled=first.cancelled)]
    gone = [one for one in sittings if one.cancelled or one.record == left_out]
    lasts, words = end_of(first) - first.starts, said(first)
    whole = _appointment(first, words, cancelled=len(gone) == len(sittings))
    planned = [one.planned or one.starts for one in sittings]
    made = [
        msgspec.structs.replace(
            whole,
            sequence=max(one.sequence for one in sittings),
            starts=first.planned,
            ends=first.planned + lasts,
            recurs=rule_of_dates(planned, first.zone),
            without=() if whole.cancelled else tuple(one.planned or 0 for one in gone),
        )
    ]
    for one in sittings:
        theirs = said(one)
        as_ruled = (one.planned, lasts) == (one.starts, end_of(one) - one.starts)
        if one not in gone and not (as_ruled and theirs == words):
            other = _appointment(one, theirs, cancelled=False)
            made.append(msgspec.structs.replace(other, sitting=one.planned))
    return made


def alone(sitting: Held, words: Words) -> Appointment:
    """A sitting of a series for who is invited to this one alone."""
    one = _appointment(sitting, words, cancelled=sitting.cancelled)
    return msgspec.structs.replace(one, sitting=sitting.planned)


def title_of(held: Held) -> Text:
    """What a sitting is called, by language."""
    return TITLE.decode(held.title) if held.title else {}


def adopt(register: Connection, sitting: str, record: str) -> bool:
    """A sitting was called as a meeting: what stood for it, and what was answered, is the meeting's. Whether it is."""
    known = update(invited_meetings).where(invited_meetings.c.record == sitting)
    if register.execute(known.values(record=record)).rowcount == 0:
        return False
    for column in (replies.c.sitting, deputies.c.sitting, reply_mails.c.record):
        theirs = update(column.table).where(column == sitting)
        register.execute(theirs.values({column.name: record}))
    return True


def seat_as(
    register: Connection, one: Invitation, record: str, participant: str, sequence: int, now: int
) -> None:
    """Somebody who is invited to the series is this participant of a meeting of it, as calendars have it already."""
    c = invitations.c
    there = select(c.id).where(c.record == record, c.participant == participant)
    if register.execute(there).first() is not None:
        return
    row = {name: getattr(one, name) for name in ("name", "address", "language", "number")}
    row |= {"record": record, "participant": participant, "series": one.series, "wanted": now}
    row |= {"person": one.person, "letters": 0, "sequence": sequence, "told": one.told}
    row |= {"outbox": one.outbox, "token_digest": one.token_digest}
    register.execute(insert(invitations).values(row))


def seat_of(register: Connection, record: str, token_digest: str) -> Invitation | None:
    """As whom the holder of a token is invited to one of the meetings of a series."""
    c = invitations.c
    asked = select(*(c[name] for name in Invitation.__struct_fields__))
    theirs = (c.record == record) & (c.token_digest == token_digest) & c.ended.is_(None)
    row = register.execute(asked.where(theirs)).first()
    return Invitation(*row) if row is not None else None


def seats_of(register: Connection, one: Invitation) -> list[Invitation]:
    """The same for all meetings of the series that were called, the first first."""
    every = (
        seat_of(register, held.record, one.token_digest) for held in held_in(register, one.record)
    )
    return [seat for seat in every if seat is not None]


def _appointment(held: Held, words: Words, *, cancelled: bool) -> Appointment:
    return Appointment(
        uid=held.uid,
        sequence=held.sequence,
        starts=held.starts,
        ends=end_of(held),
        title=words.title,
        zone=held.zone,
        words=words.words,
        place=words.place,
        url=words.url,
        cancelled=cancelled,
    )
