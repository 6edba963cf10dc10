"""Names as people write them: one rule for server and room. The cases are the room's too (room/src/names.test.ts)."""

import json
from pathlib import Path

import pytest

from hemicycle.documents.names import initials, short_name, sort_key

CASES = json.loads((Path(__file__).parent.parent / "names.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_initials_are_whole_characters(case: dict[str, str]) -> None:
    assert initials(case["name"], case["family"]) == case["initials"]


def test_a_short_name_is_never_guessed() -> None:
    assert short_name("Xi Jinping", None) == "Xi Jinping"
    assert short_name("Xi Jinping", "Xi") == "Xi"


def test_people_are_sorted_by_family_name_and_accents_come_second() -> None:
    people = [("Zoë Zang", None), ("Ángel Ézé", "Ézé"), ("Ana Eze", "Eze"), ("Xi Jinping", "Xi")]
    found = sorted(people, key=lambda person: sort_key(*person))
    assert [name for name, _ in found] == ["Ana Eze", "Ángel Ézé", "Xi Jinping", "Zoë Zang"]
