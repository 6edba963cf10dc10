"""Where what was invited stands: asked by who reads replies, answered by who sends invitations."""

from typing import Protocol

from sqlalchemy import Connection

from hemicycle.calendar.invited import Invited, token_digest


class Invitations(Protocol):
    """What was invited. Each question is asked within the caller's transaction."""

    def of_token(self, register: Connection, token: str) -> Invited | None:
        """All that the invitation with this token is part of; None where there is none."""

    def of_sitting(self, register: Connection, sitting: str) -> Invited | None:
        """The same, by one of its sittings."""

    def of_series(self, register: Connection, key: str) -> Invited | None:
        """The same, by its series."""


class Handed:
    """Invitations that were handed in as values."""

    def __init__(self, *invited: Invited) -> None:
        self._invited = invited

    def of_token(self, register: Connection, token: str) -> Invited | None:
        """See Invitations."""
        sought = token_digest(token)
        return next(
            (one for one in self._invited if any(i.token == sought for i in one.invitees)), None
        )

    def of_sitting(self, register: Connection, sitting: str) -> Invited | None:
        """See Invitations."""
        return next(
            (one for one in self._invited if any(s.id == sitting for s in one.sittings)), None
        )

    def of_series(self, register: Connection, key: str) -> Invited | None:
        """See Invitations."""
        return next((one for one in self._invited if one.series == key), None)
