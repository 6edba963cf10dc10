"""What is said of packages, and that no answer is no good news."""

from typing import Any

import pytest

from tools.audit import UNANSWERED, python_faults, room_faults

SOUND = {"name": "idna", "version": "3.10", "vulns": []}
WEAK = {
    "name": "jinja2",
    "version": "3.1.4",
    "vulns": [{"id": "GHSA-1", "fix_versions": ["3.1.6"]}],
}
UNASKED = {"name": "setuptools", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("dependencies", "faults"),
    [
        ([SOUND], []),
        ([SOUND, WEAK], ["jinja2 3.1.4: GHSA-1, mended in 3.1.6"]),
        ([SOUND, UNASKED], [f"{UNANSWERED} of setuptools"]),
    ],
)
def test_a_weakness_and_a_package_that_nobody_knows_are_both_told(
    dependencies: list[dict[str, Any]], faults: list[str]
) -> None:
    assert python_faults({"dependencies": dependencies, "fixes": []}) == faults


def test_where_nobody_answers_nothing_is_known() -> None:
    assert python_faults(None) == room_faults(None) == [UNANSWERED]
    assert room_faults({"error": {"summary": "audit endpoint returned an error"}}) == [UNANSWERED]


def test_a_weakness_of_the_room_is_told() -> None:
    weak = {"vite": {"range": "<8.3.9", "severity": "high"}}
    assert room_faults({"vulnerabilities": weak}) == ["vite <8.3.9: high"]
    assert room_faults({"vulnerabilities": {}}) == []
