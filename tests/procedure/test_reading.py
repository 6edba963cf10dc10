"""The door by which kept answers read a state: what is read is noted, and what was noted and changed is asked anew."""

from typing import Any

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.reading import Reading
from hemicycle.procedure.meeting.business.floor.commands import CloseList, RequestFloor
from hemicycle.procedure.meeting.business.floor.queries import asked_for, orders_asked
from hemicycle.procedure.meeting.kernel.queries import is_present
from hemicycle.procedure.meeting.kernel.seats.commands import LeaveSeat
from tests.procedure.meetings import START
from tests.procedure.seated import seated


def reading_of(house: Any) -> Reading[Any]:
    return Reading(house.meeting, START)


def test_a_field_a_key_and_a_shared_answer_are_noted_each_by_itself() -> None:
    reading = reading_of(seated())
    answer, notes = reading.ask(lambda m: (is_present(m, "p2"), m.debate.list_open), reading.door)
    assert answer == (True, True)
    assert notes.cells == {("seats", "participants", "p2"), ("debate", "list_open")}
    waits, notes = reading.ask(orders_asked, reading.door)
    assert not waits
    assert [cell[0].__name__ for cell in notes.cells] == ["orders_asked"]


def test_what_rests_on_a_change_is_stale_and_nothing_else() -> None:
    house = seated()
    reading = reading_of(house)
    asked = {
        "p2 is here": lambda m: is_present(m, "p2"),
        "p3 is here": lambda m: is_present(m, "p3"),
        "the list": lambda m: m.debate.list_open,
        "p2 asks": lambda m: asked_for(m).get("p2"),
        "p3 asks": lambda m: asked_for(m).get("p3"),
        "a point of order": orders_asked,
    }
    for name, question in asked.items():
        reading.watch(name, reading.ask(question, reading.door)[1])

    def after(actor: str, command: Any) -> set[Any]:
        house.send(actor, command)
        reading.follow(house.meeting, START)
        return reading.stale()

    assert after("p2", RequestFloor("statement")) == {"p2 asks"}
    assert after("p2", RequestFloor("point-of-order")) == {"p2 asks", "a point of order"}
    assert after("p1", CloseList()) == {"the list"}
    assert after("p3", LeaveSeat()) == {"p3 is here"}


def test_an_equal_shared_answer_is_the_old_one_and_goes_no_further() -> None:
    house = seated()
    reading = reading_of(house)
    before = reading.value(asked_for)
    reading.watch("all", reading.ask(lambda m: [*asked_for(m)], reading.door)[1])
    reading.follow(replace(house.meeting, debate=replace(house.meeting.debate, queue=[])), START)
    assert not reading.stale()
    assert reading.value(asked_for).read() is before.read()  # type: ignore[attr-defined]


def test_an_order_is_a_change_of_the_whole() -> None:
    house = seated()
    for who in ("p2", "p3"):
        house.send(who, RequestFloor("statement"))
    reading = reading_of(house)
    reading.watch("in order", reading.ask(lambda m: [*asked_for(m)], reading.door)[1])
    reading.watch("p2", reading.ask(lambda m: asked_for(m).get("p2"), reading.door)[1])
    debate = house.meeting.debate
    turned = replace(debate, queue=[*reversed(debate.queue)])
    reading.follow(replace(house.meeting, debate=turned), START)
    assert reading.stale() == {"in order"}


def test_a_time_that_is_compared_says_when_the_answer_turns() -> None:
    reading = reading_of(seated())
    now, later = reading.instant, START + 5000
    for question in (now < later, now + 1000 < later + 1000, later > now, now <= later - 1):
        assert question
    for name, ask in {
        "before": lambda: now >= later,
        "after": lambda: now > later - 1,
        "with more": lambda: now + 60_000 < later + 60_000,
        "day": lambda: now // 5000 == START // 5000,
        "past": lambda: now >= START,
    }.items():
        reading.watch(name, reading.ask(ask)[1])
    assert reading.next_change() == later
    reading.follow(reading.state, later)
    assert reading.stale() == {"before", "after", "with more", "day"}


def test_a_time_is_not_compared_unnoted() -> None:
    """What is left until a time is a number of an entry to come: no rule can ask it anything."""
    reading = reading_of(seated())
    left: Any = (START + 5000) - reading.instant
    with pytest.raises(TypeError):
        _ = left > 0


def test_a_shared_question_that_turns_by_time_is_asked_anew() -> None:
    @shared
    def over(_: Any, until: int, now: int) -> bool:
        return now >= until

    reading = reading_of(seated())
    reading.watch("over", reading.ask(over, reading.door, START + 10, reading.instant)[1])
    assert reading.next_change() == START + 10
    reading.follow(reading.state, START + 10)
    assert reading.stale() == {"over"}
    assert reading.value(over, START + 10, reading.instant)
