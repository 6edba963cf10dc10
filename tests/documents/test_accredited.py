"""[CREDENTIALS-4] The readout tells whose credentials were challenged, and what the meeting decided on them."""

import pytest

from hemicycle.documents import readout, render_text
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.credentials.commands import (
    ChallengeCredentials,
    PutCredentials,
    ReportCredentials,
)
from hemicycle.procedure.meeting.deciding.proposals.commands import AgreeProposal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import WithdrawParticipant
from hemicycle.procedure.words import MemberCode, ParticipantId
from tests.procedure.scenario import Scenario, Stage

CC = MemberCode("CC")
ALL = ("en", "fr", "ar")
CHALLENGED = {"en": "credentials challenged", "fr": "pouvoirs contestés", "ar": "وثائق تفويض"}
DECIDED = {
    True: {"en": "accepted them", "fr": "les a acceptés", "ar": "وقبلها"},
    False: {"en": "refused them", "fr": "les a refusés", "ar": "ورفضها"},
}
LEFT = {"en": "did not decide", "fr": "n’a pas statué", "ar": "ولم يبتّ"}


def challenged() -> Stage:
    stage = Stage(Scenario("", [], []))
    stage.send("p2", ChallengeCredentials(CC))
    stage.send("p1", ReportCredentials(CC, {"en": "examined"}))
    return stage


def told(stage: Stage, code: str) -> str:
    language = load_language(code)
    return render_text(readout(stage.entries, language), language)


@pytest.mark.parametrize("accepted", [True, False])
def test_what_was_decided_is_told_in_each_language(accepted: bool) -> None:
    stage = challenged()
    assert not [code for code in ALL if CHALLENGED[code] in told(stage, code)]
    stage.send("p1", PutCredentials(CC, accepted))
    put = stage.meeting.proposals.open
    assert put
    stage.now += 60_000
    stage.send("p1", AgreeProposal(put.id))
    for code in ALL:
        words = told(stage, code)
        assert CHALLENGED[code] in words
        assert DECIDED[accepted][code] in words


def test_what_was_left_open_is_told_once_the_meeting_is_closed() -> None:
    stage = challenged()
    stage.send("p1", CloseMeeting())
    for code in ALL:
        assert LEFT[code] in told(stage, code)


@pytest.mark.parametrize(("code", "word"), [("en", "observer"), ("fr", "observat")])
def test_who_was_taken_off_the_list_before_the_opening_did_not_attend(code: str, word: str) -> None:
    """They had come in, and then somebody was sent instead: nobody reads of them as an observer."""
    stage = Stage(Scenario("", [], [], opened=False))
    assert not isinstance(
        stage.send(SECRETARIAT, WithdrawParticipant(ParticipantId("p2"))), Refusal
    )
    assert not isinstance(stage.send("p1", OpenMeeting()), Refusal)
    assert not isinstance(stage.send("p1", CloseMeeting()), Refusal)
    assert word not in told(stage, code)
