"""What interpreters say beside the record: an appeal to who speaks, and their talk among themselves.

Neither is stored: an appeal is gone once it was shown, the talk when the last device has left the room.
"""

from collections import deque
from weakref import WeakKeyDictionary

from hemicycle.live.connection import Connection
from hemicycle.live.encoding import frame
from hemicycle.live.interpreting import Appeal, Appealed, BoothLine, BoothSaid, BoothTalk, Plea
from hemicycle.live.protocol import Refused
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.queries import is_present, person
from hemicycle.procedure.meeting.state import Meeting

LINES_KEPT = 50
APPEAL_MS = 3000
"""The same device's same appeal is passed on once in this time."""
REFUSED = Refused("", Refusal("interpreters-only", "BOOTH-6"))


class BoothWords:
    """The booth talk of one meeting, and when each device last appealed."""

    def __init__(self) -> None:
        self._lines: deque[BoothLine] = deque(maxlen=LINES_KEPT)
        self._appealed: WeakKeyDictionary[Connection, dict[Plea, int]] = WeakKeyDictionary()

    def push_if_changed(self, meeting: Meeting, connection: Connection) -> None:
        """[BOOTH-6] The last lines, to an interpreter who does not have them."""
        if self._lines and interprets(meeting, connection):
            connection.push_if_changed("booth", frame(BoothSaid(list(self._lines))))

    def said(self, meeting: Meeting, connection: Connection, talk: BoothTalk, now: int) -> bool:
        """[BOOTH-6] Another line, by who may write one; whether there is one."""
        if not interprets(meeting, connection):
            connection.push(frame(REFUSED))
            return False
        if talk.text.strip():
            self._lines.append(BoothLine(now, connection.actor, talk.text.strip()))
        return bool(talk.text.strip())

    def appealed(
        self, meeting: Meeting, connection: Connection, appeal: Appeal, now: int
    ) -> list[str]:
        """[BOOTH-6] Whom this appeal is shown to: who has the floor, and the chair."""
        if not interprets(meeting, connection):
            connection.push(frame(REFUSED))
            return []
        mine = self._appealed.setdefault(connection, {})
        if now - mine.get(appeal.kind, now - APPEAL_MS) < APPEAL_MS:
            return []
        mine[appeal.kind] = now
        speaker = meeting.debate.speaker
        chair = [meeting.sitting.chair] if meeting.sitting else []
        return list(dict.fromkeys([*([speaker.participant] if speaker else []), *chair]))


def interprets(meeting: Meeting, connection: Connection) -> bool:
    """Whether an interpreter is at this device, in the room."""
    known = person(meeting, connection.actor)
    there = connection.live and is_present(meeting, connection.actor)
    return there and known is not None and known.role == "interpreter"


def appeal_frame(appeal: Appeal) -> str:
    """The appeal as it is shown: it names nobody."""
    return frame(Appealed(appeal.kind))
