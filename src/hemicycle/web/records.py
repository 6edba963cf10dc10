"""The public record: the export to verify offline, and the page on which people read what happened."""

import asyncio
import json
from collections.abc import Sequence
from functools import partial
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.rate_limiter import network
from hemicycle.accounts.roles import sees
from hemicycle.locales.manifest import manifest_of
from hemicycle.locales.record import GROUPS
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.damage import Damage
from hemicycle.web.audience import seen_by_public
from hemicycle.web.exports import download
from hemicycle.web.logbook import BEFORE, BETWEEN, CLOSED, Logbook, Row
from hemicycle.web.messages import Words
from hemicycle.web.page_cache import KEEP
from hemicycle.web.paging import Shown, Wish, counted, holds, page_of, wish_of
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.security import address_of
from hemicycle.web.site import site_of
from hemicycle.web.told import Line, closed_line, line_of, title_of
from hemicycle.web.view_models import brief_of, members_of, named, plate


@allow("everybody")
async def public_export(request: Request) -> Response:
    """The record as the public may have it, for `hemicycle verify`."""
    record, _, _ = await seen_by_public(request)
    return await download(
        site_of(request).exports, record, "public", network(address_of(request.scope))
    )


CHECK_WORDS = {
    "checking": (),
    "good": (),
    "at": ("time",),
    "entries": ("n", "closed"),
    "signed": (),
    "unsigned": (),
    "bad": (),
    "bad-note": ("fault",),
    "failed": (),
}
RECEIPT_WORDS = {"refused": (), "none": (), "kept": ("n",), "found": (), "missing": ("n",)}


class Section(msgspec.Struct, frozen=True):
    """Lines that stand under one heading. `heading` None: they need none."""

    heading: str | None
    lines: list[Line]


@allow("everybody")
async def record_page(request: Request) -> Response:
    """The entries that the public may read, a page at a time, as sentences; and how to verify them."""
    _, meeting, seen = await seen_by_public(request)
    return await _record_page(request, meeting, seen, "public")


@allow(sees("drafts"))
async def office_record(request: Request) -> Response:
    """The whole record as the office reads it, with whose hand each of the office's acts was."""
    meeting = await site_of(request).recorder.meeting(request.path_params["record"])
    if meeting.sitting is None:
        raise HTTPException(404)
    return await _record_page(request, meeting, meeting, SECRETARIAT)


async def _record_page(
    request: Request, meeting: Meeting, seen: Meeting, audience: str
) -> Response:
    record: str = request.path_params["record"]
    site, wish = site_of(request), wish_of(request.query_params)
    book = await site.logbooks.of(record, audience)
    shown = await asyncio.to_thread(page_of, book, wish, list(seen.agenda.items))
    entries = await _entries(request, record, shown)
    damage = await site.recorder.damage(record)
    names = None if audience == "public" else await site.staff.people.names_on(record)
    async with site.composing:
        return await asyncio.to_thread(
            _page,
            request,
            meeting,
            seen,
            entries,
            book=book,
            wish=wish,
            shown=shown,
            damage=damage,
            names=names,
        )


async def _entries(request: Request, record: str, shown: Shown) -> dict[int, Entry]:
    """The entries of a page: the record's entries are in memory, a stretch of them is taken for each run."""
    found: dict[int, Entry] = {}
    seqs = sorted(row.seq for row in shown.rows if row.group != CLOSED)
    for _, run in groupby(enumerate(seqs), lambda pair: pair[1] - pair[0]):
        stretch = [seq for _, seq in run]
        some = await site_of(request).recorder.entries(record, stretch[0], stretch[-1] + 1)
        found.update((entry.seq, entry) for entry in some)
    return found


