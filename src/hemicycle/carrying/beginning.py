"""Where followers stand when a server starts: new ones are placed, and what a restore has torn apart is told.

One database may have been put back without the other. If the records were, a cursor stands on an entry that is not
there, or whose leaf is another: `followers.py` sees that as it reads. If the register was, its steps outward are fewer
than the watermark says.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from hemicycle.carrying.cursors import (
    drop_cursors,
    place_cursors,
    read_cursors,
    steps_taken,
    take_step,
)
from hemicycle.carrying.follower import Follower
from hemicycle.carrying.tables import followers
from hemicycle.recorder.ports import End


class Begun(NamedTuple):
    """The steps that the watermark must say now, where it says others; and by rule and record where each stands."""

    steps: int | None
    cursors: dict[str, dict[str, End]]


def begin(
    rules: Sequence[Follower],
    ends: Mapping[str, End],
    reached: int | None,
    register: Connection,
) -> Begun:
    """Places the cursors, and writes nothing where nothing has changed.

    `ends`: of all records. `reached`: what the watermark says.
    """
    known = dict(iter(register.execute(select(followers.c.rule, followers.c.version))))
    taken = steps_taken(register)
    went_back = taken < reached if reached is not None else taken > 0
    for rule in rules:
        if known.get(rule.rule) != rule.version:
            _enrol(register, rule, ends, new=rule.rule not in known)
        elif went_back and rule.kind == "outward":
            rule.lose(register, None)
            _place_at_ends(register, rule, ends)
        _leave_vanished(register, rule, ends)
    if went_back:
        taken = take_step(register, reached or 0)
    steps = taken if taken != (reached or 0) else None
    return Begun(steps, {rule.rule: read_cursors(register, rule.rule) for rule in rules})


def _enrol(register: Connection, rule: Follower, ends: Mapping[str, End], *, new: bool) -> None:
    """A rule that has never run, or of which another version did."""
    register.execute(delete(followers).where(followers.c.rule == rule.rule))
    register.execute(insert(followers).values(rule=rule.rule, version=rule.version))
    if rule.kind == "pages":
        rule.lose(register, None)
        drop_cursors(register, rule.rule)
    elif new:
        _place_at_ends(register, rule, ends)


def _place_at_ends(register: Connection, rule: Follower, ends: Mapping[str, End]) -> None:
    drop_cursors(register, rule.rule)
    place_cursors(register, rule.rule, ends)


def _leave_vanished(register: Connection, rule: Follower, ends: Mapping[str, End]) -> None:
    """Records that are there no more, since the records were restored."""
    gone = [record for record in read_cursors(register, rule.rule) if record not in ends]
    for record in gone:
        rule.lose(register, record)
    if gone:
        drop_cursors(register, rule.rule, gone)
