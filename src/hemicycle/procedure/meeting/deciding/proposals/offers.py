"""What is offered of proposals: the chair puts, takes back, decides; a delegation objects."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.meeting.deciding.proposals import commands
from hemicycle.procedure.meeting.deciding.proposals.deciding import deciding_vote
from hemicycle.procedure.meeting.deciding.proposals.en_bloc import MOST
from hemicycle.procedure.meeting.kernel.places import places, presiding, seated
from hemicycle.procedure.meeting.kernel.queries import accredited, may_preside, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import OutcomeId


@shared
def _pending(meeting: Meeting) -> tuple[str, ...]:
    return tuple(i.id for i in meeting.agenda.items.values() if i.pending and i.status == "coming")


@shared
def _coming(meeting: Meeting) -> tuple[str, ...]:
    return tuple(item.id for item in meeting.agenda.items.values() if item.status == "coming")


@shared
def _nominees(meeting: Meeting) -> tuple[str, ...]:
    sitting, people = sitting_of(meeting), accredited(meeting).items()
    held = {sitting.chair, *sitting.vice_chairs}
    return tuple(who for who, known in people if may_preside(known.role) and who not in held)


@shared
def _rapporteurs(meeting: Meeting) -> tuple[str, ...]:
    people, now = accredited(meeting).items(), sitting_of(meeting).rapporteur
    return tuple(who for who, known in people if may_preside(known.role) and who != now)


@shared
def _open(meeting: Meeting) -> tuple[str, ...]:
    return (meeting.proposals.open.id,) if meeting.proposals.open else ()


@shared
def _standing(meeting: Meeting) -> tuple[str, ...]:
    known = meeting.proposals.open
    return (known.id,) if known and known.put else ()


@shared
def ready_together(meeting: Meeting) -> tuple[tuple[OutcomeId, str], ...]:
    """The texts on the item in hand that wait to be put, each with its digest."""
    table, current = meeting.outcomes.table.values(), meeting.agenda.current
    here = [one for one in table if one.item == current and one.status == "proposed"]
    return tuple((one.id, one.digest) for one in here if not one.stale)[:MOST]


def _together(meeting: Meeting, _: Asked) -> commands.PutEnBloc:
    return commands.PutEnBloc([commands.NamedText(*one) for one in ready_together(meeting)])


def _agreeing(meeting: Meeting, asked: Asked) -> commands.AgreeProposal:
    vote = deciding_vote(meeting)
    return commands.AgreeProposal(asked.target, vote.id if vote else None)


OFFERS = (
    Option(commands.PutAgenda, presiding),
    Option(commands.PutNewItem, presiding, Listing("items-pending", _pending)),
    Option(commands.PutStriking, presiding, Listing("items-coming", _coming)),
    Option(
        commands.NominateViceChair,
        presiding,
        Listing("vice-chairs-to-be", _nominees),
        alike=(places,),
    ),
    Option(
        commands.NominateRapporteur,
        presiding,
        Listing("rapporteurs-to-be", _rapporteurs),
        alike=(places,),
    ),
    Option(commands.PutEnBloc, presiding, sample=_together),
    Option(commands.ObjectToProposal, seated, Listing("proposal-put", _standing)),
    Option(commands.AgreeProposal, presiding, Listing("proposal", _open), _agreeing),
    Option(commands.EndProposal, presiding, Listing("proposal", _open)),
)
