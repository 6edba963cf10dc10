"""One step of one follower on one record: what a transaction does."""

from sqlalchemy import Connection

from hemicycle.carrying.cursors import move_cursor, take_step
from hemicycle.carrying.follower import Follower
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.ports import End


def carry(rule: Follower, before: End, run: CommittedBatch, register: Connection) -> int | None:
    """Writes what follows from the entries after `before`, where the cursor stands, and moves it to the run's end.

    Where the record has not that entry, it was restored: pages are derived from its beginning, what leads outward goes
    on from its end. How many steps outward were taken now, where this was one. Raises Overtaken.
    """
    move_cursor(register, rule.rule, run.record, before, run.end)
    restored = not run.holds(before)
    if restored:
        rule.lose(register, run.record)
    if restored and rule.kind == "outward":
        return None
    wrote = rule.carry(register, run.since(0 if restored else before.size))
    return take_step(register) if wrote and rule.kind == "outward" else None
