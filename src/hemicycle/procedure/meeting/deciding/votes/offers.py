"""What is offered of votes: a delegation casts and corrects; the chair opens, counts and closes; tellers record."""

from collections.abc import Hashable

from hemicycle.procedure.core.actor import Command, salted
from hemicycle.procedure.core.noting import shared, whole
from hemicycle.procedure.core.offering import UNAIMED
from hemicycle.procedure.core.option import Asked, Listing, Option, Own
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.amending import pending
from hemicycle.procedure.meeting.business.outcomes.offers import text_facts, words
from hemicycle.procedure.meeting.business.outcomes.queries import amended_text
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED
from hemicycle.procedure.meeting.deciding.electorate import (
    decisions_of,
    member_for,
    members_present,
    voices,
    voting_for,
)
from hemicycle.procedure.meeting.deciding.motions.binding import shut_texts
from hemicycle.procedure.meeting.deciding.motions.dividing import divided_texts
from hemicycle.procedure.meeting.deciding.motions.queries import pending_motions
from hemicycle.procedure.meeting.deciding.motions.renewing import renewed
from hemicycle.procedure.meeting.deciding.votes import commands
from hemicycle.procedure.meeting.deciding.votes.closing import question_taken
from hemicycle.procedure.meeting.deciding.votes.counting import led_by_one
from hemicycle.procedure.meeting.deciding.votes.explaining import explained_before
from hemicycle.procedure.meeting.deciding.votes.queries import (
    broken_off,
    called_now,
    cast_so_far,
    cast_themselves,
    passed_so_far,
    question,
)
from hemicycle.procedure.meeting.deciding.votes.repeating import broken_questions
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.deciding.votes.ties import tie_rule
from hemicycle.procedure.meeting.kernel.places import conducting, presiding, seated
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import PartId, VoteId


@shared
def _ballots(meeting: Meeting) -> dict[str, Hashable]:
    """Who has no ballot in the vote that is taken, is represented, has cast it already, or is called now."""
    taken = question(meeting)
    if taken is None:
        return {}
    register, cast, now = {*taken.register}, whole(cast_so_far(meeting)), called_now(meeting)
    held, tied = taken.proxies, {*taken.parties, *passed_so_far(meeting)}
    return {
        who: (member, member in register, member in held, cast.get(member or ""), member == now)
        for who, member in voting_for(meeting, taken.item).items()
        if member not in register
        or member in held
        or member in cast
        or member in tied
        or member == now
    }


@shared
def _strangers(meeting: Meeting) -> dict[str, Hashable]:
    """The closed votes in which somebody had no ballot."""
    found: dict[str, tuple[Hashable, ...]] = {}
    for vote in meeting.ballots.votes.values():
        register = {*vote.register}
        for who, member in voting_for(meeting, vote.item).items():
            if vote.status == "closed" and member not in register:
                found[who] = (*found.get(who, ()), (vote.id, member))
    return dict(found)


@shared
def _taken(meeting: Meeting) -> tuple[str, ...]:
    taken = question(meeting)
    return (taken.id,) if taken else ()


@shared
def _closed(meeting: Meeting) -> tuple[str, ...]:
    votes = meeting.ballots.votes.values()
    return tuple(one.id for one in votes if one.status == "closed")


@shared
def _unrecorded(meeting: Meeting) -> tuple[str, ...]:
    """Of whom nothing is recorded yet."""
    taken, cast = question(meeting), whole(cast_so_far(meeting))
    return tuple(one for one in taken.register if one not in cast) if taken else ()


@shared
def _members(meeting: Meeting) -> dict[str, Hashable]:
    """What can be recorded of a member follows from whether it is here and called, and what it cast."""
    taken, now, own = question(meeting), called_now(meeting), whole(cast_themselves(meeting))
    here = members_present(meeting, taken.item) if taken else frozenset()
    held = taken.proxies if taken else {}
    unrecorded = _unrecorded(meeting)
    return {one: (held.get(one, one) in here, one in own, one == now) for one in unrecorded}


