"""What the meetings of a body adopted and is to be followed up: commitments, and invitations to parties outside.

Each is taken over as the whole sentence in each language of the body, from the entry that adopted it, once.
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from hemicycle.locales import languages
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.ids import EVERYBODY
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.kernel.queries import came, on_the_list
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.commitments.commands import EnterCommitment
from hemicycle.procedure.standing_body.commitments.state import Owner
from hemicycle.procedure.standing_body.guards import known_party
from hemicycle.procedure.standing_body.messages.commands import EnterMessage
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.standing_body.tracks.commands import OpenTrack
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId, Text, TrackId
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.rulebooks import UnknownRulebook
from hemicycle.rulebooks import body as body_on_file
from hemicycle.web.ports import Recorder
from hemicycle.web.readouts import Readouts

STANDS = ("adopted", "entered", "issued")


class Adopted(msgspec.Struct, frozen=True):
    """A sentence that is not on the body's record yet. `seq`: the entry that adopted it.

    `party`: to whom it is, where it is an invitation; else empty, and `owners` owe it, as far as that is known.
    `closed`: the public does not see it in its meeting. `title`: of its track, as the meeting calls it.
    """

    record: str
    seq: int
    words: Text
    owners: Sequence[str]
    due: date | None
    track: TrackId | None
    title: Text
    closed: bool
    party: Text = msgspec.field(default_factory=dict)
    adopter: Text = msgspec.field(default_factory=dict)

    @property
    def id(self) -> str:
        """One among all: `summit-1:12`."""
        return f"{self.record}:{self.seq}"

    @property
    def ready(self) -> bool:
        """Whether it can be taken over as it stands: its words are there, and who owes it or to whom it is."""
        return bool(self.words and (self.owners or self.party))


async def adopted_by(
    recorder: Recorder, readouts: Readouts, body: StandingBody, record: str
) -> list[Adopted]:
    """What a meeting of this body adopted, and is not on the body's record."""
    meeting, rules = await recorder.meeting(record), body.founding.rules
    if rules is None or meeting.sitting is None or meeting.sitting.body != rules.id:
        return []
    known = _taken(body, record)
    open_ = view(meeting, "public").outcomes.table
    found = []
    for one in meeting.outcomes.table.values():
        seq = adopting(one)
        if one.status not in STANDS or seq in known or not _follows(one, rules.id):
            continue
        words = await _sentence(recorder, readouts, record, meeting, one, rules.languages)
        outside = one.form == "invitation"
        found.append(
            Adopted(
                record=record,
                seq=seq,
                words=words,
                owners=[] if outside else _owners(body, meeting, one),
                due=_day(one.due),
                track=one.track,
                title=_within(_title(meeting, one.track), rules.languages),
                closed=one.id not in open_,
                party=await _called(recorder, one, rules.languages) if outside else {},
                adopter=_adopter(meeting, one) if outside else {},
            )
        )
    return found


def adopting(outcome: Outcome) -> int:
    """The entry that adopted a sentence, or by which somebody entered it."""
    return outcome.seq if outcome.settled is None else outcome.settled


async def take_over(
    recorder: Recorder, body: StandingBody, one: Adopted, owners: Sequence[str]
) -> list[tuple[Command, str]]:
    """The acts by which it comes to the body's record, each with its id: however often it is done, it stands once."""
    source = await recorder.entry_point(one.record, one.seq)
    track = body.tracks.table.get(one.track) if one.track else None
    closed = one.closed or (track is not None and track.closed)
    acts: list[tuple[Command, str]] = []
    if one.track and track is None and one.title:
        opened = OpenTrack(one.track, {"title": one.title}, closed=closed)
        acts.append((opened, f"open-{one.track}"))
    named = one.track if track or one.title else None
    return [*acts, (_entering(one, owners, named, source, closed=closed), f"take-{source.leaf}")]


def _entering(
    one: Adopted, owners: Sequence[str], track: TrackId | None, source: EntryPoint, *, closed: bool
) -> Command:
    if one.party:
        texts = {"party": one.party, "text": one.words, "adopter": one.adopter}
        told = {name: text for name, text in texts.items() if text}
        return EnterMessage("invitation", told, source, track, None, closed)
    return EnterCommitment(
        [Owner(party) for party in owners],
        {"text": one.words},
        one.due,
        track,
        source,
        closed=closed,
    )


def _taken(body: StandingBody, record: str) -> set[int]:
    """The entries of a meeting from which something stands on the body's record."""
    sources = [one.source for one in body.commitments.table.values()]
    sources += [one.source for one in body.messages.table.values()]
    return {one.seq for one in sources if one and one.record == record}


def _follows(one: Outcome, body: str) -> bool:
    """Whether somebody owes it, or it calls another body than the one that met."""
    return one.form == "commitment" or (one.form == "invitation" and one.body not in (None, body))


async def _sentence(
    recorder: Recorder,
    readouts: Readouts,
    record: str,
    meeting: Meeting,
    one: Outcome,
    wanted: Sequence[str],
) -> Text:
    """The whole sentence, as it was adopted, or as the readout makes one of what was adopted in parts."""
    if one.whole:
        return _within(one.words, wanted)
    made: Text = {}
    for language in wanted:
        if language not in one.languages or language not in languages():
            continue
        told = await readouts.told(record, meeting.size, meeting.size, language)
        own = {one.seq, adopting(one)}
        said = [s.text for par in told.paragraphs for s in par if own & {*s.seqs}]
        words = " ".join(said) or one.words.get(language, "")
        if words:
            made[language] = words
    return made


def _owners(body: StandingBody, meeting: Meeting, one: Outcome) -> list[str]:
    """The members who adopted it, or that of the one who undertook it; those whom the body's record knows."""
    people = on_the_list(meeting)
    if one.by in EVERYBODY:
        there = [_party(p) for p in people if p.role == "delegate" and came(meeting, p)]
    else:
        by = meeting.seats.participants.get(ParticipantId(one.by))
        there = [one.capacity or (_party(by) if by else "")]
    named = [party for party in dict.fromkeys(there) if party]
    return [party for party in named if known_party(body, party, "COMMITMENT-2") is None]


def _party(person: Participant) -> str:
    return person.capacity_member or person.member or ""


def _title(meeting: Meeting, track: TrackId | None) -> Text:
    known = meeting.agenda.tracks.get(track) if track else None
    return known.texts.get("title", {}) if known else {}


async def _called(recorder: Recorder, one: Outcome, wanted: Sequence[str]) -> Text:
    """To whom an invitation is: as it says, or by the name of the body that it calls."""
    if not one.whole:
        return _within(one.words, wanted)
    try:
        state = await recorder.state(record_of(str(one.body)))
        rules = state.founding.rules if isinstance(state, StandingBody) else None
        title = rules.title if rules else {}
    except UnknownRecord:
        try:
            title = body_on_file(str(one.body)).title
        except UnknownRulebook:
            title = {}
    return _within(title, wanted) or {NO_LANGUAGE: str(one.body)}


def _adopter(meeting: Meeting, one: Outcome) -> Text:
    """Who invites: the one who does, by name; all who met, by the title of the meeting."""
    person = meeting.seats.participants.get(ParticipantId(one.by))
    if person is not None:
        name = person.texts.get("name", {}).get(NO_LANGUAGE, "")
        return {NO_LANGUAGE: name} if name else {}
    return {}


def _within(text: Text, wanted: Sequence[str]) -> Text:
    return {code: words for code, words in text.items() if code in wanted and words}


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written[:10]) if written else None
    except ValueError:
        return None
