"""What each person may do: as the acts themselves answer, and the same objects while nothing changes."""

from pathlib import Path

import pytest

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.answers import Answer
from hemicycle.procedure.core.kept_offer import KeptOffer
from hemicycle.procedure.core.offering import NOTHING
from hemicycle.procedure.core.reading import FEW
from hemicycle.procedure.meeting.business.agenda.commands import AddItem, CloseItem, OpenItem
from hemicycle.procedure.meeting.business.floor.commands import GiveFloor, RequestFloor
from hemicycle.procedure.meeting.business.outcomes.commands import (
    JoinSponsors,
    ProposeAmendment,
    ProposeOutcome,
    WithdrawOutcome,
)
from hemicycle.procedure.meeting.options import Options
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, ParticipantId
from tests.procedure.held import Held
from tests.procedure.meetings import START
from tests.procedure.scenario import Stage, read
from tests.procedure.seated import seated

SCENARIOS = sorted((Path(__file__).parents[1] / "scenarios").glob("*.toml"))


def test_before_it_is_convened_nobody_may_do_anything() -> None:
    options = Options()
    options.follow(Meeting(), START)
    assert options.of("p1") is NOTHING


def test_what_does_not_change_for_somebody_stays_the_same_object() -> None:
    house = seated()
    options = Options()
    options.follow(house.meeting, START)
    before = {who: options.of(who) for who in ("p1", "p2", "p3", SECRETARIAT)}
    house.send("p2", RequestFloor("statement"))
    options.follow(house.meeting, START)
    assert options.of("p3") is before["p3"]
    assert options.of(SECRETARIAT) is before[SECRETARIAT]
    refused = options.of("p2").answer("request-floor", "statement")
    assert refused == house.judge("p2", RequestFloor("statement"))
    [request] = house.meeting.debate.queue
    assert options.of("p1").answer("withdraw-request", request.id) is None


def test_a_refusal_names_its_target_to_who_asks() -> None:
    """And is the same for all targets that are refused alike."""
    house = seated()
    options = Options()
    options.follow(house.meeting, START)
    refused = options.of("p1").answer("give-floor", "p4")
    assert refused == house.judge("p1", GiveFloor(ParticipantId("p4")))
    offer = options.of("p1").offers["give-floor"]
    assert len({str(one) for one in (offer.refusal, *offer.but.values()) if one}) <= 2


def test_it_is_offered_to_nobody_else() -> None:
    house = seated()
    options = Options()
    options.follow(house.meeting, START)
    assert "give-floor" not in options.of("p2").offers
    with pytest.raises(KeyError):
        options.of("p2").answer("withdraw-request", "r1")


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
def test_it_is_what_the_acts_answer(file: Path) -> None:
    """In every scenario, after every act, and half a minute later without one."""
    scenario, held = read(file), Held()
    stage = Stage(scenario)
    held.follow(stage.meeting, stage.now)
    for step in scenario.steps:
        stage.play(step)
        held.follow(stage.meeting, stage.now)
    held.follow(stage.meeting, stage.now + 31_000)


def test_an_amendment_to_a_text_that_was_withdrawn_is_offered_to_nobody() -> None:
    house = seated()
    words = {"text": {"en": "to meet", "fr": "de se réunir"}}
    house.send("p2", ProposeOutcome("leaders", words, verb="decide"))
    [text] = house.meeting.outcomes.table
    house.send("p3", ProposeAmendment(text, {"text": {"en": "to go"}}))
    options = Options()
    options.follow(house.meeting, START)
    assert "withdraw-amendment" in options.of("p3").offers
    house.send("p2", WithdrawOutcome(text))
    options.follow(house.meeting, START)
    assert "withdraw-amendment" not in options.of("p3").offers


def test_a_text_of_others_is_not_asked_for_each_who_may_join_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Or a hundred texts before two hundred delegations are twenty thousand questions."""
    house, asked = seated(), list[str]()
    answer = KeptOffer._answer

    def counted(offer: KeptOffer, target: str) -> Answer:
        if offer.option.command is JoinSponsors:
            asked.append(target)
        return answer(offer, target)

    monkeypatch.setattr(KeptOffer, "_answer", counted)
    for who in ("p2", "p3") * 6:
        house.send(who, ProposeOutcome("participants", {"text": {"en": "…"}}, verb="agree"))
    options = Options()
    options.follow(house.meeting, START)
    texts = [*house.meeting.outcomes.table]
    assert [options.of("p1").answer("join-sponsors", one) for one in texts] == [None] * 12
    refused = options.of("p2").answer("join-sponsors", texts[0])
    assert refused == house.judge("p2", JoinSponsors(texts[0]))
    assert refused
    places = 4
    assert len(asked) <= len(texts) + places, "each by its sponsor, and all by the others once"


def test_what_was_asked_of_items_that_were_left_is_let_go_of() -> None:
    house, options = seated(), Options()
    options.follow(house.meeting, START)
    for number in range(60):
        house.send("p1", AddItem(ItemId(f"more-{number}"), {"en": "More"}))
    for item in [*house.meeting.agenda.items][-60:]:
        house.send("p1", OpenItem(item))
        options.follow(house.meeting, START)
        house.send("p1", CloseItem(item))
        options.follow(house.meeting, START)
    assert options._reading
    assert len(options._reading._shared) < 3 * FEW
    fresh = Options()
    fresh.follow(house.meeting, START)
    for who in (*house.meeting.seats.participants, SECRETARIAT):
        assert options.of(who) == fresh.of(who)
