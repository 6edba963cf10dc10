"""What the record of a meeting says of people: who was accredited, stands on the photo, is named in others' words."""

from collections.abc import Iterator, Sequence

from hemicycle.keeping.place import Trace, folded, named
from hemicycle.keeping.record_traces import RECORDS, any_words, names_in, stays
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.kernel.seats.entries import (
    ParticipantAccredited,
    ParticipantChanged,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Texts

SHOWN = 90
"""Characters of others' words that are shown around a name."""
RUNNING = "meeting-running"
PHOTOS = "photos"
"""The name of the place that family photos are."""


def people_of_meeting(record: str, state: RecordState) -> Iterator[Trace]:
    """Who was accredited, as long as the record has their words."""
    if not isinstance(state, Meeting):
        return
    texted = {ref.seq for ref in state.publication.texted}
    for one in state.seats.participants.values():
        if one.seq in texted and one.texts:
            yield _called(record, state, one, one.seq, one.texts)


def called_before(
    record: str, state: Meeting, entries: Sequence[Entry], who: Sequence[Trace]
) -> Iterator[Trace]:
    """What the list said of them before it was corrected: entries of their own, as long as they have words."""
    texted = {ref.seq for ref in state.publication.texted}
    seats = frozenset[str]().union(*(one.marks for one in who))
    for entry in entries:
        one = _listed(state, entry)
        if one and entry.seq in texted and entry.seq != one.seq and _mark(record, one) in seats:
            yield _called(record, state, one, entry.seq, entry.words)


def _called(record: str, state: Meeting, one: Participant, seq: int, texts: Texts) -> Trace:
    return Trace(
        RECORDS,
        f"seq/{record}/{seq}",
        names_in(texts),
        _seat(record, one),
        frozenset({_mark(record, one)}),
        record,
        _when(state),
        waits=_waits(state),
    )


def _listed(state: Meeting, entry: Entry) -> Participant | None:
    """Of whom of the list an entry says who they are."""
    fact = entry.fact
    if not isinstance(fact, ParticipantAccredited | ParticipantChanged):
        return None
    return state.seats.participants.get(fact.participant)


def _mark(record: str, one: Participant) -> str:
    return f"seat:{record}/{one.id}"


def photo_of_meeting(record: str, state: Meeting) -> Iterator[Trace]:
    """Who stands on the photo in use."""
    picture = state.photos.taken
    if picture is None:
        return
    for one in picture.pictured:
        yield Trace(
            PHOTOS,
            f"{record}/{picture.id}",
            (),
            record,
            frozenset({f"seat:{record}/{one}"}),
            record,
            picture.at,
            why="photo",
            waits=_waits(state),
        )


def done_in_meeting(record: str, entries: Sequence[Entry], who: Sequence[Trace]) -> Iterator[Trace]:
    """How much they did on the record, which stands."""
    for one in who:
        seat = next(iter(one.marks)).rpartition("/")[2]
        number = sum(
            entry.by == seat or getattr(entry.fact, "participant", None) == seat
            for entry in entries
        )
        if number and one.key.startswith("seq/"):
            yield stays(record, one, "acts", number)


def mentions(
    record: str, state: Meeting, entries: Sequence[Entry], words: Sequence[str]
) -> Iterator[Trace]:
    """Others' words, and those of the person: texts that can be erased; what was adopted is kept."""
    standing = {ref.seq: ref for ref in state.publication.texted}
    for entry in entries:
        ref = standing.get(entry.seq)
        says = [said for text in entry.words.values() for said in text.values()]
        if ref is None or not named(words, says):
            continue
        one = _listed(state, entry)
        if one and named(
            words, names_in(entry.words)
        ):  # a name of before leads to who bears another now
            yield _called(record, state, one, entry.seq, entry.words)
            continue
        about = state.outcomes.table.get(ref.outcome) if ref.outcome else None
        adopted = about is not None and about.status in ("adopted", "issued", "entered")
        yield Trace(
            RECORDS,
            f"seq/{record}/{entry.seq}",
            (),
            around(says, words),
            frozenset(),
            record,
            entry.at,
            "stays" if adopted else "choice",
            "adopted" if adopted else "words",
            _waits(state),
        )


def _waits(state: Meeting) -> str:
    running = state.sitting is not None and state.sitting.phase in ("open", "suspended")
    return RUNNING if running else ""


def _when(state: Meeting) -> int | None:
    return state.sitting.starts if state.sitting else None


def _seat(record: str, one: Participant) -> str:
    said = (one.member, any_words(one.texts, "office"), any_words(one.texts, "capacity"), record)
    return " · ".join(part for part in said if part)


def around(says: Sequence[str], words: Sequence[str]) -> str:
    """What stands around the first of these words that is said."""
    said = next(text for text in says if named(words, [text]))
    word = next(one for one in words if named([one], [said]))
    start = max(0, folded(said).find(folded(word)) - SHOWN // 3)
    piece = said[start : start + SHOWN]
    return f"{'…' if start else ''}{piece}{'…' if start + SHOWN < len(said) else ''}"
