"""What is offered of consensus: a delegation objects; the chair puts, breaks off, and adopts."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option, Own
from hemicycle.procedure.meeting.business.outcomes.offers import BY_FACTS, TEXTS, drafted
from hemicycle.procedure.meeting.business.outcomes.queries import outcome_put, standing
from hemicycle.procedure.meeting.deciding.consensus import commands
from hemicycle.procedure.meeting.deciding.consensus.acts import of_objector
from hemicycle.procedure.meeting.deciding.consensus.queries import acclamation, vote_asked
from hemicycle.procedure.meeting.kernel.places import presiding, seated
from hemicycle.procedure.meeting.kernel.queries import accredited
from hemicycle.procedure.meeting.state import Meeting


@shared
def _own_objections(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    """The texts to which each person's delegation objects; nobody is asked where no objection stands."""
    found: dict[str, tuple[str, ...]] = {}
    for known in meeting.outcomes.table.values():
        raised = standing(known) if known.status == "objected" else []
        for who in accredited(meeting) if raised else ():
            if any(of_objector(meeting, who, known, one) for one in raised):
                found[who] = (*found.get(who, ()), known.id)
    return found


@shared
def _put(meeting: Meeting) -> tuple[str, ...]:
    put = outcome_put(meeting)
    return (put.id,) if put else ()


def _putting(meeting: Meeting, asked: Asked) -> commands.PutOutcome:
    return commands.PutOutcome(asked.target, meeting.outcomes.table[asked.target].digest)


@shared
def _acclaimable(meeting: Meeting) -> tuple[str, ...]:
    """Nobody is asked where the body's rules know no acclamation."""
    return drafted(meeting) if acclamation(meeting) else ()


@shared
def _acclaimed(meeting: Meeting) -> tuple[str, ...]:
    put = outcome_put(meeting)
    return (put.id,) if put and put.acclaimed else ()


def _acclaiming(meeting: Meeting, asked: Asked) -> commands.PutToAcclamation:
    return commands.PutToAcclamation(asked.target, meeting.outcomes.table[asked.target].digest)


def _adopting(meeting: Meeting, asked: Asked) -> commands.AdoptOutcome:
    return commands.AdoptOutcome(asked.target, meeting.outcomes.table[asked.target].digest)


PUT = Listing("text-put", _put)
OFFERS = (
    Option(commands.RaiseObjection, seated, TEXTS, alike=BY_FACTS),
    Option(commands.LiftObjection, seated, Own("own-objections", _own_objections)),
    Option(commands.PutOutcome, presiding, TEXTS, _putting, alike=(*BY_FACTS, vote_asked)),
    Option(
        commands.PutToAcclamation,
        presiding,
        Listing("texts-acclaimable", _acclaimable),
        _acclaiming,
        alike=(*BY_FACTS, vote_asked),
    ),
    Option(commands.RequestVote, seated, Listing("text-acclaimed", _acclaimed)),
    Option(commands.AdoptOutcome, presiding, TEXTS, _adopting, alike=BY_FACTS),
    Option(commands.EndCall, presiding, PUT),
)
