"""Samples of consensus, motions, votes, silence and statements."""

from collections.abc import Iterator
from typing import Any

from hemicycle.procedure.core.actor import Command, salted
from hemicycle.procedure.core.option import Asked
from hemicycle.procedure.meeting.business.outcomes.amending import pending
from hemicycle.procedure.meeting.business.outcomes.owners import DRAFTED
from hemicycle.procedure.meeting.business.outcomes.queries import outcome_put
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED, Outcome
from hemicycle.procedure.meeting.deciding.consensus import commands as consensus_commands
from hemicycle.procedure.meeting.deciding.electorate import (
    decisions_of,
    member_for,
    voices,
    voters,
)
from hemicycle.procedure.meeting.deciding.motions import commands as motions_commands
from hemicycle.procedure.meeting.deciding.motions.offers import moved_on
from hemicycle.procedure.meeting.deciding.motions.queries import pending_motions
from hemicycle.procedure.meeting.deciding.positions.commands import StatePosition
from hemicycle.procedure.meeting.deciding.proposals import commands as proposals_commands
from hemicycle.procedure.meeting.deciding.proposals.state import Proposal
from hemicycle.procedure.meeting.deciding.proxies.commands import GiveProxy, WithdrawProxy
from hemicycle.procedure.meeting.deciding.referendum import commands as referendum_commands
from hemicycle.procedure.meeting.deciding.referendum.agreeing import least_h
from hemicycle.procedure.meeting.deciding.referendum.confirming import left
from hemicycle.procedure.meeting.deciding.silence import commands as silence_commands
from hemicycle.procedure.meeting.deciding.silence.guards import (
    DAY_MS,
    HOUR_MS,
    open_silences,
    rules_of,
)
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.deciding.silence.working_days import long_enough
from hemicycle.procedure.meeting.deciding.statements.binding import NOBODY_ADOPTS
from hemicycle.procedure.meeting.deciding.statements.commands import (
    BindStatement,
    EnterStatement,
    WithdrawStatement,
)
from hemicycle.procedure.meeting.deciding.votes.commands import (
    AnnounceVote,
    AnswerRoll,
    CancelVote,
    CastBallot,
    CastBallotFor,
    CloseVote,
    CorrectBallot,
    CountHands,
    GiveCastingVote,
    OpenVote,
    PassCall,
    RecordBallot,
)
from hemicycle.procedure.meeting.deciding.votes.explaining import explained_before
from hemicycle.procedure.meeting.deciding.votes.queries import broken_off, question, vote_taken
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.deciding.votes.ties import tie_rule
from hemicycle.procedure.meeting.kernel.queries import (
    delegation,
    is_chair,
    is_secretariat,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import ItemId, MemberCode, PartId, Text
from tests.procedure.sampled.sample import Sample

TABLED = ("proposed", "put", "objected")


def silence(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """What this actor could do, as far as the meeting has it."""
    words: Text = {sitting_of(meeting).languages[0]: "…"}
    for silence in open_silences(meeting):
        if person(meeting, actor):
            yield silence_commands.BreakSilence(silence.id, words), silence.id
        if is_chair(meeting, actor) or is_secretariat(meeting, actor):
            yield from _silence_conducting(meeting, silence, now)
    if is_chair(meeting, actor) or is_secretariat(meeting, actor):
        yield from _silence_circulating(meeting, now)


def _silence_circulating(meeting: Meeting, now: int) -> Iterator[Sample]:
    expires = long_enough(meeting, rules_of(meeting), now)
    for outcome in meeting.outcomes.table.values():
        if outcome.status in TABLED:
            yield silence_commands.OpenSilence(outcome.id, outcome.digest, expires), outcome.id


def _silence_conducting(meeting: Meeting, silence: Silence, now: int) -> Iterator[Sample]:
    later = max(silence.expires, now) + DAY_MS
    heads = [*meeting.seats.heads, MemberCode("")]
    yield silence_commands.ExtendSilence(silence.id, later), silence.id
    yield silence_commands.WithdrawSilence(silence.id), silence.id
    objection = silence_commands.EnterObjection(
        silence.id, heads[0], silence.at, {sitting_of(meeting).languages[0]: "…"}
    )
    yield objection, silence.id
    yield silence_commands.ConfirmSilence(silence.id), silence.id


def votes(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation casts and corrects; the chair opens, counts and closes; who keeps the count records."""
    decisions = decisions_of(meeting)
    if decisions is not None and person(meeting, actor):
        taken = question(meeting)  # one that an appeal interrupts waits, and nothing is cast in it
        for vote in meeting.ballots.votes.values():
            if taken and vote.id == taken.id:
                yield CastBallot(vote.id, _castable(meeting, actor, vote)), vote.id
                if vote.method == "roll-call" and isinstance(decisions.voting.passing, str):
                    yield PassCall(vote.id), vote.id
                for other in _voted_for(meeting, actor, vote):
                    party = other in vote.parties
                    yield CastBallotFor(vote.id, other, "abstain" if party else "yes"), other
            elif vote.status == "closed":
                yield CorrectBallot(vote.id, _votes_other(meeting, actor, vote)), vote.id
    presides = is_chair(meeting, actor)
    if presides and explained_before(meeting):
        texts = meeting.outcomes.table.values()
        yield from ((AnnounceVote(o.id), o.id) for o in texts if o.status not in SETTLED)
    if presides and decisions is not None and decisions.rules:
        yield from _votes_of_chair(meeting, decisions.rules[0].id)
        yield from _votes_of_teller(meeting)
    elif is_secretariat(meeting, actor) and not presides:
        yield from _votes_of_teller(meeting)


def _castable(meeting: Meeting, actor: str, vote: Vote) -> Ballot:
    """A party to the dispute abstains."""
    return "abstain" if member_for(meeting, actor, vote.item) in vote.parties else "yes"


def roll(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation declares that it is present and voting, where the body knows it; or takes that back."""
    decisions = decisions_of(meeting)
    if decisions and decisions.voting.present_and_voting is True and person(meeting, actor):
        member = member_for(meeting, actor, meeting.agenda.current)
        yield AnswerRoll(member not in meeting.ballots.pledged), None


def _to_come(meeting: Meeting, text: Outcome) -> list[PartId]:
    """The part that comes before the text as a whole: the first of those named by a division that was not put."""
    moved = meeting.motions.moved.values()
    named = [p for m in moved if m.status == "carried" and m.outcome == text.id for p in m.parts]
    return [one.id for one in text.parts if one.id in named and one.id not in text.approved][:1]


def opened(*given: Any, **named: Any) -> Command:
    """A vote to be opened, with a salt as the server draws one."""
    return salted(OpenVote(*given, **named), "0" * 64)


def _votes_of_chair(meeting: Meeting, rule: str) -> Iterator[Sample]:
    yield opened(rule, {sitting_of(meeting).languages[0]: "…"}), None
    for outcome in meeting.outcomes.table.values():
        if outcome.status not in SETTLED:
            first = _to_come(meeting, outcome)
            asked = opened(rule, outcome=outcome.id, parts=first, digest=outcome.digest)
            yield asked, outcome.id
            for one in pending(outcome):
                yield opened(rule, amendment=one.id, digest=one.digest), one.id
    for motion in pending_motions(meeting):
        yield opened(motion=motion.id), motion.id
    for broken in broken_off(meeting):
        yield opened(again=broken.id), broken.id
    taken = vote_taken(meeting)
    if taken:
        yield CloseVote(taken.id, finding=True if _votes_judged(meeting, taken) else None), taken.id
        yield CancelVote(taken.id, {sitting_of(meeting).languages[0]: "…"}), taken.id
        tie = tie_rule(meeting, taken)
        if tie and tie.then == "casting-vote":
            yield GiveCastingVote(taken.id, "yes"), taken.id


def _votes_judged(meeting: Meeting, taken: Vote) -> bool:
    decisions = decisions_of(meeting)
    rules = decisions.rules if decisions else []
    return next((rule.judged for rule in rules if rule.id == taken.rule), False)


def _votes_of_teller(meeting: Meeting) -> Iterator[Sample]:
    """Who keeps the count records of whom nothing is recorded yet that nobody answers."""
    taken = vote_taken(meeting)
    if taken:
        yield CountHands(taken.id, 0, 0, 0), taken.id
    for member in taken.register if taken else []:
        if taken and member not in taken.ballots:
            yield RecordBallot(taken.id, member, "absent"), member


def _voted_for(meeting: Meeting, actor: str, vote: Vote) -> list[str]:
    """The members for whom somebody votes beside their own: in a capacity that has a vote, and by proxy."""
    mine = voices(meeting, vote.item).get(actor, ())
    acting = [code for code in mine[1:] if code in vote.register]
    return acting + [giver for giver, holder in vote.proxies.items() if holder in mine]


def proxies(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation gives its proxy to one that is free, on what is free; the office enters letters."""
    decisions, given = decisions_of(meeting), meeting.proxies.given
    if decisions is None or not any(rule.proxies for rule in decisions.rules):
        return
    office = is_secretariat(meeting, actor) and not is_chair(meeting, actor)
    own = member_for(meeting, actor, None)
    people = voters(meeting, None, sitting_of(meeting).starts) if office else [own] if own else []
    for member in people:
        holder, items = _free(meeting, member)
        letter = MemberCode(member) if office else None
        yield GiveProxy(holder, items, letter), member
    for known in given.values():
        if office or known.member == own:
            yield WithdrawProxy(known.id), known.id


def _free(meeting: Meeting, member: str) -> tuple[str, list[ItemId] | None]:
    """A member that neither gave nor holds one, and the items that are left where only some are given."""
    given = meeting.proxies.given.values()
    busy = {code for one in given for code in (one.member, one.holder)} | {member}
    free = [m for m in voters(meeting, None, meeting.last_at) if m not in busy]
    mine = [one.items for one in given if member in (one.member, one.holder)]
    taken = [item for items in mine for item in items or []]
    left = [item for item in meeting.agenda.items if item not in taken]
    return (free or [member])[0], left if taken and left and None not in mine else None


def _votes_other(meeting: Meeting, actor: str, vote: Vote) -> Ballot:
    """A ballot that is not the delegation's own, so that the answer is not that nothing changes."""
    member = member_for(meeting, actor, vote.item) or ""
    return "no" if vote.corrected.get(member, vote.declared.get(member)) == "yes" else "yes"


def consensus(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation objects; the chair puts, breaks off, and adopts."""
    for outcome in meeting.outcomes.table.values():
        if outcome.status not in DRAFTED:
            continue
        if person(meeting, actor):
            yield consensus_commands.RaiseObjection(outcome.id), outcome.id
            yield consensus_commands.LiftObjection(outcome.id), outcome.id
        if person(meeting, actor) and outcome.status == "put" and outcome.acclaimed:
            yield consensus_commands.RequestVote(outcome.id), outcome.id
        decisions = decisions_of(meeting)
        if is_chair(meeting, actor) and decisions and decisions.acclamation:
            put = consensus_commands.PutToAcclamation(outcome.id, outcome.digest)
            yield put, outcome.id
        if is_chair(meeting, actor):
            yield consensus_commands.PutOutcome(outcome.id, outcome.digest), outcome.id
            yield consensus_commands.AdoptOutcome(outcome.id, outcome.digest), outcome.id
        if is_chair(meeting, actor) and outcome.status == "put":
            yield consensus_commands.EndCall(outcome.id), outcome.id


def proposals(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation objects; the chair puts, takes back, and decides."""
    known = meeting.proposals.open
    if known and known.put and person(meeting, actor):
        yield proposals_commands.ObjectToProposal(known.id), known.id
    if not is_chair(meeting, actor):
        return
    yield proposals_commands.PutAgenda(), None
    for item in meeting.agenda.items.values():
        if item.status == "coming":
            yield proposals_commands.PutStriking(item.id), item.id
        if item.status == "coming" and item.pending:
            yield proposals_commands.PutNewItem(item.id), item.id
    yield from _officers(meeting)
    here = [o for o in meeting.outcomes.table.values() if o.item == meeting.agenda.current]
    ready = [o for o in here if o.status == "proposed" and not o.stale]
    yield (
        proposals_commands.PutEnBloc(
            [proposals_commands.NamedText(o.id, o.digest) for o in ready][:100]
        ),
        None,
    )
    if known:
        carried = [v.id for v in meeting.ballots.votes.values() if _carried_since(v, known)]
        vote = carried[-1] if carried else None
        yield proposals_commands.AgreeProposal(known.id, vote), known.id
        yield proposals_commands.EndProposal(known.id), known.id


def _officers(meeting: Meeting) -> Iterator[Sample]:
    sitting = sitting_of(meeting)
    for who, one in meeting.seats.participants.items():
        if one.role not in ("delegate", "secretariat"):
            continue
        if who not in (sitting.chair, *sitting.vice_chairs):
            yield proposals_commands.NominateViceChair(who), who
        if who != sitting.rapporteur:
            yield proposals_commands.NominateRapporteur(who), who


def _carried_since(vote: Vote, known: Proposal) -> bool:
    last = known.objections[-1].seq if known.objections else vote.seq
    on_words = vote.outcome is None and vote.amendment is None and vote.motion is None
    return on_words and vote.seq > last and vote.result == "adopted"


def motions(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation moves and withdraws; the chair rules."""
    decisions = decisions_of(meeting)
    if decisions is None:
        return
    if person(meeting, actor):
        for motion in decisions.motions:
            yield moved_on(meeting, Asked(actor, motion.id, now)), motion.id
        for moved in pending_motions(meeting):
            yield motions_commands.WithdrawMotion(moved.id), moved.id
            yield motions_commands.SpeakForMotion(moved.id), moved.id
            yield motions_commands.SpeakAgainstMotion(moved.id), moved.id
    for moved in pending_motions(meeting) if is_chair(meeting, actor) and decisions.rules else ():
        yield motions_commands.RuleMotion(moved.id, granted=True), moved.id
        yield motions_commands.RuleOutMotion(moved.id), moved.id


def referendum(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation awaits its capital, and confirms; the chair agrees; who circulates enters letters."""
    known, put = person(meeting, actor), outcome_put(meeting)
    if put and known:
        yield referendum_commands.AwaitCapital(put.id), put.id
    if put and is_chair(meeting, actor):
        yield (
            referendum_commands.AgreeAdReferendum(
                put.id, put.digest, now + least_h(meeting) * HOUR_MS + DAY_MS
            ),
            put.id,
        )
    for one in open_silences(meeting):
        waiting = left(one)
        if known and delegation(meeting, actor, one.item) in waiting and known.role == "delegate":
            yield referendum_commands.ConfirmAgreement(one.id), one.id
        if one.awaits and (is_chair(meeting, actor) or is_secretariat(meeting, actor)):
            member = MemberCode(next(iter(waiting), ""))
            yield referendum_commands.EnterConfirmation(one.id, member, one.at), one.id


def positions(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """A delegation says where it stands."""
    for outcome in meeting.outcomes.table.values():
        if outcome.status in DRAFTED and person(meeting, actor):
            yield StatePosition(outcome.id, outcome.digest, "supports"), outcome.id


def statements(meeting: Meeting, actor: str, now: int) -> Iterator[Sample]:
    """Who has the floor, and whoever binds one to a text."""
    words: Text = {sitting_of(meeting).languages[0]: "…"}
    if person(meeting, actor):
        yield EnterStatement(words), None
        for outcome in meeting.outcomes.table.values():
            if outcome.status not in NOBODY_ADOPTS:
                yield BindStatement(outcome.id, outcome.digest, "statement", words), outcome.id
        yield from _own_statements(meeting, actor)


def _own_statements(meeting: Meeting, actor: str) -> Iterator[Sample]:
    """Those that a delegation bound, and did not take back."""
    for one in meeting.statements.bound:
        known = person(meeting, actor)
        mine = known is not None and known.role == "delegate"
        if mine and one.withdrawn is None and delegation(meeting, actor, one.item) == one.member:
            yield WithdrawStatement(one.id), one.id
