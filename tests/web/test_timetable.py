"""[PREPARE-1] The days before a meeting: dated back from it, ticked by themselves, and what was late keeps its sign."""

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from hemicycle.access.links import Link
from hemicycle.access.papers import Paper
from hemicycle.procedure.meeting.business.documents.state import Document
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import DocumentId
from hemicycle.web.timetable import DAY_MS, Known, Step, timetable
from tests.web.conftest import CALL, House, example

NOTHING = Known([], {})


def link(actor: str, made: int) -> Link:
    return Link(1, CALL, actor, "delegate", made, None, None, None, None, None)


def by_name(steps: list[Step]) -> Mapping[str, Step]:
    return {step.name: step for step in steps}


async def convened_at(house: House, days_before: int) -> tuple[Meeting, int]:
    """The example, called so many days before; its state and when it begins."""
    await house.convene(example())
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    return meeting, meeting.sitting.starts - days_before * DAY_MS


def told(meeting: Meeting, called: int, now: int, known: Known = NOTHING) -> Mapping[str, Step]:
    return by_name(timetable(meeting, known, called, now))


async def test_it_is_dated_back_from_the_meeting(house: House) -> None:
    meeting, called = await convened_at(house, 30)
    steps = told(meeting, called, called)
    assert {name: step.days for name, step in steps.items()} == {
        "links": 14,
        "papers": 7,
        "opening": 0,
    }
    assert {step.state for step in steps.values()} == {"coming"}


async def test_what_was_due_before_the_call_is_due_a_day_after_it(house: House) -> None:
    meeting, called = await convened_at(house, 3)
    assert told(meeting, called, called)["links"].due == called + DAY_MS
    assert told(meeting, called, called)["links"].state == "now"
    assert told(meeting, called, called + DAY_MS + 1)["links"].state == "late"
    soon = Known([link(who, called + 5) for who in meeting.seats.participants], {})
    assert not told(meeting, called, called + 9, soon)["links"].behind, "of the same press"


async def test_links_are_ticked_when_everybody_has_one(house: House) -> None:
    meeting, called = await convened_at(house, 30)
    people = [*meeting.seats.participants]
    some = Known([link(who, called) for who in people[1:]], {})
    step = told(meeting, called, called, some)["links"]
    assert (step.done, step.of, step.state) == (8, 9, "coming")
    every = Known([link(who, called) for who in people], {})
    assert told(meeting, called, called, every)["links"].state == "done"


async def test_what_was_done_late_keeps_its_sign(house: House) -> None:
    meeting, called = await convened_at(house, 30)
    after = called + 20 * DAY_MS
    late = Known([link(who, after) for who in meeting.seats.participants], {})
    step = told(meeting, called, after, late)["links"]
    assert (step.state, step.behind) == ("done", True)
    in_time = Known([link(who, called) for who in meeting.seats.participants], {})
    assert not told(meeting, called, after, in_time)["links"].behind


def with_paper(meeting: Meeting, at: int, **changes: Any) -> Meeting:
    item = next(iter(meeting.agenda.items))
    values = {
        "id": DocumentId("l9"),
        "seq": 9,
        "at": at,
        "symbol": "SWC/4",
        "item": item,
        "part": "document",
        "number": 0,
        "revision": 0,
        "language": "en",
        "format": "pdf",
        "size": 1,
        "digest": "",
        "speaker": None,
        "late": False,
        "texts": {"title": {"en": "Joint use"}},
        **changes,
    }
    laid = {DocumentId("l9"): Document(**values)}
    return replace(meeting, documents=replace(meeting.documents, laid=laid))


async def test_papers_are_counted_by_item_and_a_late_one_is_named(house: House) -> None:
    meeting, called = await convened_at(house, 30)
    assert meeting.sitting
    at = meeting.sitting.starts - 4 * DAY_MS
    step = told(with_paper(meeting, called), called, called)["papers"]
    assert (step.done, step.of, step.behind) == (1, 2, False)
    step = told(with_paper(meeting, at, late=True), called, at)["papers"]
    assert [(one.symbol, one.days, one.seq) for one in step.late] == [("SWC/4", 3, 9)]
    assert step.behind
    statement = with_paper(meeting, called, speaker="p2")
    assert told(statement, called, called)["papers"].done == 0, "a statement is no paper of an item"


async def test_credentials_are_awaited_of_each_delegation_once_one_handed_them_in(
    house: House,
) -> None:
    meeting, called = await convened_at(house, 30)
    heads = [*meeting.seats.heads.values()]
    paper = Paper(1, CALL, heads[0], "", "application/pdf", 1, called, called, "accepted", None)
    step = told(meeting, called, called, Known([], {heads[0]: paper}))["credentials"]
    assert (step.done, step.of) == (1, len(heads))
    assert "credentials" not in told(meeting, called, called)


async def test_the_office_sees_it_until_the_meeting_begins(convened: House) -> None:
    office = await convened.secretariat()
    page = f"/secretariat/meetings/{CALL}"
    shown = (await office.get(page)).text
    assert "The days before" in shown
    assert "0 of 9" in shown
    people = [*(await convened.recorder.meeting(CALL)).seats.participants.values()]
    await convened.door.issue_links(CALL, people)
    assert "9 of 9" in (await office.get(page)).text
    await convened.play(example(), until=lambda m: m.debate.speaker is not None)
    assert "The days before" not in (await office.get(page)).text


async def test_invitations_and_replies_are_ticked_as_they_come(house: House) -> None:
    """Where anybody is invited, everybody is to be; and an answer is awaited of those who were written to."""
    meeting, called = await convened_at(house, 30)
    people = [*meeting.seats.participants]
    some = Known([], {}, {people[0]: called, people[1]: None}, [people[0], "nobody"])
    steps = told(meeting, called, called, some)
    assert (steps["invitations"].done, steps["invitations"].of) == (1, len(people))
    assert (steps["replies"].done, steps["replies"].of) == (1, 1)
    assert (steps["invitations"].days, steps["replies"].days) == (14, 3)
    every = Known([], {}, dict.fromkeys(people, called), people[1:])
    steps = told(meeting, called, called + 28 * DAY_MS, every)
    assert (steps["invitations"].state, steps["replies"].state) == ("done", "late")
