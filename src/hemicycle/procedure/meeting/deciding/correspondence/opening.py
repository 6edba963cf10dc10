"""Opening a vote by correspondence, and breaking it off. Register, text and question are frozen with the opening."""

import msgspec

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.amending import amended
from hemicycle.procedure.meeting.business.outcomes.delaying import DELAY_RUNS
from hemicycle.procedure.meeting.business.outcomes.state import SALT
from hemicycle.procedure.meeting.business.outcomes.tabling import (
    complete,
    not_in_writing,
    not_put,
    on_table,
)
from hemicycle.procedure.meeting.business.outcomes.wording import well_salted
from hemicycle.procedure.meeting.deciding.consensus.acts import same_version
from hemicycle.procedure.meeting.deciding.correspondence.commands import (
    OpenCorrespondence,
    WithdrawCorrespondence,
)
from hemicycle.procedure.meeting.deciding.correspondence.guards import (
    OPENER,
    cited,
    rules_of,
    still_open,
)
from hemicycle.procedure.meeting.deciding.electorate import LONGEST_D, rule_named
from hemicycle.procedure.meeting.deciding.motions.binding import VOTE_DUE, not_shut
from hemicycle.procedure.meeting.deciding.motions.dividing import parts_first
from hemicycle.procedure.meeting.deciding.motions.guards import MOTION_FIRST
from hemicycle.procedure.meeting.deciding.motions.renewing import not_renewed
from hemicycle.procedure.meeting.deciding.silence.guards import DAY_MS, HOUR_MS
from hemicycle.procedure.meeting.deciding.silence.working_days import expiry, rest_at, too_few_days
from hemicycle.procedure.meeting.deciding.votes.about import About
from hemicycle.procedure.meeting.deciding.votes.closing import cancelled
from hemicycle.procedure.meeting.deciding.votes.commands import OpenVote
from hemicycle.procedure.meeting.deciding.votes.entries import VoteCancelled, VoteOpened
from hemicycle.procedure.meeting.deciding.votes.freezing import freeze, weigh_alike
from hemicycle.procedure.meeting.deciding.votes.guards import VOTE_OPEN
from hemicycle.procedure.meeting.deciding.votes.repeating import (
    QUESTION,
    asked_digests,
    not_broken_off,
)
from hemicycle.procedure.meeting.kernel.declared import ANY_TIME, NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import Decisions
from hemicycle.procedure.rules import Rule
from hemicycle.procedure.words import NO_LANGUAGE, ItemId, VoteId


@act(
    OpenCorrespondence,
    VoteOpened,
    by=OPENER,
    when=NOT_CLOSED,
    spec="CORRESPONDENCE-1",
    unless=(VOTE_OPEN, MOTION_FIRST, VOTE_DUE, DELAY_RUNS),
)
def open_correspondence(meeting: Meeting, order: Submission[OpenCorrespondence]) -> Decision:
    """[CORRESPONDENCE-1] On one text in the version that stands, or on words, until a date."""
    command, now = order.command, order.now
    if rules_of(meeting) is None:
        return refusal(meeting, "no-correspondence", "CORRESPONDENCE-1")
    until = expiry(meeting, now, command.until, command.working_days, "CORRESPONDENCE-8")
    if isinstance(until, Refusal):
        return until
    refused = (
        _period(meeting, now, until)
        or _one_question(meeting, command)
        or well_salted(meeting, command.salt)
        or readable(meeting, worded(command.question, QUESTION))
    )
    if refused:
        return refused
    about = _about(meeting, command)
    if isinstance(about, Refusal):
        return about
    asked = OpenVote(salt=command.salt, question=command.question, outcome=command.outcome)
    if broken := not_broken_off(meeting, asked, about.digest):
        return broken
    named = _rule(meeting, command.rule)
    if isinstance(named, Refusal):
        return named
    return _opened(meeting, now, command, until, about.item, *named)


