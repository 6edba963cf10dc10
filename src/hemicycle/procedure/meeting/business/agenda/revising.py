"""[CALL-6] The provisional agenda is issued anew, in one act: what it adds, strikes, retitles and moves is marked."""

from collections.abc import Sequence

import msgspec

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.acts import coming, item_added, unfit
from hemicycle.procedure.meeting.business.agenda.commands import ReviseAgenda
from hemicycle.procedure.meeting.business.agenda.entries import (
    AgendaRevised,
    ItemAdded,
    ItemPlanned,
    ItemRetitled,
    ItemStruck,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import CHAIR_OR_SECRETARIAT, NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import readable, refusal, worded
from hemicycle.procedure.meeting.kernel.lifecycle.acts import DAY_MIN
from hemicycle.procedure.words import ItemId


@act(
    ReviseAgenda,
    AgendaRevised,
    ItemAdded,
    ItemStruck,
    ItemRetitled,
    ItemPlanned,
    by=CHAIR_OR_SECRETARIAT,
    when=NOT_CLOSED,
    spec="CALL-6",
)
def revise_agenda(meeting: BusinessState, order: Submission[ReviseAgenda]) -> Decision:
    """[CALL-6] Until the meeting has adopted it; then items are added and struck by decision of the meeting."""
    command, agenda = order.command, meeting.agenda
    if agenda.adopted is not None:
        return refusal(meeting, "agenda-adopted", "CALL-6")
    refused = _added(meeting, command) or _struck(meeting, command) or _retitled(meeting, command)
    planned = command.planned
    refused = refused or _planned(meeting, command)
    if refused:
        return refused
    added = [item.id for item in command.added]
    if sorted(command.order) != sorted([*agenda.items, *added]):
        return refusal(meeting, "not-all-items", "CALL-6")
    fact = AgendaRevised(
        revision=agenda.revision + 1,
        order=command.order,
        added=added,
        struck=command.struck,
        retitled=[one.item for one in command.retitled],
        planned=[one.item for one in planned] or msgspec.UNSET,
        moved=moved([*agenda.items], [item for item in command.order if item not in added]),
    )
    if not (fact.added or fact.struck or fact.retitled or fact.moved or planned):
        return refusal(meeting, "unchanged", "CALL-6")
    return [
        *(item_added(item) for item in command.added),
        *(Draft(ItemStruck(item)) for item in command.struck),
        *(Draft(ItemRetitled(one.item), worded(one.title, "title")) for one in command.retitled),
        *(Draft(ItemPlanned(one.item, one.minutes, one.sub)) for one in planned),
        Draft(fact),
    ]


def moved(before: list[ItemId], after: list[ItemId]) -> list[ItemId]:
    """The fewest items whose moving makes one order of the other: all but the longest run that both have."""
    place = {item: n for n, item in enumerate(before)}
    runs: list[list[ItemId]] = []
    for item in after:
        longest = max(
            (run for run in runs if place[run[-1]] < place[item]), key=len, default=list[ItemId]()
        )
        runs.append([*longest, item])
    stay = max(runs, key=len, default=[])
    return [item for item in after if item not in stay]


def _added(meeting: BusinessState, command: ReviseAgenda) -> Refusal | None:
    """Each is one that could be added by itself, and none stands twice."""
    names = [item.id for item in command.added]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        return refusal(meeting, "named-twice", "CALL-6", name=twice)
    if sum(item.other_business is True for item in command.added) > 1:
        return refusal(meeting, "other-business-there", "AGENDA-7")
    lasting = [
        one.minutes for one in command.added if not isinstance(one.minutes, msgspec.UnsetType)
    ]
    refused = _lasting(meeting, [*lasting])
    return refused or next((no for item in command.added if (no := unfit(meeting, item))), None)


def _struck(meeting: BusinessState, command: ReviseAgenda) -> Refusal | None:
    retitled = [one.item for one in command.retitled]
    for item in command.struck:
        if refused := _named_once(meeting, item, command.struck, retitled):
            return refused
    return None


def _named_once(
    meeting: BusinessState, item: ItemId, names: Sequence[ItemId], apart: Sequence[ItemId] = ()
) -> Refusal | None:
    """It is to come, and named once, and not among those to which something else is done."""
    known = coming(meeting, item, "CALL-6")
    if isinstance(known, Refusal):
        return known
    if names.count(item) > 1 or item in apart:
        return refusal(meeting, "named-twice", "CALL-6", name=item)
    return None


def _retitled(meeting: BusinessState, command: ReviseAgenda) -> Refusal | None:
    names = [one.item for one in command.retitled]
    for one in command.retitled:
        if refused := _named_once(meeting, one.item, names):
            return refused
        if not one.title:
            return refusal(meeting, "text-empty", "CALL-6")
        if refused := readable(meeting, {"title": one.title}):
            return refused
    return None


def _planned(meeting: BusinessState, command: ReviseAgenda) -> Refusal | None:
    """Each is to come and stays, is named once, and lasts a day at most."""
    names = [one.item for one in command.planned]
    for one in command.planned:
        if refused := _named_once(meeting, one.item, names, command.struck):
            return refused
    return _lasting(meeting, [one.minutes for one in command.planned])


def _lasting(meeting: BusinessState, minutes: list[int | None]) -> Refusal | None:
    if all(one is None or 1 <= one <= DAY_MIN for one in minutes):
        return None
    return refusal(meeting, "out-of-range", "CALL-6", least=1, most=DAY_MIN)
