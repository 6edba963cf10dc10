"""From a meeting's state back to a meeting file: `meeting_file_of(fold(play(file))) == file`, as data.

Told is what stands: outcomes adopted or entered, statements made. What was withdrawn, objected to or erased is not.
The chair is the one who holds it now. An erased name leaves the participant's id in its place.
"""

from datetime import timedelta, timezone

from hemicycle.files.convening import EPOCH
from hemicycle.files.kinds import day
from hemicycle.files.model import (
    AgendaItem,
    Capacity,
    Code,
    Commitment,
    Conclusion,
    Convocation,
    Day,
    Decision,
    Invitation,
    ItemRef,
    MeetingFile,
    Moment,
    Name,
    Participant,
    ParticipantRef,
    Photo,
    Slug,
    Statement,
    Subject,
    Track,
    TrackRef,
    Verb,
)
from hemicycle.procedure.meeting.business.agenda.state import Photo as TakenPhoto
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.state import Participant as Accredited
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, ItemId, Text, Texts, TrackId


def meeting_file_of(meeting: Meeting) -> MeetingFile:
    """The meeting as a file. Raises ValueError where the meeting, as far as it is seen, was not convened."""
    if meeting.sitting is None:
        raise ValueError("the meeting was not convened, or is closed to this reader")
    telling = _Telling(meeting, meeting.sitting)
    return telling.file()


