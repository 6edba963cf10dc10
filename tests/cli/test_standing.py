"""[BODY-18] Convened from the command line, too, a meeting is what its body's record has, and refers to it."""

import asyncio
import json
from pathlib import Path

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.stores.opening import keep_recorder
from tests.cli.conftest import ROOT, Run
from tests.procedure.standing_body.keeping import waters
from tests.procedure.standing_body.test_body_record import establish

BODY = record_of("waters")
FILE = """
format = 1
[meeting]
id = "spring"
mode = "virtual"
access = "open"
starts = 2022-02-10T13:00:00Z
body = "waters"
chair = "ada"
languages = ["en", "fr"]
title.en = "Spring"
title.fr = "Printemps"
[[participants]]
id = "ada"
name = "Ada Aalto"
member = "{member}"
office.en = "Minister"
office.fr = "Ministre"
[[agenda]]
id = "seat"
title.en = "The seat"
title.fr = "Le siège"
"""


async def begun(data: Path) -> None:
    async with keep_recorder(data) as recorder:
        for command in (BeginBody("waters", "open", waters()), establish()):
            answer = await (
                recorder.begin(BODY, command)
                if isinstance(command, BeginBody)
                else recorder.act(BODY, SECRETARIAT, command, None)
            )
            assert not isinstance(answer, Refusal), answer


@pytest.mark.parametrize("served", [False, True])
def test_it_refers_to_the_record(run: Run, tmp_path: Path, served: bool) -> None:
    """Whether a server keeps the records or nobody does; and `verify --with` agrees."""
    data, file = tmp_path / "data", tmp_path / "spring.toml"
    file.write_text(FILE.format(member="JO"))
    asyncio.run(begun(data))

    async def beside() -> None:
        async with keep_recorder(data):
            told = await asyncio.to_thread(run, "convene", file, "--data", data)
            assert told.returncode == 0, told.stderr

    if served:
        asyncio.run(beside())
    else:
        told = run("convene", file, "--data", data)
        assert told.returncode == 0, told.stderr
    for record in ("spring", BODY):
        kept = run("export", record, "--data", data)
        (tmp_path / f"{record}.jsonl").write_text(kept.stdout)
    told = run("verify", tmp_path / "spring.jsonl", "--with", tmp_path / f"{BODY}.jsonl")
    assert "body: yes" in told.stdout, told.stdout + told.stderr


def test_other_rules_that_are_given_are_not_said_to_be_the_record_s(
    run: Run, tmp_path: Path
) -> None:
    file, rules = tmp_path / "spring.toml", tmp_path / "nrc.toml"
    filed = (ROOT / "src" / "hemicycle" / "rulebooks" / "nrc.toml").read_text()
    rules.write_text(filed.replace('id = "nrc"', 'id = "waters"'))
    file.write_text(FILE.format(member="FR"))
    asyncio.run(begun(tmp_path / "data"))
    told = run("convene", file, "--data", tmp_path / "data", "--rulebook", rules)
    assert told.returncode == 0, told.stderr
    kept = run("export", "spring", "--data", tmp_path / "data")
    first = next(line for line in kept.stdout.splitlines() if "meeting-convened" in line)
    assert "from_record" not in json.dumps(json.loads(first))
