"""The public record: the export to verify offline, and its entries to read."""

from collections.abc import Iterator

import msgspec
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from hemicycle.procedure.audiences import visible
from hemicycle.procedure.entry import Entry
from hemicycle.procedure.meeting import Meeting
from hemicycle.procedure.words import Texts
from hemicycle.web.audience import seen_by_public
from hemicycle.web.briefs import Said, brief_of
from hemicycle.web.pages import language, page
from hemicycle.web.policy import allow
from hemicycle.web.site import site_of

FOR_FILES = frozenset({"slug", "gender", "family"})
"""Texts that only a meeting file needs."""
RECORD_TYPE = "application/jsonl"


class Line(msgspec.Struct, frozen=True):
    """An entry to read. `actor` is a name where the reader may know it."""

    seq: int
    at: int
    kind: str
    actor: str
    capacity: str
    words: list[tuple[str, Said]]
    erased: bool


@allow("everybody")
async def public_export(request: Request) -> Response:
    """The record as the public may have it, for `hemicycle verify`."""
    record, _, _ = await seen_by_public(request)
    return download(await site_of(request).desk.export(record, "public"), record, "public")


def download(pieces: Iterator[bytes], record: str, audience: str) -> StreamingResponse:
    """An export as a file, sent as it is read."""
    name = "".join(c if c.isalnum() or c in "-_." else "-" for c in f"{record}.{audience}.jsonl")
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-cache"}
    return StreamingResponse(pieces, media_type=RECORD_TYPE, headers=headers)


@allow("everybody")
async def record_page(request: Request) -> Response:
    """How to verify the record, and the entries that the public may read."""
    record, meeting, seen = await seen_by_public(request)
    site, reader = site_of(request), language(request)
    entries = await site.desk.entries(record)
    lines = [
        line_of(entry, meeting, reader) for entry in entries if visible(meeting, entry, "public")
    ]
    return page(
        request,
        "record.html",
        record=record,
        brief=brief_of(record, seen, reader),
        published=meeting.publication.status == "published",
        lines=lines,
        damage=await site.desk.damage(record),
        hidden=len(entries) - len(lines),
        vkey=site.desk.vkey,
        address=f"{site.settings.base_url}/meetings/{record}/record",
    )


def line_of(entry: Entry, meeting: Meeting, reader: str) -> Line:
    """An entry as a reader may read it."""
    person = next((p for p in meeting.seats.participants.values() if p.id == entry.by), None)
    name = person.texts.get("name", {}).get("und", "") if person else ""
    return Line(
        seq=entry.seq,
        at=entry.at,
        kind=entry.kind,
        actor=name or entry.by,
        capacity=entry.capacity or "",
        words=readable(entry.texts or {}, reader),
        erased=entry.texts is None,
    )


def readable(texts: Texts, reader: str) -> list[tuple[str, Said]]:
    """Each text by its name, in the reader's language where it has it, else in all that it has."""
    found = []
    for name, text in texts.items():
        if name in FOR_FILES:
            continue
        for lang, words in text.items():
            if words and (lang in (reader, "und") or reader not in text):
                found.append((name, Said(words, "" if lang == "und" else lang)))
    return found


routes: list[BaseRoute] = [
    Route("/meetings/{record}/record", public_export, name="export"),
    Route("/{lang}/meetings/{record}/record", record_page, name="record"),
]
