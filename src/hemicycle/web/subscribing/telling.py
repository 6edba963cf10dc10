"""[READER-3] What comes out, is corrected or withdrawn is told to readers by mail, each once.

A follower plans it with the entry; a job writes the letters, a page of readers at a time, and waits while many letters
of this kind have not left: whatever else is to leave is never behind more than a page of them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from hemicycle.carrying.follower import Kind
from hemicycle.documents.rule_words import words_in
from hemicycle.jobs.queue import Job, add_job, finish
from hemicycle.outbound.ledger import forget, lose, overtake
from hemicycle.outbound.outbox import Derived
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.ids import is_item, meeting_of, readout_of, side_of
from hemicycle.procedure.meeting.business.publication.entries import (
    ReadoutPublished,
    ReadoutWithdrawn,
)
from hemicycle.procedure.publication.issuing.entries import VersionIssued, VersionWithdrawn
from hemicycle.procedure.publication.issuing.queries import newest
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.readers.list import TOLD
from hemicycle.readers.reader import How, Reader, TellingRow
from hemicycle.readers.telling import (
    TELL,
    begin,
    doubt,
    end,
    is_busy,
    is_overtaken,
    next_readers,
    tell,
    telling_at,
)
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.recorder.examining import erased_by
from hemicycle.web.known_bodies import bodies_of
from hemicycle.web.listing import by_itself
from hemicycle.web.newsroom import told_in
from hemicycle.web.press.public_path import public_path
from hemicycle.web.subscribing.letters import News, telling
from hemicycle.web.view_models import members_of, named, typeset

if TYPE_CHECKING:
    from hemicycle.web.site import Site

RULE = "readers-told"
PAUSE_MS = 2_000
"""How long the next page waits while letters to readers have not left."""


class ReadersTold:
    """The rule: an entry by which what is out changes is a telling. `now`: UTC (ms), for what is in doubt."""

    rule = RULE
    version = "1"
    kind: Kind = "outward"

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        began = False
        for entry, leaf in zip(run.entries, run.leaves, strict=True):
            how = how_told(run.record, entry)
            if how and begin(register, run.record, leaf.hex(), entry.seq, how, entry.at):
                # what was to be said of it before is true no more, and does not wait for its turn
                overtake(register, self._now(), run.record, TOLD)
                began = True
        if erased_by(run.entries):
            forget(register, self._now(), run.record, RULE)
        return began

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        doubt(register, record)
        lose(register, self._now(), record, RULE)


def how_told(record: str, entry: Entry) -> How | None:
    """What an entry does to what is out: of a meeting's own text its record says so, of any other the text's."""
    match entry.fact:
        case ReadoutPublished(version=version):
            return "published" if version == 1 else "corrected"
        case ReadoutWithdrawn():
            return "withdrawn"
        case VersionIssued(version=version) if by_itself(record):
            return "published" if version == 1 else "corrected"
        case VersionWithdrawn() if by_itself(record):
            return "withdrawn"
        case _:
            return None


class Telling:
    """The handler."""

    kind = TELL

    def __init__(self, site: "Site") -> None:
        self._site = site

    async def run(self, job: Job) -> None:
        """See Handler: a page of readers."""
        site, register = self._site, self._site.door.register
        row, busy = await register.read(lambda c: (telling_at(c, int(job.subject)), is_busy(c)))
        if row is None:
            await register.write(lambda c: finish(c, TELL, job.subject))
            return
        post = site.post_office
        if post is None or not post.by_mail:
            await register.write(lambda c: end(c, row.id, "done"))
            return
        if await register.read(lambda c: is_overtaken(c, row)):
            await register.write(lambda c: end(c, row.id, "overtaken"))
            return
        if busy:
            await register.write(
                lambda c: add_job(c, TELL, job.subject, site.door.now() + PAUSE_MS)
            )
            return
        turn = await register.read(lambda c: next_readers(c, row))
        news = {
            one: await news_of(site, row, one) for one in {each.wishes.language for each in turn}
        }
        await register.write(lambda c: self._write(c, row, turn, news))
        post.outbox.wake()

    async def rest(self) -> None:
        """See Handler."""

    def _write(
        self,
        register: Connection,
        row: TellingRow,
        turn: list[Reader],
        news: dict[str, tuple[str, News] | None],
    ) -> None:
        site, follows = self._site, Derived(row.record, row.leaf, RULE)
        now, outbox = site.door.now(), site.post_office.outbox  # type: ignore[union-attr]
        if is_overtaken(register, row):  # meanwhile
            end(register, row.id, "overtaken")
            return

        def write(reader: Reader) -> bool:
            found = news[reader.wishes.language]
            if found is None or not reader.wishes.meet(found[0], found[1].kind):
                return False
            outbox.derive(register, telling(site.settings, found[1], reader), now, follows)
            return True

        tell(register, row, turn, now, write)


async def news_of(site: "Site", row: TellingRow, reader: str) -> tuple[str, News] | None:
    """The body whose it is, and what its readers in this language are told; None: nothing is there to be told."""
    meeting_id = None if is_item(row.record) else meeting_of(row.record) or row.record
    kept_on = row.record if by_itself(row.record) else readout_of(row.record)
    try:
        text = await site.recorder.state(kept_on)
        meeting = await site.recorder.meeting(meeting_id) if meeting_id else None
    except UnknownRecord:
        return None
    version = newest(text.issuing) if isinstance(text, PressText) else None
    if not isinstance(text, PressText) or version is None:
        return None
    spoken = told_in(reader, [str(one) for one in version.languages])
    kept = await site.recorder.entry_point(kept_on, version.seq)
    told = await site.readouts.out(meeting_id or row.record, kept, 0, 0, spoken)
    sitting = meeting.sitting if meeting else None
    body = sitting.rulebook.id if sitting else str(text.issuing.body)
    known = (await bodies_of(site)).get(body)
    side = side_of(row.record)
    called = named(side, reader, members_of(meeting)) if side and meeting else ""
    return body, News(
        how=row.how,
        kind=text.issuing.item,
        house=typeset(words_in(known.title, reader), reader) if known else "",
        title=f"{told.title} – {called}" if called else told.title,
        lead=told.lead,
        note=await _note(site, row, kept, spoken),
        place=public_path(kept_on),
        language=spoken,
        at=row.at,
    )


async def _note(site: "Site", row: TellingRow, kept: EntryPoint, spoken: str) -> str:
    """What was said with it: why it was withdrawn, with that entry itself; what was corrected, with the version."""
    gone = row.how == "withdrawn"
    record, seq = (row.record, row.seq) if gone else (kept.record, kept.seq)
    [entry] = await site.recorder.entries(record, seq, seq + 1)
    said = (entry.texts or {}).get("reason" if gone else "note") or {}
    return said.get(spoken) or next(iter(said.values()), "")
