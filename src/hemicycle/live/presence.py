"""Who is connected and what their devices send, told as differences from what the record says.

All of one audience know the same: what was told last. Who comes is told all of that, and everybody what changes.
"""

from collections.abc import Mapping

import msgspec
from msgspec.structs import asdict, replace

from hemicycle.live.attendance import Presence, Seen
from hemicycle.live.encoding import frame
from hemicycle.live.protocol import DeviceState
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.words import ParticipantId

AS_RECORDED = Seen()
AWAY = Seen(connected=False)
DEFAULTS = asdict(DeviceState())


class PresenceFeed:
    """What one audience was told of who is connected: the snapshot for who comes, and the change for all others."""

    def __init__(self) -> None:
        self._seen: dict[str, Seen] = {}
        self._whole: str | None = None

    @property
    def whole(self) -> str:
        """The frame for who comes: all that was told; made once until it changes."""
        if self._whole is None:
            self._whole = frame(Presence(True, dict(self._seen)))
        return self._whole

    def tell(self, seen: dict[str, Seen]) -> str | None:
        """The frame for all who were told before; None: nothing has changed."""
        before, self._seen = self._seen, seen
        changed: dict[str, Seen | None] = {
            who: one for who, one in seen.items() if before.get(who) != one
        }
        changed.update((who, None) for who in before if who not in seen)
        if not changed:
            return None
        self._whole = None
        return frame(Presence(False, changed))


def beside_record(
    participants: Mapping[ParticipantId, Participant], connected: Mapping[str, DeviceState]
) -> dict[str, Seen]:
    """What is to be said of people whose devices are connected so, beside what the record says of them."""
    found = {
        who: _seen(participants.get(ParticipantId(who)), media) for who, media in connected.items()
    }
    found |= {who: AWAY for who, p in participants.items() if p.present and who not in connected}
    return {who: seen for who, seen in found.items() if seen != AS_RECORDED}


def _seen(person: Participant | None, media: DeviceState) -> Seen:
    said = {name: value for name, value in asdict(media).items() if value != DEFAULTS[name]}
    present = person is not None and person.present
    return msgspec.convert(said | ({} if present else {"connected": True}), Seen)


def unheard(connected: Mapping[str, DeviceState]) -> dict[str, DeviceState]:
    """The same for the public: what a person listens to, and that the office is here, is not theirs to know."""
    seated = {who: media for who, media in connected.items() if who != SECRETARIAT}
    return {who: replace(media, hears="floor", monitors=False) for who, media in seated.items()}
