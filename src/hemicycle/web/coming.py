"""Who comes, as the office sees it: each invitee with their reply, mails that a person decides on, times proposed."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import Connection, select
from starlette.requests import Request

from hemicycle.calendar import reply_ledger as ledger
from hemicycle.calendar.answered import STATES, Answer, Deputy, Standing, State, standing_of
from hemicycle.calendar.invitations import invitations_of
from hemicycle.calendar.invited import Invited, Invitee, Sitting
from hemicycle.calendar.reply_ledger import Accredited, Kept
from hemicycle.outbound.states import TROUBLE
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.delegation.zones import offset_min
from hemicycle.web.deputies import Titled, known_offices, titled
from hemicycle.web.site import Site
from hemicycle.web.view_models import Person, person_of

MOVER = "change-meeting"
"""The name of the route on which a meeting is moved, which takes the time that is proposed (`?starts=`)."""


class Undelivered(msgspec.Struct, frozen=True):
    """A letter that did not arrive: the message of the outbox, and what was answered."""

    message: int
    answer: str


class Row(msgspec.Struct, frozen=True):
    """An invitee. `history`: what they answered before, the newest first. `sits`: their deputy, once accredited.

    `returned`: what a mail server reported of the invitation; `away`: that they are out of office. `titled`: the office
    of the deputy who is to be accredited.
    """

    invitee: Invitee
    person: Person | None
    standing: Standing
    history: list[Answer]
    sits: Accredited | None
    returned: Kept | None
    away: Kept | None
    letter: Undelivered | None
    titled: Titled | None = None

    @property
    def state(self) -> State:
        """What stands; an accredited deputy stays one when the meeting is moved, until something else is said."""
        return "delegated" if self.sits else self.standing.state


class Decide(msgspec.Struct, frozen=True):
    """A mail that a person decides on. `others`: for whom it may count."""

    mail: Kept
    whose: list[Invitee]

    @property
    def states(self) -> list[State]:
        """What it says, where it holds an answer."""
        return list(dict.fromkeys(one.state for one in self.mail.meant))


class Coming(msgspec.Struct, frozen=True):
    """All of a meeting. `offset`: minutes east of UTC of the clocks it was called by."""

    sitting: Sitting
    offset: int
    rows: list[Row]
    counts: dict[State, int]
    held: list[Decide]
    proposals: list[Row]


async def coming_to(site: Site, record: str, meeting: Meeting, reader: str) -> Coming | None:
    """None where nobody was invited by calendar."""
    found = await site.door.register.read(lambda r: _coming(r, site, record, meeting, reader))
    if found is None or not any(_to_accredit(row) for row in found.rows):
        return found
    written = await site.door.register.read(lambda r: invitations_of(r, record))
    tongues = {one.participant: one.language for one in written}
    known = await known_offices(site, meeting, reader)

    def with_office(row: Row) -> Row:
        deputy, seat = _to_accredit(row), row.invitee.participant
        if deputy is None:
            return row
        person = meeting.seats.participants.get(ParticipantId(seat))
        member = str(person.member) if person else ""
        told = titled(meeting, deputy, member, tongues.get(seat, reader), known)
        return msgspec.structs.replace(row, titled=told)

    return msgspec.structs.replace(found, rows=[with_office(row) for row in found.rows])


def _to_accredit(row: Row) -> Deputy | None:
    """Who was named to come instead, and is not accredited yet."""
    return row.standing.answer.deputy if row.standing.answer and row.sits is None else None


def mover_of(request: Request, record: str) -> str:
    """The page on which a meeting is moved, where there is one."""
    named = (getattr(route, "name", "") for route in request.app.routes)
    return str(request.app.url_path_for(MOVER, record=record)) if MOVER in named else ""


def _coming(
    register: Connection, site: Site, record: str, meeting: Meeting, reader: str
) -> Coming | None:
    invited = site.invitations.of_sitting(register, record)
    sitting = next((one for one in invited.sittings if one.id == record), None) if invited else None
    if invited is None or sitting is None:
        return None
    answers, mails = ledger.answers_for(register, record), ledger.mails_for(register, record)
    sits = ledger.accredited_for(register, record)
    letters = _undelivered(register, record)
    rows = [
        _row(one, sitting, meeting, reader, answers.get(one.token, []), mails, sits, letters)
        for one in _in_order(invited, sitting, meeting)
    ]
    counts = {state: sum(row.state == state for row in rows) for state in STATES}
    return Coming(
        sitting,
        _offset(sitting, meeting),
        rows,
        counts,
        [_decide(one, invited) for one in mails if one.outcome == "held" and not one.settled],
        [row for row in rows if row.standing.answer and row.standing.answer.proposal],
    )


def _offset(sitting: Sitting, meeting: Meeting) -> int:
    """Where its zone has no name here, the meeting alone knows its offset."""
    if sitting.zone == "UTC" and meeting.sitting:
        return meeting.sitting.offset_min
    return offset_min(sitting.zone, sitting.starts)


def _in_order(invited: Invited, sitting: Sitting, meeting: Meeting) -> list[Invitee]:
    """As they stand on the list of the meeting."""
    places = {str(one.id): place for place, one in enumerate(on_the_list(meeting))}
    asked = [one for one in invited.invitees if one.asked_to(sitting.id)]
    return sorted(asked, key=lambda one: places.get(one.participant, len(places)))


def _row(
    one: Invitee,
    sitting: Sitting,
    meeting: Meeting,
    reader: str,
    answers: Sequence[Answer],
    mails: Sequence[Kept],
    sits: Sequence[Accredited],
    letters: Mapping[str, Undelivered],
) -> Row:
    known = meeting.seats.participants.get(ParticipantId(one.participant))
    standing = standing_of(sitting, answers)
    theirs = [mail for mail in mails if mail.token == one.token and not mail.settled]
    said = standing.answer or standing.earlier
    deputy = said.deputy if said else None
    return Row(
        one,
        person_of(known, meeting, reader) if known else None,
        standing,
        [a for a in reversed(answers) if a != standing.answer],
        next((s for s in sits if deputy and _sits_for(s, one, deputy, meeting)), None),
        next((mail for mail in theirs if mail.outcome in ("failed", "delayed")), None),
        next((mail for mail in theirs if mail.outcome == "auto-reply"), None),
        letters.get(one.address.lower()),
    )


def _sits_for(seat: Accredited, one: Invitee, deputy: Deputy, meeting: Meeting) -> bool:
    """Whether somebody was accredited as this deputy, and is on the list still."""
    person = meeting.seats.participants.get(ParticipantId(seat.participant))
    listed = person is not None and not person.withdrawn
    return listed and (seat.token, seat.address) == (one.token, deputy.address)


def _decide(mail: Kept, invited: Invited) -> Decide:
    tokens = [mail.token, *([mail.other] if mail.other else [])]
    known = {one.token: one for one in invited.invitees}
    return Decide(mail, [known[token] for token in tokens if token in known])


def _undelivered(register: Connection, record: str) -> dict[str, Undelivered]:
    """Address → the last letter of this meeting to it, where a person must look at that."""
    asked = select(outbox.c.id, outbox.c.address, outbox.c.state, outbox.c.answer, outbox.c.settled)
    rows = register.execute(asked.where(outbox.c.record == record).order_by(outbox.c.id)).all()
    last = {row.address.lower(): row for row in rows}
    return {
        address: Undelivered(row.id, row.answer)
        for address, row in last.items()
        if row.state in TROUBLE and row.settled is None
    }
