"""What a motion that was carried binds the chair to, until the meeting ends.

The debate closed (UNGA rule 75): the list stays closed, nobody speaks on the item, and what is on the table is put
before the item is left. The debate adjourned, or no action on a text (UNGA rule 74): nothing is decided there.
"""

from collections.abc import Hashable
from typing import Any

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.commands import OpenItem
from hemicycle.procedure.meeting.business.floor.commands import GrantFloor, RequestFloor
from hemicycle.procedure.meeting.business.floor.queries import on_list
from hemicycle.procedure.meeting.business.outcomes.commands import AmendOutcome
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.consensus.commands import PutOutcome
from hemicycle.procedure.meeting.deciding.electorate import decisions_of
from hemicycle.procedure.meeting.deciding.motions.queries import AFTER_CLOSURE, motion_known
from hemicycle.procedure.meeting.deciding.motions.state import Bound
from hemicycle.procedure.meeting.deciding.quorum.presence import quorate
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.acts import closes_abandoned
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Binds, OutcomeId

OPEN_TEXT = ("proposed", "objected")


def not_shut(meeting: Meeting, known: Outcome) -> Refusal | None:
    """[MOTION-9] Nothing is decided on a text on which no action is taken, or whose debate was adjourned."""
    motions = meeting.motions
    if known.id in motions.shut:
        return _bound(meeting, "no-action", "MOTION-9", motions.shut[known.id])
    if known.item in motions.adjourned:
        return _left(meeting, motions.adjourned[known.item])
    return None


@shared
def shut_texts(meeting: Meeting) -> dict[str, Hashable]:
    """The texts on which nothing is decided any more."""
    motions, table = meeting.motions, meeting.outcomes.table.values()
    shut = (o.id for o in table if o.id in motions.shut or o.item in motions.adjourned)
    return dict.fromkeys(shut, True)


def _bound(meeting: Meeting, code: Binds, spec: str, by: Bound) -> Refusal:
    """The refusal, with the article of the motion that was carried."""
    moved = meeting.motions.moved[by.motion]
    rule = motion_known(meeting, moved.kind)
    return Refusal(code, spec, rule.article if rule else None, {"motion": moved.kind})


def _left(meeting: Meeting, by: Bound) -> Refusal:
    """The debate on the item was adjourned, or the matter was referred."""
    referred = meeting.motions.moved[by.motion].does == "refer"
    code: Binds = "referred" if referred else "debate-adjourned"
    return _bound(meeting, code, "MOTION-13" if referred else "MOTION-9", by)


@shared
def vote_due(meeting: Meeting) -> OutcomeId | None:
    """[MOTION-14] The text on which the meeting has decided to vote, for as long as it is on the table and not shut."""
    known = (meeting.outcomes.table[one] for one in meeting.motions.due)
    waits = (o for o in known if o.status in OPEN_TEXT and not_shut(meeting, o) is None)
    return next((one.id for one in waits if not _let_go(meeting, one.id)), None)


@shared
def texts_due(meeting: Meeting) -> dict[str, bool]:
    """The text on which it votes, by its id."""
    due = vote_due(meeting)
    return {due: True} if due else {}


def _let_go(meeting: Meeting, text: OutcomeId) -> bool:
    """[VOTE-10] Whether the vote was broken off since, and the meeting does not take it again."""
    moved = meeting.motions.moved[meeting.motions.due[text].motion]
    votes = meeting.ballots.votes
    lost = (v for v in votes.values() if v.again and v.result == "not-adopted")
    broken = (votes[v.again] for v in lost if v.again and (v.closed or 0) > moved.seq)
    return any(one.outcome == text and not one.part for one in broken)


def _vote_first(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[MOTION-14] The chair opens the vote that the meeting decided on, and takes up nothing else."""
    due = vote_due(meeting)
    if due is None or closes_abandoned(meeting, order):
        return None
    return _bound(meeting, "vote-due", "MOTION-14", meeting.motions.due[due])


def _vote_before(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[MOTION-14] Nothing is left before, unless too few are there for the vote, by whatever rule."""
    due, decisions = vote_due(meeting), decisions_of(meeting)
    if due is None or decisions is None:
        return None
    item = meeting.outcomes.table[due].item
    absent = all(quorate(meeting, item, order.now, rule) for rule in decisions.rules)
    return None if absent else _vote_first(meeting, order)


def _due_stays(meeting: Meeting, order: Submission[AmendOutcome]) -> Refusal | None:
    """[MOTION-14] What the meeting has decided to vote on its sponsors do not reword; others amend it."""
    text = order.command.outcome
    if text not in texts_due(meeting):
        return None
    return refusal(meeting, "voting-begun", "MOTION-14", outcome=text)


def _text_shut(meeting: Meeting, order: Submission[PutOutcome]) -> Refusal | None:
    known = meeting.outcomes.table.get(order.command.outcome)
    return not_shut(meeting, known) if known else None


def _item_adjourned(meeting: Meeting, order: Submission[OpenItem]) -> Refusal | None:
    """[MOTION-9] An item on which the debate was adjourned is not taken up again."""
    by = meeting.motions.adjourned.get(order.command.item)
    return _left(meeting, by) if by else None


def _debate_closed(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[MOTION-8] Nobody gets the floor on the item, but for points of order and explanations of vote."""
    by = meeting.motions.closed.get(meeting.agenda.current) if meeting.agenda.current else None
    if by is None or _purpose(meeting, order.command) in AFTER_CLOSURE:
        return None
    return _bound(meeting, "debate-closed", "MOTION-8", by)


def _purpose(meeting: Meeting, command: Any) -> str:
    """For what the floor would be; `statement` where the command does not say."""
    if isinstance(command, RequestFloor):
        return command.purpose
    found = on_list(meeting).get(command.request) if isinstance(command, GrantFloor) else None
    return found.purpose if found else "statement"


def _question_due(meeting: Meeting, _: Submission[Any]) -> Refusal | None:
    """[MOTION-8] Once the debate is closed, what was laid on the item is put before the item is left."""
    item = meeting.agenda.current
    if item is None or item not in meeting.motions.closed:
        return None
    table = meeting.outcomes.table.values()
    shut = meeting.motions.shut
    open_here = (o for o in table if o.item == item and o.status == "proposed" and o.id not in shut)
    waits = next(open_here, None)
    if waits is None:
        return None
    return refusal(meeting, "question-due", "MOTION-8", outcome=waits.id)


TEXT_SHUT = Stop[Meeting]("the meeting takes no action on the text", _text_shut, (shut_texts,))
ADJOURNED = Stop[Meeting]("the debate on the item was adjourned", _item_adjourned)
CLOSED = Stop[Meeting]("the debate on the item was closed", _debate_closed)
VOTE_DUE = Stop[Meeting]("the meeting has decided to vote on a text", _vote_first)
DUE_STAYS = Stop[Meeting](
    "the meeting has decided to vote on the text", _due_stays, alike=(texts_due,)
)
VOTE_BEFORE = Stop[Meeting](
    "the meeting has decided to vote on a text; without a quorum for it this passes", _vote_before
)
QUESTION_DUE = Stop[Meeting]("the debate was closed, and a text is not put", _question_due)
