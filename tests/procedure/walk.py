"""Random histories from a seed, as JSON for the browser's fold: `python -m tests.procedure.walk COUNT`.

Each line is one audience's view of one history: {"audience", "entries": as on the wire, "view": the state in Python}.
"""

import json
import random
import sys
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from hemicycle.live.encoding import wire_entry
from hemicycle.procedure.conduct import Method
from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM, Command, Submission, salted
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.growing import plain
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda import commands as agenda
from hemicycle.procedure.meeting.business.audiences import visible
from hemicycle.procedure.meeting.business.booths import commands as booths
from hemicycle.procedure.meeting.business.booths.subject import BOOTHS
from hemicycle.procedure.meeting.business.documents import commands as documents
from hemicycle.procedure.meeting.business.floor import commands as floor
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.business.photos import commands as photos
from hemicycle.procedure.meeting.business.photos.order import photo_order
from hemicycle.procedure.meeting.business.publication import commands as publication
from hemicycle.procedure.meeting.deciding.consensus import commands as consensus
from hemicycle.procedure.meeting.deciding.correspondence import commands as post
from hemicycle.procedure.meeting.deciding.motions import commands as motions
from hemicycle.procedure.meeting.deciding.positions import commands as positions
from hemicycle.procedure.meeting.deciding.positions.state import Stance
from hemicycle.procedure.meeting.deciding.referendum import commands as referendum
from hemicycle.procedure.meeting.deciding.silence import commands as silence
from hemicycle.procedure.meeting.deciding.statements import commands as statements
from hemicycle.procedure.meeting.deciding.votes import commands as votes
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting
from hemicycle.procedure.meeting.kernel.seats import commands as seats
from hemicycle.procedure.meeting.microphones import channels, open_microphones, signing
from hemicycle.procedure.meeting.record import Settle, decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import (
    AmendmentId,
    DocumentId,
    ItemId,
    Language,
    MemberCode,
    MotionId,
    OutcomeId,
    ParticipantId,
    PartId,
    PhotoId,
    RequestId,
    SilenceId,
    StatementId,
    VoteId,
)
from tests.procedure.history import classes
from tests.procedure.meetings import PEOPLE, START, convening

IDS = [f"p{n}" for n in range(1, len(PEOPLE) + 1)]
INTERPRETERS = [f"p{n}" for n, one in enumerate(PEOPLE, 1) if one.role == "interpreter"]
TEXTS = [{"en": "yes", "fr": "oui"}, {"en": "no"}, {"fr": "non"}]
STEPS = 220
TRIES = 6


