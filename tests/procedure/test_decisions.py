"""Quorum, bounds and times of decisions, where a scenario would need many people or rules of its own."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM, Command, Submission, salted
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.commands import OpenItem
from hemicycle.procedure.meeting.business.booths.commands import GoOnAir
from hemicycle.procedure.meeting.business.floor.commands import EndFloor, GiveFloor, GrantFloor
from hemicycle.procedure.meeting.business.inscriptions.commands import InscribeSpeaker
from hemicycle.procedure.meeting.business.outcomes import commands as outcomes
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.meeting.business.recordings.commands import PlayRecorded, StopRecorded
from hemicycle.procedure.meeting.convening.commands import ConveneMeeting
from hemicycle.procedure.meeting.deciding.consensus import commands as consensus
from hemicycle.procedure.meeting.deciding.consensus.acts import awaited_gavel
from hemicycle.procedure.meeting.deciding.silence.commands import BreakSilence, OpenSilence
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement
from hemicycle.procedure.meeting.deciding.votes.commands import CastBallot, OpenVote, RecordBallot
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import (
    AccreditParticipant,
    AdmitParticipant,
    ExcludeParticipant,
    LeaveSeat,
    TakeSeat,
)
from hemicycle.procedure.meeting.microphones import open_microphones
from hemicycle.procedure.meeting.record import Settle, decide, fold, next_deadline
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import ItemId, Language, ParticipantId
from tests.procedure.meetings import START, convening, participant

CALLS = json.loads((Path(__file__).parent.parent / "calls.json").read_text(encoding="utf-8"))
WORDS = {"text": {"en": "the aim", "fr": "le but"}}


class House:
    """A meeting that is open, with these people present."""

    def __init__(self, begun: ConveneMeeting, seated: Sequence[str]) -> None:
        self.now, self.meeting = START, Meeting()
        self.does(SECRETARIAT, begun)
        for who in seated:
            self.does(SECRETARIAT, AdmitParticipant(ParticipantId(who)))
            self.does(who, TakeSeat())
        self.does("p1", OpenMeeting())

    def does(self, actor: str, command: Command) -> Any:
        answer = decide(self.meeting, Submission(salted(command, "5a" * 32), actor, self.now))
        if isinstance(answer, Refusal):
            return answer
        self.meeting = fold((e for act in answer for e in act), self.meeting)
        return None

    def text(self, actor: str = "p2") -> Outcome:
        assert (
            self.does(actor, outcomes.ProposeOutcome("participants", WORDS, verb="agree")) is None
        )
        return list(self.meeting.outcomes.table.values())[-1]


STATES = [
    a + b
    for a, b in zip(
        *[iter("ATBEBGCYCZDEDKEEESFIFRGRHRHUIEITLTLULVMTNLPLPTROSESISK")] * 2, strict=True
    )
]


@pytest.mark.parametrize(("seated", "code"), [(3, "no-quorum"), (13, "no-quorum"), (14, None)])
def test_consensus_and_the_opening_of_a_vote_need_the_quorum_of_the_tally(
    seated: int, code: str | None
) -> None:
    """[OUTCOME-6] Fourteen of 27 ministers, whoever is on the list."""
    on_list = [participant(f"m{code.lower()}", code) for code in STATES[:seated]]
    begun = replace(
        convening(body="eu-council"), participants=on_list, host=None, starts=1_700_000_000_000
    )
    house = House(begun, [f"p{n}" for n in range(1, seated + 1)])
    text = house.text()
    put = house.does("p1", consensus.PutOutcome(text.id, text.digest))
    assert (put.code if put else None) == code
    house = House(begun, [f"p{n}" for n in range(1, seated + 1)])
    voted = house.does("p1", OpenVote("qualified-majority", {"en": "Shall we?"}))
    assert (voted.code if voted else None) == code


def test_a_delegation_has_twenty_texts_and_amendments_open_on_an_item() -> None:
    """[OUTCOME-1] What is withdrawn makes room; others, and the secretariat, are not bound by it."""
    house = House(convening(), ["p1", "p2", "p3", "p4"])
    made = [house.text() for _ in range(19)]
    other = {"text": {"en": "another aim", "fr": "un autre but"}}
    assert house.does("p2", outcomes.ProposeAmendment(made[0].id, other)) is None
    for command in (
        outcomes.ProposeOutcome("participants", WORDS, verb="agree"),
        outcomes.ProposeAmendment(made[1].id, other),
    ):
        answer = house.does("p2", command)
        assert (answer.code, answer.details) == ("too-many-texts", {"most": 20})
    elsewhere = outcomes.ProposeOutcome("participants", WORDS, verb="agree", item=ItemId("two"))
    assert house.does("p2", elsewhere) is None
    house.text("p3")
    house.text(SECRETARIAT)
    assert house.does("p2", outcomes.WithdrawOutcome(made[-1].id)) is None
    house.text()


@pytest.mark.parametrize("ends", [True, False])
def test_a_time_that_is_over_ends_a_turn_only_where_the_rules_say_so(*, ends: bool) -> None:
    """[TIME-1] `limit_ends_turn` of the rulebook."""
    begun = convening()
    debate = replace(begun.rulebook.debate, limit_ends_turn=True) if ends else begun.rulebook.debate
    begun = replace(begun, rulebook=replace(begun.rulebook, debate=debate))
    house = House(begun, ["p1", "p2"])
    house.does("p1", GiveFloor(ParticipantId("p2")))
    assert (next_deadline(house.meeting) is None) == (not ends)
    house.now += 301_000
    house.does(SYSTEM, Settle())
    assert (house.meeting.debate.speaker is None) == ends
    assert ("p2" in open_microphones(house.meeting)) == (not ends)


def test_a_call_lasts_while_an_interpreter_is_on_air() -> None:
    """[OUTCOME-6] [OUTCOME-9] Thirty seconds, also where the booth went on air after the call had begun."""
    house = House(convening(), ["p1", "p2", "p3", "p8"])
    first, second = house.text(), house.text()
    house.does("p1", consensus.PutOutcome(first.id, first.digest, 1))
    house.does("p8", GoOnAir(None))
    assert awaited_gavel(house.meeting) == START + 30_000
    house.now += 29_999
    answer = house.does("p1", consensus.AdoptOutcome(first.id, first.digest))
    assert (answer.code, answer.details["until"]) == ("too-early", START + 30_000)
    house.now += 1
    assert house.does("p1", consensus.AdoptOutcome(first.id, first.digest)) is None
    answer = house.does("p1", consensus.PutOutcome(second.id, second.digest, 29))
    assert (answer.code, answer.details["least"]) == ("out-of-range", 30)
    assert house.does("p1", consensus.PutOutcome(second.id, second.digest)) is None
    assert house.meeting.outcomes.table[second.id].call_until == house.now + 30_000


@pytest.mark.parametrize("case", CALLS, ids=lambda case: case["why"])
def test_the_gavel_waits_as_long_as_every_screen_says(case: dict[str, Any]) -> None:
    """[OUTCOME-9] The room counts down by the same cases."""
    begun = convening()
    rules = replace(begun.rulebook.consensus, least_call_s=case["least_call_s"])
    begun = replace(begun, rulebook=replace(begun.rulebook, consensus=rules))
    house = House(begun, ["p1", "p2", "p3", "p8"])
    text = house.text()
    if case["on_air"] == "before":
        assert house.does("p8", GoOnAir(None)) is None
        short = consensus.PutOutcome(text.id, text.digest, case["call_s"] - 1)
        assert house.does("p1", short).code == "out-of-range"
    assert house.does("p1", consensus.PutOutcome(text.id, text.digest, case["call_s"])) is None
    if case["on_air"] == "during":
        assert house.does("p8", GoOnAir(None)) is None
    assert awaited_gavel(house.meeting) == START + case["gavel_after_s"] * 1000


def test_nobody_takes_the_ballot_of_an_organisation_from_it_by_its_other_spelling() -> None:
    """[VOTE-7] `org:EUCO` is `EUCO`: here, and with a ballot of its own."""
    people = [participant("anna", "AA"), participant("euan", "EUCO")]
    begun = replace(convening(mode="hybrid"), participants=people)
    house = House(begun, ["p1", "p2"])
    house.does("p1", OpenVote("simple-majority", {"en": "Shall we?"}, method="recorded"))
    vote = house.meeting.ballots.open
    assert vote
    assert house.does("p1", RecordBallot(vote, "org:EUCO", "yes")).code == "votes-itself"
    assert house.does("p2", CastBallot(vote, "no")) is None
    ballots: list[Ballot] = ["yes", "absent"]
    for ballot in ballots:
        assert house.does("p1", RecordBallot(vote, "org:EUCO", ballot)).code == "votes-itself"
    assert house.meeting.ballots.votes[vote].ballots == {"EUCO": "no"}


def test_a_language_without_the_text_itself_is_no_language_of_a_text() -> None:
    """[OUTCOME-2] A topic in French alone would pass for a French text when it is put."""
    house = House(convening(), ["p1", "p2", "p3", "p4"])
    half = {"whom": {"en": "all members"}, "topic-1": {"fr": "le sujet"}}
    wanted = outcomes.ProposeOutcome("participants", half, form="invitation")
    answer = house.does("p2", wanted)
    assert (answer.code, answer.details) == ("text-empty", {"text": "whom", "language": "fr"})
    mixed = {"text": {"en": "the aim"}, "topic-1": {"fr": "le sujet"}}
    answer = house.does("p2", outcomes.ProposeOutcome("participants", mixed, verb="agree"))
    assert (answer.code, answer.details) == ("unknown-text", {"text": "topic-1"})
    english = {"text": {"en": "the aim"}}
    assert house.does("p2", outcomes.ProposeOutcome("leaders", english, verb="agree")) is None
    text = list(house.meeting.outcomes.table.values())[-1]
    wrong = outcomes.SupplyLanguage(text.id, {"text": {"en": "x"}, "topic-1": {"fr": "le sujet"}})
    assert house.does("p2", wrong).code == "unknown-part"


@pytest.mark.parametrize("body", ["\u202enrc", "n\x00", "x" * 81, "", "n rc"])
def test_the_body_of_an_invitation_is_a_short_name(body: str) -> None:
    """[OUTCOME-2] It stands among the facts, which nothing erases and every format carries."""
    house = House(convening(), ["p1", "p2"])
    series = outcomes.ProposeOutcome("participants", WORDS, verb="agree", body=body)
    assert house.does("p2", series).code == "bad-id"
    assert house.does("p2", replace(series, body="nrc")) is None


@pytest.mark.parametrize("code", ["\u202eFR", "F\x00", "A" * 33, "org:", "F R"])
def test_a_member_code_is_one_wherever_people_are_accredited(code: str) -> None:
    """[SEAT-1] [MEETING-1] In the facts too stands nothing that nobody sees or that has no end."""
    house = House(convening(), ["p1"])
    for who in (participant("x", code), participant("x", "FR", capacity_member=code)):
        assert house.does(SECRETARIAT, AccreditParticipant(who)).code == "unknown-member"
        begun = replace(convening(), participants=[*convening().participants, who])
        refused = decide(Meeting(), Submission(begun, SECRETARIAT, START))
        assert isinstance(refused, Refusal)
        assert (refused.code, refused.spec) == ("unknown-member", "MEETING-1")


def test_the_secretariat_at_the_table_speaks_during_a_roll_call_or_when_given_the_floor() -> None:
    """[FLOOR-12] And at no other time."""
    house = House(convening(), ["p1", "p2", "p7"])
    assert open_microphones(house.meeting) == ["p1"]
    assert house.does("p1", GiveFloor(ParticipantId("p7"))) is None
    assert open_microphones(house.meeting) == ["p7", "p1"]
    house = House(convening(), ["p1", "p2", "p7"])
    asked = {"en": "Shall we?"}
    house.does("p1", OpenVote("simple-majority", asked, method="recorded"))
    assert open_microphones(house.meeting) == ["p1"]
    house = House(convening(), ["p1", "p2", "p7"])
    house.does("p1", OpenVote("simple-majority", asked, method="roll-call"))
    assert open_microphones(house.meeting) == ["p1", "p7"]


def put_vote_or_circulate(house: House, text: Outcome, how: str) -> None:
    """The text is put to consensus, voted on, or under silence."""
    acts = {
        "put": consensus.PutOutcome(text.id, text.digest),
        "vote": OpenVote("two-thirds", outcome=text.id, digest=text.digest),
        "silence": OpenSilence(text.id, text.digest, house.now + 3 * 86_400_000),
    }
    assert house.does("p1", acts[how]) is None


@pytest.mark.parametrize(
    ("how", "code", "spec"),
    [
        ("put", "outcome-being-put", "PUBLISH-4"),
        ("vote", "vote-open", "PUBLISH-4"),
        ("silence", "silence-runs", "SILENCE-2"),
    ],
)
def test_no_words_are_erased_while_they_are_decided_on(how: str, code: str, spec: str) -> None:
    """[PUBLISH-4] Of any version of the text: a language that stands came with an older one.

    What was said about it, or stands in another text, may be erased all the while.
    """
    house = House(convening(), ["p1", "p2", "p3", "p4"])
    text, other = house.text(), house.text("p3")
    assert house.does("p1", GiveFloor(ParticipantId("p2"))) is None
    about = [house.meeting.size]
    assert house.does("p2", EnterStatement({"en": "We agree."})) is None
    assert house.does("p2", EndFloor()) is None
    put_vote_or_circulate(house, text, "put")
    about.append(house.meeting.size)
    assert house.does("p3", consensus.RaiseObjection(text.id, {"en": "Not yet."})) is None
    assert (
        house.does("p2", outcomes.AmendOutcome(text.id, {"text": {"en": "it", "fr": "ça"}})) is None
    )
    newest = house.meeting.outcomes.table[text.id]
    put_vote_or_circulate(house, newest, how)
    for target in (text.seq, newest.seq):
        answer = house.does(SECRETARIAT, RedactText(target))
        assert (answer.code, answer.spec) == (code, spec)
    for free in (other.seq, *about):
        assert house.does(SECRETARIAT, RedactText(free)) is None


def test_a_text_is_taken_back_by_its_proposer_alone() -> None:
    """[OUTCOME-5] [AMEND-2] Neither the chair nor the secretariat takes another's text or amendment off."""
    house = House(convening(), ["p1", "p2", "p3", "p4"])
    text = house.text()
    other = {"text": {"en": "another aim", "fr": "un autre but"}}
    assert house.does("p3", outcomes.ProposeAmendment(text.id, other)) is None
    (amendment,) = house.meeting.outcomes.table[text.id].amendments
    for actor in ("p1", SECRETARIAT):
        answer = house.does(actor, outcomes.WithdrawOutcome(text.id))
        assert (answer.code, answer.spec) == ("not-yours", "OUTCOME-5")
        answer = house.does(actor, outcomes.WithdrawAmendment(text.id, amendment.id))
        assert (answer.code, answer.spec) == ("not-yours", "AMEND-2")
    assert house.does("p4", outcomes.WithdrawAmendment(text.id, amendment.id)) is None
    put_vote_or_circulate(house, house.meeting.outcomes.table[text.id], "put")
    for actor in ("p1", SECRETARIAT):
        assert house.does(actor, outcomes.WithdrawOutcome(text.id)).code == "not-yours"
    house = House(convening(), ["p1", "p2", "p3", "p4"])
    text = house.text()
    put_vote_or_circulate(house, text, "silence")
    for actor, code in (("p1", "not-yours"), (SECRETARIAT, "not-yours"), ("p2", "silence-runs")):
        assert house.does(actor, outcomes.WithdrawOutcome(text.id)).code == code


