"""[PRESS-15] The tellings of one meeting: whose each is, and what one tells and another does not."""

from collections.abc import Collection, Iterable, Sequence

import msgspec
from sqlalchemy import select

from hemicycle.documents.gathering import is_chaired
from hemicycle.procedure.ids import readout_of, side_of
from hemicycle.procedure.meeting.business.publication.state import Publication
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.issuing.state import Version
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.press.public_path import public_path
from hemicycle.web.press.readout import Readout, Sentence
from hemicycle.web.site import Site
from hemicycle.web.tables import listed
from hemicycle.web.view_models import members_of, named

WHO = -1
"""Stands for sentences that tell nothing but who took part."""


class Telling(msgspec.Struct, frozen=True):
    """A text that is out. `side`: whose own it is; empty: the meeting's. `name`: of the side. `place`: of its page."""

    side: str
    name: str
    place: str
    told: Readout


class Row(msgspec.Struct, frozen=True):
    """What each telling says of one subject, in their order; nothing of one that does not tell it."""

    cells: list[list[Sentence]]

    @property
    def differs(self) -> bool:
        """Whether one of them says nothing of it."""
        return not all(self.cells)


async def tellings_of(site: Site, record: str, meeting: Meeting, language: str) -> list[Telling]:
    """All that are out in this language: that of the meeting first, then by the code of the side."""
    found = []
    if meeting.publication.status == "published":
        try:
            told = await site.readouts.published(record, meeting, language)
            found.append(Telling("", "", public_path(readout_of(record)), told))
        except UnknownRecord:
            pass
    for side, text, out in await sides_out(site, record):
        kept = await site.recorder.entry_point(text, out.seq)
        told = await site.readouts.out(record, kept, meeting.size, meeting.size, language)
        name = named(side, language, members_of(meeting))
        found.append(Telling(side, name, public_path(text), told))
    return found


async def sides_out(site: Site, record: str) -> list[tuple[str, str, Version]]:
    """The sides of a meeting whose own texts are out, each with its record and the version."""
    before = readout_of(record, "-").removesuffix("-")
    asked = select(listed.c.record).where(
        listed.c.record.startswith(before, autoescape=True), listed.c.released.is_not(None)
    )
    rows = await site.catalogue.rows(asked.order_by(listed.c.record))
    outs = [(text, await out_of(site, text)) for (text,) in rows]
    return [(side_of(text) or "", text, out) for text, out in outs if out]


async def out_of(site: Site, record: str) -> Version | None:
    """The version of a text that is out."""
    try:
        text = await site.recorder.state(record)
    except UnknownRecord:
        return None
    if not isinstance(text, PressText) or text.issuing.status != "published":
        return None
    return text.issuing.versions[-1]


def published_as(text: PressText, kept: EntryPoint) -> Publication:
    """What is out as a meeting's record would have it; `kept`: the entry of its last version."""
    first, last = text.issuing.versions[0], text.issuing.versions[-1]
    return Publication(
        status="published",
        version=last.version,
        kept=kept,
        published_at=last.at,
        first_published_at=first.at,
    )


async def version_on(site: Site, kept: EntryPoint | None) -> tuple[int, str, list[int]]:
    """Which version of its text stands on this entry (0: it is not kept), and whose words readers are told it is.

    And which versions were withdrawn.
    """
    try:
        text = await site.recorder.state(kept.record) if kept else None
    except UnknownRecord:
        text = None
    if not isinstance(text, PressText) or kept is None:
        return 0, "", []
    found = next((one for one in text.issuing.versions if one.seq == kept.seq), None)
    gone = text.issuing.withdrawn
    return (found.version, told_as(text, found), gone) if found else (0, "", gone)


def told_as(text: PressText, version: Version) -> str:
    """Whose words a version is: `joint`; `summary`, where it might have been taken for a joint one; else empty."""
    as_such = version.issued_as == "joint" or text.clearing.asked > 0
    return version.issued_as if as_such and version.issued_as != "own" else ""


def chaired(meeting: Meeting) -> str:
    """Whose summary it is where it is nobody's joint text: the chair's (`yes`), or else the secretariat's (`no`)."""
    return "yes" if meeting.sitting and is_chaired(meeting.sitting) else "no"


def compared(tellings: Sequence[Telling], people: Collection[int]) -> list[Row]:
    """Sentences side by side that tell the same entries, whoever is named in them (`people`: the entries of those)."""
    groups = _groups(
        _subject(one, people) for telling in tellings for one in _sentences(telling.told)
    )
    rows: dict[int, list[list[Sentence]]] = {}
    for place, telling in enumerate(tellings):
        for one in _sentences(telling.told):
            of = groups[min(_subject(one, people))]
            rows.setdefault(of, [[] for _ in tellings])[place].append(one)
    return [Row(cells) for cells in rows.values()]


def _sentences(told: Readout) -> Iterable[Sentence]:
    return (one for paragraph in told.paragraphs for one in paragraph)


def _subject(one: Sentence, people: Collection[int]) -> frozenset[int]:
    return frozenset(one.seqs).difference(people) or frozenset({WHO})


def _groups(subjects: Iterable[frozenset[int]]) -> dict[int, int]:
    """Each entry, by the least of those with which some sentence tells it."""
    least: dict[int, int] = {}

    def first(seq: int) -> int:
        while least.setdefault(seq, seq) != seq:
            seq = least[seq]
        return seq

    for subject in subjects:
        firsts = {first(seq) for seq in subject}
        for one in firsts:
            least[one] = min(firsts)
    return {seq: first(seq) for seq in least}
