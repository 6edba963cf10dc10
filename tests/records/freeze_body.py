"""Writes the record of a body of this release: `python -m tests.records.freeze_body > tests/records/body-N.jsonl`.

Each kind of its entries is in it. It stands like the others: it verifies for ever, and is never written anew.
"""

import sys
from datetime import date

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.commitments.commands import (
    CommentOnCommitment,
    DetailCommitment,
    EnterCommitment,
    EnterPayment,
    EraseCommitmentWords,
    JudgeCondition,
    ReleaseCommitment,
    ReopenCommitment,
    ReportCondition,
    ReportProgress,
    ReviewReport,
    SettleCommitment,
)
from hemicycle.procedure.standing_body.commitments.state import Owner
from hemicycle.procedure.standing_body.conferences.commands import (
    AddPart,
    CallProgramme,
    CancelProgramme,
    MoveProgramme,
    PlanConference,
    PlanProgramme,
)
from hemicycle.procedure.standing_body.conferences.state import Part, Place
from hemicycle.procedure.standing_body.delegations.commands import (
    DateDelegate,
    ListDelegates,
    Listed,
    NameDelegate,
    WithdrawList,
)
from hemicycle.procedure.standing_body.founding.commands import AdoptEdition, ReleaseBody
from hemicycle.procedure.standing_body.membership.commands import (
    AdmitMember,
    EndMembership,
    LiftSuspension,
    NameMember,
    SuspendMember,
)
from hemicycle.procedure.standing_body.messages.commands import (
    AcknowledgeMessage,
    AnswerMessage,
    DeliverMessage,
    EndMessage,
    EnterMessage,
    EraseMessageWords,
    ReleaseMessage,
)
from hemicycle.procedure.standing_body.offices.commands import (
    AbolishOffice,
    AppointHolder,
    DateTenure,
    EstablishOffice,
    StrikeTenure,
)
from hemicycle.procedure.standing_body.people.commands import (
    CorrectPerson,
    EnterPerson,
    ErasePerson,
)
from hemicycle.procedure.standing_body.series.commands import (
    CallSeries,
    CancelSitting,
    JoinMeeting,
    Move,
    MoveSittings,
    Plan,
    PlanSittings,
)
from hemicycle.procedure.standing_body.series.state import Slot
from hemicycle.procedure.standing_body.tracks.commands import (
    AttachMeeting,
    ChangeTrack,
    DetachMeeting,
    EndTrack,
    OpenTrack,
    ReleaseTrack,
)
from hemicycle.procedure.words import (
    CommitmentId,
    ConferenceId,
    DelegateId,
    MeetingId,
    MemberCode,
    MessageId,
    OfficeId,
    PersonId,
    SeriesId,
    TenureId,
    TrackId,
)
from tests.procedure.standing_body.keeping import Kept, called, waters

JO, FI, TR = MemberCode("JO"), MemberCode("FI"), MemberCode("TR")
MINISTER = OfficeId("minister-jo")


def held() -> Kept:
    """A closed record in which everything happens once, and which is opened at its end."""
    kept = Kept("closed")
    listed = Listed(words=called("Ada Aalto"), member=JO, rank="head", office={"en": "Envoy"})
    for command in (
        AdmitMember(member=FI, since=date(2023, 4, 4), name={"en": "Finland"}),
        NameMember(member=TR, since=date(2022, 6, 3), name={"en": "Türkiye"}, wikidata="Q43"),
        SuspendMember(TR, date(2022, 1, 1), None),
        LiftSuspension(TR, date(2022, 2, 1)),
        EstablishOffice(office=MINISTER, charge="other", title={"en": "Minister"}, member=JO),
        EnterPerson(called("Inès Vidal")),
        AppointHolder(office=MINISTER, since=date(2021, 6, 1), words=called("Hamdan Zureik")),
        AppointHolder(office=MINISTER, since=date(2022, 3, 5), words=called("Tareq Nimri")),
        ListDelegates("list-1", [listed]),
        ListDelegates("list-2", [listed]),
    ):
        kept.made(command)
    first, second = list(kept.state.offices.tenures)
    person, ada, other = (list(kept.state.people.table)[n] for n in (0, 3, 4))
    for later in (
        NameDelegate(person=person, member=JO, rank="head", since=date(2022, 3, 1)),
        CorrectPerson(person, called("Inès Vidal-Roth")),
        DateTenure(TenureId(first), date(2021, 6, 1), date(2022, 3, 3)),
        StrikeTenure(TenureId(second)),
        WithdrawList("list-2"),
        ErasePerson(PersonId(ada), {"en": "at her request"}),
        AbolishOffice(MINISTER, date(2024, 12, 31)),
        EndMembership(TR, date(2024, 12, 31)),
        AdoptEdition(waters(edition="2026-2")),
        ReleaseBody(),
    ):
        kept.made(later)
    _call_series(kept)
    _plan_conference(kept)
    _follow_up(kept)
    delegate = next(d.id for d in kept.state.delegations.table.values() if d.person == person)
    kept.made(DateDelegate(DelegateId(delegate), date(2022, 3, 1), date(2023, 3, 1)))
    assert other not in kept.state.people.table
    return kept


def _each(kept: Kept, *commands: Command) -> None:
    for command in commands:
        kept.made(command)


