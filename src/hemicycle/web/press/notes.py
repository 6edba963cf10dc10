"""[PRESS-10] What the public is told of a correction, and of a withdrawal."""

from collections.abc import Mapping
from contextlib import suppress

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from hemicycle.procedure.ids import is_item, meeting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.issuing.state import Issuing
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import Text
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.listing import Gone, gone_from, own_gone
from hemicycle.web.page_cache import KEEP
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.readout import Readout
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.view_models import Said


class Corrected(msgspec.Struct, frozen=True):
    """That a version corrected the one before. `words` by language: none where nothing was said, or it was erased."""

    version: int
    at: int
    words: Text

    def said(self, reader: str) -> Said:
        """What is told to a reader."""
        return in_words(self.words, reader)


class Withdrawn(msgspec.Struct, frozen=True):
    """That a text is no longer out. `told`: its title alone, in the language of the page or another of its own."""

    record: str
    at: int
    first: int
    reason: Text
    told: Readout
    item: str


def corrections_of(issuing: Issuing) -> list[Corrected]:
    """The corrections of what is out, the newest first."""
    return [
        Corrected(one.version, one.at, known.texts.get("note", {}) if known else {})
        for one in reversed(issuing.versions)
        for known in (issuing.notes.get(one.seq),)
        if one.version > 1 and one.version not in issuing.withdrawn
    ]


async def corrections_on(site: Site, kept: EntryPoint | None) -> list[Corrected]:
    """The corrections of the text of which this is a version; none where it is not kept."""
    try:
        text = await site.recorder.state(kept.record) if kept else None
    except UnknownRecord:
        text = None
    return corrections_of(text.issuing) if isinstance(text, PressText) else []


def in_words(words: Mapping[str, str], reader: str) -> Said:
    """What is said in a reader's language, or else in the first; empty where nothing is."""
    spoken = reader if reader in words else next(iter(words), "")
    return Said(words.get(spoken, ""), spoken)


async def withdrawn(site: Site, record: str, gone: Gone, reader: str) -> Withdrawn:
    """What was withdrawn, as it is told now: its title and why, and nothing of its text."""
    spoken = reader if reader in gone.languages else gone.languages[0]
    [entry] = await site.recorder.entries(record, gone.seq, gone.seq + 1)
    meeting = meeting_of(record) or record
    size = 0 if is_item(record) else (await site.recorder.meeting(meeting)).size
    title = ""
    if gone.kept:
        with suppress(UnknownRecord):
            title = (await site.readouts.out(meeting, gone.kept, size, size, spoken)).title
    bare = Readout(spoken, title, [], "", "", [], "")
    reason = entry.words.get("reason", {})
    return Withdrawn(record, entry.at, gone.first, reason, bare, gone.item)


async def why_withdrawn(site: Site, record: str, reader: str) -> str:
    """Why the text on this record, or of this meeting, was withdrawn; empty where that was erased."""
    state = await site.recorder.state(record)
    if isinstance(state, PressText):
        gone = own_gone(record, state)
    else:
        gone = gone_from(state) if isinstance(state, Meeting) else None
    if gone is None:
        return ""
    [entry] = await site.recorder.entries(record, gone.seq, gone.seq + 1)
    return in_words(entry.words.get("reason", {}), reader).words


async def withdrawn_page(request: Request, record: str, gone: Gone) -> Response:
    """The page of a text that was withdrawn, at its own address (410)."""
    site, reader = site_of(request), language(request)
    kept = KEEP if await site.catalogue.current() else None
    told = await withdrawn(site, record, gone, reader)
    return page(
        request,
        "withdrawn.html",
        status=410,
        headers=kept,
        gone=told,
        reason=in_words(told.reason, reader),
        record=None if is_item(record) else meeting_of(record) or record,
        place=public_path(gone.kept.record if gone.kept else record),
    )


async def own_withdrawn_page(request: Request, record: str, text: PressText) -> Response | None:
    """The same of what a side or a body told by itself; None where it is out."""
    gone = own_gone(record, text)
    return await withdrawn_page(request, record, gone) if gone else None
