"""What was invited, as values: read from the register within the caller's transaction (see ports)."""

from collections.abc import Iterator

from sqlalchemy import Connection

from hemicycle.calendar.answered import standing_of
from hemicycle.calendar.invitations import (
    Held,
    Invitation,
    end_of,
    held_of,
    invitation_by,
    invitations_of,
)
from hemicycle.calendar.invited import Invited, Invitee, Sitting
from hemicycle.calendar.reply_ledger import answers_for
from hemicycle.calendar.series import held_in


class KnownInvitations:
    """The invitations of one server."""

    def of_token(self, register: Connection, token: str) -> Invited | None:
        """All that the invitation with this token is part of; None where there is none."""
        one = invitation_by(register, token)
        if one is None:
            return None
        if one.series:
            return self.of_series(register, one.series)
        return self.of_sitting(register, one.record)

    def of_series(self, register: Connection, key: str) -> Invited | None:
        """A series with all its sittings, and who is asked to which."""
        return _series(register, key)

    def of_sitting(self, register: Connection, sitting: str) -> Invited | None:
        """The same, by one of its sittings: the record of a meeting, with whom it has on its list."""
        held = held_of(register, sitting)
        if held is None:
            return None
        people = invitations_of(register, sitting)
        there = [_invitee(one) for one in people if one.ended is None or held.cancelled]
        return Invited((_sitting(held),), tuple(there))


def _series(register: Connection, key: str) -> Invited | None:
    """A series with all its sittings; who was invited to one alone is asked to that one."""
    sittings = held_in(register, key)
    people = [one for one in invitations_of(register, key) if one.ended is None]
    on_list = {
        (held.record, one.token_digest)
        for held in sittings
        for one in invitations_of(register, held.record)
        if one.ended is None or held.cancelled
    }

    def asked(one: Invitation) -> tuple[str, ...]:
        """Those not called as meetings yet, and those on whose list they are."""
        every = (held.record for held in sittings)
        return tuple(r for r in every if "/" in r or (r, one.token_digest) in on_list)

    invitees = tuple(_invitee(one, asked(one)) for one in people)
    return Invited(tuple(map(_sitting, sittings)), invitees, key) if sittings else None


def _invitee(one: Invitation, sittings: tuple[str, ...] | None = None) -> Invitee:
    return Invitee(one.token_digest, one.participant, one.name, one.address, sittings)


def answered(register: Connection, record: str) -> set[str]:
    """Who of those invited to a meeting has answered for the time that is in force, by their id there."""
    return {who for who, state in _states(register, record) if state != "needs-action"}


def stays_away(register: Connection, record: str) -> set[str]:
    """Who of those invited to a meeting has declined, or sends somebody else, by their id there."""
    return {who for who, state in _states(register, record) if state in ("declined", "delegated")}


def _states(register: Connection, record: str) -> Iterator[tuple[str, str]]:
    """Of each invitee of a meeting, what they have said for the time that is in force."""
    invited = KnownInvitations().of_sitting(register, record)
    if invited is None:
        return
    given = answers_for(register, record)
    for one in invited.invitees:
        for sitting in invited.sittings:
            yield one.participant, standing_of(sitting, given.get(one.token, ())).state


def _sitting(held: Held) -> Sitting:
    return Sitting(
        id=held.record,
        uid=held.uid,
        recurrence=held.planned,
        starts=held.starts,
        ends=end_of(held),
        zone=held.zone,
        sequence=held.sequence,
        moved_at=held.moved,
        cancelled=held.cancelled,
    )
