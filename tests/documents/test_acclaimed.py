"""[ACCLAMATION-1] What was adopted by acclamation is told so, in the readout and in the record, in both languages."""

import pytest

from hemicycle.documents import readout, render_text
from hemicycle.documents.course import Course
from hemicycle.documents.record import sentence_of
from hemicycle.locales import load_language
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.consensus.commands import (
    AdoptOutcome,
    EndCall,
    PutOutcome,
    PutToAcclamation,
)
from hemicycle.procedure.meeting.deciding.votes.commands import CastBallot, CloseVote, OpenVote
from tests.procedure.scenario import Scenario, Stage

AIM = {"text": {"en": "the aim is peace", "fr": "le but est la paix"}}
SAID = {"en": "by acclamation", "fr": "par acclamation"}


def adopted(put: type[PutOutcome | PutToAcclamation]) -> Stage:
    stage = Stage(Scenario("", [], []))
    stage.send("p1", ProposeOutcome("participants", AIM, verb="agree"))
    text = next(iter(stage.meeting.outcomes.table.values()))
    stage.send("p1", put(text.id, text.digest))
    stage.now += 20_000
    given = stage.send("p1", AdoptOutcome(text.id, text.digest))
    assert isinstance(given, list), given
    return stage


def told(stage: Stage, language: str) -> tuple[str, str]:
    """The readout, and the sentence of the last entry on the record."""
    speaking, course = load_language(language), Course()
    for entry in stage.entries:
        course.follow(entry)
    last = sentence_of(stage.entries[-1], stage.meeting, course, language)
    words = render_text(readout(stage.entries, speaking), speaking)
    return words.casefold(), str(last).casefold()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_acclamation_is_told_and_consensus_is_not(language: str) -> None:
    for words in told(adopted(PutToAcclamation), language):
        assert SAID[language] in words
    for words in told(adopted(PutOutcome), language):
        assert "acclamation" not in words


def test_what_is_voted_on_after_a_call_that_was_broken_off_is_adopted_by_the_vote() -> None:
    stage = Stage(Scenario("", [], []))
    stage.send("p1", ProposeOutcome("participants", AIM, verb="agree"))
    text = next(iter(stage.meeting.outcomes.table.values()))
    stage.send("p1", PutToAcclamation(text.id, text.digest))
    stage.send("p1", EndCall(text.id))
    stage.send("p1", OpenVote("simple-majority", outcome=text.id, digest=text.digest, call_s=20))
    vote = next(iter(stage.meeting.ballots.votes))
    for who in ("p1", "p2", "p3"):
        stage.send(who, CastBallot(vote, "yes"))
    given = stage.send("p1", CloseVote(vote))
    assert isinstance(given, list), given
    for language, by in (("en", "by a vote"), ("fr", "par 3 voix pour")):
        readout_, _ = told(stage, language)
        assert by in readout_
        assert "acclamation" not in readout_
