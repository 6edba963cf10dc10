"""Random histories: whatever people send in whatever order, the promises of the procedure hold."""

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM, Command, Submission, salted
from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor import commands as floor
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.business.photos import commands as photos
from hemicycle.procedure.meeting.business.photos.entries import PhotoTaken
from hemicycle.procedure.meeting.business.photos.order import joined, photo_order
from hemicycle.procedure.meeting.business.publication import commands as publication
from hemicycle.procedure.meeting.business.publication.entries import (
    ConfidedTextRedacted,
    TextRedacted,
)
from hemicycle.procedure.meeting.deciding.consensus import commands as consensus
from hemicycle.procedure.meeting.deciding.consensus.entries import OutcomeAdopted, OutcomePut
from hemicycle.procedure.meeting.deciding.motions import commands as motions
from hemicycle.procedure.meeting.deciding.proxies import commands as proxies
from hemicycle.procedure.meeting.deciding.silence import commands as silence
from hemicycle.procedure.meeting.deciding.silence.entries import (
    OutageReported,
    SilenceKept,
    SilenceOpened,
)
from hemicycle.procedure.meeting.deciding.silence.guards import DAY_MS, HOUR_MS
from hemicycle.procedure.meeting.deciding.statements import commands as statements
from hemicycle.procedure.meeting.deciding.votes import commands as votes
from hemicycle.procedure.meeting.kernel.lifecycle import commands as sitting
from hemicycle.procedure.meeting.kernel.seats import commands as seats
from hemicycle.procedure.meeting.microphones import channels, open_microphones, signing
from hemicycle.procedure.meeting.options import Options
from hemicycle.procedure.meeting.record import Settle, decide, fold, next_deadline
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import (
    Access,
    AmendmentId,
    ItemId,
    MemberCode,
    Mode,
    MotionId,
    OutcomeId,
    ParticipantId,
)
from tests.procedure.every_rule import every_rule
from tests.procedure.examined import Examined
from tests.procedure.held import in_full
from tests.procedure.history import hold, verified
from tests.procedure.meetings import PEOPLE, START, convening
from tests.procedure.moved import Moved
from tests.procedure.offers import as_offered
from tests.procedure.posted import Posted
from tests.procedure.sent import IDS, IN_BOOTHS, ITEMS, SIMPLE, allowing
from tests.profiles import examples

MACHINE_S = 1800
"""Until when it is not taken for one that hangs: an alarm amid a history is told as a history that fails once."""
INTERPRETERS = [f"p{n}" for n, one in enumerate(PEOPLE, 1) if one.role == "interpreter"]
PUBLICATION = ("readout-", "text-", "item-released", "photo-")
texts = st.sampled_from(
    [{"en": "yes", "fr": "oui"}, {"en": "no"}, {"fr": "non"}, {"en": "maybe", "fr": "peut-être"}]
)
people = st.sampled_from(IDS)
chance = st.randoms(use_true_random=False)
IN_WRITING = ("correspondence-", "ballot-", "vote-closed", "outage-")
OF_PEOPLE = ("participant-accredited", "participant-admitted", "holder-replaced", "seat-left")
LASTING = (
    *("left-", "meeting-runs-on", "silence-", "statement-", "outcome-adopted"),
    *IN_WRITING,
    *OF_PEOPLE,
)
"""Begins what may follow the closing besides, where something was left running (MEETING-6)."""


