"""An act of a device: read, handed to the recorder, and answered once it is durable, refused or lost."""

from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.encoding import frame
from hemicycle.live.ports import Recorder
from hemicycle.live.protocol import Accepted, Act, Failed, Refused
from hemicycle.live.reasons import FailedCode
from hemicycle.live.room import Room
from hemicycle.procedure.core.codec import Malformed, command_of
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.recorder.errors import Busy, Damaged, IdConflict, RecorderError, Uncertain

ID_CHARACTERS = range(8, 65)
PUBLIC_SEES = Refusal("public-watches", "LIVE-3")
ROLE_SEES = Refusal("role-watches", "LIVE-3")
REFERRED_ELSEWHERE = Refusal("origin-unchecked", "OUTCOME-21")
"""Where a text was adopted the server itself reads from that record: no device says so."""


class Acts:
    """Hands acts to the recorder, each in the order in which its device sent them."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    async def handle(self, room: Room, connection: Connection, act: Act) -> None:
        """[LIVE-3] Answer one act; the same id and body again get the same receipt."""
        answer = await self._answer(room, connection, act)
        connection.push(frame(answer))

    async def _answer(
        self, room: Room, connection: Connection, act: Act
    ) -> Accepted | Refused | Failed:
        if connection.actor == PUBLIC:
            return Refused(act.id, PUBLIC_SEES)
        if not connection.may_act:
            return Refused(act.id, ROLE_SEES)
        if len(act.id) not in ID_CHARACTERS:
            return Refused(act.id[:64], Refusal("bad-id", "LIVE-3", None, {"id": act.id[:64]}))
        try:
            command = command_of(MEETING, bytes(act.command))
        except Malformed as fault:
            return Refused(act.id, Refusal("malformed", "LIVE-3", None, {"fault": str(fault)}))
        if isinstance(command, ProposeOutcome) and command.origin:
            return Refused(act.id, REFERRED_ELSEWHERE)
        try:
            over = room.over_quota(connection.actor, len(bytes(act.command)))
            done = await self._recorder.act(
                room.record,
                connection.actor,
                command,
                act.id,
                refused=over,
                account=connection.account,
            )
        except IdConflict as fault:
            return Refused(act.id, fault.refusal)
        except RecorderError as fault:
            return Failed(act.id, _code(fault))
        if isinstance(done, Refusal):
            return Refused(act.id, done)
        return Accepted(act.id, list(done.seqs), done.receipt)


def _code(fault: RecorderError) -> FailedCode:
    if isinstance(fault, Busy | Damaged):
        return "busy" if isinstance(fault, Busy) else "damaged"
    return "uncertain" if isinstance(fault, Uncertain) else "not-stored"
