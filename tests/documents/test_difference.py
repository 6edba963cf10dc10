"""What differs between two versions of a text, on the page of the record."""

import pytest

from hemicycle.documents.difference import MOST, differences
from hemicycle.documents.record import revisions_of
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import AmendOutcome, ProposeOutcome
from hemicycle.procedure.words import PartId
from tests.procedure.scenario import Scenario, Stage


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("in May", "in May", [("same", "in May")]),
        (
            "in May here",
            "in June here",
            [("same", "in "), ("gone", "May"), ("new", "June"), ("same", " here")],
        ),
        ("", "in June", [("new", "in June")]),
        ("in June", "", [("gone", "in June")]),
        ("五" + "月" * 24, "六" + "月" * 24, [("gone", "五"), ("new", "六"), ("same", "月" * 24)]),
    ],
)
def test_words_that_stay_go_and_come(before: str, after: str, told: list[tuple[str, str]]) -> None:
    assert [(run.kind, run.words) for run in differences(before, after)] == told


def test_what_is_too_long_is_wholly_changed() -> None:
    long = "a " * MOST
    assert [run.kind for run in differences(long, long + "b")] == ["gone", "new"]


def test_a_version_shows_what_it_changes_in_each_language_and_nothing_else() -> None:
    """[OUTCOME-18] Reworded, deleted: part by part."""
    stage = Stage(Scenario("a text", [], []))
    words = {
        "text": {"en": "to meet in May", "fr": "de se réunir en mai"},
        "text-2": {"en": "The host invites."},
        "text-3": {"en": "So be it."},
    }
    words = {name: {"fr": "…", **text} for name, text in words.items()}
    stage.send("p2", ProposeOutcome("participants", words, verb="decide"))
    text = next(iter(stage.meeting.outcomes.table))
    new = {"text": {"en": "to meet in June"}}
    answer = stage.send("p2", AmendOutcome(text, new, deletes=[PartId("text-3")]))
    assert not isinstance(answer, Refusal)
    told = [
        (one.name, one.language, "".join(f"{run.kind[0]}:{run.words}" for run in one.runs))
        for one in revisions_of(answer[0], stage.meeting)
    ]
    assert told == [
        ("text", "en", "s:to meet in g:Mayn:June"),
        ("text-3", "fr", "g:…"),
        ("text-3", "en", "g:So be it."),
    ]
    assert not list(revisions_of(stage.entries[-2], stage.meeting))
