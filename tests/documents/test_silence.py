"""What a readout tells of a silence procedure: a body's written procedure, in both languages."""

import pytest

from hemicycle.documents import readout, render_text
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.silence.commands import (
    BreakSilence,
    OpenSilence,
)
from hemicycle.procedure.meeting.deciding.statements.commands import BindStatement
from hemicycle.procedure.meeting.record import Settle
from tests.procedure.scenario import Scenario, Stage

DAY_MS = 24 * 3_600_000
BUDGET = {"text": {"en": "the budget of the centre", "fr": "le budget du centre"}}
WORDS = {"en": "Parliament was informed.", "fr": "Le Parlement a été informé."}


@pytest.fixture
def circulated() -> Stage:
    """A text under silence for a day, with a statement."""
    stage = Stage(Scenario("", [], [], mode="written", opened=False))
    stage.send(SECRETARIAT, ProposeOutcome("participants", BUDGET, verb="agree"))
    outcome = next(iter(stage.meeting.outcomes.table.values()))
    stage.send(SECRETARIAT, OpenSilence(outcome.id, outcome.digest, stage.now + DAY_MS))
    stage.send("p2", BindStatement(outcome.id, outcome.digest, "statement", WORDS))
    return stage


def told(stage: Stage, language: str) -> str:
    speaking = load_language(language)
    return render_text(readout(stage.entries, speaking), speaking)


def test_what_was_adopted_in_silence_is_told_with_its_statements(circulated: Stage) -> None:
    circulated.now += DAY_MS
    circulated.send(SYSTEM, Settle())
    english, french = told(circulated, "en"), told(circulated, "fr")
    assert "a written procedure" in english
    assert (
        "The text “the budget of the centre” was adopted under the silence procedure, as decision W/2022/1."
        in english
    )
    assert (
        "Barbados stated on the text “the budget of the centre”: “Parliament was informed.”"
        in english
    )
    assert "une procédure écrite" in french
    assert (
        "La disposition «\u00a0le budget du centre\u00a0» a été adoptée selon la procédure"
        " d’accord tacite, comme décision W/2022/1." in french
    )
    assert (
        "La Barbade a fait consigner, au sujet de la disposition «\u00a0le budget du centre\u00a0»,"
        " une déclaration\u00a0: «\u00a0Le Parlement a été informé.\u00a0»" in french
    )


def test_what_was_broken_is_not_told(circulated: Stage) -> None:
    silence = next(iter(circulated.meeting.silences.table))
    circulated.send("p4", BreakSilence(silence, {"en": "We cannot agree."}))
    circulated.now += DAY_MS
    circulated.send(SYSTEM, Settle())
    english = told(circulated, "en")
    assert "silence" not in english
    assert "budget" not in english
