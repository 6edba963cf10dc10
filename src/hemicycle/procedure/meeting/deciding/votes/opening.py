"""Opening a vote: the question, the rule, the method, and the register frozen."""

import msgspec

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.conduct import Method
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.entries import ClockStopped
from hemicycle.procedure.meeting.business.floor.guards import RULING_DUE
from hemicycle.procedure.meeting.business.outcomes.amending import amended, first_amendment, pending
from hemicycle.procedure.meeting.business.outcomes.delaying import DELAY_RUNS
from hemicycle.procedure.meeting.business.outcomes.dividing import well_divided
from hemicycle.procedure.meeting.business.outcomes.state import SALT
from hemicycle.procedure.meeting.business.outcomes.tabling import complete, not_in_writing, on_table
from hemicycle.procedure.meeting.business.outcomes.wording import well_salted
from hemicycle.procedure.meeting.deciding.consensus.acts import LONGEST_CALL_S, same_version
from hemicycle.procedure.meeting.deciding.electorate import register, rule_named
from hemicycle.procedure.meeting.deciding.motions.binding import not_shut
from hemicycle.procedure.meeting.deciding.motions.effects import standstill
from hemicycle.procedure.meeting.deciding.motions.queries import first_motion
from hemicycle.procedure.meeting.deciding.proxies.queries import in_force
from hemicycle.procedure.meeting.deciding.quorum.presence import quorate
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.counting import Frozen, framed, interchangeable
from hemicycle.procedure.meeting.deciding.votes.entries import VoteOpened
from hemicycle.procedure.meeting.deciding.votes.guards import DECISION_OPEN
from hemicycle.procedure.meeting.deciding.votes.queries import (
    broken_off,
    least_vote_s,
    usual_vote_s,
)
from hemicycle.procedure.meeting.deciding.votes.repeating import (
    QUESTION,
    asked_digests,
    not_broken_off,
)
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.deciding.votes.ties import in_time, second_of
from hemicycle.procedure.meeting.kernel.declared import CHAIR, OPEN
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import Decisions
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.tally.vote import BadVote
from hemicycle.procedure.words import NO_LANGUAGE, AmendmentId, ItemId, MotionId, OutcomeId, VoteId


class About(msgspec.Struct, frozen=True):
    """What a vote is on: the item that it falls under, the version that is fixed, the rule where it is given."""

    item: ItemId | None
    digest: str | None = None
    rule: str | None = None


@act(
    OpenVote,
    VoteOpened,
    ClockStopped,
    by=CHAIR,
    when=OPEN,
    spec="VOTE-2",
    unless=(DECISION_OPEN, RULING_DUE, DELAY_RUNS),
    amid="an appeal is put to the vote during a call for consensus (UNGA rule 71)",
)
def open_vote(meeting: Meeting, order: Submission[OpenVote]) -> Decision:
    """[VOTE-2] By the chair, between decisions, with a quorum, on one question."""
    command, now = order.command, order.now
    refused = (
        _nobody_speaks(meeting, command)
        or _one_question(meeting, command)
        or well_salted(meeting, command.salt)
        or readable(meeting, worded(command.question, QUESTION))
    )
    if refused:
        return refused
    about = _about(meeting, command)
    if isinstance(about, Refusal):
        return about
    tied = second_of(meeting, command, about.digest)
    refused = (
        not_broken_off(meeting, command, about.digest)
        or _callable(meeting, command)
        or in_time(meeting, tied, now)
    )
    if refused:
        return refused
    named = rule_named(meeting, tied.rule if tied else about.rule or command.rule)
    if isinstance(named, Refusal):
        return named
    decisions, rule = named
    return quorate(meeting, about.item, now, rule) or _opened(
        meeting, now, command, about, (decisions, rule), tied
    )


def _opened(
    meeting: Meeting,
    now: int,
    command: OpenVote,
    about: About,
    by: tuple[Decisions, Rule],
    tied: Vote | None,
) -> Decision:
    decisions, rule = by
    holders = [str(own_code(code)) for code in command.holders]
    voters = register(meeting, decisions, about.item, now, holders)
    if isinstance(voters, Refusal):
        return voters
    if not voters:
        return refusal(meeting, "nobody-votes", "VOTE-3")
    proxies = in_force(meeting, about.item, rule.proxies, voters)
    weights = {str(code): votes for code, votes in meeting.seats.weights.items() if code in voters}
    frozen = Frozen(voters, proxies, weights)
    method = _method(meeting, decisions, rule, frozen, command.method)
    if isinstance(method, Refusal):
        return method
    first = own_code(command.first) if command.first else None
    if first is not None:
        if first not in voters:
            return refusal(meeting, "no-vote", "VOTE-3", member=first)
        drawn = voters.index(first)
        voters = voters[drawn:] + voters[:drawn]
    fact = VoteOpened(
        vote=VoteId(f"v{meeting.size}"),
        rule=rule.id,
        method=method,
        register=voters,
        outcome=command.outcome,
        amendment=command.amendment,
        motion=command.motion,
        part=bool(command.parts),
        parts=command.parts,
        digest=about.digest,
        falls=command.falls,
        holders=holders,
        again=command.again,
        asked=asked_digests(command.salt[NO_LANGUAGE], command.question),
        call_until=now + 1000 * (command.call_s or usual_vote_s(meeting)),
        item=about.item,
        proxies=proxies or msgspec.UNSET,
        weights=weights or msgspec.UNSET,
        interrupts=meeting.ballots.open or msgspec.UNSET,
        second=tied.id if tied else msgspec.UNSET,
    )
    texts = {**worded(command.question, QUESTION), SALT: command.salt}
    return [*standstill(meeting, now), Draft(fact, texts)]