@shared
def _questions(meeting: Meeting) -> tuple[str, ...]:
    """A question in words, the texts and amendments, the motions, the votes that were broken off."""
    decisions = decisions_of(meeting)
    if decisions is None or not decisions.rules:
        return ()
    texts = [one for one in meeting.outcomes.table.values() if one.status not in SETTLED]
    amendments = [one.id for text in texts for one in pending(text)]
    motions = [one.id for one in pending_motions(meeting)]
    broken = [one.id for one in broken_off(meeting)]
    return (UNAIMED, *(one.id for one in texts), *amendments, *motions, *broken)


def _opened(meeting: Meeting, asked: Asked) -> Command:
    return salted(_on(meeting, asked), "0" * 64)


def _on(meeting: Meeting, asked: Asked) -> Command:
    decisions, table = decisions_of(meeting), meeting.outcomes.table
    rule = decisions.rules[0].id if decisions else ""
    if asked.target == UNAIMED:
        return commands.OpenVote(rule, words(meeting))
    if asked.target in table:
        text, first = table[asked.target], divided_texts(meeting).get(asked.target)
        parts = [PartId(str(first))] if first is not None else []
        return commands.OpenVote(rule, outcome=text.id, parts=parts, digest=text.digest)
    if asked.target in meeting.ballots.votes:
        return commands.OpenVote(again=VoteId(asked.target))
    amended = amended_text(meeting).get(asked.target)
    if amended is None:
        return commands.OpenVote(motion=asked.target)
    digests = {one.id: one.digest for one in table[amended].amendments}
    return commands.OpenVote(rule, amendment=asked.target, digest=digests[asked.target])


def _closing(meeting: Meeting, asked: Asked) -> Command:
    decisions, taken = decisions_of(meeting), meeting.ballots.votes[asked.target]
    rules = {one.id: one.judged for one in decisions.rules} if decisions else {}
    return commands.CloseVote(asked.target, finding=True if rules.get(taken.rule) else None)


def _breaking(meeting: Meeting, asked: Asked) -> Command:
    return commands.CancelVote(asked.target, words(meeting))


@shared
def _to_break(meeting: Meeting) -> tuple[str, ...]:
    """The vote that is taken, where a tie in it is broken by whoever presides."""
    taken = question(meeting)
    rule = tie_rule(meeting, taken) if taken else None
    return (taken.id,) if taken and rule and rule.then == "casting-vote" else ()


def _cast_on_tie(meeting: Meeting, asked: Asked) -> Command:
    """It breaks a tie; where it may make one alone, it is against."""
    taken = question_taken(meeting, asked.target)
    if isinstance(taken, Refusal):
        return commands.GiveCastingVote(asked.target, "yes")
    rule = tie_rule(meeting, taken[0])
    makes = rule is not None and rule.makes is True and led_by_one(meeting, taken)
    return commands.GiveCastingVote(asked.target, "no" if makes else "yes")


@shared
def _announced(meeting: Meeting) -> tuple[str, ...]:
    """The texts on which a vote can be announced, where votes are explained beforehand."""
    if not explained_before(meeting):
        return ()
    return tuple(one.id for one in meeting.outcomes.table.values() if one.status not in SETTLED)


@shared
def _passing(meeting: Meeting) -> tuple[str, ...]:
    """The roll-call that is taken, where a member may pass."""
    taken, decisions = question(meeting), decisions_of(meeting)
    knows = decisions is not None and isinstance(decisions.voting.passing, str)
    return (taken.id,) if taken and knows and taken.method == "roll-call" else ()


@shared
def _roll(meeting: Meeting) -> tuple[str, ...]:
    """The roll, where delegations declare whether they are present and voting."""
    decisions = decisions_of(meeting)
    return (UNAIMED,) if decisions and decisions.voting.present_and_voting is True else ()


