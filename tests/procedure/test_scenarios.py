"""Every scenario, and at each of its steps every promise: folding anew, the views of all, the codec, the record."""

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.procedure.history import hold, verified
from tests.procedure.scenario import Stage, read

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "tests" / "scenarios").glob("*.toml"))
NUMBER = re.compile(
    r"\b(?:MEETING|CHAIR|SEAT|AGENDA|FLOOR|STATEMENT|TEXT|OUTCOME|AMEND|MOTION|VOTE|PROXY|SILENCE|PHOTO|PUBLISH|TIME|VIEW"
    r"|RECORD|RULES|LIVE|CHECK|BOOTH|MEDIA|TELL|CONSOLE|PROPOSAL|SCRIPT|DECISION|POSITION|CORRESPONDENCE|REFERENDUM"
    r"|ACCLAMATION|CREDENTIALS|BODY|CONFERENCE|SERIES|OUTBOX|DOCUMENT|KEEP|REPLY|INVITE|CALL|DRAFT|PRINT|PREPARE|PRESS|TOPIC"
    r"|CHATHAM|COMMENT|INSCRIBE|HANDIN|RECORDED|TRACK|COMMITMENT|MESSAGE|READER|EMBARGO|FEDI|POST)-\d+\b"
)
CODE = re.compile(r'refusal\(\s*(?:meeting|text),\s*"([a-z-]+)"')


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_scenario(file: Path) -> None:
    scenario = read(file)
    stage = Stage(scenario)
    for step in scenario.steps:
        stage.play(step)
        hold(stage.entries, stage.meeting)
    verified(stage.entries, stage.meeting)
    told = {step.spec for step in scenario.steps if step.spec}
    assert told <= set(scenario.specs), f"{file.stem} does not name {told - set(scenario.specs)}"


def test_every_number_in_the_code_stands_in_the_specification() -> None:
    spec = (ROOT / "SPEC.md").read_text(encoding="utf-8")
    written = set(re.findall(r"\*\*\[([A-Z]+-\d+)\]\*\*", spec))
    code = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "src/hemicycle").rglob("*.py"))
    assert set(NUMBER.findall(code)) <= written


def test_no_two_behaviours_of_the_specification_have_one_number() -> None:
    spec = (ROOT / "SPEC.md").read_text(encoding="utf-8")
    written = Counter(re.findall(r"\*\*\[([A-Z]+-\d+)\]\*\*", spec))
    assert [number for number, times in written.items() if times > 1] == []


def test_every_number_of_the_specification_is_told_or_tested() -> None:
    spec = (ROOT / "SPEC.md").read_text(encoding="utf-8")
    told = {number for file in FILES for number in read(file).specs}
    tests = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "tests").rglob("*.py"))
    missing = set(re.findall(r"\*\*\[([A-Z]+-\d+)\]\*\*", spec)) - told - set(NUMBER.findall(tests))
    assert not missing


def test_every_code_of_a_refusal_stands_in_the_specification() -> None:
    spec = (ROOT / "SPEC.md").read_text(encoding="utf-8")
    pages = (ROOT / "src/hemicycle/procedure").rglob("*.py")
    codes = {code for page in pages for code in CODE.findall(page.read_text(encoding="utf-8"))}
    assert codes
    assert not {code for code in codes if f"*{code}*" not in spec}
