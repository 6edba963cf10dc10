"""Seats of the play that somebody else holds: which of them are to be taken back, since their holder has gone."""

from collections.abc import Collection

import msgspec


class Absence(msgspec.Struct, frozen=True):
    """Seconds: how long who was in the room may be away from it, and how long who took a seat may take to come in."""

    gone_s: float = 8.0
    coming_s: float = 90.0


class Vacancies:
    """Who holds a seat and is not connected, and since when."""

    def __init__(self, absence: Absence) -> None:
        self._absence = absence
        self._seen: dict[str, tuple[float, bool]] = {}

    def due(
        self, held: Collection[str], connected: Collection[str] | None, now: float
    ) -> list[str]:
        """The seats to take back at `now` (s), of those `held` by others; `connected` None: nobody can tell."""
        self._seen = {actor: self._seen.get(actor, (now, False)) for actor in held}
        if connected is None:
            return []
        found = []
        for actor, (since, came) in self._seen.items():
            if actor in connected:
                self._seen[actor] = (now, True)
            elif now - since >= (self._absence.gone_s if came else self._absence.coming_s):
                found.append(actor)
        return found
