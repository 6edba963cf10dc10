"""When a seat that somebody took is played on: their going is told from their coming."""

from hemicycle.rehearsal.vacancies import Absence, Vacancies

HELD = ["p2"]


def test_who_was_in_the_room_and_has_gone_is_waited_for_a_few_seconds() -> None:
    seats = Vacancies(Absence(gone_s=8, coming_s=90))
    assert seats.due(HELD, [], 0) == []
    assert seats.due(HELD, ["p2"], 20) == []
    assert seats.due(HELD, [], 27) == []
    assert seats.due(HELD, ["p2"], 27.5) == [], "a page that is loaded anew"
    assert seats.due(HELD, [], 36) == ["p2"]


def test_who_has_just_taken_a_seat_has_time_to_come_in() -> None:
    seats = Vacancies(Absence(gone_s=8, coming_s=90))
    assert seats.due(HELD, [], 0) == []
    assert seats.due(HELD, [], 89) == []
    assert seats.due(HELD, None, 200) == [], "nobody can tell while the lines are down"
    assert seats.due(HELD, [], 200) == ["p2"]


def test_a_seat_that_is_taken_anew_is_waited_for_anew() -> None:
    seats = Vacancies(Absence(gone_s=8, coming_s=90))
    seats.due(HELD, ["p2"], 0)
    assert seats.due([], [], 10) == []
    assert seats.due(HELD, [], 11) == []
    assert seats.due(HELD, [], 20) == []
