"""What is offered of the floor: what any participant does for themselves, and what the chair does."""

from collections.abc import Hashable

from hemicycle.procedure.core.noting import shared, whole
from hemicycle.procedure.core.option import Asked, Listing, Option, Own
from hemicycle.procedure.meeting.business.floor import commands
from hemicycle.procedure.meeting.business.floor.queries import (
    asked_for,
    holding,
    listed,
    may_be_away,
    on_list,
    replies,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.places import places, presiding, seated
from hemicycle.procedure.meeting.kernel.queries import (
    accredited,
    all_present,
    capacity_of,
    sitting_of,
)
from hemicycle.procedure.meeting.kernel.rights import rights
from hemicycle.procedure.words import AskedFor

PURPOSES: tuple[AskedFor, ...] = (
    "statement",
    "point-of-order",
    "right-of-reply",
    "explanation-of-vote",
)
SPEAKERS = ("delegate", "observer", "secretariat", "press")


@shared
def _delegations(meeting: BusinessState) -> dict[str, tuple[str, ...]]:
    """Who speaks for each delegation on the item in hand."""
    item = meeting.agenda.current
    found: dict[str, tuple[str, ...]] = {}
    for who, one in accredited(meeting).items():
        mine = capacity_of(one, item) or who
        found[mine] = (*found.get(mine, ()), who)
    return found


@shared
def asking(meeting: BusinessState) -> dict[str, Hashable]:
    """What the delegation stands on the list for, whether it has replied enough, and who speaks or was set aside."""
    most = sitting_of(meeting).rulebook.debate.right_of_reply_times
    asked = whole(listed(meeting))
    used = {mine for mine, times in replies(meeting).items() if times >= most}
    turns = {one.participant for one in (meeting.debate.speaker, meeting.debate.interrupted) if one}
    found: dict[str, Hashable] = dict.fromkeys(turns, (None, False, True))
    delegations = (*asked, *(used - asked.keys()))
    people = whole(_delegations(meeting)) if delegations else {}
    for mine in delegations:
        for who in people.get(mine, ()):
            found[who] = (asked.get(mine), mine in used, who in turns)
    return found


@shared
def _queue(meeting: BusinessState) -> tuple[str, ...]:
    return tuple(on_list(meeting))


@shared
def _own_requests(meeting: BusinessState) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for one in meeting.debate.queue:
        found[one.participant] = (*found.get(one.participant, ()), one.id)
    return found


@shared
def _speakers(meeting: BusinessState) -> tuple[str, ...]:
    people = meeting.seats.participants.items()
    return tuple(who for who, known in people if known.role in SPEAKERS)


@shared
def _muted(meeting: BusinessState) -> tuple[str, ...]:
    muted = meeting.debate.muted
    return tuple(who for who in meeting.seats.participants if who in muted)


@shared
def _unmuted(meeting: BusinessState) -> tuple[str, ...]:
    muted = meeting.debate.muted
    return tuple(who for who in meeting.seats.participants if who not in muted)


def _as_it_is(meeting: BusinessState, _: Asked) -> commands.ReorderList:
    return commands.ReorderList([*on_list(meeting)])


@shared
def _requests(meeting: BusinessState) -> dict[str, Hashable]:
    """What each asks for, and who of those who asked is away: a refusal names them; whose own it is a chair minds."""
    here, chair = all_present(meeting), sitting_of(meeting).chair
    return {
        one.id: (
            one.purpose,
            may_be_away(meeting, one) or one.participant in here or one.participant,
            one.participant == chair,
        )
        for one in meeting.debate.queue
    }


QUEUE = Listing("queue", _queue)
REQUESTS, PEOPLE = (_requests,), (places,)
OFFERS = (
    Option(
        commands.RequestFloor,
        seated,
        Listing("purposes", lambda _: PURPOSES),
        marks=(asking, rights),
    ),
    Option(commands.WithdrawRequest, presiding, QUEUE, alike=REQUESTS),
    Option(commands.WithdrawRequest, seated, Own("own-requests", _own_requests)),
    Option(commands.EndFloor, presiding),
    Option(commands.EndFloor, seated, only=holding),
    Option(commands.GrantFloor, presiding, QUEUE, alike=REQUESTS),
    Option(commands.ReorderList, presiding, sample=_as_it_is),
    Option(
        commands.RulePointOfOrder, presiding, sample=lambda _, __: commands.RulePointOfOrder(True)
    ),
    Option(commands.StopClock, presiding),
    Option(commands.StartClock, presiding),
    Option(commands.ExtendTime, presiding, sample=lambda _, __: commands.ExtendTime(60)),
    Option(
        commands.SetSpeakingLimit, presiding, sample=lambda _, __: commands.SetSpeakingLimit(60)
    ),
    Option(commands.CloseList, presiding),
    Option(commands.ReopenList, presiding),
    Option(
        commands.GiveFloor,
        presiding,
        Listing("speakers", _speakers),
        alike=(places, asked_for, rights),
    ),
    Option(commands.OpenMicrophone, presiding, Listing("muted", _muted), alike=PEOPLE),
    Option(commands.CloseMicrophone, presiding, Listing("unmuted", _unmuted), alike=PEOPLE),
)
