"""What is offered of the silence procedure: delegations break it; who circulates conducts it."""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option
from hemicycle.procedure.meeting.business.outcomes.offers import BY_FACTS, words
from hemicycle.procedure.meeting.deciding.consensus.queries import vote_asked
from hemicycle.procedure.meeting.deciding.motions.binding import shut_texts
from hemicycle.procedure.meeting.deciding.motions.dividing import divided_texts
from hemicycle.procedure.meeting.deciding.motions.renewing import renewed
from hemicycle.procedure.meeting.deciding.silence import commands
from hemicycle.procedure.meeting.deciding.silence.guards import (
    DAY_MS,
    open_silences,
    rules_of,
)
from hemicycle.procedure.meeting.deciding.silence.working_days import long_enough
from hemicycle.procedure.meeting.kernel.places import conducting, seated
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode

TABLED = ("proposed", "put", "objected")


@shared
def _silences(meeting: Meeting) -> tuple[str, ...]:
    return tuple(one.id for one in open_silences(meeting))


@shared
def _tabled(meeting: Meeting) -> tuple[str, ...]:
    table = meeting.outcomes.table.values()
    return tuple(one.id for one in table if one.status in TABLED)


def _circulated(meeting: Meeting, asked: Asked) -> commands.OpenSilence:
    expires = long_enough(meeting, rules_of(meeting), asked.now)
    digest = meeting.outcomes.table[asked.target].digest
    return commands.OpenSilence(asked.target, digest, expires)


def _extended(meeting: Meeting, asked: Asked) -> commands.ExtendSilence:
    later = max(meeting.silences.table[asked.target].expires, asked.now) + DAY_MS
    return commands.ExtendSilence(asked.target, later)


def _objection(meeting: Meeting, asked: Asked) -> commands.EnterObjection:
    heads = [*meeting.seats.heads, MemberCode("")]
    received = meeting.silences.table[asked.target].at
    return commands.EnterObjection(asked.target, heads[0], received, words(meeting))


def _broken(meeting: Meeting, asked: Asked) -> commands.BreakSilence:
    return commands.BreakSilence(asked.target, words(meeting))


SILENCES = Listing("silences", _silences)
OFFERS = (
    Option(commands.BreakSilence, seated, SILENCES, _broken),
    Option(commands.ExtendSilence, conducting, SILENCES, _extended),
    Option(commands.WithdrawSilence, conducting, SILENCES),
    Option(commands.EnterObjection, conducting, SILENCES, _objection),
    Option(commands.ConfirmSilence, conducting, SILENCES),
    Option(
        commands.OpenSilence,
        conducting,
        Listing("texts-to-circulate", _tabled),
        _circulated,
        alike=(*BY_FACTS, shut_texts, divided_texts, renewed, vote_asked),
    ),
)
