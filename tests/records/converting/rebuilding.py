"""From the entries of an act back to the command that made it: entries of one act hold all that it carried."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hemicycle.procedure.core.actor import SYSTEM, Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.record_type import Settle
from hemicycle.procedure.meeting.business.agenda import commands as agenda
from hemicycle.procedure.meeting.business.floor import commands as floor
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.business.photos.entries import PhotoTaken
from hemicycle.procedure.meeting.business.publication import commands as publication
from hemicycle.procedure.meeting.deciding.consensus import commands as consensus
from hemicycle.procedure.meeting.deciding.motions import commands as motions
from hemicycle.procedure.meeting.deciding.silence import commands as silence
from hemicycle.procedure.meeting.deciding.silence.entries import OutageReported
from hemicycle.procedure.meeting.deciding.statements import commands as statements
from hemicycle.procedure.meeting.deciding.votes import commands as votes
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting
from hemicycle.procedure.meeting.kernel.seats import commands as seats
from hemicycle.procedure.meeting.kernel.seats.entries import SeatLeft
from tests.records.converting.booths import BOOTHS
from tests.records.converting.photos import PHOTOS, entered
from tests.records.converting.reconvening import convened_participant, reconvened
from tests.records.converting.silence import SILENCE

Act = Sequence[Entry]
Rebuild = Callable[[Any, Entry], Command]
"""From the facts of the principal entry (typed by its kind in the table below) and the entry."""


def command_of_act(act: Act) -> Command | None:
    """The command; None where no command gives such entries."""
    kinds = {entry.kind: entry for entry in reversed(act)}
    if act[0].by == SYSTEM:
        return _of_system(kinds)
    if "meeting-convened" in kinds:
        return reconvened(act)
    principal = next((kinds[kind] for kind in PRINCIPALS if kind in kinds), None)
    return PRINCIPALS[principal.kind](principal.fact, principal) if principal else None


def _of_system(kinds: Mapping[str, Entry]) -> Command:
    outage = kinds.get("outage-reported")
    if outage is not None and isinstance(outage.fact, OutageReported):
        return silence.ReportOutage(outage.fact.since, outage.fact.until)
    taken = kinds.get("photo-taken")
    if taken is not None and isinstance(taken.fact, PhotoTaken):
        return entered(taken.fact)
    lost = kinds.get("seat-left")
    fact = lost.fact if lost else None
    return seats.ReportLoss(fact.participant) if isinstance(fact, SeatLeft) else Settle()


def _seat_left(fact: Any, entry: Entry) -> Command:
    return seats.LeaveSeat() if fact.cause == "left" else seats.ExcludeParticipant(fact.participant)


def _chair_passed(fact: Any, entry: Entry) -> Command:
    return sitting.TakeChair() if fact.cause == "taken-over" else sitting.PassChair(fact.to)


def _granted(fact: Any, entry: Entry) -> Command:
    return floor.GrantFloor(fact.request) if fact.request else floor.GiveFloor(fact.participant)


def _tabled(fact: Any, entry: Entry) -> Command:
    return outcomes.ProposeOutcome(
        by="self" if fact.by == entry.by else fact.by,
        texts=entry.words,
        form=fact.form,
        verb=fact.verb,
        joined=fact.joined,
        item=fact.item,
        track=fact.track,
        due=fact.due,
        body=fact.body,
        series=fact.series,
        starts=fact.starts,
    )


def _put(fact: Any, entry: Entry) -> Command:
    return consensus.PutOutcome(fact.outcome, fact.digest, (fact.call_until - entry.at) // 1000)


def _vote_opened(fact: Any, entry: Entry) -> Command:
    """The rotation of the register tells whose name was drawn; of a motion the rule follows."""
    return votes.OpenVote(
        rule=fact.rule,
        question=entry.words.get("question", {}),
        outcome=fact.outcome,
        amendment=fact.amendment,
        motion=fact.motion,
        method=fact.method,
        first=fact.register[0],
        falls=fact.falls,
        holders=fact.holders,
        digest=fact.digest,
    )


PRINCIPALS: Mapping[str, Rebuild] = {
    "vote-opened": _vote_opened,
    "ballot-cast": lambda f, e: votes.CastBallot(f.vote, f.ballot),
    "ballot-recorded": lambda f, e: votes.RecordBallot(f.vote, f.member, f.ballot),
    "hands-counted": lambda f, e: votes.CountHands(f.vote, f.yes, f.no, f.abstain),
    "vote-closed": lambda f, e: votes.CloseVote(f.vote, f.finding),
    "ballot-corrected": lambda f, e: votes.CorrectBallot(f.vote, f.ballot),
    "motion-moved": lambda f, e: motions.MoveMotion(f.kind_of),
    "motion-decided": lambda f, e: motions.RuleMotion(f.motion, f.carried),
    "quorum-stated": lambda f, e: motions.RuleMotion(f.motion, True),
    "meeting-closed": lambda f, e: sitting.CloseMeeting(),
    "vote-cancelled": lambda f, e: votes.CancelVote(f.vote),
    "motion-withdrawn": lambda f, e: motions.WithdrawMotion(f.motion),
    "meeting-opened": lambda f, e: sitting.OpenMeeting(),
    "meeting-suspended": lambda f, e: sitting.SuspendMeeting(),
    "meeting-resumed": lambda f, e: sitting.ResumeMeeting(),
    "chair-passed": _chair_passed,
    "participant-accredited": lambda f, e: seats.AccreditParticipant(convened_participant(e)),
    "participant-admitted": lambda f, e: seats.AdmitParticipant(f.participant),
    "seat-taken": lambda f, e: seats.TakeSeat(),
    "seat-left": _seat_left,
    "holder-replaced": lambda f, e: seats.ReplaceHolder(f.participant),
    "item-added": lambda f, e: agenda.AddItem(f.item, e.words.get("title", {}), f.access),
    "item-opened": lambda f, e: agenda.OpenItem(f.item),
    "item-closed": lambda f, e: agenda.CloseItem(f.item),
    "floor-requested": lambda f, e: floor.RequestFloor(f.purpose),
    "floor-granted": _granted,
    "point-of-order-ruled": lambda f, e: floor.RulePointOfOrder(f.upheld),
    "floor-ended": lambda f, e: floor.EndFloor(),
    "request-withdrawn": lambda f, e: floor.WithdrawRequest(f.request),
    "clock-stopped": lambda f, e: floor.StopClock(),
    "clock-started": lambda f, e: floor.StartClock(),
    "speaking-time-extended": lambda f, e: floor.ExtendTime(f.by_s),
    "speaking-limit-set": lambda f, e: floor.SetSpeakingLimit(f.limit_s),
    "list-closed": lambda f, e: floor.CloseList(),
    "list-reopened": lambda f, e: floor.ReopenList(),
    "list-reordered": lambda f, e: floor.ReorderList(f.requests),
    "microphone-closed": lambda f, e: floor.CloseMicrophone(f.participant),
    "microphone-opened": lambda f, e: floor.OpenMicrophone(f.participant),
    "statement-entered": lambda f, e: statements.EnterStatement(e.words.get("text", {})),
    **BOOTHS,
    **SILENCE,
    **PHOTOS,
    "outcome-proposed": _tabled,
    "outcome-entered": _tabled,
    "outcome-amended": lambda f, e: outcomes.AmendOutcome(f.outcome, e.words, f.verb),
    "amendment-proposed": lambda f, e: outcomes.ProposeAmendment(f.outcome, e.words, f.verb),
    "language-supplied": lambda f, e: outcomes.SupplyLanguage(f.outcome, e.words),
    "amendment-restated": lambda f, e: outcomes.RestateAmendment(
        f.outcome, f.amendment, e.words, f.verb
    ),
    "amendment-withdrawn": lambda f, e: outcomes.WithdrawAmendment(f.outcome, f.amendment),
    "amendments-ordered": lambda f, e: outcomes.OrderAmendments(f.outcome, f.amendments),
    "outcome-put": _put,
    "objection-raised": lambda f, e: consensus.RaiseObjection(f.outcome, e.words.get("reason", {})),
    "vote-requested": lambda f, e: consensus.RequestVote(f.outcome),
    "call-ended": lambda f, e: consensus.EndCall(f.outcome),
    "outcome-adopted": lambda f, e: consensus.AdoptOutcome(f.outcome, f.digest),
    "outcome-withdrawn": lambda f, e: outcomes.WithdrawOutcome(f.outcome),
    "readout-published": lambda f, e: publication.PublishReadout(f.digests),
    "readout-withdrawn": lambda f, e: publication.WithdrawReadout(e.words.get("reason", {})),
    "text-corrected": lambda f, e: publication.CorrectText(f.target, e.words),
    "text-redacted": lambda f, e: publication.RedactText(f.target, e.words.get("reason", {})),
    "item-released": lambda f, e: publication.ReleaseItem(f.item),
}
"""The entry of an act that tells its command, the first in this order; the others follow from it."""
