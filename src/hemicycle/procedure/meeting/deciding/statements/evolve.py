"""How entries change the statements. Copies facts, computes no rule."""

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.deciding.statements.entries import StatementEntered
from hemicycle.procedure.meeting.deciding.statements.state import Statement, Statements


def evolve_statements(statements: Statements, entry: Entry) -> Statements:
    """The statements after `entry`."""
    fact = entry.fact
    if not isinstance(fact, StatementEntered):
        return statements
    made = Statement(
        id=fact.statement,
        seq=entry.seq,
        at=entry.at,
        participant=fact.participant,
        capacity=entry.capacity,
        item=fact.item,
        texts=entry.words,
        vote=fact.vote or None,
    )
    return Statements([*statements.entered, made])
