"""How far the invitations of a meeting are: whom the last letter to each was sent to, and what became of it."""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, select

from hemicycle.calendar.invitations import Invitation, invitations_of
from hemicycle.calendar.invited_tables import invitations
from hemicycle.outbound.states import TROUBLE, State
from hemicycle.outbound.tables import outbox
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.site import Site


class Count(msgspec.Struct, frozen=True):
    """How many of a meeting's people were written to, of how many; and how many letters need a person.

    `waiting`: how many letters are still to be handed over, since there is no mail server.
    """

    told: int
    people: int
    waiting: int
    troubles: int

    @property
    def lacking(self) -> int:
        """Those to whom nothing was written."""
        return self.people - self.told - self.waiting


async def count_of(site: Site, record: str, meeting: Meeting) -> Count:
    """What the meeting's page says of its invitations."""
    known, states = await site.door.register.read(lambda c: sent_to(c, record))
    waits = await site.door.register.read(lambda c: to_hand_over(c, record))
    listed = [str(one.id) for one in on_the_list(meeting)]
    told = [one for one in known if one.told is not None and one.participant in listed]
    trouble = [one for one in told if states.get(one.outbox or 0) in TROUBLE]
    waiting = [one for one in told if one.participant in waits]
    return Count(len(told) - len(waiting), len(listed), len(waiting), len(trouble))


def to_hand_over(register: Connection, record: str) -> set[str]:
    """Those whose last letter stands in the outbox until a person hands it over: they were not written to yet."""
    theirs = select(invitations.c.participant).join(outbox, outbox.c.id == invitations.c.outbox)
    waits = (outbox.c.state == "by-hand") & outbox.c.settled.is_(None)
    return {*register.scalars(theirs.where(invitations.c.record == record, waits))}


def reached_by_letter(register: Connection, record: str, meeting: Meeting) -> set[str]:
    """Those on the list to whom a letter goes when the meeting is changed: who was invited, or accredited by mail."""
    listed = {str(one.id) for one in on_the_list(meeting)}
    known = invitations_of(register, record)
    return {one.participant for one in known if one.told and one.ended is None} & listed


def sent_to(register: Connection, record: str) -> tuple[list[Invitation], Mapping[int, State]]:
    """Everybody who is invited, and the state of each message to one of them."""
    known = invitations_of(register, record)
    ids = [one.outbox for one in known if one.outbox is not None]
    asked = select(outbox.c.id, outbox.c.state).where(outbox.c.id.in_(ids))
    return known, dict(iter(register.execute(asked)))
