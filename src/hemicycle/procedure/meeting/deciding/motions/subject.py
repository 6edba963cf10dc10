"""Motions: they come before everything else."""

from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.subject import Hold, Reaction, Subject
from hemicycle.procedure.meeting.business.agenda.acts import close_item, open_item
from hemicycle.procedure.meeting.business.agenda.entries import ItemOpened
from hemicycle.procedure.meeting.business.floor.clock import reopen_list
from hemicycle.procedure.meeting.business.floor.entries import (
    ClockStarted,
    ClockStopped,
    FloorEnded,
    FloorResumed,
    ListClosed,
    ListReopened,
    RequestWithdrawn,
)
from hemicycle.procedure.meeting.business.floor.granting import give_floor, grant_floor
from hemicycle.procedure.meeting.business.floor.requests import request_floor
from hemicycle.procedure.meeting.business.floor.turns import ended, stopped
from hemicycle.procedure.meeting.business.outcomes.delaying import waive_delay
from hemicycle.procedure.meeting.business.outcomes.issuing import issue
from hemicycle.procedure.meeting.business.outcomes.rewording import amend
from hemicycle.procedure.meeting.business.outcomes.settling import accept_amendment
from hemicycle.procedure.meeting.business.outcomes.tabling import propose
from hemicycle.procedure.meeting.deciding.consensus.acclaiming import put_to_acclamation
from hemicycle.procedure.meeting.deciding.consensus.acts import adopt, put
from hemicycle.procedure.meeting.deciding.motions import acts, speaking
from hemicycle.procedure.meeting.deciding.motions.about import NEXT_TOO_FAR
from hemicycle.procedure.meeting.deciding.motions.binding import (
    ADJOURNED,
    CLOSED,
    DUE_STAYS,
    QUESTION_DUE,
    TEXT_SHUT,
    VOTE_BEFORE,
    VOTE_DUE,
)
from hemicycle.procedure.meeting.deciding.motions.dividing import PARTS_FIRST, PARTS_STAY
from hemicycle.procedure.meeting.deciding.motions.effects import list_turned
from hemicycle.procedure.meeting.deciding.motions.entries import (
    MotionDecided,
    MotionFallen,
    MotionRuledOut,
    MotionWithdrawn,
    QuorumStated,
)
from hemicycle.procedure.meeting.deciding.motions.evolve import ROWS
from hemicycle.procedure.meeting.deciding.motions.guards import APPEAL_FIRST, MOTION_FIRST
from hemicycle.procedure.meeting.deciding.motions.offers import OFFERS
from hemicycle.procedure.meeting.deciding.motions.queries import pending_motions
from hemicycle.procedure.meeting.deciding.motions.renewing import (
    PUT_BEFORE,
    REJECTED_BEFORE,
    REVISED_BEFORE,
)
from hemicycle.procedure.meeting.deciding.motions.speaking import ON_FIRST_ALONE
from hemicycle.procedure.meeting.deciding.motions.waiving import MEETING_WAIVES
from hemicycle.procedure.meeting.kernel.lifecycle.acts import close_meeting, set_next_meeting
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingClosed
from hemicycle.procedure.meeting.kernel.queries import is_present
from hemicycle.procedure.meeting.state import Meeting


def _halted(meeting: Meeting, fact: FloorResumed, now: int) -> list[Draft]:
    """[FLOOR-7] Who was set aside by a point of order goes on once no motion waits."""
    speaker = meeting.debate.speaker
    waits = pending_motions(meeting) and is_present(meeting, fact.participant)
    return [stopped(speaker, now, "chair")] if speaker and waits else []


Settled = MotionDecided | MotionFallen | MotionRuledOut | MotionWithdrawn | QuorumStated


def _spoken_on(meeting: Meeting, fact: Settled, now: int) -> list[Draft]:
    """[MOTION-10] Who speaks, or waits to speak, on a motion that is settled does so no more."""
    waiting = (r for r in meeting.debate.queue if r.motion == fact.motion)
    speaker = meeting.debate.speaker
    ending = speaker is not None and speaker.motion == fact.motion
    return [
        *(Draft(RequestWithdrawn(r.id, "settled", r.item)) for r in waiting),
        *([ended(speaker, now, "withdrawn")] if speaker and ending else []),
    ]


def _broken_off(meeting: Meeting, _: MeetingClosed, now: int) -> list[Draft]:
    """[MEETING-5] What was before a meeting over which nobody presided any more is decided by nobody."""
    moved = [m for m in meeting.motions.moved.values() if m.status == "moved"]
    return [Draft(MotionWithdrawn(m.id, m.kind, m.item)) for m in moved]


PUTTING = (put, put_to_acclamation)
MOTIONS = Subject[Meeting](
    name="motions",
    home=__package__,
    parts=("motions",),
    acts=[
        acts.move,
        speaking.speak_for,
        speaking.speak_against,
        acts.withdraw,
        acts.rule,
        acts.rule_out,
    ],
    evolve=ROWS,
    stops=[
        (MOTION_FIRST, [close_meeting, open_item, close_item, *PUTTING]),
        (APPEAL_FIRST, [adopt]),
        (ON_FIRST_ALONE, [grant_floor, give_floor]),
        (TEXT_SHUT, PUTTING),
        (PARTS_FIRST, PUTTING),
        (PARTS_STAY, [amend, accept_amendment]),
        (DUE_STAYS, [amend]),
        (NEXT_TOO_FAR, [set_next_meeting]),
        (MEETING_WAIVES, [waive_delay]),
        (ADJOURNED, [open_item]),
        (QUESTION_DUE, [open_item, close_item]),
        (VOTE_DUE, [open_item, issue, *PUTTING]),
        (VOTE_BEFORE, [close_item, close_meeting]),
        (REJECTED_BEFORE, [propose]),
        (REVISED_BEFORE, [amend]),
        (PUT_BEFORE, PUTTING),
        (CLOSED, [reopen_list, request_floor, grant_floor, give_floor]),
    ],
    reactions=[
        Reaction(FloorResumed, (ClockStopped,), _halted),
        *(
            Reaction(kind, (RequestWithdrawn, FloorEnded), _spoken_on)
            for kind in (MotionDecided, MotionFallen, MotionRuledOut, MotionWithdrawn, QuorumStated)
        ),
        Reaction(ItemOpened, (ListReopened, ListClosed), list_turned),
        Reaction(MeetingClosed, (MotionWithdrawn,), _broken_off, ends=True),
    ],
    holds=[Hold("a motion waits", (ClockStarted,), lambda meeting: bool(pending_motions(meeting)))],
    offers=OFFERS,
)
