"""The smallest change where only counts are known: one that turns the outcome whoever cast the ballots not known.

The ballots are handed out in one way that the counts allow; the fewest changes there are a lower bound for every change
that is sure to turn the outcome. They are told if they do so in every other way too, which the bounds decide. Members
whose ballots are not known are told by name where it matters who they are, and otherwise not.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from hemicycle.procedure.tally import tally
from hemicycle.procedure.tally.bounds import Unknown
from hemicycle.procedure.tally.electorate import SEAT, Electorate
from hemicycle.procedure.tally.margin import Swap
from hemicycle.procedure.tally.vote import UNRECORDED, Change, Outcome, Reason

UNKNOWN = "unknown"
"""What is said of a ballot of a member that is not known, and could be of several kinds."""


@dataclass(frozen=True)
class Known:
    """What is known of a vote: ballots by name, and how the others may have been cast."""

    frame: Electorate
    ballots: Mapping[str, str]
    unknown: Unknown

    def cast(self) -> tally.Cast:
        """The ballots known, by group."""
        found: tally.Cast = [{} for _ in self.frame.groups]
        for code, ballot in self.ballots.items():
            cast = found[self.frame.group_of[code]]
            cast[ballot] = cast.get(ballot, 0) + 1
        return found

    def judged(self) -> tuple[Outcome, list[Reason]]:
        """The outcome, undetermined where the unknown ballots could matter, and its reasons."""
        return tally.bounded(self.frame, self.cast(), self.unknown, may_sit_out=self.may_sit_out)

    def outcome(self) -> Outcome:
        """The outcome alone."""
        args = self.frame, self.cast(), self.unknown
        return tally.sure_outcome(*args, may_sit_out=self.may_sit_out)

    @property
    def may_sit_out(self) -> bool:
        """Whether one of whom nothing is known may be left out of both sides."""
        left_out = self.frame.rule.taking_no_part == "left-out"
        return left_out and self.unknown.ballots.get(UNRECORDED, 0) > 0


def sure_change(known: Known, outcome: Outcome) -> list[Change] | None:
    """The fewest changes that are sure to turn it; None where none does or where it depends on who voted how."""
    for cast in _ways(known):
        turns = tally.smallest_turn(known.frame, cast, outcome)
        if turns is None:
            return None
        for by_name in (False, True):
            found = _told(known, turns, by_name=by_name)
            if found is not None and _turns(known, found, outcome):
                return found
    return None


def _ways(known: Known) -> Iterator[tally.Cast]:
    """Some ways to hand out the ballots not known: group by group, and kind by kind."""
    places = range(len(known.frame.groups))
    for order in (places, places[::-1])[: len(places)]:
        for kinds in permutations(("yes", "abstain", UNRECORDED)):
            yield _handed_out(known, order, ("no", *kinds))


def _handed_out(known: Known, order: Sequence[int], kinds: Sequence[str]) -> tally.Cast:
    found = known.cast()
    free, bound = list(known.unknown.free), list(known.unknown.not_no)
    for kind in kinds:
        number = known.unknown.ballots.get(kind, 0)
        for place in order:
            for room in (free, bound) if kind != "no" else (free,):
                taken = min(number, room[place])
                room[place] -= taken
                number -= taken
                if taken:
                    found[place][kind] = found[place].get(kind, 0) + taken
    return found


def _told(known: Known, turns: Sequence[Swap], *, by_name: bool) -> list[Change] | None:
    """The changes: of known ballots by name; of others by name or not; None where too few have a name."""
    found: list[Change] = []
    used: set[str] = set()
    for turn in turns:
        group, before = turn.source
        members = [c for c in known.frame.groups[group] if c not in used]
        sure = [c for c in members if known.ballots.get(c) == before][: turn.number]
        open_ = [c for c in members if c not in known.ballots and not c.startswith(SEAT)]
        number = turn.number - len(sure)
        if by_name and len(open_) < number:
            return None
        others = open_[:number] if by_name else [None] * number
        used.update(sure, filter(None, others))
        found += [Change(c, before, turn.after) for c in sure]
        found += [Change(c, _before(known, before, c), turn.after) for c in others]
    return found


def _before(known: Known, before: str, code: str | None) -> str:
    kinds = _open_kinds(known)
    return before if code is None else (kinds[0] if len(kinds) == 1 else UNKNOWN)


def _open_kinds(known: Known) -> list[str]:
    return [kind for kind, number in known.unknown.ballots.items() if number > 0]


def _turns(known: Known, changes: Sequence[Change], outcome: Outcome) -> bool:
    """Whether the changes turn the outcome in every way to hand out the ballots not known."""
    found = _after(known, changes)
    return bool(found) and all(_turned(outcome, after.outcome()) for after in found)


def _turned(before: Outcome, after: Outcome) -> bool:
    if before == "not-adopted":
        return after == "adopted"
    return after not in (before, "undetermined")


def _after(known: Known, changes: Sequence[Change]) -> list[Known]:
    """What is known after the changes, for each kind that an unknown ballot changed by name may have been of."""
    found = [known]
    for change in changes:
        after = (n for k in found for n in _changed(k, change))
        found = list({tuple(sorted(k.unknown.ballots.items())): k for k in after}.values())
    return found


def _changed(known: Known, change: Change) -> Iterator[Known]:
    if change.member is None:
        yield _anybody(known, change)
    elif change.member in known.ballots:
        yield replace(known, ballots={**known.ballots, change.member: change.after})
    else:
        for kind in _open_kinds(known):
            if (after := _somebody(known, change.member, kind, change.after)) is not None:
                yield after


def _anybody(known: Known, change: Change) -> Known:
    """Anybody's ballot cast otherwise; if as a no, then those of whom it was known may have cast it."""
    unknown = known.unknown
    ballots = dict(unknown.ballots)
    ballots[change.before] -= 1
    ballots[change.after] = ballots.get(change.after, 0) + 1
    if change.after == "no":
        together = tuple(map(sum, zip(unknown.free, unknown.not_no, strict=True)))
        unknown = Unknown(together, (0,) * len(together), ballots)
    return replace(known, unknown=replace(unknown, ballots=ballots))


def _somebody(known: Known, code: str, kind: str, after: str) -> Known | None:
    """A member's unknown ballot, of that kind, cast otherwise; None where it cannot have been of that kind."""
    place, unknown = known.frame.group_of[code], known.unknown
    free, bound = list(unknown.free), list(unknown.not_no)
    room = bound if bound[place] else free
    if kind == "no" and room is bound:
        return None
    room[place] -= 1
    ballots = {**unknown.ballots, kind: unknown.ballots[kind] - 1}
    return Known(
        known.frame,
        {**known.ballots, code: after},
        Unknown(tuple(free), tuple(bound), ballots),
    )