def test_who_is_shown_out_breaks_the_silence_all_the_same_and_so_does_a_replacement() -> None:
    """[SILENCE-3] It is the delegation's right, present or not."""
    for who in ("p3", "p4"):
        house = House(convening(), ["p1", "p2", "p3", "p4"])
        text = house.text()
        put_vote_or_circulate(house, text, "silence")
        assert house.does("p1", ExcludeParticipant(ParticipantId("p3"))) is None
        (silence,) = house.meeting.silences.table
        assert house.does(who, BreakSilence(silence, {"en": "No.", "fr": "Non."})) is None
        assert house.meeting.silences.table[silence].status == "broken"


def test_a_recorded_statement_is_heard_in_place_of_the_speaker() -> None:
    """[RECORDED-5] The microphone is open again as soon as it is over, also where time alone ends it."""
    house = House(convening(), ["p1", "p2"])
    house.does("p1", GiveFloor(ParticipantId("p2")))
    assert open_microphones(house.meeting) == ["p2", "p1"]
    assert house.does("p2", PlayRecorded("BB", "ab" * 32, "mp4", 9, 9000, {"und": "Bo"})) is None
    assert open_microphones(house.meeting) == ["p1"]
    assert next_deadline(house.meeting) == START + 11_000
    house.now += 11_000
    house.does(SYSTEM, Settle())
    assert open_microphones(house.meeting) == ["p2", "p1"]


def test_a_floor_for_what_was_recorded_is_no_microphone_for_who_comes_in_under_it() -> None:
    """[FLOOR-14] Not before it is played, nor when it is stopped; with a floor of their own they are heard."""
    house = House(convening(), ["p1", "p2"])
    house.does("p2", InscribeSpeaker(ItemId("one"), "minister", Language("en"), by_video=True))
    assert house.does("p1", OpenItem(ItemId("one"))) is None
    assert house.does("p2", LeaveSeat()) is None
    (asked,) = house.meeting.debate.queue
    assert house.does("p1", GrantFloor(asked.id)) is None
    assert house.does("p2", TakeSeat()) is None
    assert house.meeting.debate.speaker
    assert house.meeting.debate.speaker.by_video
    assert open_microphones(house.meeting) == ["p1"]
    assert house.does("p1", PlayRecorded("BB", "ab" * 32, "mp4", 9, 9000, {"und": "Bo"})) is None
    assert house.does("p1", StopRecorded()) is None
    assert open_microphones(house.meeting) == ["p1"]
    assert house.does("p1", EndFloor()) is None
    assert house.does("p1", GiveFloor(ParticipantId("p2"))) is None
    assert open_microphones(house.meeting) == ["p2", "p1"]
