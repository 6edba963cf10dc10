"""[STATEMENT-3] What is bound to a text travels with it into the readout, in both languages."""

import pytest

from hemicycle.documents import readout, render_text
from hemicycle.locales import load_language
from hemicycle.procedure.meeting.business.outcomes.commands import AmendOutcome, ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.consensus.commands import AdoptOutcome, PutOutcome
from hemicycle.procedure.meeting.deciding.statements.commands import BindStatement
from hemicycle.procedure.meeting.deciding.statements.state import Nature
from hemicycle.procedure.words import PartId
from tests.procedure.scenario import Scenario, Stage

AIM = {
    "text": {"en": "the aim", "fr": "le but"},
    "text-2": {"en": "the means", "fr": "les moyens"},
}


class Bound(Stage):
    """A text of two paragraphs on the table."""

    def __init__(self) -> None:
        super().__init__(Scenario("", [], []))
        self.send("p1", ProposeOutcome("participants", AIM, verb="agree"))

    @property
    def text(self) -> Outcome:
        return next(iter(self.meeting.outcomes.table.values()))

    def bind(self, who: str, nature: Nature, words: str, part: str | None = None) -> None:
        place = PartId(part) if part else None
        text = {"en": words, "fr": f"(fr) {words}"}
        given = self.send(who, BindStatement(self.text.id, self.text.digest, nature, text, place))
        assert isinstance(given, list), given

    def adopt(self) -> None:
        self.send("p1", PutOutcome(self.text.id, self.text.digest))
        self.now += 20_000
        self.send("p1", AdoptOutcome(self.text.id, self.text.digest))
        assert self.text.status == "adopted"

    def told(self, language: str) -> str:
        speaking = load_language(language)
        return render_text(readout(self.entries, speaking), speaking).replace("\u00a0", " ")


@pytest.fixture
def stage() -> Bound:
    return Bound()


def test_each_is_told_word_for_word_under_its_delegation(stage: Bound) -> None:
    stage.bind("p2", "reservation", "Not so fast.", "text-2")
    stage.bind("p3", "dissociation", "We are no part of it.")
    stage.adopt()
    stage.bind("p4", "interpretation", "We read it so.")
    english, french = stage.told("en"), stage.told("fr")
    assert (
        "Barbados entered a reservation on paragraph 2 of the text “the aim the means”:"
        " “Not so fast.”" in english
    )
    assert "dissociated" in english
    assert "We are no part of it." in english
    assert "entered an interpretative statement on the text" in english
    assert "une réserve : « (fr) Not so fast. »" in french
    assert "leur dissociation : « (fr) We are no part of it. »" in french


def test_a_footnote_has_its_mark_at_the_part(stage: Bound) -> None:
    stage.bind("p2", "footnote", "By next year.", "text-2")
    stage.bind("p3", "footnote", "If there are any.", "text-2")
    stage.bind("p3", "footnote", "As far as agreed.", "text")
    stage.adopt()
    english = stage.told("en")
    assert "the aim³ the means¹²" in english
    assert "Footnote ¹, by Barbados: “By next year.”" in english
    assert "Note ¹, de la part de" in stage.told("fr")


def test_what_was_bound_to_another_version_does_not_travel(stage: Bound) -> None:
    stage.bind("p2", "reservation", "Of version one.")
    text = stage.text
    stage.send("p1", AmendOutcome(text.id, {"text": {"en": "the end", "fr": "la fin"}}))
    stage.adopt()
    assert "Of version one." not in stage.told("en")


def test_nothing_is_told_of_a_text_that_was_not_adopted(stage: Bound) -> None:
    stage.bind("p2", "reservation", "Of what was not agreed.")
    assert "Of what was not agreed." not in stage.told("en")
