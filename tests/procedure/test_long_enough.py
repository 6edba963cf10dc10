"""[SILENCE-11] A decision in writing is offered where the body counts its period in working days, over holidays too."""

from datetime import UTC, datetime

import pytest

from hemicycle.procedure.core.option import Asked, Option
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.correspondence import offers as correspondence
from hemicycle.procedure.meeting.deciding.correspondence.commands import OpenCorrespondence
from hemicycle.procedure.meeting.deciding.silence import offers as silence
from hemicycle.procedure.meeting.deciding.silence.commands import OpenSilence
from tests.procedure.scenario import Scenario, Stage

PEOPLE: list[dict[str, object]] = [{"member": code, "weight": 1} for code in ("ONE", "TWO")]
BEFORE_CHRISTMAS = int(datetime(2022, 12, 22, 10, tzinfo=UTC).timestamp() * 1000)


def option_of(offers: tuple[Option, ...], command: type) -> Option:
    return next(one for one in offers if one.command is command)


@pytest.mark.parametrize(
    "option",
    [
        option_of(silence.OFFERS, OpenSilence),
        option_of(correspondence.OFFERS, OpenCorrespondence),
    ],
    ids=lambda one: str(one.name),
)
def test_what_is_asked_for_an_offer_lasts_long_enough(option: Option) -> None:
    stage = Stage(Scenario("", [], [], body="association", people=PEOPLE, seated=["p1", "p2"]))
    stage.now = BEFORE_CHRISTMAS
    words = {"text": {"en": "the fee", "fr": "la cotisation"}}
    stage.send("p2", ProposeOutcome("participants", words, verb="agree"))
    text = next(iter(stage.meeting.outcomes.table))
    assert option.sample
    given = stage.send("p1", option.sample(stage.meeting, Asked("p1", text, stage.now)))
    assert not isinstance(given, Refusal), given
