"""From a meeting's state back to a meeting file: `meeting_file_of(fold(play(file))) == file`, as data.

Told is what stands: outcomes adopted or entered, statements made. What was withdrawn, objected to or erased is not.
The chair is the one who holds it now. An erased name leaves the participant's id in its place.
"""

import msgspec

from hemicycle.files.forms import Misfit, day
from hemicycle.files.model import (
    Commitment,
    Conclusion,
    Day,
    Decision,
    FiledNext,
    Invitation,
    ItemRef,
    MeetingFile,
    NamedMember,
    ParticipantRef,
    Slug,
    Statement,
    Subject,
    TrackRef,
    Verb,
    moment_at,
)
from hemicycle.files.told_of_texts import placed, positions, referendums, statements
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, ConvenedTrack
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.convening.commands import Convening
from hemicycle.procedure.meeting.kernel.lifecycle.groups import ConvenedGroup
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import (
    NO_LANGUAGE,
    ItemId,
    MeetingId,
    MemberCode,
    Text,
    Texts,
    TrackId,
    in_no_language,
)


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
        outcomes = self.meeting.outcomes.table.values()
        stand = [o for o in outcomes if o.status in ("adopted", "entered") and self.told(o.texts)]
        texts = placed(stand)
        return MeetingFile(
            format=2 if any(one.whole for one in stand) else 1,
            convening=self.convening(),
            members=self.members(),
            statements=self.statements(),
            conclusions=self.conclusions([o for o in stand if o.form == "conclusion"]),
            decisions=self.decisions(),
            commitments=[self.commitment(o) for o in stand if o.form == "commitment"],
            invitations=[self.invitation(o) for o in stand if o.form == "invitation"],
            positions=[*positions(self.meeting, texts, self.reference, self.text)],
            bound_statements=[*statements(self.meeting, texts, self.reference, self.text)],
            ad_referendum=[*referendums(self.meeting, texts)],
            next_meeting=self.next_meeting(),
        )

    def next_meeting(self) -> list[FiledNext]:
        one = self.sitting.next_meeting
        if one is None:
            return []
        ends = moment_at(one.ends, one.offset_min) if one.ends else None
        starts, place = moment_at(one.starts, one.offset_min), self.text(one.texts, "place")
        return [FiledNext(starts=starts, ends=ends, mode=one.mode, place=place)]

    def members(self) -> list[NamedMember]:
        named = self.sitting.rulebook.named
        return [
            NamedMember(
                code=MemberCode(one.code),
                name=dict(one.name),
                sign=None if isinstance(one.sign, msgspec.UnsetType) else one.sign,
            )
            for one in ([] if isinstance(named, msgspec.UnsetType) else named)
        ]

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

    def convening(self) -> Convening:
        sitting, agenda = self.sitting, self.meeting.agenda
        order, credit = (agenda.photo.order, agenda.photo.texts) if agenda.photo else (None, {})
        return Convening(
            meeting=MeetingId(sitting.meeting),
            body=sitting.body,
            mode=sitting.mode,
            access=sitting.access,
            starts=sitting.starts,
            ends=sitting.ends,
            offset_min=sitting.offset_min,
            host=sitting.host,
            chair=sitting.chair,
            reporter=sitting.reporter,
            vice_chairs=list(sitting.vice_chairs),
            languages=list(sitting.languages),
            title=self.text(sitting.texts, "title"),
            topic=self.text(sitting.texts, "topic"),
            source=self.text(sitting.texts, "source"),
            photo_order=order,
            photo_credit=self.text(credit, "credit"),
            participants=[self.participant(p) for p in self.meeting.seats.participants.values()],
            items=[
                ConvenedItem(
                    one.id,
                    self.text(one.texts, "title"),
                    one.access,
                    one.other_business or msgspec.UNSET,
                    msgspec.UNSET if one.minutes is None else one.minutes,
                    one.carried or msgspec.UNSET,
                    one.proposer or msgspec.UNSET,
                    one.sub or msgspec.UNSET,
                )
                for one in agenda.items.values()
            ],
            tracks=[
                ConvenedTrack(one.id, self.text(one.texts, "title"))
                for one in agenda.tracks.values()
            ],
            gathering=sitting.gathering,
            called=self.text(sitting.texts, "called"),
            hosts=list(sitting.hosts),
            chair_told=sitting.chair_told,
            place=self.text(sitting.texts, "place"),
            occasion=self.text(sitting.texts, "occasion"),
            days=list(sitting.days),
            groups=[
                ConvenedGroup(
                    part=one.part, one=one.one, text=self.text(sitting.texts, f"group-{n}")
                )
                for n, one in enumerate(sitting.groups, 1)
            ],
        )

    def participant(self, person: Participant) -> ConvenedParticipant:
        texts = person.texts
        return ConvenedParticipant(
            slug=in_no_language(self.handles[person.id]),
            name=texts.get("name", in_no_language(person.id)),
            role=person.role,
            member=person.member,
            gender=texts.get("gender", {}),
            office=self.text(texts, "office"),
            listed=person.listed,
            capacity_member=person.capacity_member,
            capacity=self.text(texts, "capacity"),
            capacity_items=person.capacity_items,
            booth=person.booth or msgspec.UNSET,
            weight=self._weight(person),
            family=texts.get("family", {}),
            names=self.text(texts, "names"),
            honorific=self.text(texts, "honorific"),
            short=self.text(texts, "short"),
            unnamed=person.unnamed,
            via=person.via or msgspec.UNSET,
        )

    def _weight(self, person: Participant) -> int | msgspec.UnsetType:
        """The votes of a delegate's member, where the list says them."""
        weights = self.meeting.seats.weights
        if person.member is None or person.role != "delegate":
            return msgspec.UNSET
        return weights.get(person.member, msgspec.UNSET)

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
                verb=Verb(one.verb) if one.verb else None,
                joined=one.joined and bool(found) and found[-1].by == by,
                **self.words(one),
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
                ballots={MemberCode(code): one for code, one in vote.ballots.items()},
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
            **self.words(one),
        )

    def words(self, one: Outcome) -> dict[str, Text]:
        """Its words: whole sentences, or the short form in which they were laid."""
        return {"sentence" if one.whole else "text": self.text({"text": one.words}, "text")}

    def invitation(self, one: Outcome) -> Invitation:
        words = self.text({"whom": one.words}, "whom")
        return Invitation(
            by=self.subject(one.by),
            body=Slug(one.body) if one.body else None,
            sentence=words if one.whole else {},
            whom={} if one.whole else words,
            series=one.series,
            starts=_day(one.starts),
            topics=[self.text(one.topics, name) for name in one.topics],
        )


def _named(texts: Texts, name: str, otherwise: str) -> str:
    return texts.get(name, {}).get(NO_LANGUAGE, otherwise)


def _day(written: str | None) -> Day | None:
    """A date as written on the record; words that are no date are not told."""
    try:
        return None if written is None else Day(day(written))
    except Misfit:
        return None


def _item(item: ItemId | None) -> ItemRef | None:
    return ItemRef(item) if item else None


def _track(track: TrackId | None) -> TrackRef | None:
    return TrackRef(track) if track else None
