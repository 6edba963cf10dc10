"""Where calling keeps something of people: drafts with the lists in them, and addresses written for a meeting."""

from collections.abc import Iterable, Sequence

import msgspec
from sqlalchemy import Connection, delete, update

from hemicycle.convene.draft import Draft
from hemicycle.convene.drafts import forget, written
from hemicycle.convene.tables import called_meetings, called_people, draft_changes, drafts
from hemicycle.keeping.place import Place, Sought, Stored, folded, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register

DRAFT_DAYS, CALLED_DAYS = 180, 365
"""How long a draft that nobody changes, and an address beside a meeting, is kept by default."""


def places_of_calling(register: Register) -> Sequence[Place]:
    """The places."""
    kept = Rows(
        drafts,
        personal=("title", "content"),
        free=("id", "body", "version", "made", "changed"),
        wipe=lambda connection, row, _: forget(connection, row["id"]),
        shown=lambda row: (row["title"],),
        says=lambda row: _texts(_draft(row)),
        blank=_blank,
        old=lambda before: drafts.c.changed < before,
        at="changed",
        also=(
            Stored(
                draft_changes.name,
                personal=("name", "changes"),
                free=("id", "draft", "version", "tab", "at"),
            ),
        ),
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
    return (
        TablePlace(register, "drafts", kept, DRAFT_DAYS),
        TablePlace(register, "called", written, CALLED_DAYS),
    )


def _draft(row: Row) -> Draft:
    return msgspec.json.decode(row["content"], type=Draft)


def _texts(draft: Draft) -> Iterable[str]:
    """Everything that somebody wrote in a draft."""
    for part in (draft, *draft.people, *draft.items):
        yield from _strings(msgspec.structs.asdict(part).values())


def _strings(values: Iterable[object]) -> Iterable[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from _strings(value.values())


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
    if isinstance(value, str) and folded(value) and sought.named_in([value]):
        return ""
    return value


def _wipe_address(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(called_people).where(called_people.c.id == row["id"]))
