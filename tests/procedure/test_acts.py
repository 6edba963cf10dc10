"""What acts declare is what they do: the page that is printed, the numbers that they cite, the kinds that they give."""

import importlib
import pkgutil
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from hemicycle.procedure import meeting as package
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Fact, ItemFact, PublicFact
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.subject import owned
from hemicycle.procedure.meeting.record import MEETING, Settle
from tests.procedure.scenario import Stage, read
from tests.procedure.test_scenarios import FILES

ROOT = Path(__file__).parents[2]
ACTS = [act for one in MEETING.subjects for act in one.acts]


def test_the_page_is_what_the_acts_declare() -> None:
    checked = subprocess.run(
        [sys.executable, ROOT / "tools/acts.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_an_act_cites_a_number_that_there_is(act) -> None:  # type: ignore[no-untyped-def]
    spec = (ROOT / "SPEC.md").read_text(encoding="utf-8")
    assert f"**[{act.spec}]**" in spec
    said = re.findall(r"\[([A-Z]+-\d+)\]", act.function.__doc__ or "")
    assert act.spec in said, f"{act.name} says {said}"


def test_no_command_and_no_kind_lies_in_a_module_that_nobody_imports() -> None:
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    home = package.__name__
    assert set(owned(Command, home)) == set(MEETING.commands) - {Settle}
    assert set(owned(Fact, home)) - {ItemFact, PublicFact} == set(MEETING.kinds.values())


def following(kinds: set[str]) -> set[str]:
    """These kinds, and those that follow them by themselves."""
    reactions = [one for subject in MEETING.subjects for one in subject.reactions]
    more = {kind.kind for one in reactions if one.to.kind in kinds for kind in one.kinds}
    return kinds if more <= kinds else following(kinds | more)


def declared() -> Iterator[tuple[str, set[str]]]:
    for act in ACTS:
        yield act.name, following({kind.kind for kind in act.kinds})


GIVEN = dict(declared())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_act_gives_no_kind_but_those_that_it_declares(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every step of every scenario."""
    scenario = read(file)
    sent = Stage.send

    def send(self: Stage, actor: str, command: Command) -> object:
        before = len(self.entries)
        answer = sent(self, actor, command)
        name = str(type(command).__struct_config__.tag)
        if not isinstance(answer, Refusal) and name in GIVEN:
            own = [entry for entry in self.entries[before:] if entry.by == actor]
            assert {entry.kind for entry in own} <= GIVEN[name], name
        return answer

    monkeypatch.setattr(Stage, "send", send)
    stage = Stage(scenario)
    for step in scenario.steps:
        stage.play(step)


@pytest.mark.parametrize(
    ("layer", "told"),
    [
        ("kernel", "kernel/"),
        ("business", "business/"),
        ("deciding", "deciding/"),
        ("standing-body", "`body`:"),
    ],
)
def test_the_handbook_names_the_subjects_in_their_row(layer: str, told: str) -> None:
    """As the contract that holds imports has it, from the lowest."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    row = next(c for c in contracts["importlinter"]["contracts"] if c["id"] == layer)
    (home,) = row["containers"]
    folder = ROOT / "src" / home.replace(".", "/")
    subjects = [one.strip("()") for one in reversed(row["layers"]) if "|" not in one]
    there = [one for one in subjects if (folder / one).is_dir()]
    handbook = (ROOT / "docs/procedure.md").read_text(encoding="utf-8")
    said = re.search(rf"{told} +(\w+(?:\s+← \w+)+)", handbook)
    assert said
    assert re.split(r"\s+← ", said[1]) == there
