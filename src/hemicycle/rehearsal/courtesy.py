"""How the played parts answer to people who hold a seat themselves: what no script foresees."""

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.floor.commands import (
    EndFloor,
    GrantFloor,
    OpenMicrophone,
    ReopenList,
    RulePointOfOrder,
)
from hemicycle.procedure.meeting.business.floor.state import Request
from hemicycle.procedure.meeting.business.outcomes.queries import outcome_put
from hemicycle.procedure.meeting.deciding.consensus.commands import AdoptOutcome
from hemicycle.procedure.meeting.kernel.lifecycle.commands import PassChair, ResumeMeeting
from hemicycle.procedure.meeting.kernel.queries import is_present
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId


class Courtesy(msgspec.Struct, frozen=True):
    """What `actor` does of their own accord."""

    actor: str
    name: str
    command: Command


def courtesy(
    meeting: Meeting, players: set[str], *, due: bool, chair: str | None, now: int
) -> Courtesy | None:
    """What good manners ask for now.

    The chair hears people who raise their hand, and rules on their points of order; a speaker who has nothing to say
    gives the floor back. What somebody left behind who presided before is put right. `due`: the speaker has a turn in
    the script. `chair`: who presides by the script, after a seat was taken back. `now`: the clock (ms).
    """
    sitting, debate = meeting.sitting, meeting.debate
    if sitting is None or sitting.phase not in ("open", "suspended"):
        return None
    if chair and sitting.chair in players and (left := _left_behind(meeting, players, chair, now)):
        return Courtesy(sitting.chair, *left)
    if sitting.phase != "open":
        return None
    speaker = debate.speaker
    if speaker and speaker.participant in players and not due:
        return Courtesy(speaker.participant, "end-floor", EndFloor())
    if sitting.chair not in players:
        return None
    if debate.ruling is not None:
        return Courtesy(sitting.chair, "rule-point-of-order", RulePointOfOrder(upheld=True))
    heard = next((r for r in debate.queue if _may_be_heard(meeting, r, players)), None)
    return Courtesy(sitting.chair, "grant-floor", GrantFloor(heard.id)) if heard else None


def _left_behind(
    meeting: Meeting, players: set[str], chair: str, now: int
) -> tuple[str, Command] | None:
    """A meeting suspended, a text put, a list closed, somebody shown out or muted; then the chair goes back."""
    if meeting.sitting is not None and meeting.sitting.phase == "suspended":
        return "resume-meeting", ResumeMeeting()
    put = outcome_put(meeting)
    if put is not None:
        over = put.call_until is not None and now >= put.call_until
        return ("adopt-outcome", AdoptOutcome(put.id, put.digest)) if over else None
    people = meeting.seats.participants.values()
    out = next((p for p in people if p.id in players and not p.admitted), None)
    if out is not None:
        return "admit-participant", AdmitParticipant(out.id)
    muted = next((who for who in meeting.debate.muted if who in players), None)
    if muted is not None:
        return "open-microphone", OpenMicrophone(muted)
    if not meeting.debate.list_open:
        return "reopen-list", ReopenList()
    presiding = meeting.sitting.chair if meeting.sitting else chair
    if presiding != chair and chair in players and is_present(meeting, chair):
        return "pass-chair", PassChair(ParticipantId(chair))
    return None


def _may_be_heard(meeting: Meeting, request: Request, players: set[str]) -> bool:
    """Somebody's who is not played, and is here: a point of order at once, else when the floor is free."""
    person = meeting.seats.participants.get(request.participant)
    if request.participant in players or person is None or not person.present:
        return False
    speaker = meeting.debate.speaker
    if request.purpose == "point-of-order":
        return speaker is None or speaker.purpose != "point-of-order"
    return speaker is None
