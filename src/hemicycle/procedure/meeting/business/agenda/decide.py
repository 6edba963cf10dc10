"""What follows from a command of the agenda."""

import re

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda import commands
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed, ItemOpened
from hemicycle.procedure.meeting.business.floor.turns import clearing
from hemicycle.procedure.meeting.guards import (
    between_decisions,
    by_chair,
    by_chair_or_secretariat,
    in_phase,
    no_motion,
    none_to_rule,
    not_closed,
    readable,
    refusal,
)
from hemicycle.procedure.meeting.kernel.lifecycle.commands import ConvenedItem
from hemicycle.procedure.meeting.kernel.lifecycle.convening import item_added
from hemicycle.procedure.meeting.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
Decision = list[Draft] | Refusal


def decide_agenda(meeting: Meeting, order: Submission[Command]) -> Decision | None:
    """The drafts, the refusal, or None where the command is not one of the agenda."""
    actor, now = order.actor, order.now
    match order.command:
        case commands.AddItem() as command:
            return _add(meeting, actor, command)
        case commands.OpenItem(item=item):
            return _may_turn(meeting, actor) or _open(meeting, item, now)
        case commands.CloseItem(item=item):
            return _may_turn(meeting, actor) or _close(meeting, item, now)
    return None


def _may_turn(meeting: Meeting, actor: str) -> Refusal | None:
    """[AGENDA-2] The chair takes up and leaves items, in an open meeting, between decisions."""
    return (
        by_chair(meeting, actor)
        or in_phase(meeting, "open")
        or between_decisions(meeting)
        or no_motion(meeting)
        or none_to_rule(meeting)
    )


def _add(meeting: Meeting, actor: str, command: commands.AddItem) -> Decision:
    """[AGENDA-1] At the end. A meeting that the public does not know of gets no open item."""
    refused = (
        by_chair_or_secretariat(meeting, actor)
        or not_closed(meeting)
        or readable(meeting, {"title": command.title})
    )
    if refused:
        return refused
    if not SLUG.fullmatch(command.item):
        return refusal(meeting, "bad-id", "AGENDA-1", id=command.item)
    if command.item in meeting.agenda.items:
        return refusal(meeting, "named-twice", "AGENDA-1", name=command.item)
    if command.access == "open" and not sitting_of(meeting).public:
        return refusal(meeting, "meeting-not-public", "AGENDA-1")
    return [item_added(ConvenedItem(command.item, command.title, command.access))]


def _open(meeting: Meeting, item: ItemId, now: int) -> Decision:
    """[AGENDA-3] The item before is left; one that was dealt with may be taken up again."""
    current = meeting.agenda.current
    if item not in meeting.agenda.items:
        return refusal(meeting, "unknown-item", "AGENDA-3", item=item)
    if item == current:
        return refusal(meeting, "item-in-hand", "AGENDA-3", item=item)
    left = [Draft(ItemClosed(current))] if current else []
    return [*clearing(meeting, now, "item-closed"), *left, Draft(ItemOpened(item))]


def _close(meeting: Meeting, item: ItemId, now: int) -> Decision:
    """[AGENDA-3] The item in hand is left."""
    if item != meeting.agenda.current:
        return refusal(meeting, "item-not-in-hand", "AGENDA-3", item=item)
    return [*clearing(meeting, now, "item-closed"), Draft(ItemClosed(item))]
