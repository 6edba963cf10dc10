"""What anybody may send in a random history, whoever they are; and the rules of procedure under which they do."""

from msgspec.structs import replace

from hemicycle.procedure.meeting.business.agenda import commands as agenda
from hemicycle.procedure.meeting.business.booths import commands as booths
from hemicycle.procedure.meeting.business.floor import commands as floor
from hemicycle.procedure.meeting.business.recordings import commands as recordings
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting
from hemicycle.procedure.meeting.kernel.seats import commands as seats
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import ItemId, Language, ParticipantId
from tests.procedure.meetings import PEOPLE

IDS = [f"p{n}" for n in range(1, len(PEOPLE) + 1)]
ITEMS = ["one", "two", "behind"]
SIMPLE = [
    sitting.OpenMeeting(),
    sitting.SuspendMeeting(),
    sitting.ResumeMeeting(),
    seats.TakeSeat(),
    seats.LeaveSeat(),
    floor.EndFloor(),
    floor.RulePointOfOrder(upheld=True),
    floor.StopClock(),
    floor.StartClock(),
    floor.ExtendTime(30),
    floor.SetSpeakingLimit(60),
    floor.SetSpeakingLimit(None),
    *(
        recordings.PlayRecorded(party, "ab" * 32, "webm", 900, at, {"und": "Bo"})
        for party, at in (("BB", 4000), ("CC", 60_000), ("OO", 4000))
    ),
    recordings.StopRecorded(),
    floor.CloseList(),
    floor.ReopenList(),
    *(floor.RequestFloor(purpose) for purpose in ("statement", "point-of-order", "right-of-reply")),
    *(agenda.OpenItem(ItemId(item)) for item in ITEMS),
    *(agenda.CloseItem(ItemId(item)) for item in ITEMS),
    *(sitting.PassChair(ParticipantId(who)) for who in IDS),
    *(seats.AdmitParticipant(ParticipantId(who)) for who in IDS),
    *(seats.ExcludeParticipant(ParticipantId(who)) for who in IDS),
    *(floor.GiveFloor(ParticipantId(who)) for who in IDS),
    *(floor.CloseMicrophone(ParticipantId(who)) for who in IDS),
    *(floor.OpenMicrophone(ParticipantId(who)) for who in IDS),
    seats.ReplaceHolder(ParticipantId("p4")),
]
IN_BOOTHS = [
    *(booths.EnterBooth(Language(language)) for language in ("en", "fr", "ils")),
    *(booths.GoOnAir(channel) for channel in (None, Language("en"), Language("fr"))),
    booths.LeaveBooth(),
    booths.GoOffAir(),
    booths.OfferMicrophone(),
    booths.WithdrawOffer(),
    booths.TakeMicrophone(),
]


def allowing(book: Rulebook, most: int) -> Rulebook:
    """With rules under which a member may vote for so many others."""
    assert book.decisions
    rules = [replace(rule, proxies=most) for rule in book.decisions.rules]
    return replace(book, decisions=replace(book.decisions, rules=rules))
