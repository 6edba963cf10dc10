"""[PRESS-17] A text that is signed goes out at its time, by the clock, and by nobody else before."""

import pytest

from hemicycle.procedure.core.actor import SYSTEM
from hemicycle.procedure.publication.drafting.commands import TurnText
from hemicycle.procedure.publication.issuing.commands import WithdrawVersion
from hemicycle.procedure.publication.scheduling.commands import ScheduleVersion, TakeBackSchedule
from hemicycle.procedure.publication.scheduling.queries import due_at
from tests.procedure.publication.written import Written

LATER = 3_600_000


@pytest.fixture
def text() -> Written:
    text = Written()
    text.sign()
    return text


def schedule(text: Written, in_ms: int = LATER) -> int:
    due = text.at + in_ms
    text.made(ScheduleVersion(text.state.drafting.changed, due))
    return due


def test_the_clock_publishes_what_is_due_and_nothing_before(text: Written) -> None:
    """[PRESS-17] Once: then no time stands any more."""
    due = schedule(text)
    assert due_at(text.state) == due
    assert text.code(text.version(), SYSTEM) == "not-due"
    text.at = due
    text.made(text.version(), SYSTEM)
    assert text.state.issuing.status == "published"
    assert text.state.scheduling.due is None
    assert text.code(text.version(), SYSTEM) == "not-due"
    text.hold()


def test_a_time_is_changed_and_taken_back(text: Written) -> None:
    """[PRESS-17]"""
    assert text.code(TakeBackSchedule()) == "not-scheduled"
    schedule(text)
    later = schedule(text, 2 * LATER)
    base = text.state.drafting.changed
    assert text.code(ScheduleVersion(base, later)) == "unchanged"
    assert text.code(ScheduleVersion(base, text.at)) == "deadline-passed"
    assert text.code(ScheduleVersion(base - 1, later + 1)) == "changed-meanwhile"
    text.made(TakeBackSchedule())
    text.at = later
    assert text.code(text.version(), SYSTEM) == "not-due"
    text.hold()


def test_whatever_changes_the_text_ends_its_time(text: Written) -> None:
    """[PRESS-17] What is not signed has none."""
    due = schedule(text)
    text.made(text.erasure(text.sentence(1)))
    assert (text.state.scheduling.due, due_at(text.state)) == (due, None)
    assert text.code(ScheduleVersion(text.state.drafting.changed, due)) == "not-signed"
    text.at = due
    assert text.code(text.version(), SYSTEM) == "not-due"
    text.hold()


def test_publishing_and_withdrawing_end_a_time(text: Written) -> None:
    """[PRESS-17] Whoever publishes earlier does it once; what was withdrawn does not come back by itself."""
    schedule(text)
    text.issue()
    assert text.state.scheduling.due is None
    schedule(text)
    text.made(WithdrawVersion())
    assert text.state.scheduling.due is None
    text.hold()


def test_a_joint_text_that_is_not_cleared_by_then_has_no_time() -> None:
    """[PRESS-17] [PRESS-14]"""
    text = Written("joint")
    text.sign()
    later = ScheduleVersion(text.state.drafting.changed, text.at + LATER)
    assert text.code(later) == "nobody-asked"
    text.made(TurnText("summary"))
    text.sign()
    schedule(text)