def _follow_up(kept: Kept) -> None:
    """A track, commitments of each fate, and a message that is answered; one of each is closed for a time."""
    track, sentence = TrackId("dialogue"), {"en": "Jordan pays a first share."}
    title = {"title": {"en": "Dialogue"}}
    adopted = EntryPoint("council-4", 12, "ab" * 32)
    said, words = {"en": "In part."}, {"text": sentence}
    conditional = {**words, "condition": {"en": "If the dam fails"}}
    meeting = MeetingId("plenary-2022-06-15")
    _each(
        kept,
        OpenTrack(track, title, closed=True),
        ReleaseTrack(track),
        ChangeTrack(track, title, JO),
        AttachMeeting(track, meeting),
        DetachMeeting(track, meeting),
        EnterCommitment(
            [Owner(JO, 1, "100.00", "EUR")], {**words, "part-1": said}, source=adopted, track=track
        ),
    )
    first = CommitmentId(f"g{kept.state.size - 1}")
    kept.made(ReportProgress(first, JO, said, done=True, documents=["cd" * 32]), JO)
    report = kept.state.size - 1
    kept.made(CommentOnCommitment(first, TR, {"en": "Is it?"}, doubt=True, report=report), TR)
    _each(
        kept,
        DetailCommitment(first, [Owner(JO, 0, "100.00", "EUR")], {}, date(2022, 7, 1), track),
        ReviewReport(first, report, "taken-in"),
        EnterPayment(first, JO, "40.50", "EUR"),
        SettleCommitment(first, "fulfilled"),
        ReopenCommitment(first, {"en": "In error."}),
        EraseCommitmentWords(first, report),
        EnterCommitment([Owner(TR)], conditional, judge="chair", closed=True),
    )
    second = CommitmentId(f"g{kept.state.size - 1}")
    _each(
        kept,
        ReportCondition(second, "", {"en": "It failed."}),
        JudgeCondition(second, True),
        ReleaseCommitment(second),
        EndTrack(track, {"en": "Merged."}),
        EnterMessage("invitation", {"party": {"en": "The Lakes"}, **words}, closed=True),
    )
    message = MessageId(f"w{kept.state.size - 1}")
    outside = f"outside:{message}"
    kept.made(DeliverMessage(message, "link"))
    kept.made(AcknowledgeMessage(message), outside)
    kept.made(AnswerMessage(message, "declined", {"en": "No."}, {"und": "A. Envoy"}), outside)
    answer = kept.state.size - 1
    _each(
        kept,
        EraseMessageWords(message, answer),
        EndMessage(message),
        ReleaseMessage(message),
    )


def _plan_conference(kept: Kept) -> None:
    """A conference with a sitting that is called, one that moves, and one that is cancelled."""
    names = {
        "title": {"en": "Review Conference"},
        "where": {"en": "Geneva"},
        "part-1": {"en": "Plenary"},
        "part-2": {"en": "Committee I"},
        "room-1": {"en": "Room A"},
        "room-2": {"en": "Room B"},
    }
    parts = [Part("plenary", 1), Part("committee", 2, "unsc")]
    first, last = date(2022, 6, 15), date(2022, 6, 16)
    kept.made(PlanConference(first, last, "Europe/Zurich", parts, names))
    conference = ConferenceId(f"k{kept.state.size - 1}")
    hours = [Slot(1_655_280_000_000 + n * 3_600_000, 60, "Europe/Zurich") for n in range(4)]
    more = {"part-3": {"en": "Working group"}, "room-3": {"en": "Room C"}}
    for command in (
        AddPart(conference, Part("working-group", 3), more),
        PlanProgramme(conference, 1, Place(hours[0], 1), {"en": "Opening"}, ["en"]),
        PlanProgramme(conference, 2, Place(hours[0], 2), {"en": "Budget"}),
        PlanProgramme(conference, 3, Place(hours[0], 3)),
        MoveProgramme(conference, 2, Place(hours[1], 1), {"en": "At the request of the chair."}),
        CancelProgramme(conference, 3, {"en": "Treated elsewhere."}),
        CallProgramme(conference, 1, MeetingId("plenary-2022-06-15")),
    ):
        kept.made(command)


def _call_series(kept: Kept) -> None:
    """A series with a sitting that is called, one that moves, and one that is cancelled."""
    office = OfficeId("secretary-general")
    kept.made(EstablishOffice(office=office, charge="secretary", title={"en": "Secretary General"}))
    slots = [
        Slot(1_646_830_800_000 + week * 604_800_000, 180, "Europe/Brussels") for week in range(5)
    ]
    words = {"title": {"en": "Further meetings"}, "topic-1": {"en": "arms control"}}
    kept.made(
        CallSeries(manner="announced", texts=words, caller=office, sittings=[Plan(slots[0], [1])])
    )
    series = SeriesId(f"e{kept.state.size - 2}")
    for command in (
        PlanSittings(series, [Plan(slots[1]), Plan(slots[2])]),
        MoveSittings(series, [Move(2, slots[3])], {"en": "The hall is taken."}),
        CancelSitting(series, 3, {"en": "Treated elsewhere."}),
        JoinMeeting(series, 1, MeetingId("council-2022-03-09")),
    ):
        kept.made(command)


if __name__ == "__main__":
    sys.stdout.buffer.writelines(held().lines("everything"))