def _page(
    request: Request,
    meeting: Meeting,
    seen: Meeting,
    entries: dict[int, Entry],
    *,
    book: Logbook,
    wish: Wish,
    shown: Shown,
    damage: Damage | None,
    names: dict[str, str] | None,
) -> Response:
    """`names`: of the office's staff, by their marks on this record; None: the reader is not told."""
    site, reader = site_of(request), language(request)
    record: str = request.path_params["record"]
    groups, items, members = counted(book)

    def told(row: Row) -> Line:
        if row.group == CLOSED:
            return closed_line(row, reader, marked=holds(row, wish.at))
        return line_of(entries[row.seq], seen, book, reader, marked=row.seq == wish.at)

    sections = [
        Section(_heading(place, seen, reader, site.words[reader]), [told(row) for row in rows])
        for place, rows in groupby(
            shown.rows, lambda row: row.item if wish.order == "item" else None
        )
    ]
    return page(
        request,
        "record.html",
        headers=None if damage or names is not None else KEEP,
        of_office=names is not None,
        whose=_whose(entries, names or {}),
        record=record,
        brief=brief_of(record, seen, reader),
        sitting=seen.sitting,
        published=meeting.publication.status == "published",
        sections=sections,
        shown=shown,
        wish=wish,
        damage=damage,
        visible=book.visible,
        size=book.size,
        span=(book.rows[0].at, book.rows[-1].until) if book.rows else None,
        plate=partial(plate, members=members_of(seen)),
        named=partial(named, members=members_of(seen)),
        agenda=_agenda(seen, items, reader, site.words[reader]),
        groups=[(group, groups[group]) for group in GROUPS],
        members=members,
        none_of=frozenset(),
        marks=manifest_of(reader).quotes,
        check_words=_check_words(site.words[reader]),
        link=lambda **changes: address(wish, **changes),
        vkey=site.recorder.vkey,
        address=f"{site.settings.base_url}/{reader}/meetings/{record}/record",
    )


def _whose(entries: dict[int, Entry], names: dict[str, str]) -> dict[int, str]:
    """Entry → who of the office did it, as far as an account is known."""
    return {
        seq: names[entry.account]
        for seq, entry in entries.items()
        if entry.account is not None and entry.account in names
    }


def address(wish: Wish, **changes: Any) -> str:
    """The query of this page with some of the wish changed; a change of what is asked for begins at page 1."""
    if "at" not in changes:
        changes["at"] = None
    asked = msgspec.structs.replace(wish, **{"page": 1, **changes})
    pairs: list[tuple[str, str | int]] = [
        ("order", "time" if asked.order == "time" else ""),
        ("item", asked.item),
        ("delegation", asked.member),
        *(("kind", group) for group in GROUPS if group in asked.groups),
        ("page", asked.page if asked.page > 1 else ""),
        ("at", "" if asked.at is None else asked.at),
    ]
    return "?" + urlencode([(name, value) for name, value in pairs if value != ""])


def _check_words(t: Words) -> str:
    """What the check in the browser may say, as JSON; values stand as `{name}`."""
    said = {
        name: t(f"record-check-{name}", **{one: f"{{{one}}}" for one in values})
        for name, values in CHECK_WORDS.items()
    }
    kept = {
        f"receipts-{name}": t(f"record-receipts-{name}", **{one: f"{{{one}}}" for one in values})
        for name, values in RECEIPT_WORDS.items()
    }
    return json.dumps({**said, **kept}, ensure_ascii=False)


def _heading(place: str | None, seen: Meeting, reader: str, t: Any) -> str | None:
    if place is None or place not in seen.agenda.items:
        named = {BEFORE: "record-before", BETWEEN: "record-between"}
        return str(t(named[place])) if place in named and seen.agenda.items else None
    number = numbers(seen.agenda.items.values())[place]  # type: ignore[index]
    return f"{number}. {title_of(place, seen, reader) or t('text-erased')}"


def _agenda(
    seen: Meeting, counts: dict[str, int], reader: str, t: Any
) -> Sequence[tuple[str, str, str, int]]:
    """Id, number, title and number of entries of each part of the record that has any, in order."""
    parts = [(BEFORE, "", t("record-before"))]
    for item, number in numbers(seen.agenda.items.values()).items():
        parts.append((item, number, title_of(item, seen, reader) or t("text-erased")))
    parts.append((BETWEEN, "", t("record-between")))
    return [(item, number, title, counts[item]) for item, number, title in parts if counts[item]]


routes: list[BaseRoute] = [
    Route("/secretariat/meetings/{record}/record", office_record, methods=["GET"]),
    Route("/meetings/{record}/record", public_export, name="export"),
    Route("/{lang}/meetings/{record}/record", record_page, name="record"),
]
