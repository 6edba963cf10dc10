"""The follower that derives what lists of meetings show: a row a record, written anew as the record grows."""

from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, update

from hemicycle.carrying.follower import Kind
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.ids import is_item, side_of
from hemicycle.procedure.meeting.business.publication.entries import ReadoutWithdrawn
from hemicycle.procedure.meeting.deciding.lasting.outlasting import LASTING
from hemicycle.procedure.meeting.kernel.queries import held_from, is_closed, is_ended
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.publication.issuing.entries import VersionWithdrawn
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import ItemKind
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.web.meeting_search import known_by
from hemicycle.web.progress import Progress, progress_of
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Brief, Shown, brief_of, shown

RULE = "listed-meetings"
FORM = 11
"""Raised when a row says something else than before of the same entries: all are then derived anew."""


class Release(msgspec.Struct, frozen=True):
    """A readout that is out: kept, or told from the entries before `upto`, of a record with `size`.

    `languages`: official.
    """

    starts: int
    offset_min: int
    first: int
    changed: int
    size: int
    upto: int
    languages: list[str]
    picture: Shown | None
    kept: EntryPoint | None = None
    item: ItemKind = "readout"
    body: str = ""
    """Which publishes, where it is one on file; empty: the house."""


class Gone(msgspec.Struct, frozen=True):
    """What was withdrawn. `first`: when it came out; `seq`: the entry, on the record of its card, that says why."""

    first: int
    seq: int
    languages: list[str]
    kept: EntryPoint | None
    item: ItemKind = "readout"


class Card(msgspec.Struct, frozen=True):
    """A meeting as public lists show it. `briefs` by language, empty where the public sees nothing of the meeting."""

    record: str
    briefs: dict[str, Brief]
    release: Release | None
    gone: Gone | None = None


class OfficeCard(msgspec.Struct, frozen=True):
    """A meeting as the secretariat's list shows it. `briefs` by language; `body`: whose meeting it is."""

    briefs: dict[str, Brief]
    progress: Progress
    body: str | None


