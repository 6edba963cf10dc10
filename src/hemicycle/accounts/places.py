"""Where accounts keep something of people: the accounts themselves, and the log of who did what."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, update

from hemicycle.accounts.accounts import is_last_administrator
from hemicycle.accounts.tables import accounts, audit, identities, passkeys
from hemicycle.keeping.place import Place, Sought, Stored, mail_mark, named
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register

ACCOUNT_DAYS, LOG_DAYS = 730, 1095
"""How long removed accounts and lines of the log are kept where nobody says otherwise."""
ERASED = "—"
"""Stands in the log in place of words that were erased."""


def places_of_accounts(
    register: Register, wipe_devices: Callable[[Connection, str], None]
) -> Sequence[Place]:
    """The places. `wipe_devices`: lets go of the links and devices of an account."""

    def wipe(connection: Connection, row: Row, _: Sought) -> None:
        wipe_devices(connection, row["id"])
        for table in (passkeys, identities):
            connection.execute(delete(table).where(table.c.account == row["id"]))
        connection.execute(delete(accounts).where(accounts.c.id == row["id"]))

    staff = Rows(
        accounts,
        personal=("name", "mail"),
        free=("id", "roles", "body", "made", "removed"),
        wipe=wipe,
        called=lambda row: (row["name"], row["mail"]),
        marks=lambda row: mail_mark(row["mail"]) | {f"account:{row['id']}"},
        shown=lambda row: (row["mail"], row["body"]),
        waits=_waits,
        old=lambda before: accounts.c.removed < before,
        also=(
            Stored(
                passkeys.name,
                personal=("credential", "public_key", "device"),
                free=("id", "account", "uses", "transports", "made", "used"),
            ),
            Stored(identities.name, personal=("issuer", "subject"), free=("id", "account", "made")),
        ),
    )
    log = Rows(
        audit,
        personal=("facts",),
        free=("id", "at", "until", "account", "kind", "what", "record", "body"),
        wipe=_wipe_line,
        blank=_blank_line,
        shown=lambda row: (*_words(json.loads(row["facts"])), row["record"]),
        says=lambda row: _words(json.loads(row["facts"])),
        old=lambda before: audit.c.at < before,
        at="at",
    )
    return (
        TablePlace(register, "accounts", staff, ACCOUNT_DAYS),
        TablePlace(register, "log", log, LOG_DAYS),
    )


def _waits(connection: Connection, row: Row) -> str:
    return "last-administrator" if is_last_administrator(connection, row["id"]) else ""


def _wipe_line(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(audit).where(audit.c.id == row["id"]))


def _blank_line(connection: Connection, row: Row, sought: Sought) -> None:
    """A line of the log stays without the words that name somebody."""
    mine = audit.c.id == row["id"]
    facts: dict[str, Any] = json.loads(row["facts"])
    left = {
        key: ERASED if named(sought.words, _words(value)) else value for key, value in facts.items()
    }
    said = json.dumps(left, ensure_ascii=False, sort_keys=True)
    connection.execute(update(audit).where(mine).values(facts=said))


def _words(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [word for one in value.values() for word in _words(one)]
    if isinstance(value, list):
        return [word for one in value for word in _words(one)]
    return []
