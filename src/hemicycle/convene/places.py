"""Where calling keeps something of people: drafts with the lists in them, and addresses written for a meeting."""

import re
from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import Connection, delete, update

from hemicycle.attachments.store import Files
from hemicycle.convene.draft import Draft
from hemicycle.convene.drafts import FOLDER, forget, written
from hemicycle.convene.tables import (
    called_meetings,
    called_people,
    draft_changes,
    drafts,
    topics,
)
from hemicycle.convene.topics import Words
from hemicycle.keeping.place import Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.procedure.words import Format
from hemicycle.register.register import Register

DRAFT_DAYS, CALLED_DAYS, TOPIC_DAYS = 180, 365, 730
"""How long a draft that nobody changes, an address beside a meeting, and a proposed item, is kept by default."""
SAYING = ("texts", "reason")
"""The columns of a proposed item that hold words."""
MACHINE = re.compile(r"[0-9a-f]{12}|[0-9a-f]{64}|")
"""Keys of rows and digests of files, in which nobody is named."""


def places_of_calling(register: Register, files: Files[Format]) -> Sequence[Place]:
    """The places. `files`: those that lie beside drafts."""

    def wipe(connection: Connection, row: Row, _: Sought) -> None:
        forget(connection, row["id"])
        files.let_go(row["id"])

    kept = Rows(
        drafts,
        personal=("title", "content"),
        free=("id", "body", "version", "made", "changed"),
        wipe=wipe,
        shown=lambda row: (row["title"],),
        says=lambda row: _texts(_draft(row)),
        blank=_blank,
        old=lambda before: drafts.c.changed < before,
        at="changed",
        also=(Stored(f"{FOLDER}/", personal=("content",)),),
    )
    log = Rows(
        draft_changes,
        personal=("name", "changes"),
        free=("id", "draft", "version", "tab", "at"),
        wipe=_wipe_change,
        says=lambda row: (row["name"], *_strings([msgspec.json.decode(row["changes"])])),
        at="at",
    )
    written = Rows(
        called_people,
        personal=("mail",),
        free=("id", "record", "participant"),
        wipe=_wipe_address,
        called=lambda row: (row["mail"],),
        marks=lambda row: mail_mark(row["mail"]) | {f"seat:{row['record']}/{row['participant']}"},
        shown=lambda row: (row["mail"], row["record"]),
        old=lambda before: called_people.c.record.in_(
            called_meetings.select()
            .with_only_columns(called_meetings.c.record)
            .where(called_meetings.c.at < before)
        ),
        also=(
            Stored(
                called_meetings.name,
                free=(
                    *("record", "wanted_invitations", "account", "at"),
                    *("draft", "series", "sitting", "language", "finished"),
                ),
            ),
        ),
    )
    proposed = Rows(
        topics,
        personal=("texts", "reason"),
        free=("id", "body", "member", "record", "made", "state", "decided", "item"),
        wipe=_wipe_topic,
        says=lambda row: _strings([msgspec.json.decode(row[one] or b"{}") for one in SAYING]),
        blank=_blank_topic,
        old=lambda before: topics.c.made < before,
    )
    return (
        TablePlace(register, "topics", proposed, TOPIC_DAYS),
        TablePlace(register, "drafts", kept, DRAFT_DAYS),
        TablePlace(register, "draft-log", log),
        TablePlace(register, "called", written, CALLED_DAYS),
    )


def _draft(row: Row) -> Draft:
    return msgspec.json.decode(row["content"], type=Draft)


def _texts(draft: Draft) -> Iterable[str]:
    """Everything that somebody wrote in a draft."""
    return _strings([msgspec.to_builtins(draft)])


def _strings(values: Iterable[object]) -> Iterable[str]:
    for value in values:
        if isinstance(value, str):
            yield from () if MACHINE.fullmatch(value) else (value,)
        elif isinstance(value, dict):
            yield from _strings(value.values())
        elif isinstance(value, list):
            yield from _strings(value)


def _blank(connection: Connection, row: Row, sought: Sought) -> None:
    """Who is sought leaves the list; where they are named elsewhere in the draft, those words go."""
    draft = _draft(row)
    people = [one for one in draft.people if not sought.named_in(_strings(_values(one)))]
    left = msgspec.structs.replace(draft, people=people)
    new = msgspec.convert(_without(msgspec.to_builtins(left), sought), Draft)
    mine = update(drafts).where(drafts.c.id == row["id"])
    anew = mine.values(version=row["version"] + 1, **written(new))  # open pages read it anew
    connection.execute(anew)
    connection.execute(delete(draft_changes).where(draft_changes.c.draft == row["id"]))


def _values(one: msgspec.Struct) -> Iterable[object]:
    return msgspec.structs.asdict(one).values()


def _without(value: object, sought: Sought) -> object:
    if isinstance(value, dict):
        return {key: _without(inner, sought) for key, inner in value.items()}
    if isinstance(value, list):
        return [_without(inner, sought) for inner in value]
    if isinstance(value, str) and not MACHINE.fullmatch(value) and sought.named_in([value]):
        return ""
    return value


def _wipe_change(connection: Connection, row: Row, _: Sought) -> None:
    """A page that was behind it reads the whole."""
    connection.execute(delete(draft_changes).where(draft_changes.c.id == row["id"]))


def _wipe_address(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(called_people).where(called_people.c.id == row["id"]))


def _wipe_topic(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(topics).where(topics.c.id == row["id"]))


def _blank_topic(connection: Connection, row: Row, sought: Sought) -> None:
    """It stays as one that was proposed, without the words in which they are named."""
    found = {one: _without(msgspec.json.decode(row[one]), sought) for one in SAYING if row[one]}
    words = msgspec.convert(found["texts"], Words)
    kept = {"texts": msgspec.json.encode(words)}
    kept |= {"reason": msgspec.json.encode(found["reason"])} if "reason" in found else {}
    connection.execute(update(topics).where(topics.c.id == row["id"]).values(kept))
