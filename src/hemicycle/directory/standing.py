"""The follower that derives which bodies have a record, and how each stands by it: a row a body, written anew."""

from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from hemicycle.carrying.follower import Kind
from hemicycle.directory.tables import standing_bodies
from hemicycle.procedure.body import Body
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.recorder.committed_batch import CommittedBatch

RULE = "standing-bodies"
_BODY = msgspec.msgpack.Decoder(Body)


class StandingBodies:
    """The rule."""

    rule = RULE
    kind: Kind = "pages"
    version = "1"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        if not isinstance(run.state, StandingBody):
            return False
        row = _row(run, run.state)
        if row is None:
            return False
        known = update(standing_bodies).where(standing_bodies.c.record == run.record)
        if register.execute(known.values(row)).rowcount == 0:
            register.execute(insert(standing_bodies).values(record=run.record, rule=RULE, **row))
        return True

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        rows = delete(standing_bodies)
        register.execute(rows if record is None else rows.where(standing_bodies.c.record == record))


def bodies_with_record(register: Connection) -> dict[str, Body]:
    """The bodies that have a record, by id, as their records have them by now."""
    rows = register.execute(select(standing_bodies.c.body, standing_bodies.c.rules))
    return {name: _BODY.decode(rules) for name, rules in rows}


def bodies_open_to(register: Connection, *, office: bool) -> list[str]:
    """The bodies whose page this reader may see: all, or those whose record is open."""
    asked = select(standing_bodies.c.body)
    if not office:
        asked = asked.where(standing_bodies.c.access == "open")
    return list(register.scalars(asked))


def _row(run: CommittedBatch, state: StandingBody) -> dict[str, Any] | None:
    body = body_of(state)
    if body is None:
        return None
    return {
        "leaf": run.end.leaf.hex(),
        "body": body.id,
        "access": state.founding.access,
        "rules": msgspec.msgpack.encode(body),
    }
