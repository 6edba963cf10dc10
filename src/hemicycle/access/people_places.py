"""Where the door keeps something of people between meetings: delegates, requests for help, badges."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, delete, update

from hemicycle.access.badges import LASTS_MS as BADGE_MS
from hemicycle.access.device_tests import LASTS_DAYS as TEST_DAYS
from hemicycle.access.devices import read_device
from hemicycle.access.helping import LASTS_MS as HELP_MS
from hemicycle.access.tables import (
    badges,
    delegate_keys,
    delegate_sessions,
    delegates,
    device_tests,
    help_asked,
)
from hemicycle.keeping.place import Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.register.register import Register

DELEGATE_DAYS, HELP_DAYS, BADGE_DAYS = 365, HELP_MS // 86_400_000, BADGE_MS // 86_400_000
"""How long who was removed from a delegation, what was asked of the secretariat, and a badge, is kept by default."""


def places_between_meetings(register: Register) -> Sequence[Place]:
    """The places."""
    let_in = Rows(
        delegates,
        personal=("name", "mail"),
        free=(
            *("id", "body", "member", "person", "language", "rank", "made", "by", "removed"),
            *("link_digest", "link_until", "zone", "hour", "stop"),
        ),
        wipe=_wipe_delegate,
        called=lambda row: (row["name"], row["mail"]),
        marks=_whose_page,
        shown=lambda row: (row["mail"], row["body"], row["member"]),
        old=lambda before: delegates.c.removed < before,
        also=(
            Stored(
                delegate_sessions.name,
                personal=("device",),
                free=("id", "delegate", "token_digest", "made", "expires"),
            ),
            Stored(
                delegate_keys.name,
                personal=("credential", "public_key", "device"),
                free=("id", "account", "uses", "transports", "made", "used"),
            ),
        ),
    )
    asked = Rows(
        help_asked,
        personal=("name", "language", "words", "device", "answer", "answered_by"),
        free=(
            *("id", "record", "participant", "account", "link", "delegate", "body", "member"),
            *("role", "asked", "answered"),
        ),
        wipe=_wipe_help,
        called=lambda row: (row["name"],),
        marks=_who_asked,
        shown=lambda row: (row["words"], row["record"]),
        says=lambda row: (row["words"], row["answer"], row["answered_by"], *_device(row)),
        blank=_blank_help,
        old=lambda before: help_asked.c.asked < before,
        at="asked",
    )
    photos = Rows(
        badges,
        personal=("picture",),
        free=("id", "record", "participant", "made"),
        wipe=_wipe_badge,
        marks=lambda row: frozenset({f"seat:{row['record']}/{row['participant']}"}),
        shown=lambda row: (row["record"],),
        old=lambda before: badges.c.made < before,
    )
    tested = Rows(
        device_tests,
        personal=("device", "findings"),
        free=("id", "record", "participant", "mark", "session", "made"),
        wipe=_wipe_test,
        marks=lambda row: frozenset({f"seat:{row['record']}/{row['participant']}"}),
        shown=lambda row: (read_device(row["device"]).name, row["record"]),
        old=lambda before: device_tests.c.made < before,
    )
    return (
        TablePlace(register, "delegates", let_in, DELEGATE_DAYS),
        TablePlace(register, "help", asked, HELP_DAYS),
        TablePlace(register, "badges", photos, BADGE_DAYS),
        TablePlace(register, "tests", tested, TEST_DAYS),
    )


def _whose_page(row: Row) -> frozenset[str]:
    person = {f"person:{record_of(row['body'])}/{row['person']}"} if row["person"] else set()
    return mail_mark(row["mail"]) | person | {f"delegate:{row['id']}"}


def _who_asked(row: Row) -> frozenset[str]:
    if row["account"]:
        return frozenset({f"account:{row['account']}"})
    if row["delegate"]:
        return frozenset({f"delegate:{row['delegate']}"})
    return frozenset({f"seat:{row['record']}/{row['participant']}"})


def _device(row: Row) -> list[str]:
    return [*json.loads(row["device"]).values()]


def _wipe_delegate(connection: Connection, row: Row, _: Sought) -> None:
    mine = delegate_sessions.c.delegate == row["id"]
    connection.execute(delete(delegate_sessions).where(mine))
    connection.execute(delete(delegate_keys).where(delegate_keys.c.account == row["id"]))
    connection.execute(delete(delegates).where(delegates.c.id == row["id"]))


def _wipe_help(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(help_asked).where(help_asked.c.id == row["id"]))


def _wipe_badge(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(badges).where(badges.c.id == row["id"]))


def _wipe_test(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(device_tests).where(device_tests.c.id == row["id"]))


def _blank_help(connection: Connection, row: Row, _: Sought) -> None:
    """A question of somebody else's that names them stays as one that was asked."""
    mine = update(help_asked).where(help_asked.c.id == row["id"])
    connection.execute(mine.values(words="—", device="{}", answer=None, answered_by=None))