class _Telling:
    def __init__(self, meeting: Meeting, sitting: Sitting) -> None:
        self.meeting = meeting
        self.sitting = sitting
        people = meeting.seats.participants.values()
        self.handles: dict[str, str] = {}
        for person in people:
            handle = _named(person.texts, "slug", person.id)
            taken = handle in self.handles.values()
            self.handles[person.id] = person.id if taken else handle

    def file(self) -> MeetingFile:
        agenda, outcomes = self.meeting.agenda, self.meeting.outcomes.table.values()
        stand = [o for o in outcomes if o.status in ("adopted", "entered") and self.told(o.texts)]
        return MeetingFile(
            meeting=self.convocation(),
            photo=self.photo(agenda.photo) if agenda.photo else None,
            participants=[self.participant(p) for p in self.meeting.seats.participants.values()],
            agenda=[
                AgendaItem(id=Slug(i.id), access=i.access, title=self.text(i.texts, "title"))
                for i in agenda.items.values()
            ],
            tracks=[
                Track(id=Slug(t.id), title=self.text(t.texts, "title"))
                for t in agenda.tracks.values()
            ],
            statements=self.statements(),
            conclusions=self.conclusions([o for o in stand if o.form == "conclusion"]),
            decisions=self.decisions(),
            commitments=[self.commitment(o) for o in stand if o.form == "commitment"],
            invitations=[self.invitation(o) for o in stand if o.form == "invitation"],
        )

    def told(self, texts: Texts) -> bool:
        return any(texts.values())

    def text(self, texts: Texts, name: str) -> Text:
        """The text, in the order of the official languages."""
        known = texts.get(name, {})
        return {lang: known[lang] for lang in self.sitting.languages if lang in known}

    def reference(self, who: str) -> ParticipantRef:
        return ParticipantRef(self.handles[who])

    def subject(self, by: str) -> Subject:
        return Subject(self.handles.get(by, by))

    def convocation(self) -> Convocation:
        sitting = self.sitting
        zone = timezone(timedelta(minutes=sitting.offset_min))
        return Convocation(
            id=Slug(sitting.meeting),
            body=Slug(sitting.body) if sitting.body else None,
            mode=sitting.mode,
            access=sitting.access,
            starts=_moment(sitting.starts, zone),
            ends=None if sitting.ends is None else _moment(sitting.ends, zone),
            host=self.reference(sitting.host) if sitting.host else None,
            chair=self.reference(sitting.chair),
            reporter=self.reference(sitting.reporter) if sitting.reporter else None,
            vice_chairs=[self.reference(one) for one in sitting.vice_chairs],
            languages=list(sitting.languages),
            title=self.text(sitting.texts, "title"),
            topic=self.text(sitting.texts, "topic"),
            source=self.text(sitting.texts, "source"),
        )

    def photo(self, taken: TakenPhoto) -> Photo:
        order = None if taken.order is None else [self.reference(who) for who in taken.order]
        return Photo(order=order, credit=self.text(taken.texts, "credit"))

    def participant(self, person: Accredited) -> Participant:
        gender, family = (_named(person.texts, name, "") for name in ("gender", "family"))
        return Participant(
            id=Slug(self.handles[person.id]),
            name=Name(_named(person.texts, "name", person.id)),
            family=Name(family) if family else None,
            gender="m" if gender == "m" else "f" if gender == "f" else None,
            member=Code(person.member) if person.member else None,
            role=person.role,
            office=self.text(person.texts, "office"),
            capacity=self.capacity(person),
            booth=person.booth,
            listed="also" if person.listed else None,
        )

    def capacity(self, person: Accredited) -> Capacity | None:
        lent, items = person.capacity_member, person.capacity_items
        capacity = Capacity(
            member=Code(lent) if lent else None,
            text=self.text(person.texts, "capacity"),
            items=None if items is None else [ItemRef(item) for item in items],
        )
        return None if capacity == Capacity() else capacity

    def statements(self) -> list[Statement]:
        return [
            Statement(
                agenda=_item(one.item),
                by=self.reference(one.participant),
                text=self.text(one.texts, "text"),
            )
            for one in self.meeting.statements.entered
            if self.told(one.texts)
        ]

    def conclusions(self, outcomes: list[Outcome]) -> list[Conclusion]:
        found: list[Conclusion] = []
        for one in outcomes:
            by = self.subject(one.by)
            conclusion = Conclusion(
                agenda=_item(one.item),
                track=_track(one.track),
                by=by,
                verb=Verb(one.verb or "note"),
                joined=one.joined and bool(found) and found[-1].by == by,
                text=self.text(one.texts, "text"),
            )
            found.append(conclusion)
        return found

    def decisions(self) -> list[Decision]:
        """Votes on a question in words; one on a text is told by the text, one on a motion by what followed."""
        votes = self.meeting.ballots.votes.values()
        return [
            Decision(
                agenda=_item(vote.item),
                question=self.text(vote.texts, "question"),
                rule=vote.rule,
                ballots=dict(vote.ballots),
            )
            for vote in votes
            if vote.status == "closed"
            and not (vote.outcome or vote.amendment or vote.motion)
            and self.told(vote.texts)
        ]

    def commitment(self, one: Outcome) -> Commitment:
        return Commitment(
            track=_track(one.track),
            by=self.subject(one.by),
            due=_day(one.due),
            text=self.text(one.texts, "text"),
        )

    def invitation(self, one: Outcome) -> Invitation:
        places = range(1, len(one.texts) + 1)
        return Invitation(
            by=self.subject(one.by),
            body=Slug(one.body) if one.body else None,
            whom=self.text(one.texts, "whom"),
            series=one.series,
            starts=_day(one.starts),
            topics=[
                self.text(one.texts, f"topic-{n}") for n in places if f"topic-{n}" in one.texts
            ],
        )


def _named(texts: Texts, name: str, otherwise: str) -> str:
    return texts.get(name, {}).get(NO_LANGUAGE, otherwise)


def _moment(at: int, zone: timezone) -> Moment:
    return Moment((EPOCH + timedelta(milliseconds=at)).astimezone(zone))


def _day(written: str | None) -> Day | None:
    """A date as written on the record; words that are no date are not told."""
    try:
        return None if written is None else Day(day(written))
    except ValueError:
        return None


def _item(item: ItemId | None) -> ItemRef | None:
    return ItemRef(item) if item else None


def _track(track: TrackId | None) -> TrackRef | None:
    return TrackRef(track) if track else None
