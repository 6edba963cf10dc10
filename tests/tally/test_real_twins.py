"""The boundary twins of real votes, one ballot more or less at each threshold, against the oracle."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from hemicycle.procedure.tally.electorate import register_on
from tests.tally import oracle, oracle_eu, real

EU = real.BODIES["eu-council"]


def own(ballots: dict[str, str]) -> dict[str, str]:
    return {"RU" if member == "SU" else member: ballot for member, ballot in ballots.items()}


def one_otherwise(ballots: dict[str, str], members: list[str]) -> Iterator[dict[str, str]]:
    """The vote with one ballot cast otherwise, for each member and ballot."""
    for member in members:
        for ballot in ("yes", "no", "abstain"):
            if ballots.get(member) not in (ballot, "not-participating"):
                yield ballots | {member: ballot}


def edges(line: real.Line) -> Iterator[real.Line]:
    """A counted vote with as many yes as are needed, one fewer and one more, the noes as they were or all gone over."""
    vote = real.security_council(line)
    seats, noes = line["members"], line["counts"]["no"]
    day = date(1946 if seats == 11 else 1970, 1, 1)
    needed = oracle.votes_needed(day)
    for yes in (needed - 1, needed, needed + 1):
        for named in (real.PERMANENT, []):
            no = min(noes, seats - yes)
            told = {m: b for m, b in vote["ballots"].items() if b == "no"}
            if len(told) <= no:
                counts = {"yes": yes, "no": no, "abstain": seats - yes - no}
                yield vote | {"date": str(day), "counts": counts, "ballots": told, "named": named}


def test_the_security_council_by_counts(data: Path) -> None:
    votes = [line for line in real.lines(data, "unsc.jsonl") if line.get("counts")]
    twins = [twin for line in votes for twin in edges(line) if twin["rule"] == "non-procedural"]
    assert len(twins) > 5000
    for twin, result in zip(twins, real.told(twins), strict=True):
        named = {"RU" if code == "SU" else code for code in twin["named"]}
        day = date.fromisoformat(twin["date"])
        expected = oracle.counted_council(day, twin["counts"], own(twin["ballots"]), named)
        assert result.outcome == expected, twin


def test_the_security_council_member_by_member(data: Path) -> None:
    seen = 0
    for line in real.lines(data, "unsc.jsonl"):
        ballots = real.ballots_of(line)
        if len(ballots) != line["members"]:
            continue
        day = date(int(line["date"][:4]), 1, 1)
        twins = [ballots, *one_otherwise(ballots, list(ballots))]
        for rule in ("procedural", "non-procedural"):
            base = {"id": "t", "body": "un-sc", "rule": rule, "date": line["date"]}
            results = real.told([base | {"ballots": twin} for twin in twins])
            for twin, result in zip(twins, results, strict=True):
                procedural = rule == "procedural"
                assert result.outcome == oracle.security_council(
                    day, own(twin), procedural=procedural
                )
                seen += 1
    assert seen > 500


def at_the_threshold(line: real.Line, *, two_thirds: bool) -> list[dict[str, str]]:
    """As many yes as are needed, one fewer and one more: abstainers go over, or yes become abstentions."""
    ballots = real.ballots_of(line)
    no = list(ballots.values()).count("no")
    needed = max(1, 2 * no if two_thirds else no + 1)
    rest = [m for m in ballots if ballots[m] != "no"]
    found = []
    for yes in (needed - 1, needed, needed + 1):
        if yes <= len(rest):
            over = dict.fromkeys(rest[:yes], "yes") | dict.fromkeys(rest[yes:], "abstain")
            found.append(ballots | over)
    return found


@pytest.mark.parametrize("two_thirds", [False, True])
def test_the_general_assembly(data: Path, two_thirds: bool) -> None:
    rule = "two-thirds" if two_thirds else "simple-majority"
    twins = [
        {"id": "t", "body": "un-ga", "rule": rule, "date": line["date"], "ballots": ballots}
        for line in real.lines(data, "unga.jsonl")
        for ballots in at_the_threshold(line, two_thirds=two_thirds)
        if ballots
    ]
    assert len(twins) > 5000
    for twin, result in zip(twins, real.told(twins), strict=True):
        yes, no = (list(twin["ballots"].values()).count(kind) for kind in ("yes", "no"))
        assert result.outcome == oracle.general_assembly(yes, no, two_thirds=two_thirds), twin


def test_the_council_of_the_european_union(data: Path) -> None:
    """One ballot otherwise, and then a second one, of each real vote."""
    for line in real.lines(data, "other.jsonl"):
        if not line["rule"].startswith("EU-QMV"):
            continue
        day, vote = date.fromisoformat(line["date"]), real.european(line)
        register = register_on(EU, day)
        members = list(register.members)
        ballots = vote["ballots"]
        twins = [
            twin
            for once in one_otherwise(ballots, members)
            for twin in (once, *one_otherwise(once, members[::5]))
        ]
        for proposal in (True, False):
            rule = "qualified-majority" + ("" if proposal else "-without-proposal")
            results = real.told([vote | {"rule": rule, "ballots": twin} for twin in twins])
            for twin, result in zip(twins, results, strict=True):
                if day < date(2014, 11, 1):
                    treaty = oracle_eu.treaty_on(day)
                    expected = oracle_eu.weighted(treaty, twin, proposal=proposal)
                else:
                    population = {m: register.weights["population"][m] for m in members}
                    expected = oracle_eu.council(population, twin, proposal=proposal)
                assert result.outcome == expected


def applied(vote: real.Line, change: list[real.Line]) -> real.Line:
    """The vote with its smallest change, as a reader of the results would make it."""
    ballots = dict(vote["ballots"])
    counts = dict(vote["counts"]) if "counts" in vote else None
    for one in change:
        if one["member"] is not None:
            before = ballots.get(one["member"], one["before"])
            ballots[one["member"]] = one["after"]
        else:
            before = one["before"]
        if counts is not None:
            before = "yes" if before == "unknown" else before
            counts |= {k: counts[k] + (k == one["after"]) - (k == before) for k in counts}
    return vote | {"ballots": ballots} | ({"counts": counts} if counts is not None else {})


@pytest.mark.parametrize("name", ["unsc.jsonl", "unga.jsonl", "other.jsonl"])
def test_the_smallest_change_of_each_real_vote_turns_it(data: Path, name: str) -> None:
    reads = {"unsc.jsonl": real.security_council, "unga.jsonl": real.general_assembly}
    found = [line for line in real.lines(data, name) if line.get("counts")]
    if name == "other.jsonl":
        found = [line for line in found if line["rule"].startswith("EU-QMV")]
    votes = [reads.get(name, real.european)(line) for line in found]
    results = real.told(votes)
    changed = [
        (vote, result, [{"member": c.member, "before": c.before, "after": c.after} for c in turned])
        for vote, result in zip(votes, results, strict=True)
        if (turned := result.smallest_change)
    ]
    assert len(changed) > 0.98 * len(votes)
    after = real.told(applied(vote, change) for vote, _, change in changed)
    for (vote, before, change), result in zip(changed, after, strict=True):
        assert {before.outcome, result.outcome} == {"adopted", "not-adopted"}, (vote["id"], change)
