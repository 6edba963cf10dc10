"""What observers may do, right by right, as the body's rules say; delegations do it all."""

from collections.abc import Hashable
from typing import Any

import msgspec

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.conduct import Right
from hemicycle.procedure.core.act import By
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.guards import by_present, refusal
from hemicycle.procedure.meeting.kernel.queries import (
    accredited,
    person,
    refused_people,
    sitting_of,
)
from hemicycle.procedure.meeting.kernel.state import KernelState

DEFAULT: tuple[Right, ...] = ("statement",)
"""What every observer may do where the body's rules do not say."""


def may(meeting: KernelState, actor: str, right: Right) -> bool:
    """[SEAT-11] Whether this person may: of a delegation, or an observer or the press to whom the rules give it."""
    known = person(meeting, actor)
    if known is not None and known.role == "press":
        return right == "statement" and press_asks(meeting)
    if known is None or known.role != "observer":
        return known is not None and known.role == "delegate"
    if known.refused:  # [CREDENTIALS-4]
        return False
    lines = sitting_of(meeting).rulebook.observers
    if isinstance(lines, msgspec.UnsetType):
        return right in DEFAULT
    codes = {own_code(code) for code in (known.member, known.capacity_member) if code}
    given = (one for one in lines if one.right == right)
    return any(not one.to or codes & {own_code(code) for code in one.to} for one in given)


def press_asks(meeting: KernelState) -> bool:
    """[FLOOR-15] Whether the press puts questions here: its turn is that of a statement."""
    return meeting.sitting is not None and meeting.sitting.rulebook.debate.press_asks is True


@shared
def rights(meeting: KernelState) -> dict[str, Hashable]:
    """The rights of each observer, where the body's rules tell observers apart, or some were refused."""
    lines = sitting_of(meeting).rulebook.observers
    if isinstance(lines, msgspec.UnsetType):
        return dict.fromkeys(sorted(refused_people(meeting)), ())
    people = [who for who, known in accredited(meeting).items() if known.role == "observer"]
    return {
        who: tuple(dict.fromkeys(o.right for o in lines if may(meeting, who, o.right)))
        for who in people
    }


def entitled(right: Right, spec: str) -> By[Any]:
    """A delegation, or an observer who has this right; `spec` is the number under which others are refused."""

    def check(meeting: KernelState, order: Submission[Any]) -> Refusal | None:
        if not may(meeting, order.actor, right):
            return refusal(meeting, "delegates-only", spec)
        return by_present(meeting, order.actor)

    return By("a delegation, an observer to whom the rules give it; present", check)
