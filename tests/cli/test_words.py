"""What the verbs say when something is wrong: what happened, where, and what to do."""

from pathlib import Path

import pytest

from hemicycle.cli.app import VERBS
from tests.cli.conftest import EXAMPLE, Run


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(run: Run, verb: str) -> None:
    told = run(verb, "--help")
    assert told.returncode == 0
    assert f"hemicycle {verb}" in told.stdout


def test_the_list_of_verbs_says_what_each_does(run: Run) -> None:
    told = run().stdout
    for verb, what in VERBS.items():
        assert verb in told
        assert what.split(",")[0] in told


def test_a_bad_meeting_file_is_refused_by_the_key_s_path(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(
        EXAMPLE.read_text().replace('mode = "virtual"', 'mode = "dreamt"\nmood = "good"')
    )
    told = run("convene", file, "--data", tmp_path / "data")
    assert told.returncode == 1
    assert "meeting.mode" in told.stderr
    assert "meeting.mood" in told.stderr
    assert "line" in told.stderr
    assert "Traceback" not in told.stderr


def test_the_same_meeting_twice_is_refused(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert run("convene", EXAMPLE, "--data", data).returncode == 0
    again = run("convene", EXAMPLE, "--data", data)
    assert again.returncode == 1
    assert "give yours another id" in again.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("readout", "nowhere.toml"), "cannot be read"),
        (("verify", "nowhere.jsonl"), "cannot be read"),
        (("rehearse", EXAMPLE, "--url", "http://127.0.0.1:9"), "go together"),
        (("rehearse", EXAMPLE, "--leave-out", "nobody"), "there is no such participant"),
        (("rehearse", EXAMPLE, "--tls-ca", EXAMPLE), "--tls-ca"),
        (("rehearse", EXAMPLE, "--url", "http://x", "--links", EXAMPLE), "line 1 is no personal"),
        (("rehearse", EXAMPLE, "--url", "http://x", "--links", "no"), "no cannot be read"),
        (("readout", EXAMPLE, "--lang", "../fr"), "expected a language"),
        (("verify", EXAMPLE), "intact: NO"),
        (("verify", EXAMPLE, "--key", "nonsense"), "--key"),
    ],
)
def test_faults_are_told_in_a_sentence(run: Run, words: tuple[object, ...], said: str) -> None:
    told = run(*words)
    assert told.returncode == 1
    assert said in told.stderr + told.stdout
    assert "Traceback" not in told.stderr


def test_a_line_is_for_standard_input(run: Run, held: Path) -> None:
    told = run("readout", EXAMPLE, "--lang", "en").stdout
    record = (held / "everything.jsonl").read_text()
    assert run("readout", "-", "--lang", "en", stdin=EXAMPLE.read_text()).stdout == told
    assert run("readout", "-", "--lang", "en", stdin=record).stdout == told
    assert "intact: yes" in run("verify", "-", stdin=record).stdout


def test_words_are_utf_8_whatever_the_locale(run: Run) -> None:
    told = run("readout", EXAMPLE, "--lang", "fr", PYTHONIOENCODING="ascii")
    assert told.returncode == 0, told.stderr
    assert "sécurité européenne" in told.stdout


def test_an_unknown_meeting_and_an_odd_audience_are_refused(run: Run, held: Path) -> None:
    for words in (("nothing",), ("2022-01-24-leaders-call", "--as", "friends")):
        told = run("export", *words, "--data", held / "data")
        assert told.returncode == 1
        assert "Traceback" not in told.stderr


def test_everything_is_exported_with_a_warning(run: Run, held: Path) -> None:
    told = run("export", "2022-01-24-leaders-call", "--data", held / "data")
    assert "closed items too" in told.stderr


def test_a_rehearsal_without_a_server_brings_its_own(run: Run) -> None:
    told = run("rehearse", EXAMPLE)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "lawful: yes" in told.stdout
    assert "the readout is published" in told.stdout