@shared
def _pledged(meeting: Meeting) -> dict[str, Hashable]:
    """Who is present and voting, and who sits for no member, where delegations declare it."""
    if not _roll(meeting):
        return {}
    pledged = {*meeting.ballots.pledged}
    votes = voting_for(meeting, meeting.agenda.current)
    return {who: member for who, member in votes.items() if member is None or member in pledged}


def _answering(meeting: Meeting, asked: Asked) -> Command:
    member = member_for(meeting, asked.actor, meeting.agenda.current)
    return commands.AnswerRoll(member not in meeting.ballots.pledged)


def _cast(meeting: Meeting, asked: Asked) -> Command:
    """A ballot that the member may cast, where it may cast any."""
    taken = question(meeting)
    member = member_for(meeting, asked.actor, taken.item) if taken else None
    party = taken is not None and member in taken.parties
    return commands.CastBallot(asked.target, "abstain" if party else "yes")


def _counted(_: Meeting, asked: Asked) -> Command:
    return commands.CountHands(asked.target, 0, 0, 0)


def _recorded(meeting: Meeting, asked: Asked) -> Command:
    return commands.RecordBallot(_id(question(meeting)), asked.target, "absent")


def _corrected(meeting: Meeting, asked: Asked) -> Command:
    """With a ballot that is not the delegation's own, so that the answer is not that nothing changes."""
    vote = meeting.ballots.votes[asked.target]
    member = member_for(meeting, asked.actor, vote.item) or ""
    before = vote.corrected.get(member, vote.declared.get(member))
    return commands.CorrectBallot(asked.target, "no" if before == "yes" else "yes")


def _id(vote: Vote | None) -> VoteId:
    return vote.id if vote else VoteId("")


@shared
def _others(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    """For whom else each person casts a ballot: in a capacity, and by proxy."""
    taken = question(meeting)
    if taken is None:
        return {}
    register, held = {*taken.register}, dict[str, tuple[str, ...]]()
    for giver, holder in taken.proxies.items():
        held[holder] = (*held.get(holder, ()), giver)
    found: dict[str, tuple[str, ...]] = {}
    for who, mine in voices(meeting, taken.item).items():
        acting = tuple(code for code in mine[1:] if code in register)
        others = (*acting, *(giver for code in mine for giver in held.get(code, ())))
        if others:
            found[who] = others
    return found


def _cast_for(meeting: Meeting, asked: Asked) -> Command:
    taken = question(meeting)
    party = taken is not None and asked.target in taken.parties
    return commands.CastBallotFor(_id(taken), asked.target, "abstain" if party else "yes")


TAKEN = Listing("vote-taken", _taken)
OFFERS = (
    Option(commands.CastBallot, seated, TAKEN, _cast, (_ballots,)),
    Option(
        commands.AnnounceVote, presiding, Listing("to-announce", _announced), alike=(text_facts,)
    ),
    Option(commands.PassCall, seated, Listing("roll-call", _passing), marks=(_ballots,)),
    Option(commands.AnswerRoll, seated, Listing("roll", _roll), _answering, (_pledged,)),
    Option(commands.CastBallotFor, seated, Own("voted-for", _others), _cast_for),
    Option(
        commands.CorrectBallot, seated, Listing("votes-closed", _closed), _corrected, (_strangers,)
    ),
    Option(
        commands.OpenVote,
        presiding,
        Listing("questions", _questions),
        _opened,
        alike=(text_facts, shut_texts, divided_texts, renewed, broken_questions),
    ),
    Option(commands.CloseVote, presiding, TAKEN, _closing),
    Option(commands.CancelVote, presiding, TAKEN, _breaking),
    Option(
        commands.GiveCastingVote,
        presiding,
        Listing("tie-to-break", _to_break),
        _cast_on_tie,
        (_ballots,),
    ),
    Option(commands.CountHands, conducting, TAKEN, _counted),
    Option(
        commands.RecordBallot,
        conducting,
        Listing("not-recorded", _unrecorded),
        _recorded,
        alike=(_members,),
    ),
)
