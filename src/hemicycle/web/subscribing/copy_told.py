"""What a text under embargo is, and how it reads: its draft as it stands, while a time is set at which it goes out."""

import msgspec
from sqlalchemy import Connection

from hemicycle.jobs.queue import planned
from hemicycle.procedure.publication.scheduling.queries import due_at
from hemicycle.procedure.publication.state import PressText
from hemicycle.readers.copies import Copy
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.commenting.items import Item, item_of
from hemicycle.web.newsroom import told_in
from hemicycle.web.press.due import PUBLISH
from hemicycle.web.press.kept import lines_of_draft, readout_of_lines
from hemicycle.web.press.readout import Readout
from hemicycle.web.site import Site


class Embargoed(msgspec.Struct, frozen=True):
    """A text that goes out at `due` (UTC, ms), as entry `schedule` set it."""

    record: str
    kind: str
    due: int
    schedule: int
    languages: list[str]
    told: Readout


async def told_of(site: Site, copy: Copy, reader: str) -> Embargoed | Item | None:
    """What a copy was given of; where that is under embargo no more, what is out; None: nothing is."""
    found = await embargoed(site, copy.record, reader)
    if found is not None and found.schedule == copy.schedule:
        return found
    return await item_of(site, copy.record, reader)


async def embargoed(site: Site, record: str, reader: str) -> Embargoed | None:
    """The text of this record; None: it is not under embargo."""
    text = await _text(site, record)
    due = due_at(text) if text else None
    if text is None or due is None:
        return None
    languages = [str(one) for one in text.drafting.languages]
    told = _told(text, reader)
    return Embargoed(record, text.drafting.item, due, text.scheduling.seq, languages, told)


async def title_of(site: Site, record: str, reader: str) -> str:
    """How the office knows a text, whether it is under embargo or not: as its draft stands."""
    text = await _text(site, record)
    return _told(text, reader).title if text else record


async def _text(site: Site, record: str) -> PressText | None:
    try:
        text = await site.recorder.state(record)
    except UnknownRecord:
        return None
    return text if isinstance(text, PressText) else None


def _told(text: PressText, reader: str) -> Readout:
    spoken = told_in(reader, [str(one) for one in text.drafting.languages])
    return readout_of_lines(lines_of_draft(text, spoken), spoken)


async def all_embargoed(site: Site, reader: str) -> list[Embargoed]:
    """The texts that go out by themselves, the next one first."""

    def work(register: Connection) -> set[str]:
        return planned(register, PUBLISH)

    await site.catalogue.current()
    records = await site.door.register.read(work)
    found = [await embargoed(site, one, reader) for one in records]
    return sorted((one for one in found if one is not None), key=lambda one: one.due)
