"""What is offered of votes by correspondence: delegations send ballots; who conducts opens, enters letters, ends."""

from collections.abc import Hashable

from hemicycle.procedure.core.actor import Command, salted
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.offering import UNAIMED
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.meeting.business.outcomes.offers import text_facts, words
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED
from hemicycle.procedure.meeting.deciding.correspondence import commands
from hemicycle.procedure.meeting.deciding.correspondence.extending import margin_h
from hemicycle.procedure.meeting.deciding.correspondence.guards import rules_of
from hemicycle.procedure.meeting.deciding.electorate import voices
from hemicycle.procedure.meeting.deciding.motions.binding import shut_texts
from hemicycle.procedure.meeting.deciding.motions.dividing import divided_texts
from hemicycle.procedure.meeting.deciding.motions.renewing import renewed
from hemicycle.procedure.meeting.deciding.silence.guards import HOUR_MS
from hemicycle.procedure.meeting.deciding.silence.working_days import long_enough
from hemicycle.procedure.meeting.deciding.votes.queries import by_correspondence
from hemicycle.procedure.meeting.deciding.votes.repeating import broken_questions
from hemicycle.procedure.meeting.kernel.places import conducting, seated
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode


@shared
def _open(meeting: Meeting) -> tuple[str, ...]:
    return tuple(one.id for one in by_correspondence(meeting))


@shared
def _questions(meeting: Meeting) -> tuple[str, ...]:
    """A question in words, and the texts on the table; nothing where the body has no such vote."""
    if rules_of(meeting) is None:
        return ()
    table = meeting.outcomes.table.values()
    return (UNAIMED, *(one.id for one in table if one.status not in SETTLED))


@shared
def _ballots(meeting: Meeting) -> dict[str, Hashable]:
    """Of each person with a ballot in one of them: for whom, and whether it was cast or is another's to cast."""
    found: dict[str, tuple[Hashable, ...]] = {}
    for vote in by_correspondence(meeting):
        register = {*vote.register}
        for who, mine in voices(meeting, vote.item).items():
            own = next(iter(mine), None)
            if own in register:
                one = (vote.id, own, own in vote.ballots, vote.proxies.get(own))
                found[who] = (*found.get(who, ()), one)
    return dict(found)


def _opened(meeting: Meeting, asked: Asked) -> Command:
    rules = rules_of(meeting)
    rule = rules.rules[0] if rules else ""
    until = long_enough(meeting, rules, asked.now)
    if asked.target == UNAIMED:
        command = commands.OpenCorrespondence(rule, until, words(meeting))
    else:
        digest = meeting.outcomes.table[asked.target].digest
        command = commands.OpenCorrespondence(rule, until, outcome=asked.target, digest=digest)
    return salted(command, "0" * 64)


def _entered(meeting: Meeting, asked: Asked) -> Command:
    vote = meeting.ballots.votes[asked.target]
    left = [one for one in vote.register if one not in vote.ballots]
    member = MemberCode(next(iter([*left, *vote.register]), ""))
    return commands.EnterBallot(vote.id, member, vote.at, "yes")


def _withdrawn(meeting: Meeting, asked: Asked) -> Command:
    return commands.WithdrawCorrespondence(asked.target, words(meeting))


def _extended(meeting: Meeting, asked: Asked) -> Command:
    later = max(meeting.ballots.votes[asked.target].open_until or 0, asked.now)
    later += max(margin_h(meeting), 1) * HOUR_MS
    return commands.ExtendCorrespondence(asked.target, later, words(meeting))


OPEN = Listing("correspondences", _open)
OFFERS = (
    Option(
        commands.SendBallot,
        seated,
        OPEN,
        lambda _, asked: commands.SendBallot(asked.target, "yes"),
        (_ballots,),
    ),
    Option(commands.EnterBallot, conducting, OPEN, _entered),
    Option(commands.WithdrawCorrespondence, conducting, OPEN, _withdrawn),
    Option(commands.ExtendCorrespondence, conducting, OPEN, _extended),
    Option(commands.ConfirmCorrespondence, conducting, OPEN),
    Option(
        commands.OpenCorrespondence,
        conducting,
        Listing("questions-by-correspondence", _questions),
        _opened,
        alike=(text_facts, shut_texts, divided_texts, renewed, broken_questions),
    ),
)
