"""[INVITE-2] Whoever is accredited to a meeting that was called is told of it from then on as whoever was invited."""

from collections.abc import Callable, Sequence

import msgspec
from sqlalchemy import Connection

from hemicycle.access.links import Issued
from hemicycle.calendar.answered import Answer
from hemicycle.calendar.invitations import Held, Invitation, held_of
from hemicycle.calendar.reply_ledger import add_answers
from hemicycle.outbound.letter import Letter
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.site import Site


class Seated(msgspec.Struct, frozen=True):
    """Somebody who was accredited. `letter`: takes them a link. `comes`: they asked to attend, which is an answer."""

    participant: str
    letter: Callable[[str], Letter]
    comes: bool = False


async def write_to_accredited(
    site: Site, record: str, people: Sequence[Seated]
) -> tuple[list[Issued], bool]:
    """A link for each, and a letter with it; the links, and whether the letters leave by mail."""
    meeting = await site.recorder.meeting(record)
    listed = meeting.seats.participants
    persons = [listed[ParticipantId(one.participant)] for one in people]
    inviter, office, now = site.inviter, site.post_office, site.door.now()
    if inviter is None or office is None:
        return await site.door.issue_links(record, persons), False

    def rooms(register: Connection) -> dict[str, str]:
        return {str(one.id): inviter.room(register, record, one, now) for one in persons}

    links = await site.door.register.write(rooms)
    lost = [one for one in persons if not links[str(one.id)]]
    links |= {one.participant: one.link for one in await site.door.issue_links(record, lost)}

    def write(register: Connection) -> None:
        for one in people:
            letter = one.letter(links[one.participant])
            told = inviter.accredit(register, record, meeting, one.participant, letter, now)
            held = held_of(register, record)
            if one.comes and held is not None:
                add_answers(register, [_comes(told, held, now)], one.participant)

    await site.door.register.write(write)
    office.outbox.wake()
    issued = [Issued(str(one.id), one.role, links[str(one.id)]) for one in persons]
    return issued, office.by_mail and bool(issued)


def _comes(one: Invitation, held: Held, now: int) -> Answer:
    """That they come to the meeting as it is."""
    return Answer(
        token=one.token_digest,
        sitting=one.record,
        state="accepted",
        at=now,
        received=now,
        way="page",
        sequence=held.sequence,
    )