@act(WithdrawCorrespondence, VoteCancelled, by=OPENER, when=ANY_TIME, spec="CORRESPONDENCE-6")
def withdraw(meeting: Meeting, order: Submission[WithdrawCorrespondence]) -> Decision:
    """[CORRESPONDENCE-6] With a reason; the ballots sent so far stand on the record."""
    vote = still_open(meeting, order.command.vote)
    if isinstance(vote, Refusal):
        return vote
    reason = worded(order.command.reason, "reason")
    if not reason:
        return refusal(meeting, "reason-due", "CORRESPONDENCE-6", vote=vote.id)
    return readable(meeting, reason) or [cancelled(vote, reason)]


def _period(meeting: Meeting, now: int, until: int) -> Refusal | None:
    rules = rules_of(meeting)
    least_h = rules.least_period_h if rules else 0
    return long_enough(meeting, now, until, least_h, "CORRESPONDENCE-1") or too_few_days(
        meeting, rules, now, until, "CORRESPONDENCE-8"
    )


def long_enough(meeting: Meeting, now: int, until: int, least_h: int, spec: str) -> Refusal | None:
    """[CORRESPONDENCE-1] A period of so many hours at least, and of a year at most."""
    if until < now + least_h * HOUR_MS or until <= now:
        return cited(meeting, refusal(meeting, "period-too-short", spec, least_h=least_h))
    if until > now + LONGEST_D * DAY_MS:
        return refusal(meeting, "period-too-long", spec, most_d=LONGEST_D)
    return None


def _one_question(meeting: Meeting, command: OpenCorrespondence) -> Refusal | None:
    if bool(command.question) != (command.outcome is not None):
        return None
    return refusal(meeting, "one-question", "CORRESPONDENCE-1")


def _about(meeting: Meeting, command: OpenCorrespondence) -> About | Refusal:
    """The item that it falls under; of a text, once that may be voted on."""
    if command.outcome is None:
        return About(meeting.agenda.current)
    known = on_table(meeting, command.outcome)
    if isinstance(known, Refusal):
        return known
    refused = (
        not_shut(meeting, known)
        or not_renewed(meeting, known)
        or not_in_writing(meeting, known)
        or not_put(meeting, known)
        or complete(meeting, known)
        or amended(meeting, known)
        or parts_first(meeting, known)
        or same_version(meeting, known, command.digest, "CORRESPONDENCE-1")
    )
    return refused or About(known.item, known.digest)


def _rule(meeting: Meeting, wanted: str) -> tuple[Decisions, Rule] | Refusal:
    """[CORRESPONDENCE-1] By a rule of the body by which it votes in this way."""
    rules = rules_of(meeting)
    known = rules.rules if rules else []
    if wanted in known:
        return rule_named(meeting, wanted)
    refused = refusal(
        meeting, "no-such-rule", "CORRESPONDENCE-1", rule=wanted, known=", ".join(known)
    )
    return cited(meeting, refused)


def _opened(
    meeting: Meeting,
    now: int,
    command: OpenCorrespondence,
    until: int,
    item: ItemId | None,
    decisions: Decisions,
    rule: Rule,
) -> Decision:
    holders = [str(own_code(code)) for code in command.holders]
    frozen = freeze(meeting, decisions, rule, item, now, holders)
    if isinstance(frozen, Refusal):
        return frozen
    alike = weigh_alike(meeting, (decisions, rule), frozen, item, now, named=bool(holders))
    if isinstance(alike, Refusal):
        return alike
    fact = VoteOpened(
        vote=VoteId(f"v{meeting.size}"),
        rule=rule.id,
        method="recorded",
        register=frozen.register,
        outcome=command.outcome,
        amendment=None,
        motion=None,
        part=False,
        parts=[],
        digest=command.digest,
        falls=[],
        holders=holders,
        again=None,
        asked=asked_digests(command.salt[NO_LANGUAGE], command.question),
        call_until=until,
        item=item,
        proxies=frozen.proxies or msgspec.UNSET,
        weights=frozen.weights or msgspec.UNSET,
        open_until=until,
        rest=rest_at(meeting, until),
    )
    return [Draft(fact, {**worded(command.question, QUESTION), SALT: command.salt})]
