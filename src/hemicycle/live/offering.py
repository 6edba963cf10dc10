"""What each device of a room is told of what its person may do: all of it first, and then what has changed.

A device keeps what it was told last. Who goes from the same to the same gets one frame, made once. After an act of one
person little changes for most: no device is looked at whose person is offered what they were.
"""

from collections.abc import Callable, Iterable

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
        self._untold: dict[Connection, None] = {}

    def begin(self, device: Connection) -> None:
        """Tell this device all of it, when the others are told what has changed."""
        device.offered = None
        self._untold[device] = None

    def tell(
        self, meeting: Meeting, now: int, devices_of: Callable[[str], Iterable[Connection]]
    ) -> None:
        """Tell what each may do in this state, at this time (UTC, ms). `devices_of`: those of an actor that may act."""
        others = self._options.follow(meeting, now)
        untold, self._untold = self._untold, {}
        known = (device for actor in others for device in devices_of(actor))
        made: dict[tuple[int, int], tuple[Offered | None, str | None]] = {}
        for device in dict.fromkeys([*untold, *known]):
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
