"""A meeting that was held: its record verifies, gives its file back, and is told as its file is."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.rulebooks.sentences import in_sentences
from tests.cli.conftest import EXAMPLE, ROOT, Run


def test_the_record_verifies_with_key_and_receipts(run: Run, held: Path) -> None:
    key = json.loads((held / "everything.jsonl").read_text().splitlines()[0])["vkey"]
    told = run(
        "verify", held / "everything.jsonl", "--key", key, "--receipt", held / "receipts.jsonl"
    )
    assert told.returncode == 0
    assert "intact: yes" in told.stdout
    assert "lawful: yes" in told.stdout
    assert "is the one given" in told.stdout


def test_a_receipt_may_be_spaced_as_its_holder_likes(run: Run, held: Path, tmp_path: Path) -> None:
    one = json.loads((held / "receipts.jsonl").read_text().splitlines()[0])
    (tmp_path / "one.json").write_text(json.dumps(one, indent=2))
    told = run("verify", held / "public.jsonl", "--receipt", tmp_path / "one.json")
    assert "1 receipts hold" in told.stdout
    (tmp_path / "none").write_text("\n")
    told = run("verify", held / "public.jsonl", "--receipt", tmp_path / "none")
    assert told.returncode == 1
    assert "holds no receipt" in told.stderr


@pytest.mark.parametrize("audience", ["public", "secretariat"])
def test_each_audience_s_export_verifies(run: Run, held: Path, audience: str) -> None:
    told = run("verify", held / f"{audience}.jsonl")
    assert told.returncode == 0, told.stdout
    assert "was not checked" in told.stdout


def test_the_record_is_the_same_while_the_server_runs(held: Path) -> None:
    running = (held / "running.jsonl").read_text().splitlines()
    stopped = (held / "everything.jsonl").read_text().splitlines()
    assert running[:-1] == stopped[:-1]


def test_the_meeting_file_comes_back(run: Run, held: Path) -> None:
    told = run(
        *("export", "2022-01-24-leaders-call", "--data", held / "data"),
        *("--format", "meeting-file"),
    )
    assert told.returncode == 0
    there = read_meeting_file(EXAMPLE.read_text())
    assert isinstance(there, MeetingFile)
    assert read_meeting_file(told.stdout) == in_sentences(there), "in whole sentences"


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("form", ["text", "html"])
def test_the_readout_of_the_file_is_that_of_the_record(
    run: Run, held: Path, language: str, form: str
) -> None:
    words = ("--lang", language, "--format", form)
    of_file = run("readout", EXAMPLE, *words).stdout
    sentences = [
        run("readout", held / f"{a}.jsonl", *words).stdout for a in ("everything", "public")
    ]
    if form == "html":  # the same sentences stand on other entries
        of_file, *sentences = (strip_seqs(one) for one in (of_file, *sentences))
    assert "Stoltenberg" in of_file
    assert sentences == [of_file, of_file]


def test_what_is_published_is_the_readout(run: Run, held: Path) -> None:
    lines = (held / "everything.jsonl").read_text().splitlines()
    entries = [json.loads(line)["entry"] for line in lines[1:-1]]
    published = next(e for e in entries if e["kind"] == "readout-published")
    for language, digest in published["facts"]["digests"].items():
        told = run("readout", EXAMPLE, "--lang", language).stdout
        assert hashlib.sha256(told.encode()).hexdigest() == digest


def strip_seqs(html: str) -> str:
    return re.sub(r'data-seqs="[\d ]*"', "", html)


def test_the_rules_are_held_against_the_file_of_a_body(run: Run, held: Path) -> None:
    own = ROOT / "src" / "hemicycle" / "rulebooks" / "summit.toml"
    done = run("verify", held / "public.jsonl", "--rulebook", own)
    assert done.returncode == 0, done.stderr
    assert "rules: summit 2026-1, those of the file given" in done.stdout
