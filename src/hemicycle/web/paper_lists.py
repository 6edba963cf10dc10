"""The documents of a meeting as pages list them: under their items, each with its revisions, each in its languages."""

from collections.abc import Sequence

import msgspec
from babel.units import format_unit

from hemicycle.attachments.formats import SUFFIXES
from hemicycle.locales.dates import locale_of
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.documents.queries import full_symbol, given
from hemicycle.procedure.meeting.business.documents.state import Document
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId
from hemicycle.web.view_models import Said, said

UNITS = ("byte", "kilobyte", "megabyte", "gigabyte")


class File(msgspec.Struct, frozen=True):
    """One file of a version. `kind` says what it is, `size` how large, in the reader's words."""

    document: Document
    title: Said
    kind: str
    size: str
    given: bool


class Version(msgspec.Struct, frozen=True):
    """A revision in its languages, in the order of the official ones."""

    symbol: str
    revision: int
    files: list[File]

    @property
    def late(self) -> bool:
        """Whether any of them came after the deadline."""
        return any(one.document.late for one in self.files)


class Paper(msgspec.Struct, frozen=True):
    """A document, an addendum, a corrigendum or a statement: the version in force, and those before it."""

    first: Document
    current: Version
    earlier: list[Version]


class Heap(msgspec.Struct, frozen=True):
    """What lies under an item, by its number and title; under none: for the whole meeting."""

    item: ItemId | None
    number: str
    title: Said | None
    papers: list[Paper]


def heaps(meeting: Meeting, reader: str, *, all_of_them: bool = False) -> list[Heap]:
    """The documents under each item of the agenda, also under those that have none; first those for all of it.

    Withdrawn and erased ones are left out, unless `all_of_them`.
    """
    laid = [one for one in meeting.documents.laid.values() if all_of_them or given(one)]
    items = [one for one in meeting.agenda.items.values() if one.status != "struck"]
    listed: list[tuple[ItemId | None, str, Said | None]] = [(None, "", None)]
    official = list(meeting.sitting.languages) if meeting.sitting else []
    numbered = numbers(meeting.agenda.items.values())
    listed += [
        (one.id, numbered[one.id], said(one.texts, "title", reader, official)) for one in items
    ]
    return [
        Heap(
            item, number, title, _papers([one for one in laid if one.item == item], meeting, reader)
        )
        for item, number, title in listed
    ]


def _papers(laid: Sequence[Document], meeting: Meeting, reader: str) -> list[Paper]:
    found: dict[tuple[str, str, int], list[Document]] = {}
    for one in laid:
        name = one.symbol or f"#{one.id}"
        found.setdefault((name, one.part, one.number), []).append(one)
    return [_paper(group, meeting, reader) for group in found.values()]


def _paper(group: Sequence[Document], meeting: Meeting, reader: str) -> Paper:
    official = list(meeting.sitting.languages) if meeting.sitting else []
    versions: dict[int, list[Document]] = {}
    for one in sorted(
        group, key=lambda one: (-one.revision, _place(one.language, official), one.seq)
    ):
        versions.setdefault(one.revision, []).append(one)
    current, *earlier = [
        Version(full_symbol(files[0]), revision, [_file(one, reader) for one in files])
        for revision, files in versions.items()
    ]
    return Paper(group[0], current, earlier)


def _place(language: str, official: Sequence[str]) -> int:
    return official.index(language) if language in official else len(official)


def _file(one: Document, reader: str) -> File:
    amount, unit = float(one.size), 0
    while amount >= 1000 and unit < len(UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    shown = round(amount, 1) if amount < 10 and unit else round(amount)
    size = format_unit(shown, f"digital-{UNITS[unit]}", "short", locale=locale_of(reader))
    title = said(one.texts, "title", reader, [one.language])
    return File(one, title, SUFFIXES[one.format].upper(), size, given(one))
