"""From an option, as a screen offers it, to the command that a person would send."""

from collections.abc import Callable
from typing import Any

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.option import Asked
from hemicycle.procedure.meeting.business.agenda import commands as agenda
from hemicycle.procedure.meeting.business.booths import commands as booths
from hemicycle.procedure.meeting.business.floor import commands as floor
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.business.photos import commands as photos
from hemicycle.procedure.meeting.deciding.consensus import commands as consensus
from hemicycle.procedure.meeting.deciding.motions import commands as motions
from hemicycle.procedure.meeting.deciding.motions.offers import moved_on
from hemicycle.procedure.meeting.deciding.positions import commands as positions
from hemicycle.procedure.meeting.deciding.proxies import commands as proxies
from hemicycle.procedure.meeting.deciding.silence import commands as silence
from hemicycle.procedure.meeting.deciding.silence.guards import DAY_MS
from hemicycle.procedure.meeting.deciding.statements import commands as statements
from hemicycle.procedure.meeting.deciding.votes import commands as votes
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting
from hemicycle.procedure.meeting.kernel.seats import commands as seats
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import OutcomeId, PhotoId, VoteId


def as_offered(meeting: Meeting, now: int, name: str, target: Any) -> Command | None:
    """The command of an option; None where this test makes none of the kind."""
    table = meeting.outcomes.table
    digest = table[target].digest if target in table else ""
    known = table.get(target)
    behind = [
        (part.id, language)
        for part in (known.parts if known else [])
        for language in ("en", "fr")
        if language not in part.digests or language in part.stale
    ]
    amended = next((o.id for o in table.values() for a in o.amendments if a.id == target), "")
    ballot, call = meeting.ballots.open, meeting.photos.call
    known_commands: dict[str, Callable[[], Command]] = {
        "grant-floor": lambda: floor.GrantFloor(target),
        "withdraw-request": lambda: floor.WithdrawRequest(target),
        "end-floor": floor.EndFloor,
        "take-seat": seats.TakeSeat,
        "put-outcome": lambda: consensus.PutOutcome(target, digest),
        "adopt-outcome": lambda: consensus.AdoptOutcome(target, digest),
        "raise-objection": lambda: consensus.RaiseObjection(target, {"en": "we object"}),
        "supply-language": lambda: outcomes.SupplyLanguage(
            target, {part: {language: "…"} for part, language in behind}
        ),
        "restate-amendment": lambda: outcomes.RestateAmendment(
            OutcomeId(amended), target, {"text": {"en": f"restated {now}"}}
        ),
        "take-chair": sitting.TakeChair,
        "withdraw-outcome": lambda: outcomes.WithdrawOutcome(target),
        "open-item": lambda: agenda.OpenItem(target),
        "rule-point-of-order": lambda: floor.RulePointOfOrder(upheld=False),
        "cast-ballot": lambda: votes.CastBallot(target, "abstain"),
        "cast-ballot-for": lambda: votes.CastBallotFor(ballot or VoteId("v0"), target, "no"),
        "withdraw-proxy": lambda: proxies.WithdrawProxy(target),
        "record-ballot": lambda: votes.RecordBallot(ballot or VoteId("v0"), target, "absent"),
        "count-hands": lambda: votes.CountHands(target, 0, 0, 0),
        "close-vote": lambda: votes.CloseVote(target),
        "cancel-vote": lambda: votes.CancelVote(target, {"en": "opened in error"}),
        "move-motion": lambda: moved_on(meeting, Asked("", target, now)),
        "speak-for-motion": lambda: motions.SpeakForMotion(target),
        "speak-against-motion": lambda: motions.SpeakAgainstMotion(target),
        "withdraw-motion": lambda: motions.WithdrawMotion(target),
        "state-position": lambda: positions.StatePosition(target, digest, "can-accept"),
        "enter-statement": lambda: statements.EnterStatement({"en": "we say"}),
        "open-silence": lambda: silence.OpenSilence(target, digest, now + 2 * DAY_MS),
        "break-silence": lambda: silence.BreakSilence(target, {"en": "we object"}),
        "bind-statement": lambda: statements.BindStatement(
            target, digest, "reservation", {"en": "we note"}
        ),
        "withdraw-silence": lambda: silence.WithdrawSilence(target),
        "confirm-silence": lambda: silence.ConfirmSilence(target),
        "call-photo": photos.CallPhoto,
        "answer-photo": lambda: photos.AnswerPhoto(
            call.id if call else PhotoId("f0"), target == "joins"
        ),
        "withdraw-photo": lambda: photos.WithdrawPhoto(target),
        "enter-booth": lambda: booths.EnterBooth(target),
        "leave-booth": booths.LeaveBooth,
        "go-on-air": lambda: booths.GoOnAir(target),
        "go-off-air": booths.GoOffAir,
        "offer-microphone": booths.OfferMicrophone,
        "withdraw-offer": booths.WithdrawOffer,
        "take-microphone": booths.TakeMicrophone,
    }
    made = known_commands.get(name)
    return made() if made else None
