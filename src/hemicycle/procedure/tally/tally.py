"""The tally: from one vote and a body's rules to the outcome, its reasons and the smallest change that turns it.

Invariants: exact (whole numbers and fractions, no floats); adopted only if there is a quorum and each clause of the
rule is met; nothing depends on the order of members or ballots.
It refuses to know clocks, files, and who asked. Turned means: adopted becomes anything else; not adopted becomes
adopted; without a quorum, the quorum is reached. Only members that take part can change, to yes, no, abstain, absent.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import product

from hemicycle.procedure.tally.bounds import Unknown, bounds
from hemicycle.procedure.tally.electorate import Electorate
from hemicycle.procedure.tally.margin import Goal, Swap, fewest
from hemicycle.procedure.tally.measure import Measure
from hemicycle.procedure.tally.vote import Change, Outcome, Reason

Cast = list[dict[str, int]]
"""For each group, ballot → how many."""


def cast_in(frame: Electorate, ballots: Mapping[str, str]) -> Cast:
    """The ballots by group; members without one are unrecorded."""
    if len(frame.groups) == 1:
        found: list[dict[str, int]] = [Counter(ballots.values())]
    else:
        found = [Counter() for _ in frame.groups]
        for code, ballot in ballots.items():
            cast = found[frame.group_of[code]]
            cast[ballot] = cast.get(ballot, 0) + 1
    for group, cast in zip(frame.groups, found, strict=True):
        silent = len(group) - sum(cast.values())
        if silent:
            cast["unrecorded"] = silent
    return found


def outcome_of(frame: Electorate, cast: Cast) -> Outcome:
    """The outcome where every ballot is known."""
    if frame.quorum and frame.quorum.score(cast) < 0:
        return "no-quorum"
    met = all(any(m.score(cast) >= 0 for m in clause) for clause in frame.clauses)
    return "adopted" if met else "not-adopted"


def reasons_of(frame: Electorate, cast: Cast) -> list[Reason]:
    """The reason for each measure, the quorum first."""
    first = [_reason(frame.quorum, cast, None)] if frame.quorum else []
    found = list(first)
    for clause in frame.clauses:
        head = len(found)
        found.extend(
            _reason(m, cast, None if number == 0 else head) for number, m in enumerate(clause)
        )
    return found


def _reason(measure: Measure, cast: Cast, instead: int | None) -> Reason:
    base = measure.counted(cast, measure.base) if measure.share else None
    return Reason(
        condition=measure.name,
        article=measure.article,
        reached=measure.reached(cast),
        needed=measure.needed(base or 0),
        met=measure.score(cast) >= 0,
        bound="at most" if measure.at_most else "at least",
        of=base,
        unverified=measure.unverified,
        instead=instead,
    )


def smallest_turn(frame: Electorate, cast: Cast, outcome: Outcome) -> list[Swap] | None:
    """The fewest changes that turn the outcome; None where none does."""
    if outcome not in frame.goals:
        frame.goals[outcome] = [Goal(aims) for aims in _goals(frame, outcome)]
    possible = [turns for goal in frame.goals[outcome] if (turns := fewest(goal, cast)) is not None]
    return min(possible, key=lambda turns: sum(t.number for t in turns), default=None)


def _goals(frame: Electorate, outcome: Outcome) -> list[list[tuple[Measure, bool]]]:
    """Sets of measures to be met (True) or broken (False); any one set turns the outcome."""
    quorum = [(frame.quorum, True)] if frame.quorum else []
    if outcome == "no-quorum":
        return [quorum]
    if outcome == "adopted":
        broken = [[(m, False) for m in clause] for clause in frame.clauses]
        return broken + ([[(frame.quorum, False)]] if frame.quorum else [])
    return [quorum + [(m, True) for m in choice] for choice in product(*frame.clauses)]


def named_changes(
    frame: Electorate, turns: Sequence[Swap], ballots: Mapping[str, str]
) -> list[Change]:
    """The changes by member, the first of the register first."""
    found: list[Change] = []
    used: set[str] = set()
    for turn in turns:
        group, before = turn.source
        able = (
            code
            for code in frame.groups[group]
            if code not in used and ballots.get(code, "unrecorded") == before
        )
        for code, _ in zip(able, range(turn.number), strict=False):
            used.add(code)
            found.append(Change(code, before, turn.after))
    return found


def bounded(
    frame: Electorate, known: Cast, unknown: Unknown, *, may_sit_out: bool
) -> tuple[Outcome, list[Reason]]:
    """The outcome where only counts are known: undetermined where the unknown ballots could matter."""
    found: list[Reason] = []
    verdicts: list[bool | None] = []
    for clause in _clauses(frame):
        head = len(found)
        reasons = [
            _bounded_reason(m, known, unknown, may_sit_out=may_sit_out, instead=head if n else None)
            for n, m in enumerate(clause)
        ]
        found.extend(reasons)
        verdicts.append(_any([r.met for r in reasons]))
    return _concluded(frame, verdicts), found


def sure_outcome(frame: Electorate, known: Cast, unknown: Unknown, *, may_sit_out: bool) -> Outcome:
    """The same without its reasons."""
    verdicts = [
        _any([_sure(m, known, unknown, may_sit_out=may_sit_out) for m in clause])
        for clause in _clauses(frame)
    ]
    return _concluded(frame, verdicts)


def _clauses(frame: Electorate) -> list[tuple[Measure, ...]]:
    return ([(frame.quorum,)] if frame.quorum else []) + list(frame.clauses)


def _concluded(frame: Electorate, verdicts: Sequence[bool | None]) -> Outcome:
    if frame.quorum and verdicts[0] is False:
        return "no-quorum"
    if all(verdicts):
        return "adopted"
    if frame.quorum and verdicts[0] is None:
        return "undetermined"
    return "not-adopted" if False in verdicts else "undetermined"


def _any(met: Sequence[bool | None]) -> bool | None:
    if True in met:
        return True
    return None if None in met else False


def _sure(measure: Measure, known: Cast, unknown: Unknown, *, may_sit_out: bool) -> bool | None:
    """Whether the measure is met; None where the unknown ballots could matter."""
    low, high = bounds(measure.unit, measure.weights, unknown)
    if may_sit_out:
        high = max(high, bounds(measure.unit, measure.weights, _all_for(unknown))[1])
    score = measure.score(known)
    return True if score + low >= 0 else (False if score + high < 0 else None)


def _bounded_reason(
    measure: Measure, known: Cast, unknown: Unknown, *, may_sit_out: bool, instead: int | None
) -> Reason:
    sure = _sure(measure, known, unknown, may_sit_out=may_sit_out)
    reach = bounds({b: int(b in measure.reach) for b in measure.unit}, measure.weights, unknown)
    base = bounds({b: int(b in measure.base) for b in measure.unit}, measure.weights, unknown)
    counted = measure.counted(known, measure.reach)
    of = measure.counted(known, measure.base) + base[1] if measure.share else None
    exact = reach[0] == reach[1]
    return Reason(
        condition=measure.name,
        article=measure.article,
        reached=counted + reach[0] if exact else None,
        needed=measure.needed(of or 0),
        met=sure,
        bound="at most" if measure.at_most else "at least",
        of=of,
        unverified=measure.unverified,
        instead=instead,
        low=None if exact else counted + reach[0],
        high=None if exact else counted + reach[1],
    )


def _all_for(unknown: Unknown) -> Unknown:
    """As if all of whom nothing is known had voted yes, which helps more than sitting out."""
    ballots = dict(unknown.ballots)
    ballots["yes"] = ballots.get("yes", 0) + ballots.pop("unrecorded", 0)
    return Unknown(unknown.free, unknown.not_no, ballots)