class Histories(Examined, Moved, Posted):
    """A meeting in which anybody may send anything."""

    @initialize(
        access=st.sampled_from(["open", "closed"]),
        seated=st.sampled_from([0, 3, len(IDS), len(IDS), len(IDS)]),
        mode=st.sampled_from(["virtual", "virtual", "written"]),
        others=st.sampled_from([0, 1, 2]),
        every=st.booleans(),
    )
    def convene(self, access: Access, seated: int, mode: Mode, others: int, every: bool) -> None:
        self.meeting, self.options = Meeting(), Options()
        self.entries: list[Entry] = []
        self.now, self.erasures = START, 0
        begun = convening(access, mode)
        book = allowing(begun.rulebook, others)
        begun = replace(begun, rulebook=every_rule(book) if every else book)
        self.send(SECRETARIAT, replace(begun, vice_chairs=["p2", "p4"]))
        for who in IDS[:seated]:
            self.send(SECRETARIAT, seats.AdmitParticipant(ParticipantId(who)))
            self.send(who, seats.TakeSeat())
        if seated:
            self.send("p1", sitting.OpenMeeting())

    def send(self, actor: str, command: Command) -> Any:
        answer = decide(self.meeting, Submission(salted(command, "5a" * 32), actor, self.now))
        if isinstance(answer, Refusal):
            assert answer.spec
            return answer
        for act in answer:
            assert act, "an act has at least one entry"
            self.entries += act
            self.meeting = fold(act, self.meeting)
        return answer

    @rule(passed=st.integers(0, 90_000))
    def time_passes(self, passed: int) -> None:
        self.now += passed
        due = next_deadline(self.meeting)
        self.send(SYSTEM, Settle())
        if due is not None and due <= self.now:
            left = next_deadline(self.meeting)
            assert left is None or left > self.now

    @rule(actor=st.sampled_from([*IDS, SECRETARIAT]), command=st.sampled_from(SIMPLE))
    def anybody_does(self, actor: str, command: Command) -> None:
        self.send(actor, command)

    @rule(command=st.sampled_from(SIMPLE))
    def chair_does(self, command: Command) -> None:
        assert self.meeting.sitting
        self.send(self.meeting.sitting.chair, command)

    @rule(dice=chance)
    def interpreters_work(self, dice: Any) -> None:
        """A few of their acts, one after the other, by anybody of them."""
        for _ in range(5):
            self.send(dice.choice(INTERPRETERS), dice.choice(IN_BOOTHS))

    @rule(who=people)
    def somebody_is_lost(self, who: str) -> None:
        self.send(SYSTEM, seats.ReportLoss(ParticipantId(who)))

    @rule(dice=chance, actor=st.sampled_from([*IDS, SECRETARIAT]))
    def an_option_is_taken(self, dice: Any, actor: str) -> None:
        """What is offered without a refusal is not refused."""
        self.an_option_is_taken_by(dice, actor)

    def an_option_is_taken_by(self, dice: Any, actor: str) -> None:
        self.options.follow(self.meeting, self.now)
        offered = [key for key, refused in in_full(self.options.of(actor)).items() if not refused]
        offered = [o for o in offered if as_offered(self.meeting, self.now, *o)]
        if not offered:
            return
        option = dice.choice(offered)
        command = as_offered(self.meeting, self.now, *option)
        if command is not None:
            assert not isinstance(self.send(actor, command), Refusal), option

    @rule(dice=chance)
    def chair_takes_an_option(self, dice: Any) -> None:
        assert self.meeting.sitting
        for _ in range(3):
            self.an_option_is_taken_by(dice, self.meeting.sitting.chair)

    @rule(text=texts, gavel=st.booleans(), waited=st.integers(0, 12_000))
    def a_text_is_put(self, text: dict[str, str], gavel: bool, waited: int) -> None:
        """All the way of a text by all, as far as the rules let it go."""
        assert self.meeting.sitting
        chair = self.meeting.sitting.chair
        self.send(chair, sitting.ResumeMeeting())
        made = self.send("p2", outcomes.ProposeOutcome("leaders", {"text": text}, verb="agree"))
        if isinstance(made, Refusal):
            return
        outcome = list(self.meeting.outcomes.table.values())[-1]
        self.send(chair, consensus.PutOutcome(outcome.id, outcome.digest))
        self.now += waited
        if not gavel:
            self.send("p4", consensus.RaiseObjection(outcome.id))
            self.send("p2", outcomes.AmendOutcome(outcome.id, {"text": {"en": "better"}}))
        self.send(chair, consensus.AdoptOutcome(outcome.id, outcome.digest))

    @rule(
        actor=st.sampled_from([*IDS, SECRETARIAT]),
        member=st.sampled_from([None, "AA", "BB"]),
        holder=st.sampled_from(["AA", "BB", "CC", "OO"]),
        items=st.sampled_from([None, None, [ItemId("one")], [ItemId("one"), ItemId("two")]]),
    )
    def a_proxy_is_given(
        self, actor: str, member: str | None, holder: str, items: list[ItemId] | None
    ) -> None:
        self.send(actor, proxies.GiveProxy(holder, items, member))
        given = self.meeting.proxies.given.values()
        assert not {one.member for one in given if one.items is None} & {
            one.holder for one in given
        }

    @rule(
        dice=chance,
        rule_id=st.sampled_from(["simple-majority", "two-thirds", "unanimity"]),
        method=st.sampled_from([None, "roll-call", "show-of-hands"]),
        about=st.sampled_from(["question", "text", "amendment", "motion"]),
        closed=st.booleans(),
    )
    def a_vote_is_taken(
        self, dice: Any, rule_id: str, method: Any, about: str, closed: bool
    ) -> None:
        """All the way of a vote, as far as the rules let it go; it may be left open."""
        assert self.meeting.sitting
        chair = self.meeting.sitting.chair
        self.send(chair, floor.EndFloor())
        self.send(chair, votes.OpenVote(rule_id, method=method, **self.question(dice, about)))
        taken = self.meeting.ballots.open
        if taken is None:
            return
        for who in dice.sample(IDS, k=len(IDS)):
            ballot = dice.choice(["yes", "no", "abstain"])
            self.send(who, votes.CastBallot(taken, ballot))
            for other in self.meeting.ballots.votes[taken].proxies:
                self.send(who, votes.CastBallotFor(taken, other, ballot))
        for member in self.meeting.ballots.votes[taken].register:
            self.send(SECRETARIAT, votes.RecordBallot(taken, member, "absent"))
        self.send(chair, votes.CountHands(taken, dice.randrange(3), 0, 1))
        if closed:
            self.send(chair, votes.CloseVote(taken))

    def question(self, dice: Any, about: str) -> dict[str, Any]:
        """What the vote is on; the chair proposes or moves it where nothing is there to be voted on."""
        assert self.meeting.sitting
        chair = self.meeting.sitting.chair
        if about == "motion":
            self.send(chair, motions.MoveMotion(dice.choice(["close-debate", "suspend"])))
            moved = [m.id for m in self.meeting.motions.moved.values() if m.status == "moved"]
            return {"motion": dice.choice(moved or [MotionId("m0")])}
        if about == "question":
            return {"question": {"en": "Shall we?"}}
        words = {"text": {"en": "to meet", "fr": "de se réunir"}}
        self.send(chair, outcomes.ProposeOutcome("leaders", words, verb="decide"))
        outcome = dice.choice(list(self.meeting.outcomes.table) or [OutcomeId("o0")])
        if about == "text":
            known = self.meeting.outcomes.table.get(outcome)
            return {"outcome": outcome, "digest": known.digest if known else None}
        better = {"text": {"en": "to meet soon", "fr": "de se réunir bientôt"}}
        self.send(chair, outcomes.ProposeAmendment(outcome, better))
        known = self.meeting.outcomes.table.get(outcome)
        waiting = [a.id for a in known.amendments if a.status == "proposed"] if known else []
        digests = {a.id: a.digest for a in known.amendments} if known else {}
        first = (waiting or [AmendmentId("a0")])[0]
        return {"amendment": first, "digest": digests.get(first)}

    @rule(text=texts, outage=st.booleans(), early=st.booleans(), late=st.integers(-5000, 90_000))
    def a_text_is_circulated(
        self, text: dict[str, str], outage: bool, early: bool, late: int
    ) -> None:
        """All the way of a text under silence, as far as the rules let it go."""
        assert self.meeting.sitting
        chair = self.meeting.sitting.chair
        self.send("p2", outcomes.ProposeOutcome("leaders", {"text": text}, verb="agree"))
        for outcome in list(self.meeting.outcomes.table.values())[-1:]:
            self.send(chair, silence.OpenSilence(outcome.id, outcome.digest, self.now + DAY_MS + 1))
        running = [s for s in self.meeting.silences.table.values() if s.status == "running"]
        if not running or early:
            return
        self.now = max(self.now, running[-1].expires + late)
        if outage:
            self.send(SYSTEM, silence.ReportOutage(self.now - HOUR_MS, self.now))
        self.send(SYSTEM, Settle())

    @rule(dice=chance, actor=people)
    def a_silence_is_acted_on(self, dice: Any, actor: str) -> None:
        """Whatever anybody tries on it, at whatever stage it is."""
        if not self.meeting.silences.table:
            return
        which = dice.choice(list(self.meeting.silences.table))
        known = self.meeting.silences.table[which]
        command = dice.choice(
            [
                silence.BreakSilence(which, {"en": "no"}, {"text": {"en": "other words"}}),
                statements.BindStatement(
                    known.outcome, known.digest, "statement", {"fr": "nous notons"}
                ),
                silence.ExtendSilence(which, max(self.now, known.expires) + DAY_MS),
                silence.EnterObjection(
                    which, MemberCode("BB"), known.expires - 1, {"en": "by letter"}
                ),
                silence.ConfirmSilence(which),
                *(statements.WithdrawStatement(s.id) for s in self.meeting.statements.bound[-1:]),
            ]
        )
        before = known.status, known.expires
        answer = self.send(actor, command)
        if isinstance(command, silence.BreakSilence) and not isinstance(answer, Refusal):
            assert before[0] in ("running", "unattended")
            assert self.now < before[1]

    @rule(
        actor=people,
        by=st.sampled_from(["participants", "leaders", "self", "CC", "ORG"]),
        text=texts,
        item=st.sampled_from([None, *map(ItemId, ITEMS)]),
    )
    def propose(self, actor: str, by: str, text: dict[str, str], item: ItemId | None) -> None:
        self.send(actor, outcomes.ProposeOutcome(by, {"text": text}, verb="stress", item=item))

    @rule(actor=people, text=texts, dice=chance)
    def amend(self, actor: str, text: dict[str, str], dice: Any) -> None:
        if self.meeting.outcomes.table:
            which = dice.choice(list(self.meeting.outcomes.table))
            self.send(actor, outcomes.AmendOutcome(which, {"text": text}))

    @rule(dice=chance, waited=st.integers(0, 40_000), turns=st.booleans())
    def a_photo_is_taken(self, dice: Any, waited: int, turns: bool) -> None:
        """All the way of a photo, as far as the rules let it go; somebody may think again."""
        assert self.meeting.sitting
        self.send(self.meeting.sitting.chair, photos.CallPhoto(dice.choice([4, 5, 20])))
        call = self.meeting.photos.call
        if call is None:
            return
        for who in IDS:
            self.send(who, photos.AnswerPhoto(call.id, dice.choice([True, True, False])))
        self.now += waited
        order = photo_order(self.meeting)
        if turns:
            self.send(dice.choice(IDS), photos.AnswerPhoto(call.id, joins=False))
        self.send(SYSTEM, photos.EnterPhoto(call.id, "c" * 64, 1600, 900, order, order[:1]))

    @rule()
    def close(self) -> None:
        assert self.meeting.sitting
        if len(self.entries) > 25:
            self.send(self.meeting.sitting.chair, sitting.CloseMeeting())

    @rule(dice=chance)
    def afterwards(self, dice: Any) -> None:
        command = dice.choice(
            [
                publication.PublishReadout({"en": "a" * 64, "fr": dice.choice("bc") * 64}),
                publication.WithdrawReadout({"en": "an error", "fr": "une erreur"}),
                publication.CorrectText(
                    dice.randrange(len(self.entries)), {"title": {"en": "Corrected"}}
                ),
                publication.ReleaseItem(dice.choice([None, *ITEMS])),
                publication.SetChathamHouse(dice.choice([None, *ITEMS])),
            ]
        )
        self.send(SECRETARIAT, command)

    @rule(dice=chance)
    def erase(self, dice: Any) -> None:
        """[PUBLISH-4] An erasure takes texts off the record; the state is what the erased record gives."""
        if self.erasures > 2:
            return
        target = dice.randrange(len(self.entries))
        answer = self.send(SECRETARIAT, publication.RedactText(target, {"en": "on request"}))
        if isinstance(answer, Refusal):
            return
        self.erasures += 1
        facts = (entry.fact for act in answer for entry in act)
        gone = {
            fact.target for fact in facts if isinstance(fact, TextRedacted | ConfidedTextRedacted)
        }
        self.entries = [self.without(e) if e.seq in gone else e for e in self.entries]
        self.meeting = fold(self.entries)

    @staticmethod
    def without(entry: Entry) -> Entry:
        return replace(entry, texts=None)

    @invariant()
    def the_floor_is_held_by_one(self) -> None:
        debate = self.meeting.debate
        speakers = [s for s in (debate.speaker, debate.interrupted) if s]
        assert len({s.participant for s in speakers}) == len(speakers)
        if debate.interrupted:
            heard = debate.speaker is not None and debate.speaker.purpose == "point-of-order"
            assert heard or debate.ruling
        people = self.meeting.seats.participants.values()
        at_table = [p.id for p in people if p.role == "secretariat"]
        assert len(set(open_microphones(self.meeting)) - set(at_table)) <= 2
        keys = [(r.capacity or r.participant, r.purpose) for r in debate.queue]
        assert len(keys) == len(set(keys))

    @invariant()
    def one_is_on_air_in_a_booth_and_one_on_a_channel(self) -> None:
        """Whoever is on air stands in that booth, in no other, and is there to be heard."""
        table = self.meeting.booths.table
        standing = [who for booth in table.values() for who in booth.interpreters]
        assert len(standing) == len(set(standing))
        on_air = [booth for booth in table.values() if booth.live]
        fed = [booth.channel for booth in on_air]
        assert len(fed) == len(set(fed))
        for booth in table.values():
            silent = (booth.channel, booth.since, booth.offered) == (None, None, False)
            assert silent == (booth.live is None)
        for booth in on_air:
            assert booth.live in booth.interpreters
            assert self.meeting.seats.participants[booth.live].present
        heard = [*channels(self.meeting).values(), *signing(self.meeting).values()]
        assert set(heard) <= {booth.live for booth in on_air}

    @invariant()
    def nothing_is_decided_after_closing(self) -> None:
        kinds = [entry.kind for entry in self.entries]
        if "meeting-closed" in kinds:
            after = kinds[kinds.index("meeting-closed") + 1 :]
            lasting = LASTING if "left-running" in after else ()
            assert all(kind.startswith((*PUBLICATION, *lasting)) for kind in after), after

    @property
    def facts(self) -> list[Fact]:
        return [entry.fact for entry in self.entries]

    @invariant()
    def one_text_is_put_and_none_is_adopted_unput(self) -> None:
        assert [o.status for o in self.meeting.outcomes.table.values()].count("put") <= 1
        versions = {
            (fact.outcome, fact.digest)
            for fact in self.facts
            if isinstance(fact, OutcomePut | SilenceOpened)
        }
        adopted = {
            (fact.outcome, fact.digest) for fact in self.facts if isinstance(fact, OutcomeAdopted)
        }
        assert adopted <= versions

    @invariant()
    def one_vote_is_taken_by_those_on_its_register(self) -> None:
        every = self.meeting.ballots.votes.values()
        taken = [v for v in every if v.status == "open" and v.open_until is None]
        assert [v.id for v in taken] == [v for v in [self.meeting.ballots.open] if v]
        for vote in self.meeting.ballots.votes.values():
            assert vote.ballots.keys() <= set(vote.register)
            if vote.status == "closed" and vote.hands is None:
                assert list(vote.declared) == vote.register
                assert all(vote.declared[m] == ballot for m, ballot in vote.ballots.items())

    @invariant()
    def a_text_is_adopted_by_the_gavel_or_by_a_vote_on_it(self) -> None:
        by_vote = {
            v.outcome: v.digest
            for v in self.meeting.ballots.votes.values()
            if v.result == "adopted" and not v.part
        }
        for outcome in self.meeting.outcomes.table.values():
            if outcome.status == "adopted" and outcome.vote is not None:
                assert by_vote.get(outcome.id) == outcome.digest

    @invariant()
    def silence_adopts_only_what_could_be_broken(self) -> None:
        """One procedure a text; its text stands still; none is adopted by itself that was unattended."""
        table = self.meeting.silences.table.values()
        open_ = [s for s in table if s.status in ("running", "unattended")]
        assert len({s.outcome for s in open_}) == len(open_)
        for one in open_:
            outcome = self.meeting.outcomes.table[one.outcome]
            assert (outcome.status, outcome.digest) == ("circulated", one.digest)
        assert len(open_) == sum(
            o.status == "circulated" for o in self.meeting.outcomes.table.values()
        )
        for entry in self.entries:
            if isinstance(kept := entry.fact, SilenceKept):
                assert 0 <= entry.at - kept.expires <= 60_000
                outages = [fact for fact in self.facts if isinstance(fact, OutageReported)]
                margin = kept.expires - HOUR_MS
                assert not any(
                    o.since <= kept.expires and o.until > margin and o.until <= entry.at
                    for o in outages
                    if o.until > self.meeting.silences.table[kept.silence].at
                    and not self.meeting.silences.table[kept.silence].extensions
                )

    @invariant()
    def nobody_is_on_a_picture_who_did_not_join_it(self) -> None:
        for entry in self.entries:
            if isinstance(taken := entry.fact, PhotoTaken):
                before = fold(self.entries[: entry.seq])
                assert sorted(taken.pictured) == sorted(joined(before))
                assert taken.pictured
                assert before.photos.call
                assert entry.at >= before.photos.call.until

    @invariant()
    def time_goes_on_and_seqs_count(self) -> None:
        assert [entry.seq for entry in self.entries] == list(range(len(self.entries)))
        times = [entry.at for entry in self.entries]
        assert times == sorted(times)

    def teardown(self) -> None:
        if hasattr(self, "meeting"):
            hold(self.entries, self.meeting)
            verified(self.entries, self.meeting)


Histories.TestCase.settings = settings(
    max_examples=examples(60), stateful_step_count=50, deadline=None
)
TestHistories = pytest.mark.timeout(MACHINE_S)(Histories.TestCase)
