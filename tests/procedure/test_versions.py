"""The versions of a text: who made each, how, and the words that it had, as far as they were not erased."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.commands import (
    AcceptAmendment,
    Addition,
    AmendOutcome,
    ProposeAmendment,
    ProposeOutcome,
    SupplyLanguage,
)
from hemicycle.procedure.meeting.business.outcomes.composing import composed
from hemicycle.procedure.meeting.business.outcomes.state import AddedPart, Amendment, Outcome
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.words import PartId
from tests.procedure.scenario import Scenario, Stage

WORDS = {
    "text": {"en": "to meet in May", "fr": "de se réunir en mai"},
    "text-2": {"en": "The host invites.", "fr": "L’hôte invite."},
}


class Drafting:
    """A text on the table, and what people do with it."""

    def __init__(self) -> None:
        self.stage = Stage(Scenario("a text", [], [], seated=["p1", "p2", "p3", "p4"]))
        self.does("p2", ProposeOutcome("participants", WORDS, verb="decide"))

    def does(self, who: str, command: Command) -> None:
        """It is done a minute later."""
        self.stage.now += 60_000
        answer = self.stage.send(who, command)
        assert not isinstance(answer, Refusal), answer

    @property
    def text(self) -> Outcome:
        """As it stands."""
        return next(iter(self.stage.meeting.outcomes.table.values()))

    def amend(self, who: str, command: ProposeAmendment) -> Amendment:
        """What somebody proposes."""
        self.does(who, command)
        return self.text.amendments[-1]


def test_each_version_says_who_made_it_and_how_and_has_its_words() -> None:
    """[OUTCOME-18] A revision, an amendment that was accepted, a language that is no version."""
    house = Drafting()
    text = house.text.id
    house.does("p2", AmendOutcome(text, {"text": {"en": "to meet in June"}}))
    house.does("p2", SupplyLanguage(text, {"text": {"fr": "de se réunir en juin"}}))
    one = house.amend("p3", ProposeAmendment(text, {}, deletes=[PartId("text-2")]))
    house.does("p2", AcceptAmendment(text, one.id, one.digest))
    stands, (first, second) = house.text, house.text.past
    assert [(v.number, v.author, v.made, v.amendment) for v in (first, second)] == [
        (1, "p2", "laid", None),
        (2, "p2", "revised", None),
    ]
    assert (stands.version, stands.author, stands.made) == (3, "p3", "accepted")
    assert stands.amendment == one.id
    assert first.at < second.at < stands.since
    assert stands.worded(first.parts) == WORDS
    june = {"en": "to meet in June", "fr": "de se réunir en juin"}
    assert stands.worded(second.parts) == {**WORDS, "text": june}
    assert stands.texts == {"text": june}


def test_of_words_that_were_erased_no_version_shows_anything() -> None:
    """[OUTCOME-18] Past versions stand on the same entries, and lose their words with them."""
    house = Drafting()
    house.does("p2", AmendOutcome(house.text.id, {"text": {"en": "to meet in June"}}))
    house.does("secretariat", RedactText(house.text.past[0].seq, {"en": "Asked for."}))
    assert house.text.worded(house.text.past[0].parts) == {}
    assert house.text.texts == {"text": {"en": "to meet in June"}}


def test_a_revision_does_not_hide_the_words_of_an_amendment_to_an_amendment() -> None:
    """[AMEND-7] What was carried stands on the entries of both, in the text and in its past."""
    house = Drafting()
    text = house.text.id
    new = Addition(PartId("text"), {"en": "They meet twice.", "fr": "Deux fois."})
    first = house.amend(
        "p3", ProposeAmendment(text, {"text": {"en": "to meet in June"}}, adds=[new])
    )
    better = {"text": {"en": "to meet in July", "fr": "de se réunir en juillet"}}
    sub = house.amend("p2", ProposeAmendment(text, better, amends=first.id))
    house.does("p3", AcceptAmendment(text, sub.id, sub.digest))
    first = house.text.amendments[0]
    assert house.text.proposed_by(first)["text"] == better["text"]
    assert first.entries == {"text": {"en": sub.seq, "fr": sub.seq}}
    house.does("p2", AcceptAmendment(text, first.id, first.digest))
    assert list(house.text.texts.values()) == [better["text"], new.text, WORDS["text-2"]]
    house.does("p2", AmendOutcome(text, {"text": {"en": "to meet", "fr": "de se réunir"}}))
    assert house.text.worded(house.text.past[-1].parts)["text"] == better["text"]


def _amendment(seq: int, **changes: object) -> Amendment:
    given = {"replaces": {}, "adds": [], "deletes": [], "verb": None, **changes}
    return Amendment(f"a{seq}", seq, "p3", None, "", texts={}, at=0, **given)  # type: ignore[arg-type]


def test_an_amendment_after_one_to_it() -> None:
    """[AMEND-7] Replaced, deleted, added: in the places where they were proposed."""
    both = {"en": "1", "fr": "1"}
    first = _amendment(
        10,
        replaces={"text": both, "text-2": both, "text-3": both},
        adds=[AddedPart(PartId("text-10-1"), PartId("text"), both)],
        verb="note",
    )
    change = _amendment(
        20,
        replaces={"text": {"en": "2"}, "text-10-1": {"en": "1", "ar": "2"}},
        adds=[
            AddedPart(PartId("text-20-1"), PartId("text-10-1"), both),
            AddedPart(PartId("text-20-2"), PartId("text-10-1"), both),
            AddedPart(PartId("text-20-3"), PartId("text"), both),
        ],
        deletes=["text-2"],
        verb="agree",
    )
    after, entries = composed(first, change)
    assert after.replaces == {"text": {"en": "2"}, "text-3": both}
    assert [one.id for one in after.adds] == ["text-20-3", "text-10-1", "text-20-1", "text-20-2"]
    assert {one.after for one in after.adds} == {"text"}
    assert (after.deletes, after.verb) == (["text-2"], "agree")
    assert after.adds[1].digests == {**both, "ar": "2"}
    assert entries[PartId("text")] == {"en": 20}
    assert entries[PartId("text-10-1")] == {"en": 20, "ar": 20}
    assert "text-3" not in entries