class Walk:
    """One history."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.now = START
        self.meeting = Meeting()
        self.entries: list[Entry] = []
        begun = convening(self.dice.choice(["open", "closed"]))
        self._send(SECRETARIAT, replace(begun, vice_chairs=["p2", "p4"]))
        for who in IDS:
            self._send(SECRETARIAT, seats.AdmitParticipant(ParticipantId(who)))
            self._send(who, seats.TakeSeat())
        self._send("p1", sitting.OpenMeeting())
        for _ in range(STEPS):
            self._step()
        self._close()

    def _close(self) -> None:
        """The end, and what comes after it."""
        chair = self.meeting.sitting.chair if self.meeting.sitting else "p1"
        self._send(chair, sitting.ResumeMeeting())
        self._send(
            chair, votes.CancelVote(self.meeting.ballots.open or VoteId("v0"), {"en": "the end"})
        )
        for motion in list(self.meeting.motions.moved.values()):
            self._send(motion.participant, motions.WithdrawMotion(motion.id))
        self._send(chair, floor.EndFloor())
        self._send(chair, floor.RulePointOfOrder(upheld=False))
        for quiet in self.meeting.silences.table:
            self._send(chair, silence.WithdrawSilence(quiet))
        for outcome in self.meeting.outcomes.table:
            self._send(chair, outcomes.WithdrawOutcome(outcome))
        self._send(chair, sitting.CloseMeeting())
        texted = [t.seq for t in self.meeting.publication.texted]
        for command in (
            publication.PublishReadout({"en": "a" * 64, "fr": "b" * 64}),
            publication.CorrectText(self.dice.choice(texted), {"title": {"en": "Corrected"}}),
            publication.WithdrawReadout({"en": "an error", "fr": "une erreur"}),
            publication.ReleaseItem(None),
            publication.SetChathamHouse(None),
            publication.ReleaseItem(ItemId("behind")),
        ):
            self._send(SECRETARIAT, command)
        self._erase(self.dice.choice(texted))

    def _erase(self, target: int) -> None:
        if self._send(SECRETARIAT, publication.RedactText(target, {"en": "on request"})):
            gone = {e.fact.erases for e in self.entries}
            self.entries = [replace(e, texts=None) if e.seq in gone else e for e in self.entries]
            self.meeting = fold(self.entries)

    def _step(self) -> None:
        """Time passes, somebody comes back, and of what is tried the first that the rules allow is done."""
        self.now += self.dice.choice([10, 500, 20_000, 130_000])
        self._send(SYSTEM, Settle())
        self._come_back(self.dice.choice(IDS))
        for _ in range(TRIES):
            command = self._command()
            chair = self.meeting.sitting.chair if self.meeting.sitting else "p1"
            actor = self.dice.choice([*IDS, chair, chair, chair, SECRETARIAT])
            leaves = isinstance(command, seats.LeaveSeat) and actor == chair
            if isinstance(command, BOOTHS.commands):
                actor = self.dice.choice(INTERPRETERS)
            systems = isinstance(
                command, seats.ReportLoss | silence.ReportOutage | photos.EnterPhoto
            )
            actor = SYSTEM if systems else actor
            if not leaves and self._send(actor, command):
                return

    def _come_back(self, who: str) -> None:
        self._send(SECRETARIAT, seats.AdmitParticipant(ParticipantId(who)))
        self._send(who, seats.TakeSeat())

    def _send(self, actor: str, command: Command) -> bool:
        acts = decide(self.meeting, Submission(salted(command, "5a" * 32), actor, self.now))
        if isinstance(acts, Refusal):
            return False
        for act in acts:
            self.entries += act
            self.meeting = fold(act, self.meeting)
        return True

    def _command(self) -> Command:
        pick, who = self.dice.choice, self.dice.choice(IDS)
        debate, table = self.meeting.debate, self.meeting.outcomes.table
        request = pick([r.id for r in debate.queue] or ["r0"])
        outcome = pick(list(table) or ["o0"])
        digest = table[OutcomeId(outcome)].digest if outcome in table else ""
        text = pick(TEXTS)
        return pick(
            [
                *self._floor(request, who),
                *self._voting(outcome),
                *self._silence(outcome, digest),
                *self._positions(outcome, digest),
                *self._in_writing(outcome, digest),
                *self._photo(),
                *self._documents(who),
                *self._booths(),
                outcomes.ProposeOutcome(pick(["leaders", "self"]), {"text": text}, verb="stress"),
                outcomes.AmendOutcome(OutcomeId(outcome), {"text": text}),
                outcomes.JoinSponsors(OutcomeId(outcome)),
                pick(
                    [
                        outcomes.IssueByChair(OutcomeId(outcome), digest, "statement"),
                        outcomes.IssueByChair(OutcomeId(outcome), digest, "summary"),
                        seats.TakeSeat(),
                        seats.TakeSeat(),
                    ]
                ),
                outcomes.LeaveSponsors(OutcomeId(outcome)),
                outcomes.TakeOverOutcome(OutcomeId(outcome)),
                outcomes.SupplyLanguage(OutcomeId(outcome), {"text": {"fr": "des mots"}}),
                consensus.PutOutcome(OutcomeId(outcome), digest, pick([1, 30])),
                consensus.AdoptOutcome(OutcomeId(outcome), digest),
                consensus.RaiseObjection(OutcomeId(outcome), pick([{}, {"en": "no"}])),
                consensus.LiftObjection(OutcomeId(outcome)),
                statements.EnterStatement(text),
                statements.BindStatement(OutcomeId(outcome), digest, "reservation", text),
                statements.WithdrawStatement(
                    pick([s.id for s in self.meeting.statements.bound] or [StatementId("s0")])
                ),
                statements.BindStatement(
                    OutcomeId(outcome), digest, "footnote", text, PartId("text")
                ),
                agenda.OpenItem(ItemId(pick(["one", "two", "behind"]))),
                agenda.CloseItem(ItemId("one")),
                seats.TakeSeat(),
                seats.TakeSeat(),
                seats.LeaveSeat(),
                seats.ReportLoss(ParticipantId(who)),
                seats.AdmitParticipant(ParticipantId(who)),
                seats.ReplaceHolder(ParticipantId("p4")),
                pick(
                    [
                        seats.ExcludeParticipant(ParticipantId(who)),
                        sitting.PassChair(ParticipantId(who)),
                        sitting.TakeChair(),
                    ]
                ),
                pick([sitting.SuspendMeeting(), sitting.ResumeMeeting()]),
                sitting.ResumeMeeting(),
            ]
        )

    def _in_writing(self, outcome: str, digest: str) -> list[Command]:
        """By correspondence, and what amendments lack."""
        pick, known = self.dice.choice, self.meeting.outcomes.table.get(OutcomeId(outcome))
        open_votes = [v.id for v in self.meeting.ballots.votes.values() if v.open_until]
        vote, later = pick(open_votes or [VoteId("v0")]), self.now + 5 * 86_400_000
        until, words = pick([None, later]), {"en": "since it is late"}
        days = pick([None, 5]) if until else 5
        waiting = [a.id for a in known.amendments] if known else []
        amendment, lacks = pick(waiting or [AmendmentId("a0")]), {"text": {"fr": "des mots"}}
        return [
            post.OpenCorrespondence(
                "simple-majority",
                until,
                outcome=OutcomeId(outcome),
                digest=digest,
                working_days=days,
            ),
            post.SendBallot(vote, pick(["yes", "no"])),
            pick(
                [
                    post.ExtendCorrespondence(vote, later, words),
                    post.ConfirmCorrespondence(vote),
                    silence.ReportOutage(self.now, later),
                ]
            ),
            outcomes.SupplyAmendmentLanguage(OutcomeId(outcome), amendment, lacks),
        ]

    def _voting(self, outcome: str) -> list[Command]:
        pick, ballots = self.dice.choice, self.meeting.ballots
        taken = ballots.open or pick(list(ballots.votes) or ["v0"])
        motion = pick([m.id for m in self.meeting.motions.moved.values()] or ["m0"])
        known = self.meeting.outcomes.table.get(outcome)  # type: ignore[call-overload]
        waiting = [a.id for a in known.amendments if a.status == "proposed"] if known else []
        castable: list[Ballot] = ["yes", "no", "abstain"]
        rule, ballot = pick(["simple-majority", "unanimity"]), pick(castable)
        question = {"en": "Shall we?"}
        text: dict[str, Any] = {"outcome": outcome, "digest": known.digest if known else None}
        asked = pick([text, {"question": question}, {"motion": motion}])
        amending = {a.id: a.digest for a in known.amendments} if known else {}
        first = pick(waiting or ["a0"])
        left = [a.id for a in known.amendments if a.status == "overtaken"] if known else []
        methods: list[Method | None] = [None, None, "roll-call", "show-of-hands"]
        method = pick(methods)
        vote = ballots.votes.get(VoteId(taken))
        member = pick(vote.register) if vote else "AA"
        return [
            votes.OpenVote(rule, **asked, method=method),
            votes.OpenVote(rule, **text, parts=[PartId("text")], method=method),
            votes.OpenVote(rule, amendment=first, falls=waiting[3:4], digest=amending.get(first)),
            *(votes.CastBallot(VoteId(taken), ballot) for _ in range(3)),
            votes.RecordBallot(VoteId(taken), member, "absent"),
            votes.CountHands(VoteId(taken), 1, 0, 1),
            votes.CloseVote(VoteId(taken)),
            votes.CloseVote(VoteId(taken)),
            pick(
                [
                    votes.CancelVote(VoteId(taken), {"en": "in error"}),
                    votes.CorrectBallot(VoteId(taken), ballot),
                ]
            ),
            votes.OpenVote(
                again=pick([v.id for v in ballots.votes.values() if v.broken] or [VoteId("v0")])
            ),
            motions.MoveMotion(pick(["appeal", "close-debate", "adjourn-debate"])),
            motions.MoveMotion("division", OutcomeId(outcome), parts=[PartId("text")]),
            motions.WithdrawMotion(MotionId(motion)),
            outcomes.ProposeAmendment(OutcomeId(outcome), {"text": pick(TEXTS)}),
            outcomes.ProposeAmendment(OutcomeId(outcome), {"text": {"en": f"words of {self.now}"}}),
            outcomes.RestateAmendment(
                OutcomeId(outcome), pick(left or ["a0"]), {"text": pick(TEXTS)}
            ),
            outcomes.OrderAmendments(OutcomeId(outcome), waiting[::-1]),
            outcomes.ProposeAmendment(
                OutcomeId(outcome), {"text": {"en": f"better at {self.now}"}}, amends=first
            ),
            outcomes.AcceptAmendment(
                OutcomeId(outcome), AmendmentId(first), amending.get(first, "")
            ),
            pick([outcomes.WithdrawAmendment(OutcomeId(outcome), one) for one in [*waiting, "a0"]]),
            floor.RequestFloor("explanation-of-vote"),
        ]

    def _documents(self, who: str) -> list[Command]:
        """Under open and closed items and under none; the own statement; one that is taken back."""
        pick = self.dice.choice
        known = pick(list(self.meeting.documents.laid) or ["l0"])
        item, revision = pick([*self.meeting.agenda.items, None]), self.dice.randrange(3)
        digest = f"{self.dice.randrange(9):064}"
        paper = documents.LayDocument(
            {"en": "a paper"}, Language("en"), "pdf", 9, digest, "X/1", item, revision=revision
        )
        own = documents.LayDocument(
            {"en": "we say"},
            Language("en"),
            "text",
            9,
            digest,
            "",
            item,
            speaker=ParticipantId(who),
        )
        return [paper, own, documents.WithdrawDocument(DocumentId(known))]

    def _positions(self, outcome: str, digest: str) -> list[Command]:
        stances: list[Stance | None] = ["supports", "cannot-accept", None]
        stance = self.dice.choice(stances)
        return [
            positions.StatePosition(
                OutcomeId(outcome), digest, stance, confided=confided, text=text
            )
            for confided in (False, True)
            for text in ({}, {"en": "so far"})
        ]

    def _silence(self, outcome: str, digest: str) -> list[Command]:
        """A day passes now and then, or nothing would ever expire."""
        quiet = self.dice.choice(list(self.meeting.silences.table) or ["q0"])
        known = self.meeting.silences.table.get(SilenceId(quiet))
        expires = known.expires if known else self.now
        if self.dice.random() < 0.03:
            self.now = max(self.now, expires + self.dice.choice([-5000, 0, 90_000]))
        return [
            silence.OpenSilence(OutcomeId(outcome), digest, self.now + 24 * 3_600_000),
            silence.OpenSilence(OutcomeId(outcome), digest, self.now + 24 * 3_600_000),
            silence.BreakSilence(
                SilenceId(quiet), {"en": "no"}, self.dice.choice([{}, {"text": TEXTS[1]}])
            ),
            silence.ExtendSilence(
                SilenceId(quiet), expires + self.dice.choice([60_000, 7_200_000])
            ),
            silence.EnterObjection(
                SilenceId(quiet), MemberCode("BB"), expires - 1, {"en": "by letter"}
            ),
            referendum.AwaitCapital(OutcomeId(outcome)),
            referendum.AgreeAdReferendum(
                OutcomeId(outcome), digest, self.now + 3_600_000, [MemberCode("BB")]
            ),
            referendum.ConfirmAgreement(SilenceId(quiet)),
            referendum.EnterConfirmation(
                SilenceId(quiet), MemberCode("BB"), expires - 1, {"en": "by letter"}
            ),
            silence.ConfirmSilence(SilenceId(quiet)),
            silence.ConfirmSilence(SilenceId(quiet)),
            self.dice.choice(
                [
                    silence.WithdrawSilence(SilenceId(quiet)),
                    silence.ReportOutage(max(0, self.now - 20_000), self.now),
                ]
            ),
        ]

    def _photo(self) -> list[Command]:
        pick, known = self.dice.choice, self.meeting.photos
        call = known.call.id if known.call else PhotoId("f0")
        standing = pick([one.id for one in (known.call, known.taken) if one] or ["f0"])
        order = photo_order(self.meeting)
        return [
            photos.CallPhoto(pick([5, 20, 120])),
            photos.AnswerPhoto(call, joins=True),
            photos.AnswerPhoto(call, joins=True),
            photos.AnswerPhoto(call, joins=False),
            photos.EnterPhoto(call, "c" * 64, 1600, 900, order, order[::2]),
            photos.EnterPhoto(call, "d" * 64, 1600, 900, order, []),
            pick([photos.WithdrawPhoto(PhotoId(standing)), photos.CallPhoto(4)]),
        ]

    def _booths(self) -> list[Command]:
        pick = self.dice.choice
        channels: list[Language | None] = [None, None, Language("en"), Language("fr")]
        return [
            booths.EnterBooth(Language(pick(["en", "fr", "ase"]))),
            booths.LeaveBooth(),
            *(booths.GoOnAir(pick(channels)) for _ in range(3)),
            booths.GoOffAir(),
            booths.OfferMicrophone(),
            booths.OfferMicrophone(),
            booths.WithdrawOffer(),
            booths.TakeMicrophone(),
            booths.TakeMicrophone(),
        ]

    def _floor(self, request: str, who: str) -> list[Command]:
        return [
            floor.RequestFloor("statement"),
            floor.RequestFloor("point-of-order"),
            floor.RequestFloor("right-of-reply"),
            floor.GrantFloor(RequestId(request)),
            floor.GrantFloor(RequestId(request)),
            floor.WithdrawRequest(RequestId(request)),
            floor.GiveFloor(ParticipantId(who)),
            floor.EndFloor(),
            floor.RulePointOfOrder(upheld=True),
            floor.StopClock(),
            floor.StartClock(),
            floor.ExtendTime(30),
            floor.SetSpeakingLimit(self.dice.choice([None, 60])),
            floor.CloseList(),
            floor.ReopenList(),
            floor.ReorderList([r.id for r in reversed(self.meeting.debate.queue)]),
            floor.CloseMicrophone(ParticipantId(who)),
            floor.OpenMicrophone(ParticipantId(who)),
        ]


def cases(count: int) -> Iterator[dict[str, object]]:
    """What each audience of each history sees, and the state that Python folds it to."""
    for seed in range(count):
        walk = Walk(seed)
        for reader in classes(walk.meeting):
            seen = [entry for entry in walk.entries if visible(walk.meeting, entry, reader)]
            state = fold(seen)
            yield {
                "audience": reader,
                "entries": [msgspec.json.decode(wire_entry(entry)) for entry in seen],
                "view": msgspec.to_builtins(state, enc_hook=plain),
                "heard": open_microphones(state),
                "channels": channels(state),
                "signing": signing(state),
            }


if __name__ == "__main__":
    for case in cases(int(sys.argv[1])):
        sys.stdout.write(json.dumps(case) + "\n")
