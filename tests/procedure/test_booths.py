"""[BOOTH-5] Which interpreter is heard on which channel, and who is seen to sign."""

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.booths import commands as booths
from hemicycle.procedure.meeting.business.booths.signs import is_sign_language
from hemicycle.procedure.meeting.business.floor.commands import CloseMicrophone, OpenMicrophone
from hemicycle.procedure.meeting.kernel.lifecycle.commands import (
    OpenMeeting,
    ResumeMeeting,
    SuspendMeeting,
)
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, ReportLoss, TakeSeat
from hemicycle.procedure.meeting.microphones import channels, open_microphones, signing
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Language, ParticipantId
from tests.procedure.meetings import START, convening


class House:
    """A meeting in which Ines stands in the French booth by the list, Ida with her, and Sina signs."""

    def __init__(self) -> None:
        self.meeting = Meeting()
        self.now = START
        self.do(SECRETARIAT, convening())
        for who in ("p1", "p6", "p8", "p9"):
            self.do(SECRETARIAT, AdmitParticipant(ParticipantId(who)))
            self.do(who, TakeSeat())
        self.do("p6", booths.EnterBooth(Language("fr")))
        self.do("p9", booths.EnterBooth(Language("ils")))

    def do(self, actor: str, command: Command) -> None:
        self.now += 1000
        acts = decide(self.meeting, Submission(command, actor, self.now))
        assert not isinstance(acts, Refusal), acts
        self.meeting = fold((entry for act in acts for entry in act), self.meeting)


@pytest.fixture
def house() -> House:
    return House()


def test_nobody_is_heard_before_the_meeting_opens_or_while_it_rests(house: House) -> None:
    house.do("p8", booths.GoOnAir())
    assert channels(house.meeting) == {}
    house.do("p1", OpenMeeting())
    assert channels(house.meeting) == {"fr": "p8"}
    house.do("p1", SuspendMeeting())
    assert channels(house.meeting) == {}
    house.do("p1", ResumeMeeting())
    assert channels(house.meeting) == {"fr": "p8"}
    assert open_microphones(house.meeting) == ["p1"], "an interpreter is never on the floor"


def test_the_microphone_is_handed_over_in_one_entry(house: House) -> None:
    house.do("p1", OpenMeeting())
    house.do("p8", booths.GoOnAir())
    began = house.meeting.booths.table[Language("fr")].since
    house.do("p8", booths.OfferMicrophone())
    before = house.meeting.size
    house.do("p6", booths.TakeMicrophone())
    assert house.meeting.size == before + 1
    assert channels(house.meeting) == {"fr": "p6"}
    booth = house.meeting.booths.table[Language("fr")]
    assert (booth.offered, booth.since) == (False, house.now)
    assert booth.since != began


def test_a_retour_is_heard_on_the_other_channel_and_is_the_same_turn(house: House) -> None:
    house.do("p1", OpenMeeting())
    house.do("p8", booths.GoOnAir())
    began = house.meeting.booths.table[Language("fr")].since
    house.do("p8", booths.GoOnAir(Language("en")))
    assert channels(house.meeting) == {"en": "p8"}
    assert house.meeting.booths.table[Language("fr")].since == began


def test_whoever_is_muted_or_lost_is_not_heard(house: House) -> None:
    house.do("p1", OpenMeeting())
    house.do("p8", booths.GoOnAir())
    house.do("p1", CloseMicrophone(ParticipantId("p8")))
    assert channels(house.meeting) == {}
    house.do("p1", OpenMicrophone(ParticipantId("p8")))
    house.do("system", ReportLoss(ParticipantId("p8")))
    assert channels(house.meeting) == {}
    assert house.meeting.booths.table[Language("fr")].interpreters == ["p8", "p6"]


def test_who_signs_is_seen_and_on_no_channel_of_sound(house: House) -> None:
    house.do("p1", OpenMeeting())
    house.do("p9", booths.GoOnAir())
    assert (channels(house.meeting), signing(house.meeting)) == ({}, {"ils": "p9"})
    house.do("p9", booths.GoOnAir(Language("en")))
    assert (channels(house.meeting), signing(house.meeting)) == ({"en": "p9"}, {}), "voiced"


@pytest.mark.parametrize("code", ["ils", "ase", "sgn", "sgn-FR", "sgn-ase"])
def test_sign_languages_are_known(code: str) -> None:
    assert is_sign_language(code)


@pytest.mark.parametrize("code", ["en", "fr", "pt-BR", "sg", "und", ""])
def test_spoken_languages_are_none(code: str) -> None:
    assert not is_sign_language(code)
