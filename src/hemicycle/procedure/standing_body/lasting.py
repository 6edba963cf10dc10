"""A time that somebody has: from a first day to a last, both included; None is open."""

from datetime import date

import msgspec


class Lasting(msgspec.Struct, frozen=True):
    """From `since` to `until`."""

    since: date | None
    until: date | None

    def holds(self, day: date) -> bool:
        """Whether that day is one of them."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )
