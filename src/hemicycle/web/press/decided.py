"""[PRESS-40] The follower that derives the register of decisions: a row for each text that a body adopted in public.

It says no more than where a decision stands and by which words it is found; the page reads the rest from the record.
A plain table, and no full-text index, as in `found.py`: an erasure must leave no byte.
"""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, and_, delete, func, insert, or_, select

from hemicycle.carrying.follower import Kind
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.publication.entries import ItemReleased
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.web import dates
from hemicycle.web.meeting_search import plain
from hemicycle.web.tables import decisions

RULE = "decisions"


class Wanted(msgspec.Struct, frozen=True):
    """Which decisions are looked for: by words, of a body, of a year, of this number in it."""

    terms: list[str] = []
    body: str | None = None
    year: int | None = None
    number: int | None = None


class Decided:
    """The rule."""

    rule = RULE
    kind: Kind = "pages"
    version = "1"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        meeting = run.state
        if not isinstance(meeting, Meeting) or not [*adopted(meeting)]:
            return True
        mine = decisions.c.record == run.record
        asked = select(decisions.c.outcome, decisions.c.since).where(mine)
        before = {str(one): int(since) for one, since in register.execute(asked)}
        rows = [*_rows(run, meeting, before)]
        register.execute(delete(decisions).where(mine))
        if rows:
            register.execute(insert(decisions), rows)
        return True

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        rows = delete(decisions)
        register.execute(rows if record is None else rows.where(decisions.c.record == record))


def adopted(meeting: Meeting) -> Iterator[Outcome]:
    """The texts that the meeting adopted, as far as `meeting`, what a reader sees, has them."""
    return (one for one in meeting.outcomes.table.values() if one.status == "adopted")


def _rows(
    run: CommittedBatch, meeting: Meeting, before: dict[str, int]
) -> Iterator[dict[str, Any]]:
    """`before`: since when those stand in the register that stood there, so that nothing is ever numbered anew."""
    book = meeting.sitting.rulebook.id if meeting.sitting else ""
    for one in adopted(view(meeting, "public")):
        since = before.get(str(one.id)) or _since(run, one)
        words = "\n".join(
            [*one.words.values(), *(t for x in one.topics.values() for t in x.values())]
        )
        yield {
            "record": run.record,
            "outcome": str(one.id),
            "seq": one.settled or one.seq,
            "body": str(book),
            "year": dates.moment(since).year,
            "since": since,
            "words": plain(words),
        }


def _since(run: CommittedBatch, one: Outcome) -> int:
    """When everybody could read it first (UTC, ms): when it was adopted, or released."""
    times = [e.at for e in run.entries if e.seq == one.settled]
    times += [
        e.at
        for e in run.entries
        if isinstance(e.fact, ItemReleased) and e.fact.item in (None, one.item)
    ]
    return max(times, default=run.entries[-1].at)


_ORDER = (decisions.c.since, decisions.c.record, decisions.c.seq)


def finding(wanted: Wanted, start: int, most: int) -> Select[Any]:
    """The decisions that meet a wish, the newest first, with the number that each has in its year."""
    where: list[ColumnElement[bool]] = [
        decisions.c.words.contains(one, autoescape=True) for one in wanted.terms
    ]
    where += [decisions.c.body == wanted.body] if wanted.body else []
    where += [decisions.c.year == wanted.year] if wanted.year else []
    where += [_number() == wanted.number] if wanted.number else []
    asked = select(
        decisions.c.record,
        decisions.c.outcome,
        decisions.c.body,
        decisions.c.year,
        _number().label("number"),
    )
    return asked.where(*where).order_by(*(one.desc() for one in _ORDER)).offset(start).limit(most)


def _number() -> Any:
    """How many of the same body and year came no later."""
    other = decisions.alias()
    sooner = or_(
        other.c.since < decisions.c.since,
        and_(
            other.c.since == decisions.c.since,
            or_(
                other.c.record < decisions.c.record,
                and_(other.c.record == decisions.c.record, other.c.seq <= decisions.c.seq),
            ),
        ),
    )
    counted = select(func.count()).select_from(other)
    same = (other.c.body == decisions.c.body) & (other.c.year == decisions.c.year)
    return counted.where(same, sooner).scalar_subquery()
