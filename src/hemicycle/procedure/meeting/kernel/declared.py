"""Who may and when, as acts declare it: each a guard with its words."""

from typing import Any

from hemicycle.procedure.core.act import By, When
from hemicycle.procedure.core.actor import SYSTEM, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.guards import (
    by_chair,
    by_chair_or_office,
    by_chair_or_secretariat,
    by_delegate,
    by_present,
    by_secretariat,
    drafting_time,
    in_phase,
    not_closed,
    not_over,
    refusal,
)
from hemicycle.procedure.meeting.kernel.queries import person
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.words import Phase

CHAIR = By[Any]("the chair", lambda meeting, order: by_chair(meeting, order.actor))
SECRETARIAT = By[Any](
    "the secretariat", lambda meeting, order: by_secretariat(meeting, order.actor)
)
SECRETARIAT_OR_CLOCK = By[Any](
    "the secretariat; the server, when it is due",
    lambda meeting, order: None if order.actor == SYSTEM else by_secretariat(meeting, order.actor),
)
CHAIR_OR_SECRETARIAT = By[Any](
    "the chair or the secretariat",
    lambda meeting, order: by_chair_or_secretariat(meeting, order.actor),
)
IN_WRITING = By[Any](
    "the chair, present or not, or the secretariat",
    lambda meeting, order: by_chair_or_office(meeting, order.actor),
)
PRESENT = By[Any]("whoever is present", lambda meeting, order: by_present(meeting, order.actor))


def delegates(spec: str) -> By[Any]:
    """A delegate who is present; `spec` is the number in SPEC.md under which others are refused."""
    return By(
        "a delegation, present", lambda meeting, order: by_delegate(meeting, order.actor, spec)
    )


def any_delegate(spec: str) -> By[Any]:
    """A delegate, wherever they are; `spec` as above."""

    def check(meeting: KernelState, order: Submission[Any]) -> Refusal | None:
        known = person(meeting, order.actor)
        if known is not None and known.role == "delegate":
            return None
        return refusal(meeting, "delegates-only", spec)

    return By("a delegation, present or not", check)


def server(spec: str) -> By[Any]:
    """The server itself; `spec` is the number in SPEC.md under which others are refused."""

    def check(meeting: KernelState, order: Submission[Any]) -> Refusal | None:
        return None if order.actor == SYSTEM else refusal(meeting, "system-only", spec)

    return By("the server", check)


def _during(*phases: Phase) -> When[Any]:
    return When(", ".join(phases), lambda meeting, _: in_phase(meeting, *phases))


CONVENED = _during("convened")
OPEN = _during("open")
SUSPENDED = _during("suspended")
MET = _during("open", "suspended")
CLOSED = _during("closed")
NOT_CLOSED = When[Any]("until it is closed", lambda meeting, _: not_closed(meeting))
NOT_OVER = When[Any](
    "until it is closed; then while something begun in writing goes on",
    lambda meeting, _: not_over(meeting),
)
DRAFTING = When[Any](
    "open, suspended; in a written procedure until it is closed",
    lambda meeting, _: drafting_time(meeting),
)
PERSONS = "persons come and go; delegations stay"
ANOTHER_TEXT = "another text may be drafted; the one that is decided stays as it is"
"""Why acts go on amid an open decision."""
ANY_TIME = When[Any]("at any time")
