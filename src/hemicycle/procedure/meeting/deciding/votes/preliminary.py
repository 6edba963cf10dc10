"""The preliminary question: whether a text falls under a rule that asks for less, decided by one that asks for more.

Where nobody contests it none is asked (S/RES/2623 was adopted as procedural over a negative vote). Whoever contests it
raises a point of order, which comes before the vote; once the meeting has decided, the chair can choose no other rule.
The Security Council decides by the non-procedural rule, and a permanent member that votes against may vote against the
text again (the double veto).
"""

from msgspec import UNSET, UnsetType

from hemicycle.procedure.core.act import Stop
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.queries import amended_text
from hemicycle.procedure.meeting.business.outcomes.tabling import on_table
from hemicycle.procedure.meeting.deciding.electorate import rule_named
from hemicycle.procedure.meeting.deciding.motions.commands import MoveMotion
from hemicycle.procedure.meeting.deciding.motions.queries import motion_known
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import Decisions
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.words import OutcomeId


def rule_applied(
    meeting: Meeting, command: OpenVote, rule: Rule
) -> tuple[Rule, str | UnsetType] | Refusal:
    """[VOTE-20] The rule by which the vote is taken; and under which the text falls, where that is the question."""
    if command.matter is not None:
        return _asked(meeting, command.matter, rule)
    text = command.outcome or (
        amended_text(meeting).get(command.amendment) if command.amendment else None
    )
    if text is None:
        return rule, UNSET
    falls = {vote.under: vote.result == "adopted" for vote in _decided(meeting, text)}
    if not isinstance(rule.preliminary, UnsetType) and falls.get(rule.id) is False:
        return Refusal("not-under-rule", "VOTE-20", rule.preliminary.article, {})
    others = [under for under, so in falls.items() if so and under != rule.id]
    if others:
        return refusal(meeting, "rule-decided", "VOTE-20", rule=others[0] or "")
    return rule, UNSET


def matter_of(
    meeting: Meeting, decisions: Decisions, command: OpenVote, under: str | UnsetType
) -> tuple[OutcomeId | UnsetType, str | UnsetType]:
    """[VOTE-20] Of which text it is asked under which rule it falls: by the chair, or by a motion."""
    motion = meeting.motions.moved.get(command.motion) if command.motion else None
    if motion is None or motion.does != "preliminary":
        return command.matter or UNSET, under
    asked = (rule.id for rule in decisions.rules if not isinstance(rule.preliminary, UnsetType))
    return motion.outcome or UNSET, next(asked, UNSET)


def _asked(
    meeting: Meeting, matter: OutcomeId, rule: Rule
) -> tuple[Rule, str | UnsetType] | Refusal:
    known = on_table(meeting, matter)
    if isinstance(known, Refusal):
        return known
    if isinstance(rule.preliminary, UnsetType):
        return refusal(meeting, "no-preliminary", "VOTE-20", rule=rule.id)
    if any(vote.under == rule.id for vote in _decided(meeting, matter)):
        return refusal(meeting, "preliminary-decided", "VOTE-20")
    named = rule_named(meeting, rule.preliminary.rule)
    return named if isinstance(named, Refusal) else (named[1], rule.id)


def _moved_again(meeting: Meeting, order: Submission[MoveMotion]) -> Refusal | None:
    """[VOTE-20] Asked by motion or by the chair, it is asked once."""
    known = motion_known(meeting, order.command.motion)
    if known is None or known.does != "preliminary":
        return None
    if not _decided(meeting, order.command.outcome or ""):
        return None
    return refusal(meeting, "preliminary-decided", "VOTE-20")


def _decided(meeting: Meeting, matter: str) -> list[Vote]:
    """The preliminary questions on this text that were decided."""
    votes = meeting.ballots.votes.values()
    return [v for v in votes if v.matter == matter and v.result in ("adopted", "not-adopted")]


PRELIMINARY_DECIDED = Stop[Meeting]("the preliminary question was decided", _moved_again)
