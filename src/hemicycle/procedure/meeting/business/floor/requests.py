"""The speakers' list: who may stand on it, and where."""

from typing import Any, Literal

import msgspec

from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.conduct import Right
from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.noting import whole
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import (
    ReorderList,
    RequestFloor,
    WithdrawRequest,
)
from hemicycle.procedure.meeting.business.floor.entries import (
    FloorRequested,
    ListReordered,
    RequestWithdrawn,
)
from hemicycle.procedure.meeting.business.floor.queries import ON_MOTION, listed, on_list, replies
from hemicycle.procedure.meeting.business.floor.state import Request
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.declared import CHAIR, MET, OPEN
from hemicycle.procedure.meeting.kernel.guards import (
    by_chair,
    by_present,
    readable,
    refusal,
    worded,
)
from hemicycle.procedure.meeting.kernel.queries import (
    capacity_in_force,
    delegation,
    is_chair,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.kernel.rights import may
from hemicycle.procedure.words import ParticipantId, Purpose, RequestId

RIGHT_TO: dict[Purpose, Right] = {
    "statement": "statement",
    "right-of-reply": "right-of-reply",
    "point-of-order": "point-of-order",
}
"""The right by which observers ask for the floor; where a purpose is not named, delegates alone do."""
FOR_OTHERS = ("statement", "explanation-of-vote")
"""For which purposes one may speak on behalf of others."""


def _by_who_may_speak(meeting: BusinessState, order: Submission[RequestFloor]) -> Refusal | None:
    refused = by_present(meeting, order.actor)
    return refused or may_speak(meeting, order.actor, order.command.purpose)


SPEAKER = By[Any](
    "a delegation; an observer, the press for what the rules give it; present",
    _by_who_may_speak,
)


def _may_stand(meeting: BusinessState, order: Submission[RequestFloor]) -> Refusal | None:
    """[FLOOR-1] On the list, once a delegation and purpose."""
    purpose, actor = order.command.purpose, order.actor
    return (
        not_speaking(meeting, actor)
        or not_listed(meeting, actor, purpose)
        or _list_open(meeting, purpose)
        or _replies_left(meeting, actor, purpose)
    )


@act(
    RequestFloor,
    FloorRequested,
    by=SPEAKER,
    when=OPEN,
    spec="FLOOR-1",
    guard=_may_stand,
)
def request_floor(meeting: BusinessState, order: Submission[RequestFloor]) -> Decision:
    """[FLOOR-1] Points of order first, then in the order of asking."""
    purpose, actor, item = order.command.purpose, order.actor, meeting.agenda.current
    texts = worded(order.command.behalf_words, "behalf")
    refused = _for_others(meeting, order.command) or readable(meeting, texts)
    code = own_code(order.command.behalf) if order.command.behalf else None
    fact = FloorRequested(
        request=RequestId(f"r{meeting.size}"),
        participant=ParticipantId(actor),
        capacity=capacity_in_force(meeting, actor, item),
        purpose=purpose,
        place=place(meeting.debate.queue, purpose),
        item=item,
        on_behalf=bool(code or texts) or msgspec.UNSET,
        code=code or msgspec.UNSET,
    )
    return refused or [Draft(fact, texts)]


@act(
    WithdrawRequest,
    RequestWithdrawn,
    by=By[Any]("who asked; the chair"),
    when=MET,
    spec="FLOOR-3",
)
def withdraw_request(meeting: BusinessState, order: Submission[WithdrawRequest]) -> Decision:
    """[FLOOR-3] One's own request, or any by the chair."""
    found = requested(meeting, order.command.request)
    if isinstance(found, Refusal):
        return found
    own = found.participant == order.actor
    refused = None if own else by_chair(meeting, order.actor)
    cause: Literal["withdrawn", "removed"] = "withdrawn" if own else "removed"
    return refused or [Draft(RequestWithdrawn(found.id, cause, found.item))]


def _well_ordered(meeting: BusinessState, order: Submission[ReorderList]) -> Refusal | None:
    """[FLOOR-4] Every request on the list, once; points of order stay first."""
    queue, wanted = whole(on_list(meeting)), order.command.requests
    if wanted == [*queue]:
        return None
    if sorted(wanted) != sorted(queue):
        return refusal(meeting, "not-the-list", "FLOOR-4")
    pressing = [queue[r].purpose == "point-of-order" for r in wanted]
    if pressing != sorted(pressing, reverse=True):
        return refusal(meeting, "point-of-order-first", "FLOOR-4")
    return None


@act(ReorderList, ListReordered, by=CHAIR, when=MET, spec="FLOOR-4", guard=_well_ordered)
def reorder_list(meeting: BusinessState, order: Submission[ReorderList]) -> Decision:
    """[FLOOR-4] The chair may change the order."""
    return [Draft(ListReordered(order.command.requests, meeting.agenda.current))]


def _for_others(meeting: BusinessState, command: RequestFloor) -> Refusal | None:
    """[FLOOR-13] On behalf of a group or body, for what is said in substance: one has its code, its name, or both."""
    code = command.behalf
    if code is None and not command.behalf_words:
        return None
    if command.purpose not in FOR_OTHERS:
        return refusal(meeting, "speaks-for-itself", "FLOOR-13")
    if code is not None and not is_code(code):
        return refusal(meeting, "unknown-member", "FLOOR-13", member=code)
    return None


def requested(meeting: BusinessState, wanted: RequestId) -> Request | Refusal:
    """The request on the list."""
    return on_list(meeting).get(wanted) or refusal(
        meeting, "unknown-request", "FLOOR-3", request=wanted
    )


def place(queue: list[Request], purpose: Purpose) -> int:
    """[FLOOR-2] Points of order, speakers on a motion, explanations of vote, statements, replies; by their time."""
    later: dict[Purpose, tuple[Purpose, ...]] = {
        "point-of-order": (*ON_MOTION, "explanation-of-vote", "statement", "right-of-reply"),
        "for-motion": ("explanation-of-vote", "statement", "right-of-reply"),
        "against-motion": ("explanation-of-vote", "statement", "right-of-reply"),
        "explanation-of-vote": ("statement", "right-of-reply"),
        "statement": ("right-of-reply",),
        "right-of-reply": (),
    }
    return next((i for i, r in enumerate(queue) if r.purpose in later[purpose]), len(queue))


def may_speak(meeting: BusinessState, actor: str, purpose: Purpose) -> Refusal | None:
    """[FLOOR-1] Delegations; observers and the press for what the rules give them (SEAT-11, FLOOR-15)."""
    known = person(meeting, actor)
    if known and is_chair(meeting, actor):
        return None
    right = RIGHT_TO.get(purpose)
    if right is None and known and known.role == "delegate":
        return None
    if right is not None and may(meeting, actor, right):
        return None
    code = "may-not-speak" if purpose == "statement" else "delegates-only"
    return refusal(meeting, code, "FLOOR-1")


def not_speaking(meeting: BusinessState, actor: str) -> Refusal | None:
    """[FLOOR-1] Not while one has the floor, or was set aside."""
    turns = (meeting.debate.speaker, meeting.debate.interrupted)
    if any(turn and turn.participant == actor for turn in turns):
        return refusal(meeting, "has-the-floor", "FLOOR-1")
    return None


def not_listed(meeting: BusinessState, actor: str, purpose: Purpose) -> Refusal | None:
    """[FLOOR-1] Once a delegation and purpose."""
    mine = delegation(meeting, actor, meeting.agenda.current)
    if purpose in listed(meeting).get(mine, ()):
        return refusal(meeting, "already-on-list", "FLOOR-1")
    return None


def _list_open(meeting: BusinessState, purpose: Purpose) -> Refusal | None:
    if purpose == "statement" and not meeting.debate.list_open:
        return refusal(meeting, "list-closed", "FLOOR-5")
    return None


def _replies_left(meeting: BusinessState, actor: str, purpose: Purpose) -> Refusal | None:
    """[FLOOR-8] Right of reply, so many times a delegation and item."""
    if purpose != "right-of-reply":
        return None
    most = sitting_of(meeting).rulebook.debate.right_of_reply_times
    if replies_made(meeting, actor) < most:
        return None
    return refusal(meeting, "replies-used", "FLOOR-8", times=most)


def replies_made(meeting: BusinessState, actor: str) -> int:
    """How often this delegation has replied on the item in hand."""
    return replies(meeting).get(delegation(meeting, actor, meeting.agenda.current), 0)
