"""The lobby as the secretariat's page shows it: rows keep their place and their age.

New ones come at the foot; who has left or was admitted stays, marked. Remembered in memory, for the pages alone.
"""

from collections import OrderedDict
from collections.abc import Collection, Mapping
from typing import Literal

import msgspec

MOST_MEETINGS = 200
State = Literal["waiting", "left", "admitted"]


class Waiting(msgspec.Struct, frozen=True):
    """Somebody in the lobby. `since`: when they came; `at`: when the state was first seen (UTC, ms)."""

    participant: str
    since: int
    state: State
    at: int


class LobbyBook:
    """The lobbies of a server's meetings, as they were last shown."""

    def __init__(self) -> None:
        self._rows: OrderedDict[str, list[Waiting]] = OrderedDict()

    def rows(
        self,
        record: str,
        waiting: Collection[str],
        since: Mapping[str, int],
        admitted: Collection[str],
        now: int,
    ) -> list[Waiting]:
        """The rows after these people wait, as far as it is known since when, and those have been admitted."""
        before = self._rows.pop(record, [])
        rows = [_as_now(row, waiting, admitted, since, now) for row in before]
        known = {row.participant for row in before}
        rows += [
            Waiting(who, since.get(who, now), "waiting", since.get(who, now))
            for who in waiting
            if who not in known
        ]
        if rows:
            self._rows[record] = rows
        if len(self._rows) > MOST_MEETINGS:
            self._rows.popitem(last=False)
        return rows


def _as_now(
    row: Waiting,
    waiting: Collection[str],
    admitted: Collection[str],
    since: Mapping[str, int],
    now: int,
) -> Waiting:
    who = row.participant
    state: State = "waiting" if who in waiting else "admitted" if who in admitted else "left"
    came = min(row.since, since.get(who, row.since))
    return Waiting(who, came, state, row.at if state == row.state else now)
