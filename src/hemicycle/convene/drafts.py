"""[DRAFT-2] Drafts as the register keeps them: each change is there once it is answered, and nobody's is lost.

A page says how many changes it has seen. What others changed since then comes back with the answer, to be shown beside
its own; a page that was away too long is given the whole. Files lie beside, in a folder each draft, and go with it.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from hemicycle.attachments.contents import Unfit
from hemicycle.attachments.store import Files, Held
from hemicycle.convene.changes import Change, changed
from hemicycle.convene.draft import Draft, first_title
from hemicycle.convene.tables import draft_changes, drafts
from hemicycle.procedure.words import Format
from hemicycle.register.register import Register

KEPT_CHANGES = 200
FOLDER = "drafts"
"""The folder of their files in the data folder."""


class Missed(msgspec.Struct, frozen=True):
    """What somebody changed: `by` name, on the page `tab`, as the version `version`."""

    version: int
    tab: str
    by: str
    changes: list[Change]


class Saved(msgspec.Struct, frozen=True):
    """Where a draft stands. `missed`: what others changed since; `draft`: the whole, for who is too far behind."""

    version: int
    missed: list[Missed] = []
    draft: Draft | None = None


class Kept(msgspec.Struct, frozen=True):
    """A draft as it stands. `changed`: when last, UTC in milliseconds."""

    id: str
    body: str | None
    version: int
    changed: int
    draft: Draft


class Writer(msgspec.Struct, frozen=True):
    """Who writes: `tab` is their page, `name` as others are told."""

    tab: str
    name: str


class GoneDraft(LookupError):
    """There is no such draft any more."""


class MeetingDrafts:
    """Those of one server. `now`: UTC in milliseconds. Each method is one transaction."""

    def __init__(self, register: Register, now: Callable[[], int], files: Files[Format]) -> None:
        self._register = register
        self._now = now
        self._files = files

    async def start(self) -> None:
        """Remove what a crash has left: files half arrived, and files of drafts that have gone."""
        await asyncio.to_thread(self._files.clear_arriving)
        there = {id_ for id_, _, _ in await self.listed(None)}
        for draft in await asyncio.to_thread(self._files.records):
            if draft not in there:
                await asyncio.to_thread(self._files.let_go, draft)

    async def receive(self, kept: Kept, sent: BinaryIO) -> Held[Format]:
        """Keep a file beside a draft. Where it is full, what no row names any more goes. Raises Unfit, OSError."""
        try:
            return await asyncio.to_thread(self._files.receive, kept.id, sent)
        except Unfit as fault:
            if fault.code != "meeting-full":
                raise
        held = await asyncio.to_thread(self._files.digests, kept.id)
        await asyncio.to_thread(self._files.forget, kept.id, held - named_files(kept.draft))
        sent.seek(0)
        return await asyncio.to_thread(self._files.receive, kept.id, sent)

    async def held(self, draft: str) -> set[str]:
        """The digests of the files that are there."""
        return await asyncio.to_thread(self._files.digests, draft)

    def file(self, draft: str, digest: str) -> Path | None:
        """The file; None where it is not held."""
        return self._files.find(draft, digest)

    async def begin(self, draft: Draft, body: str | None = None) -> str:
        """A new one, and its id. `body`: of whose staff it is; None: of the whole office."""
        id_, now = token_hex(8), self._now()
        values = {"id": id_, "body": body, "version": 0, "made": now, "changed": now}
        row = insert(drafts).values(**values, **written(draft))
        await self._register.write(lambda register: register.execute(row))
        return id_

    async def find(self, draft: str) -> Kept:
        """It as it stands. Raises GoneDraft."""
        return await self._register.read(lambda register: _kept(register, draft))

    async def listed(self, body: str | None) -> list[tuple[str, str, int]]:
        """Id, title and when it was changed last, the newest first. `body`: of its staff alone."""
        asked = select(drafts.c.id, drafts.c.title, drafts.c.changed).order_by(
            drafts.c.changed.desc()
        )
        if body is not None:
            asked = asked.where(drafts.c.body == body)
        rows = await self._register.read(lambda register: register.execute(asked).all())
        return [(row.id, row.title, row.changed) for row in rows]

    async def of_sitting(self, wanted: Draft, body: str | None) -> str | None:
        """The draft in which the same sitting of a series or a programme is called already; the one begun last.

        `body`: among those of its staff alone.
        """
        asked = select(drafts.c.id, drafts.c.content).order_by(drafts.c.made.desc())
        if body is not None:
            asked = asked.where(drafts.c.body == body)
        rows = await self._register.read(lambda register: register.execute(asked).all())
        for row in rows:
            one = msgspec.json.decode(row.content, type=Draft)
            if _sitting(one) == _sitting(wanted) and not one.sandbox:
                return str(row.id)
        return None

    async def save(self, draft: str, seen: int, changes: Sequence[Change], writer: Writer) -> Saved:
        """Change it, and tell what the page has not seen. Raises GoneDraft and BadChange."""

        def work(register: Connection) -> Saved:
            kept = _kept(register, draft)
            told = _since(register, kept, seen, writer.tab)
            if not changes:
                return told
            new, version = changed(kept.draft, changes), kept.version + 1
            values = {"version": version, "changed": self._now(), **written(new)}
            register.execute(update(drafts).where(drafts.c.id == draft).values(values))
            _log(register, draft, version, changes, writer, self._now())
            whole = new if told.draft else None
            return Saved(version, told.missed, whole)

        return await self._register.write(work)

    async def since(self, kept: Kept, seen: int, tab: str) -> Saved:
        """What a page has not seen of a draft as it was read."""
        if seen == kept.version:
            return Saved(kept.version)
        return await self._register.read(lambda register: _since(register, kept, seen, tab))

    async def drop(self, draft: str) -> None:
        """Let it go."""
        await self._register.write(lambda register: forget(register, draft))
        await self.let_go(draft)

    async def let_go(self, draft: str) -> None:
        """Remove the files of a draft that has gone."""
        await asyncio.to_thread(self._files.let_go, draft)


def named_files(draft: Draft) -> set[str]:
    """The digests that its rows name."""
    return {file.digest for paper in draft.papers for file in paper.files.values()}


def forget(register: Connection, draft: str) -> None:
    """Nothing stays of a draft."""
    register.execute(delete(draft_changes).where(draft_changes.c.draft == draft))
    register.execute(delete(drafts).where(drafts.c.id == draft))


def title_of(draft: Draft) -> str:
    """What it is called: its title in the first language that it has."""
    return first_title(draft) or draft.body


def written(draft: Draft) -> dict[str, str | bytes]:
    return {"title": title_of(draft), "content": msgspec.json.encode(draft)}


def _sitting(draft: Draft) -> tuple[str, str, str]:
    """Which sitting it calls: of a body's series or programme."""
    return draft.of or draft.body, draft.series, draft.sitting