def _callable(meeting: Meeting, command: OpenVote) -> Refusal | None:
    """[DECISION-3] Members are called upon for the least time at least."""
    least = least_vote_s(meeting)
    if command.call_s is None or least <= command.call_s <= LONGEST_CALL_S:
        return None
    return refusal(meeting, "out-of-range", "DECISION-3", least=least, most=LONGEST_CALL_S)


def _method(
    meeting: Meeting, decisions: Decisions, rule: Rule, frozen: Frozen, given: Method | None
) -> Method | Refusal:
    """[VOTE-4] A method that the body knows, and that tells what the rule asks; not given, the body's first such."""
    known = decisions.voting.methods
    if given is not None and given not in known:
        return refusal(meeting, "no-such-method", "VOTE-4", method=given, known=", ".join(known))
    try:
        ruled = framed(decisions, rule, frozen)
    except BadVote as fault:
        return refusal(meeting, "no-weight", "VOTE-3", fault=str(fault))
    if not frozen.proxies and interchangeable(ruled):
        return given or known[0]
    named = [one for one in known if one != "show-of-hands"]
    if given == "show-of-hands" or not named:
        return refusal(meeting, "needs-recorded-vote", "VOTE-4", rule=rule.id)
    return given or named[0]


def _nobody_speaks(meeting: Meeting, command: OpenVote) -> Refusal | None:
    """[VOTE-2] Whoever has the floor comes first: only a motion interrupts."""
    speaker = meeting.debate.speaker
    if speaker is None or command.motion is not None:
        return None
    return refusal(meeting, "floor-taken", "VOTE-2", participant=speaker.participant)


def _one_question(meeting: Meeting, command: OpenVote) -> Refusal | None:
    """[VOTE-2] A text whole or in part, an amendment, a motion, or words: one of them."""
    asked = [command.outcome, command.amendment, command.motion, command.again]
    fixes = command.digest is not None
    given = sum(one is not None for one in asked)
    divided = not command.parts or command.outcome is not None
    stray = (command.falls and command.amendment is None) or (
        fixes and command.outcome is None and command.amendment is None
    )
    if given <= 1 and divided and bool(command.question) != bool(given) and not stray:
        return None
    return refusal(meeting, "one-question", "VOTE-2")


def _about(meeting: Meeting, command: OpenVote) -> About | Refusal:
    if command.again is not None:
        return _again(meeting, command.again)
    if command.motion is not None:
        return _motion(meeting, command.motion)
    waiting = first_motion(meeting)
    if waiting is not None:
        return refusal(meeting, "motion-first", "MOTION-3", motion=waiting.kind)
    if command.amendment is not None:
        return _amendment(meeting, command)
    if command.outcome is not None:
        return _text(meeting, command)
    return About(meeting.agenda.current)


def _again(meeting: Meeting, wanted: VoteId) -> About | Refusal:
    """[VOTE-10] Whether a vote that was broken off is taken again, by the rule by which it was taken."""
    broken = next((vote for vote in broken_off(meeting) if vote.id == wanted), None)
    if broken is None:
        return refusal(meeting, "unknown-vote", "VOTE-10", vote=wanted)
    votes = meeting.ballots.votes.values()
    if any(vote.again == wanted and vote.result == "not-adopted" for vote in votes):
        return refusal(meeting, "broken-off", "VOTE-10", vote=wanted)
    waiting = first_motion(meeting)
    if waiting is not None and waiting.id != broken.motion:
        return refusal(meeting, "motion-first", "MOTION-3", motion=waiting.kind)
    return About(broken.item, None, broken.rule)


def _motion(meeting: Meeting, wanted: MotionId) -> About | Refusal:
    """[MOTION-3] The motion that comes first, by the rule that its article names."""
    first = first_motion(meeting)
    if first is None or wanted not in meeting.motions.moved:
        return refusal(meeting, "unknown-motion", "MOTION-1", motion=wanted)
    if first.id != wanted:
        return refusal(meeting, "motion-first", "MOTION-3", motion=first.kind)
    if first.rule is None:
        return refusal(meeting, "chair-decides", "MOTION-4", motion=first.kind)
    return About(first.item, None, first.rule)


def _text(meeting: Meeting, command: OpenVote) -> About | Refusal:
    """[VOTE-5] A text whole, after the amendments to it (UNGA rule 90); or parts of it (UNGA rule 89)."""
    known = on_table(meeting, command.outcome or OutcomeId(""))
    if isinstance(known, Refusal):
        return known
    refused = (
        not_shut(meeting, known)
        or not_in_writing(meeting, known)
        or complete(meeting, known)
        or (
            well_divided(meeting, known, command.parts)
            if command.parts
            else amended(meeting, known)
        )
    )
    refused = refused or same_version(meeting, known, command.digest, "VOTE-5")
    return refused or About(known.item, known.digest)


def _amendment(meeting: Meeting, command: OpenVote) -> About | Refusal:
    """[AMEND-3] Furthest removed in substance first (UNGA rule 90)."""
    found = first_amendment(meeting, command.amendment or AmendmentId(""))
    if isinstance(found, Refusal):
        return found
    outcome, amendment = found
    same = (one for one in pending(outcome) if one.amends == amendment.amends)
    fallible = {one.id for one in same} - {amendment.id}
    if not set(command.falls) <= fallible:
        return refusal(meeting, "unknown-amendment", "AMEND-3")
    refused = not_shut(meeting, outcome)
    if refused:
        return refused
    if command.digest != amendment.digest:
        return refusal(meeting, "another-version", "VOTE-5", version=outcome.version)
    return About(outcome.item, amendment.digest)
