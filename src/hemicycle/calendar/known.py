"""What was invited, as values: read from the register within the caller's transaction (see ports)."""

from sqlalchemy import Connection

from hemicycle.calendar.answered import standing_of
from hemicycle.calendar.invitations import (
    Held,
    end_of,
    held_of,
    invitation_by,
    invitations_of,
)
from hemicycle.calendar.invited import Invited, Invitee, Sitting
from hemicycle.calendar.reply_ledger import answers_for


class KnownInvitations:
    """The invitations of one server."""

    def of_token(self, register: Connection, token: str) -> Invited | None:
        """All that the invitation with this token is part of; None where there is none."""
        one = invitation_by(register, token)
        return self.of_sitting(register, one.record) if one is not None else None

    def of_sitting(self, register: Connection, sitting: str) -> Invited | None:
        """The same, by one of its sittings: the record of a meeting."""
        held = held_of(register, sitting)
        if held is None:
            return None
        people = invitations_of(register, sitting)
        invitees = [
            Invitee(one.token_digest, one.participant, one.name, one.address)
            for one in people
            if one.ended is None or held.cancelled
        ]
        return Invited((_sitting(held),), tuple(invitees))


def answered(register: Connection, record: str) -> set[str]:
    """Who of those invited to a meeting has answered for the time that is in force, by their id there."""
    invited = KnownInvitations().of_sitting(register, record)
    given = answers_for(register, record)
    return {
        one.participant
        for one in (invited.invitees if invited else ())
        for sitting in (invited.sittings if invited else ())
        if standing_of(sitting, given.get(one.token, ())).state != "needs-action"
    }


def _sitting(held: Held) -> Sitting:
    return Sitting(
        id=held.record,
        uid=held.uid,
        recurrence=None,
        starts=held.starts,
        ends=end_of(held),
        zone=held.zone,
        sequence=held.sequence,
        moved_at=held.moved,
        cancelled=held.cancelled,
    )
