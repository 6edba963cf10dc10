"""Somebody adds a body with docs/add-a-body.md alone, and without touching Python."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run, run

__all__ = ["run"]


@pytest.fixture
def league(tmp_path: Path) -> Path:
    """The file in the guide."""
    guide = (ROOT / "docs" / "add-a-body.md").read_text(encoding="utf-8")
    found = re.search(r"```toml\n(.*?)```", guide, re.DOTALL)
    assert found
    file = tmp_path / "league.toml"
    file.write_text(found[1], encoding="utf-8")
    return file


def test_it_is_checked_and_shown_with_its_articles(run: Run, league: Path) -> None:
    assert run("rulebook", "check", league).returncode == 0
    shown = run("rulebook", "show", league, "--lang", "fr").stdout
    assert "Syldavie" in shown
    assert "Statute, Article 6(1)" in shown
    assert "Statute, Article 6(2)\u00a0; non vérifié" in shown
    assert "depuis le 2004-05-01" in shown


def test_it_decides(run: Run, league: Path) -> None:
    votes = [
        {"AL": "yes", "BO": "yes", "SY": "no"},  # 8 of 10 shares
        {"AL": "yes", "BO": "no", "SY": "abstain"},  # 5 of 10
        {"AL": "no", "BO": "yes", "SY": "yes"},  # the founder's veto
        {"AL": "yes"},  # one of three present
    ]
    lines = [{"id": str(n), "ballots": ballots} for n, ballots in enumerate(votes)]
    told = run(
        *("tally", "--rulebook", league, "--body", "league", "--rule", "budget"),
        *("--date", "2020-01-01"),
        stdin="\n".join(map(json.dumps, lines)),
    )
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    expected = ["adopted", "not-adopted", "not-adopted", "no-quorum"]
    assert [answer["outcome"] for answer in answers] == expected
    assert answers[2]["unverified"] is True
    assert answers[2]["smallest_change"][0]["member"] == "AL"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('more_than = "1/2"\npresumed', 'more_than = "1,5"\npresumed'), "quorum[0].more_than"),
        (('weight = "shares"', 'weight = "share"'), "rules[1].conditions[0].weight"),
        (('of = "founder"', 'of = "found"'), "rules[1].conditions[1].of"),
        (("SY = 2", "XX = 2"), "weights[0].of.XX"),
        (('kind = "concurring"', 'kind = "veto"'), "$.rules[1].conditions[1].kind"),
        (('id = "budget"', 'id = "ordinary"'), "rules[1]"),
        (("presumed = false", "presume = false"), "presume"),
        (('rules = ["ordinary"]', 'rules = ["letters"]'), "correspondence[0].rules"),
        (("least_period_h = 168", "least_period_h = 0"), "correspondence[0].least_period_h"),
        (("since = 2010-01-01", "since = 2010-01-01\nuntil = 2009-01-01"), "rules[1].until"),
    ],
)
def test_a_fault_names_its_key(run: Run, league: Path, change: tuple[str, str], said: str) -> None:
    text = league.read_text(encoding="utf-8")
    assert change[0] in text
    league.write_text(text.replace(*change, 1), encoding="utf-8")
    told = run("rulebook", "check", league)
    assert told.returncode == 1
    assert said in told.stdout
