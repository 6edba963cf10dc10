"""What each device of a room is told of what its person may do: all of it first, and then what has changed.

A device keeps what it was told last. Who goes from the same to the same gets one frame, made once.
"""

from collections.abc import Iterable

from hemicycle.live.connection import Connection
from hemicycle.live.encoding import frame
from hemicycle.live.option_changes import difference, whole
from hemicycle.procedure.core.offering import Offered
from hemicycle.procedure.meeting.options import Options
from hemicycle.procedure.meeting.state import Meeting


class Offering:
    """The options of one meeting."""

    def __init__(self) -> None:
        self._options = Options()

    def tell(self, meeting: Meeting, now: int, devices: Iterable[Connection]) -> None:
        """Tell these devices what they may do in this state, at this time (UTC, ms)."""
        self._options.follow(meeting, now)
        made: dict[tuple[int, int], tuple[Offered | None, str | None]] = {}
        for device in devices:
            before, offered = device.offered, self._options.of(device.actor)
            if offered is before:
                continue
            step = id(before), id(offered)
            if step not in made:
                made[step] = before, _frame(before, offered)  # kept, so that no id is another's
            device.offered = offered
            text = made[step][1]
            if text is not None:
                device.push(text)

    def next_change(self) -> int | None:
        """When options change by the time alone (UTC, ms)."""
        return self._options.next_change()


def _frame(before: Offered | None, now: Offered) -> str | None:
    told = whole(now) if before is None else difference(before, now)
    return None if told is None else frame(told)
