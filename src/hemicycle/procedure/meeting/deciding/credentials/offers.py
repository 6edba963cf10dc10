"""What is offered of credentials: a delegation challenges another's; chair and office report; the chair puts."""

from collections.abc import Hashable

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.meeting.deciding.credentials import commands
from hemicycle.procedure.meeting.deciding.credentials.acts import rules_of
from hemicycle.procedure.meeting.kernel.places import conducting, presiding, seated
from hemicycle.procedure.meeting.kernel.queries import accredited, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode


@shared
def unchallenged(meeting: Meeting) -> MemberCode:
    """The first delegation that may be challenged; empty where none may."""
    known = meeting.credentials.challenged
    free = (m for m in meeting.seats.heads if m not in known or known[m].status == "refused")
    return next(free, MemberCode(""))


@shared
def _challengers(meeting: Meeting) -> dict[str, Hashable]:
    """The delegates, where the body's rules know a challenge; nobody is asked where they do not."""
    people = accredited(meeting).items() if rules_of(meeting) else ()
    return {who: True for who, one in people if one.role == "delegate"}


@shared
def _challenged(meeting: Meeting) -> tuple[str, ...]:
    return tuple(m for m, one in meeting.credentials.challenged.items() if one.status != "accepted")


def _challenging(meeting: Meeting, _: Asked) -> commands.ChallengeCredentials:
    return commands.ChallengeCredentials(unchallenged(meeting))


def _reporting(meeting: Meeting, asked: Asked) -> commands.ReportCredentials:
    words = {str(sitting_of(meeting).languages[0]): "…"}
    return commands.ReportCredentials(MemberCode(asked.target), words)


@shared
def _to_put(meeting: Meeting) -> tuple[str, ...]:
    """Each decision that the chair may propose, an answer of its own; what was refused is not refused again."""
    known = meeting.credentials.challenged
    refusable = (m for m in _challenged(meeting) if known[MemberCode(m)].status == "open")
    return (*(f"{ACCEPT}{m}" for m in _challenged(meeting)), *(f"{REFUSE}{m}" for m in refusable))


def _putting(_: Meeting, asked: Asked) -> commands.PutCredentials:
    accepted = asked.target.startswith(ACCEPT)
    member = asked.target.removeprefix(ACCEPT if accepted else REFUSE)
    return commands.PutCredentials(MemberCode(member), accepted=accepted)


ACCEPT, REFUSE = "accept-", "refuse-"
CHALLENGED = Listing("credentials-challenged", _challenged)
OFFERS = (
    Option(commands.ChallengeCredentials, seated, sample=_challenging, only=_challengers),
    Option(commands.ReportCredentials, conducting, CHALLENGED, _reporting),
    Option(commands.PutCredentials, presiding, Listing("credentials-to-put", _to_put), _putting),
)