def _kept(register: Connection, draft: str) -> Kept:
    row = register.execute(select(drafts).where(drafts.c.id == draft)).first()
    if row is None:
        raise GoneDraft(draft)
    content = msgspec.json.decode(row.content, type=Draft)
    return Kept(row.id, row.body, row.version, row.changed, content)


def _since(register: Connection, kept: Kept, seen: int, tab: str) -> Saved:
    if seen == kept.version:
        return Saved(kept.version)
    of = draft_changes.c
    missed = select(draft_changes).where(
        of.draft == kept.id, of.version.between(seen + 1, kept.version)
    )
    rows = register.execute(missed.order_by(of.version))
    found = [
        Missed(row.version, row.tab, row.name, msgspec.json.decode(row.changes, type=list[Change]))
        for row in rows
    ]
    if not 0 <= seen <= kept.version or len(found) != kept.version - seen:
        return Saved(kept.version, draft=kept.draft)
    return Saved(kept.version, [one for one in found if one.tab != tab])


def _log(
    register: Connection,
    draft: str,
    version: int,
    changes: Iterable[Change],
    writer: Writer,
    now: int,
) -> None:
    values = {
        "draft": draft,
        "version": version,
        "tab": writer.tab,
        "name": writer.name,
        "at": now,
        "changes": msgspec.json.encode(changes),
    }
    register.execute(insert(draft_changes).values(values))
    old = draft_changes.c.draft == draft, draft_changes.c.version <= version - KEPT_CHANGES
    register.execute(delete(draft_changes).where(*old))