class Listing:
    """The rule. `languages`: of the pages."""

    rule = RULE
    kind: Kind = "pages"

    def __init__(self, languages: list[str]) -> None:
        self._languages = languages
        self.version = f"{FORM} {' '.join(languages)}"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        if isinstance(run.state, PressText) and by_itself(run.record):
            row = self._own(run, run.state)
        elif isinstance(run.state, Meeting):
            row = self._row(run, run.state)
        else:
            return True
        known = update(listed).where(listed.c.record == run.record)
        if register.execute(known.values(row)).rowcount == 0:
            register.execute(insert(listed).values(record=run.record, rule=RULE, **row))
        return True

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower."""
        rows = delete(listed)
        register.execute(rows if record is None else rows.where(listed.c.record == record))

    def _row(self, run: CommittedBatch, meeting: Meeting) -> dict[str, Any]:
        record = run.record
        seen = view(meeting, "public")
        card = Card(
            record, self._briefs(record, seen), _release(record, meeting, seen), gone_from(meeting)
        )
        body = meeting.sitting.body if meeting.sitting else None
        office = OfficeCard(self._briefs(record, meeting), progress_of(meeting), body)
        whole, public = _first(office.briefs), _first(card.briefs)
        return {
            "leaf": run.end.leaf.hex(),
            "under_way": _under_way(meeting),
            "stage": whole and whole.stage,
            "starts": whole and whole.starts,
            "body": meeting.sitting.rulebook.id if meeting.sitting else None,
            "known_by": known_by(record, meeting),
            "office_card": msgspec.json.encode(office),
            "public_stage": public and public.stage,
            "public_starts": public and public.starts,
            "released": card.release and card.release.first,
            "dated": _dated(card),
            "card": msgspec.json.encode(card),
            "awaits": _awaits(meeting),
            **_withdrawn(run, meeting.publication.status, ReadoutWithdrawn),
        }

    def _own(self, run: CommittedBatch, text: PressText) -> dict[str, Any]:
        """[PRESS-15] [PRESS-19] What is told beside a meeting: in no list of these, and a release once it is out."""
        card = Card(run.record, {}, own_release(run.record, text), own_gone(run.record, text))
        return {
            "leaf": run.end.leaf.hex(),
            "under_way": False,
            "known_by": "",
            "body": text.issuing.body,
            "office_card": b"{}",
            "released": card.release and card.release.first,
            "dated": _dated(card),
            "card": msgspec.json.encode(card),
            "awaits": False,
            **_withdrawn(run, text.issuing.status, VersionWithdrawn),
        }

    def _briefs(self, record: str, meeting: Meeting) -> dict[str, Brief]:
        briefs = {language: brief_of(record, meeting, language) for language in self._languages}
        return {language: brief for language, brief in briefs.items() if brief}


def _first(briefs: dict[str, Brief]) -> Brief | None:
    """Of any language: where a meeting stands and when it begins is the same in all."""
    return next(iter(briefs.values()), None)


def _withdrawn(run: CommittedBatch, status: str, fact: type[Fact]) -> dict[str, int | None]:
    """When what came out was withdrawn; nothing where an earlier run has told it."""
    if status != "withdrawn":
        return {"withdrawn": None}
    found = [one.at for one in run.entries if isinstance(one.fact, fact)]
    return {"withdrawn": found[-1]} if found else {}


def _under_way(meeting: Meeting) -> bool:
    if meeting.photos.call is not None:
        return True
    return not is_closed(meeting) and any(
        one.present for one in meeting.seats.participants.values()
    )


def _awaits(meeting: Meeting) -> bool:
    if meeting.sitting is None or not is_ended(meeting.sitting):
        return meeting.sitting is not None
    return any([*one.running(meeting)] for one in LASTING)


def by_itself(record: str) -> bool:
    """Whether what stands on this record is published without its meeting: a side's own, or an item of no meeting."""
    return side_of(record) is not None or is_item(record)


def own_release(record: str, text: PressText) -> Release | None:
    """The release of a side's own text. When the meeting was held stands on the meeting's record alone."""
    if text.issuing.status != "published":
        return None
    first, last = text.issuing.versions[0], text.issuing.versions[-1]
    kept = EntryPoint(record, last.seq, "")
    languages = [str(one) for one in last.languages]
    item, body = text.issuing.item, str(text.issuing.body or "")
    return Release(first.at, 0, first.at, last.at, 0, 0, languages, None, kept, item, body)


def own_gone(record: str, text: PressText) -> Gone | None:
    """[PRESS-10] What is told beside a meeting, once it was withdrawn."""
    known = text.issuing
    if known.status != "withdrawn":
        return None
    last = known.versions[-1]
    kept, languages = EntryPoint(record, last.seq, ""), [str(one) for one in last.languages]
    return Gone(known.versions[0].at, known.seq, languages, kept, known.item)


def gone_from(meeting: Meeting) -> Gone | None:
    """[PRESS-10] The text of a meeting that withdrew it."""
    out = meeting.publication
    if out.status != "withdrawn" or not meeting.sitting or out.seq is None:
        return None
    languages = [str(one) for one in meeting.sitting.languages]
    return Gone(out.first_published_at or 0, out.seq, languages, out.kept)


def _dated(card: Card) -> int | None:
    known = card.release or card.gone
    return known.first if known else None


def _release(record: str, meeting: Meeting, seen: Meeting) -> Release | None:
    out = meeting.publication
    if out.status != "published" or meeting.sitting is None or out.published_at is None:
        return None
    return Release(
        starts=held_from(meeting.sitting),
        offset_min=meeting.sitting.offset_min,
        first=out.first_published_at or out.published_at,
        changed=out.published_at,
        size=meeting.size,
        upto=meeting.size if out.seq is None else out.seq,
        languages=list(meeting.sitting.languages),
        picture=shown(record, seen),
        kept=out.kept,
        body=meeting.sitting.body or "",
    )
