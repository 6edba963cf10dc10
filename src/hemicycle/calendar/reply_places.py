"""Where replies keep something of people: mails that answered, what was answered, and who is sent instead."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, update

from hemicycle.calendar.reply_tables import deputies, replies, reply_mails
from hemicycle.keeping.place import Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register

REPLY_DAYS = 365
"""How long they are kept, once they came, where nobody says otherwise."""


def places_of_replies(register: Register) -> Sequence[Place]:
    """The places. Answers go before the mails that they came by."""
    answered = Rows(
        replies,
        personal=(
            *("comment", "sender", "deputy_name", "deputy_address", "deputy_office", "by"),
            "token",
        ),
        free=(
            *("id", "mail", "sitting", "state", "at", "received", "way", "sequence", "starts"),
            *("proposed_starts", "proposed_ends", "deputy_capacity", "by_deputy"),
            "participant",
        ),
        wipe=_wipe_reply,
        called=lambda row: (row["deputy_name"], row["deputy_address"], row["sender"]),
        marks=lambda row: (
            _seat(row, "sitting") | mail_mark(row["sender"]) | mail_mark(row["deputy_address"])
        ),
        shown=lambda row: (row["sender"], row["deputy_name"], row["sitting"]),
        says=lambda row: (row["comment"], row["deputy_office"]),
        blank=_blank_reply,
        old=lambda before: replies.c.received < before,
        at="received",
        also=(
            Stored(
                deputies.name,
                personal=("address",),
                free=("id", "token", "sitting", "participant", "accredited"),
            ),
        ),
    )
    read = Rows(
        reply_mails,
        personal=("sender", "words", "meant", "token", "other"),
        free=(
            *("id", "mark", "record", "received", "outcome", "why"),
            *("status", "until", "settled", "participant"),
        ),
        wipe=_wipe_mail,
        called=lambda row: (row["sender"],),
        marks=lambda row: _seat(row, "record") | mail_mark(row["sender"]),
        shown=lambda row: (row["sender"], row["record"]),
        says=lambda row: (row["words"], row["meant"]),
        blank=_blank_mail,
        old=lambda before: reply_mails.c.received < before,
        at="received",
    )
    return (
        TablePlace(register, "replies", answered, REPLY_DAYS),
        TablePlace(register, "reply-mails", read, REPLY_DAYS),
    )


def _seat(row: Row, of: str) -> frozenset[str]:
    """Whose it is; a deputy's answer and what an alias sent are tied by their addresses, too."""
    seat = {f"seat:{row[of]}/{row['participant']}"} if row["participant"] else set()
    return frozenset({f"invitation:{row['token']}", *seat})


def _wipe_reply(connection: Connection, row: Row, _: Sought) -> None:
    sent = (deputies.c.token == row["token"]) & (deputies.c.sitting == row["sitting"])
    if row["deputy_address"]:
        theirs = sent & (deputies.c.address == row["deputy_address"])
        connection.execute(delete(deputies).where(theirs))
    connection.execute(delete(replies).where(replies.c.id == row["id"]))


def _blank_reply(connection: Connection, row: Row, _: Sought) -> None:
    mine = update(replies).where(replies.c.id == row["id"])
    connection.execute(mine.values(comment="", deputy_office=None))


def _wipe_mail(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(update(replies).where(replies.c.mail == row["id"]).values(mail=None))
    connection.execute(delete(reply_mails).where(reply_mails.c.id == row["id"]))


def _blank_mail(connection: Connection, row: Row, _: Sought) -> None:
    mine = update(reply_mails).where(reply_mails.c.id == row["id"])
    connection.execute(mine.values(words="", meant="[]"))
