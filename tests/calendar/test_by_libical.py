"""[INVITE-1] libical, which is written in C by others, finds the objects right, and every sitting at its time."""

import msgspec
import pytest
from hypothesis import given, settings

from hemicycle.calendar.objects import Person, object_of
from tests.calendar.judges import faults_by_libical, starts_by_libical
from tests.calendar.test_objects import (
    HOSTILE,
    NOW,
    READER,
    S1,
    S2,
    S3,
    SECRETARIAT,
    SERIES,
    SINGLE,
    request,
    sitting,
)
from tests.profiles import examples

pytestmark = pytest.mark.peers


def test_each_object_is_as_its_method_wants_it() -> None:
    moved = sitting(S2, S2 + 3600)
    called_off = msgspec.structs.replace(SINGLE, cancelled=True, sequence=1)
    for written in (
        request(SINGLE),
        request(SERIES),
        request(SERIES, moved),
        request(moved),
        object_of("CANCEL", [called_off], NOW, SECRETARIAT, READER),
    ):
        assert faults_by_libical(written) == []


def test_the_judge_finds_what_is_missing() -> None:
    assert faults_by_libical(object_of("REQUEST", [SINGLE], NOW))
    assert faults_by_libical(object_of("REQUEST", [SINGLE], NOW, SECRETARIAT))


def test_a_series_stands_right_across_the_change_to_summer_time() -> None:
    assert starts_by_libical(request(SERIES)) == [S1, S2, S3]
    assert starts_by_libical(request(SERIES, sitting(S2, S2 + 3600))) == [S1, S2 + 3600, S3]


def test_a_wrong_zone_is_found() -> None:
    """The planted fault: clocks that do not change."""
    written = request(SERIES).replace("TZOFFSETTO:+0200", "TZOFFSETTO:+0100")
    assert starts_by_libical(written) != [S1, S2, S3]


@given(HOSTILE, HOSTILE)
@settings(max_examples=examples(100), deadline=None)
def test_no_words_make_an_object_wrong(title: str, name: str) -> None:
    said = msgspec.structs.replace(SINGLE, title=title, words=title, place=title)
    written = object_of("REQUEST", [said], NOW, SECRETARIAT, Person(name, READER.address))
    assert faults_by_libical(written) == []
    assert starts_by_libical(written) == [S1]
