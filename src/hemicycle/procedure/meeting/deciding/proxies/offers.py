"""What is offered of proxies: a delegation gives its own and takes it back; the secretariat enters letters."""

from collections.abc import Hashable

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.option import Asked, Listing, Option, Own
from hemicycle.procedure.meeting.deciding.electorate import voters, voting_for
from hemicycle.procedure.meeting.deciding.proxies import commands
from hemicycle.procedure.meeting.deciding.proxies.queries import most_proxies
from hemicycle.procedure.meeting.kernel.places import office, seated
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting


@shared
def _givers(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    """The members that give a proxy by somebody here, where the rules know proxies."""
    if not most_proxies(meeting):
        return {}
    return {who: (member,) for who, member in voting_for(meeting, None).items() if member}


@shared
def _given(meeting: Meeting) -> tuple[str, ...]:
    return tuple(meeting.proxies.given)


@shared
def _own(meeting: Meeting) -> dict[str, tuple[str, ...]]:
    given: dict[str | None, tuple[str, ...]] = {}
    for one in meeting.proxies.given.values():
        given[one.member] = (*given.get(one.member, ()), one.id)
    if not given:
        return {}
    return {
        who: given[member] for who, member in voting_for(meeting, None).items() if member in given
    }


def _giving(meeting: Meeting, asked: Asked) -> commands.GiveProxy:
    """To one that may take it, where there is one, on items that are free: so that the words are no reason."""
    given = meeting.proxies.given.values()
    mine = [y.items for y in given if asked.target in (y.member, y.holder)]
    taken = {item for items in mine for item in items or ()}
    left = [item for item in meeting.agenda.items if item not in taken]
    full = {y.holder for y in given} | {y.member for y in given} | {asked.target}
    others = [code for code in voters(meeting, None, asked.now) if code not in full]
    items = left if taken and left and None not in mine else None
    return commands.GiveProxy(next(iter(others), asked.target), items)


@shared
def _voters(meeting: Meeting) -> tuple[str, ...]:
    """Those who vote on the day of the invitation, where the rules know proxies."""
    starts = sitting_of(meeting).starts
    return tuple(voters(meeting, None, starts)) if most_proxies(meeting) else ()


@shared
def _standing(meeting: Meeting) -> dict[str, Hashable]:
    """On which items each member is represented, or votes for others."""
    found: dict[str, tuple[Hashable, ...]] = {}
    for one in meeting.proxies.given.values():
        for code, gives in ((one.member, True), (one.holder, False)):
            items = None if one.items is None else tuple(one.items)
            found[code] = (*found.get(code, ()), (gives, items))
    return dict(found)


def _entering(meeting: Meeting, asked: Asked) -> commands.GiveProxy:
    given = _giving(meeting, asked)
    return commands.GiveProxy(given.holder, given.items, asked.target)


OFFERS = (
    Option(commands.GiveProxy, office, Listing("voters", _voters), _entering, alike=(_standing,)),
    Option(commands.GiveProxy, seated, Own("own-vote", _givers), _giving),
    Option(commands.WithdrawProxy, office, Listing("proxies", _given)),
    Option(commands.WithdrawProxy, seated, Own("own-proxies", _own)),
)
