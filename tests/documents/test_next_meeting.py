"""[MEETING-9] The readout tells the next meeting as the chair said it, on the day of its place."""

from datetime import UTC, datetime

import pytest

from hemicycle.documents import readout
from hemicycle.locales import load_language
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import SetNextMeeting
from tests.procedure.scenario import Scenario, Stage

LATE = round(datetime(2022, 2, 25, 23, 30, tzinfo=UTC).timestamp() * 1000)


def said(place: dict[str, str]) -> list[Entry]:
    stage = Stage(Scenario(title="", specs=[], steps=[]))
    given = stage.send("p1", SetNextMeeting(LATE, 60, place))
    assert not isinstance(given, Refusal)
    return stage.entries


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The next meeting is to be held on 26 February 2022 (Geneva)."),
        ("fr", "La prochaine réunion doit se tenir le 26 février 2022 (Genève)."),
    ],
)
def test_it_is_told_with_its_place(language: str, told: str) -> None:
    page = readout(said({"en": "Geneva", "fr": "Genève"}), load_language(language))
    every = [one.text for paragraph in page.paragraphs for one in paragraph]
    assert told in [one.replace("\u00a0", " ") for one in every]
    assert not any("next" in one for one in page.missing)


def test_a_place_that_lacks_a_language_is_named_as_missing() -> None:
    page = readout(said({"en": "Geneva"}), load_language("fr"))
    assert "le lieu de la prochaine réunion" in page.missing
