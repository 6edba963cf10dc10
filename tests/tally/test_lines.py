"""Votes in by line, answers out by line: it streams, and a bad line stops nothing."""

import json

import pytest

from tests.cli.conftest import Run, run

__all__ = ["run"]

VOTE = {
    "id": "a",
    "body": "un-sc",
    "rule": "procedural",
    "date": "2022-02-27",
    "counts": {"yes": 9, "no": 1, "abstain": 5},
}


@pytest.mark.slow
def test_a_bad_line_is_told_by_its_number_and_the_rest_goes_on(run: Run) -> None:
    lines = [
        json.dumps(VOTE),
        "",
        "{",
        json.dumps(VOTE | {"id": "b", "ballots": {"FR": "oui"}}),
        json.dumps(VOTE | {"id": "c", "rule": "none"}),
        json.dumps(VOTE | {"id": "d"}),
    ]
    told = run("tally", stdin="\n".join(lines))
    assert told.returncode == 1
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert [answer.get("line") for answer in answers] == [None, 3, 4, 5, None]
    assert [answer["outcome"] for answer in (answers[0], answers[-1])] == ["adopted", "adopted"]


@pytest.mark.slow
def test_what_a_vote_leaves_out_the_command_says(run: Run) -> None:
    bare = {"id": "a", "counts": VOTE["counts"]}
    told = run(
        *("tally", "--body", "un-sc", "--rule", "procedural", "--date", "2022-02-27"),
        stdin=json.dumps(bare),
    )
    assert json.loads(told.stdout)["outcome"] == "adopted"
    assert told.returncode == 0
