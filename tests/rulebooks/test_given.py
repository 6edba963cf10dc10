"""[MEETING-11] Bodies that are files of somebody's own: in the data folder, or beside the meeting file."""

from pathlib import Path

import pytest

from hemicycle.cli.documents import prepared
from hemicycle.cli.fault import Fault
from hemicycle.files.play import play
from hemicycle.procedure.meeting.deciding.votes.entries import VoteClosed
from hemicycle.rulebooks import names
from hemicycle.rulebooks.given import in_folder, read_given

HRC = Path(__file__).parent / "bodies" / "hrc.toml"
MEETING = """
format = 1
[meeting]
id = "council"
mode = "in-person"
starts = 2026-09-14T09:00:00+02:00
chair = "president"
languages = ["en", "fr"]
title.en = "Twelfth meeting"
title.fr = "Douzième séance"
{more}
[[participants]]
id = "president"
name = "Ana Prima"
member = "CH"
[[participants]]
id = "delegate"
name = "Ben Otter"
member = "KE"
[[agenda]]
id = "water"
title.en = "Water"
title.fr = "Eau"
[[decisions]]
agenda = "water"
question.en = "Draft L.1"
question.fr = "Projet L.1"
rule = "simple-majority"
ballots = {{ {ballots} }}
"""
YES, NO = "CH KE FR NL IS ES IT GB CL EC MX CO", "CN CU ET BI CI GH MW BJ CD GM AO EG MU"
BALLOTS = ", ".join([*(f'{c} = "yes"' for c in YES.split()), *(f'{c} = "no"' for c in NO.split())])


def meeting(folder: Path, more: str = "", ballots: str = BALLOTS) -> Path:
    """A meeting file in its folder."""
    path = folder / "meeting.toml"
    path.write_text(MEETING.format(more=more, ballots=ballots), encoding="utf-8")
    return path


def beside(folder: Path, text: str | None = None, name: str = "hrc.toml") -> Path:
    """The rulebook of the Human Rights Council, or this text, in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text or HRC.read_text(encoding="utf-8"), encoding="utf-8")
    return path


NAMED = 'body = "hrc"'


@pytest.mark.parametrize(("more", "ballots"), [(NAMED, BALLOTS), ("", 'CH = "yes"')])
def test_a_file_beside_gives_the_rules(tmp_path: Path, more: str, ballots: str) -> None:
    """By the option; a meeting that names no body is the body's that is given."""
    found = prepared(meeting(tmp_path, more, ballots), [HRC])
    assert (found.file.convening.body, found.rules.id) == ("hrc", "hrc")
    decisions = found.rules.decisions
    assert decisions
    assert len(decisions.members) == 47


def test_the_meeting_file_names_the_file_beside_it(tmp_path: Path) -> None:
    beside(tmp_path)
    assert prepared(meeting(tmp_path, 'rulebook = "hrc.toml"')).rules.id == "hrc"


def test_the_data_folder_holds_bodies(tmp_path: Path) -> None:
    beside(tmp_path / "data" / "bodies")
    found = prepared(meeting(tmp_path, 'body = "hrc"'), data=tmp_path / "data")
    assert found.rules.title["fr"] == "Conseil des droits de l’homme"


def test_it_decides_by_the_rules_given(tmp_path: Path) -> None:
    """Twelve for, thirteen against, of 47: a quorum, and no majority."""
    found = prepared(meeting(tmp_path, NAMED), [HRC])
    (closed,) = (e.fact for e in play(found.file, found.rules) if isinstance(e.fact, VoteClosed))
    assert closed.result == "not-adopted"
    assert closed.reasons[0].kind == "quorum"
    assert (closed.reasons[0].reached, closed.reasons[0].base) == (25, 47)


def test_without_the_quorum_of_the_body_nothing_is_decided(tmp_path: Path) -> None:
    few = 'CH = "yes", KE = "yes", FR = "no"'
    found = prepared(meeting(tmp_path, NAMED, few), [HRC])
    (closed,) = (e.fact for e in play(found.file, found.rules) if isinstance(e.fact, VoteClosed))
    assert closed.result == "no-quorum"


@pytest.mark.parametrize(
    ("more", "rulebook", "said"),
    [
        ('body = "un-ga"', None, "meeting.body is 'un-ga', and the rulebook given is of hrc"),
        (NAMED, 'id = "un-sc"', "'un-sc' is a body on file with other rules"),
        (NAMED, 'edition = "1"\nedition = "2"', "not TOML"),
        ('body = "hrd"', "none", "there is no body `hrd`"),
        ('rulebook = "absent.toml"', "none", "absent.toml: cannot be read"),
        ('rulebook = "../hrc.toml"', "none", "is not the name of a TOML file beside this one"),
    ],
)
def test_what_cannot_be_used_is_told(
    tmp_path: Path, more: str, rulebook: str | None, said: str
) -> None:
    text = HRC.read_text(encoding="utf-8").replace('id = "hrc"', rulebook or 'id = "hrc"', 1)
    given = [] if rulebook == "none" else [beside(tmp_path / "elsewhere", text)]
    with pytest.raises(Fault) as caught:
        prepared(meeting(tmp_path, more), given)
    assert said in str(caught.value)


def test_a_fault_in_the_data_folder_stops_no_other_body(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bodies = tmp_path / "data" / "bodies"
    beside(bodies)
    beside(bodies, 'id = "other"', "other.toml")
    beside(bodies, HRC.read_text(encoding="utf-8").replace('"hrc"', '"un-ga"', 1), "un-ga.toml")
    found = read_given(in_folder(tmp_path / "data"))
    assert [*found.bodies] == ["hrc"]
    assert len(found.faults) == 2
    assert names(found.bodies).count("hrc") == 1
    prepared(meeting(tmp_path, 'body = "hrc"'), data=tmp_path / "data")
    assert "un-ga.toml: id: 'un-ga' is a body on file" in capsys.readouterr().err
