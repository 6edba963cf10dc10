"""A publication as it is told: made, changed or taken back, once for each state in which it stands."""

import json
from datetime import UTC, datetime
from typing import Literal

from sqlalchemy import Connection, insert, select, update

from hemicycle.federation.accounts import account_of
from hemicycle.federation.addresses import Addresses
from hemicycle.federation.deliveries import inboxes_of, post_activity, send
from hemicycle.federation.reading import Object
from hemicycle.federation.tables import posts

Told = Literal["create", "update", "delete"]


def tell(
    register: Connection,
    addresses: Addresses,
    record: str,
    body: str,
    note: Object | None,
    first: int,
    now: int,
) -> set[str]:
    """Bring what is known elsewhere to what is out here; the kinds of jobs that are to be woken.

    `note` None: it is withdrawn. `first`: when it first came out (UTC, ms); of what came out before its body had an
    account nothing is told.
    """
    known = register.execute(select(posts).where(posts.c.record == record)).first()
    if known is None:
        account = account_of(register, body)
        if account is None or note is None or first < account.made:
            return set()
        values = {"record": record, "body": body, "made": now, "turn": 1}
        register.execute(insert(posts).values(changed=now, note=_written(note), **values))
        return send(register, inboxes_of(register, body), body, "create", now, record=record)
    body, turn, kind, gone = known.body, known.turn, _change(known.note, note), None
    if kind is None:
        return set()
    if note is None:
        item = addresses.item(record, turn)
        gone = post_activity("delete", addresses.account(body), item, None, now)
    elif kind == "create":
        turn += 1
        note = {**note, "id": addresses.item(record, turn)}
    else:
        note = {**note, "id": addresses.item(record, turn), "updated": time_of(now)}
    values = {"note": _written(note) if note else None, "changed": now, "turn": turn}
    register.execute(update(posts).where(posts.c.record == record).values(values))
    to = inboxes_of(register, body, None if kind == "create" else record)
    return send(register, to, body, kind, now, record=record, activity=gone)


def _change(before: str | None, note: Object | None) -> Told | None:
    """What has to be said; what was taken back and is out again is said as new."""
    if note is None:
        return None if before is None else "delete"
    if before is None:
        return "create"
    known: Object = json.loads(before)
    return None if _content(known) == _content(note) else "update"


def _content(note: Object) -> Object:
    return {name: value for name, value in note.items() if name not in ("id", "updated")}


def time_of(at_ms: int) -> str:
    """RFC 3339, in seconds."""
    return datetime.fromtimestamp(at_ms // 1000, UTC).isoformat().replace("+00:00", "Z")


def _written(note: Object) -> str:
    return json.dumps(note, ensure_ascii=False, sort_keys=False)
