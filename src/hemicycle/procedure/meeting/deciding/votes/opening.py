"""Opening a vote: the question, the rule, the method, and the register frozen."""

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.conduct import Method
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.entries import ClockStopped
from hemicycle.procedure.meeting.business.floor.guards import ORDERS_FIRST, RULING_DUE
from hemicycle.procedure.meeting.business.floor.queries import ON_MOTION
from hemicycle.procedure.meeting.business.outcomes.delaying import DELAY_RUNS
from hemicycle.procedure.meeting.business.outcomes.state import SALT
from hemicycle.procedure.meeting.business.outcomes.wording import well_salted
from hemicycle.procedure.meeting.deciding.consensus.acts import LONGEST_CALL_S
from hemicycle.procedure.meeting.deciding.electorate import rule_named
from hemicycle.procedure.meeting.deciding.motions.effects import standstill
from hemicycle.procedure.meeting.deciding.quorum.presence import quorate
from hemicycle.procedure.meeting.deciding.votes.about import About, about_what
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.entries import VoteOpened
from hemicycle.procedure.meeting.deciding.votes.freezing import freeze, weigh_alike
from hemicycle.procedure.meeting.deciding.votes.guards import DECISION_OPEN
from hemicycle.procedure.meeting.deciding.votes.naming import named_by_chair
from hemicycle.procedure.meeting.deciding.votes.preliminary import matter_of, rule_applied
from hemicycle.procedure.meeting.deciding.votes.queries import (
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
from hemicycle.procedure.words import NO_LANGUAGE, VoteId


@act(
    OpenVote,
    VoteOpened,
    ClockStopped,
    by=CHAIR,
    when=OPEN,
    spec="VOTE-2",
    unless=(DECISION_OPEN, ORDERS_FIRST, RULING_DUE, DELAY_RUNS),
    amid="an appeal is put to the vote during a call for consensus (UNGA rule 71)",
)
def open_vote(meeting: Meeting, order: Submission[OpenVote]) -> Decision:
    """[VOTE-2] By the chair, between decisions, with a quorum, on one question."""
    command, now = order.command, order.now
    refused = (
        _nobody_speaks(meeting, command)
        or _one_question(meeting, command)
        or _on_proposal(meeting, command)
        or well_salted(meeting, command.salt)
        or readable(meeting, worded(command.question, QUESTION))
    )
    if refused:
        return refused
    about = about_what(meeting, command)
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
    applied = rule_applied(meeting, command, named[1])
    if isinstance(applied, Refusal):
        return applied
    rule, under = applied
    return quorate(meeting, about.item, now, rule) or _opened(
        meeting, now, command, about, (named[0], rule, under), tied
    )


def _opened(
    meeting: Meeting,
    now: int,
    command: OpenVote,
    about: About,
    by: tuple[Decisions, Rule, str | msgspec.UnsetType],
    tied: Vote | None,
) -> Decision:
    decisions, rule, under = by
    holders = [str(own_code(code)) for code in command.holders]
    frozen = freeze(meeting, decisions, rule, about.item, now, holders)
    if isinstance(frozen, Refusal):
        return frozen
    named = named_by_chair(meeting, command, rule, frozen.register)
    if isinstance(named, Refusal):
        return named
    concerned = None if named.concerned is msgspec.UNSET else named.concerned
    frozen = replace(frozen, concerned=concerned)
    others = bool(command.holders or concerned)
    alike = weigh_alike(meeting, (decisions, rule), frozen, about.item, now, named=others)
    if isinstance(alike, Refusal):
        return alike
    hands = alike and not frozen.proxies
    method = _method(meeting, decisions, rule, command.method, hands=hands)
    if isinstance(method, Refusal):
        return method
    matter, under = matter_of(meeting, decisions, command, under)
    fact = VoteOpened(
        vote=VoteId(f"v{meeting.size}"),
        rule=rule.id,
        method=method,
        register=named.register,
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
        proxies=frozen.proxies or msgspec.UNSET,
        weights=frozen.weights or msgspec.UNSET,
        interrupts=meeting.ballots.open or msgspec.UNSET,
        second=tied.id if tied else msgspec.UNSET,
        drawn=named.drawn,
        concerned=named.concerned,
        parties=named.parties,
        matter=matter,
        proposal=command.proposal or msgspec.UNSET,
        under=under,
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
    meeting: Meeting, decisions: Decisions, rule: Rule, given: Method | None, *, hands: bool
) -> Method | Refusal:
    """[VOTE-4] A method that the body knows, and that tells what the rule asks; not given, the body's first such.

    `hands`: whether a count of them tells that.
    """
    known = decisions.voting.methods
    if given is not None and given not in known:
        return refusal(meeting, "no-such-method", "VOTE-4", method=given, known=", ".join(known))
    if hands:
        return given or known[0]
    named = [one for one in known if one != "show-of-hands"]
    if given == "show-of-hands" or not named:
        return refusal(meeting, "needs-recorded-vote", "VOTE-4", rule=rule.id)
    return given or named[0]


def _nobody_speaks(meeting: Meeting, command: OpenVote) -> Refusal | None:
    """[VOTE-2] Whoever has the floor comes first: only a motion interrupts, and nobody who speaks on one."""
    speaker = meeting.debate.speaker
    if speaker is None or (command.motion is not None and speaker.purpose not in ON_MOTION):
        return None
    return refusal(meeting, "floor-taken", "VOTE-2", participant=speaker.participant)


def _on_proposal(meeting: Meeting, command: OpenVote) -> Refusal | None:
    """[PROPOSAL-4] On the proposal that is before the meeting, once somebody objected to it.

    [PROPOSAL-7] Not on several texts together: each is put again, or to a vote of its own.
    """
    known, wanted = meeting.proposals.open, command.proposal
    if wanted is None:
        return None
    if known is not None and known.id == wanted and known.objections:
        return refusal(meeting, "objected-to", "PROPOSAL-7") if known.about == "texts" else None
    return refusal(meeting, "unknown-proposal", "PROPOSAL-4", proposal=wanted)


def _one_question(meeting: Meeting, command: OpenVote) -> Refusal | None:
    """[VOTE-2] A text whole or in part, an amendment, a motion, or words: one of them."""
    asked = [command.outcome, command.amendment, command.motion, command.again]
    fixes = command.digest is not None
    given = sum(one is not None for one in asked)
    divided = not command.parts or command.outcome is not None
    in_words = [one for one in (command.matter, command.proposal) if one is not None]
    if len(in_words) > 1 or (in_words and given):
        return refusal(meeting, "one-question", "VOTE-2")
    stray = (command.falls and command.amendment is None) or (
        fixes and command.outcome is None and command.amendment is None
    )
    if given <= 1 and divided and bool(command.question) != bool(given) and not stray:
        return None
    return refusal(meeting, "one-question", "VOTE-2")
