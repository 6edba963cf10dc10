"""[OUTCOME-22] What was adopted as whole sentences is told in its very words; how, in a sentence after it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hemicycle.documents import Readout, readout
from hemicycle.documents.blocks import draft_blocks
from hemicycle.locales import load_language
from hemicycle.locales.common_grammar import CommonLanguage
from hemicycle.procedure.meeting.business.outcomes.commands import AmendOutcome, ProposeOutcome
from hemicycle.procedure.meeting.business.outcomes.parts import fixed_facts, version_digest
from hemicycle.procedure.meeting.business.outcomes.queries import lead
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.consensus.commands import (
    AdoptOutcome,
    PutOutcome,
    PutToAcclamation,
)
from hemicycle.procedure.meeting.deciding.statements.commands import BindStatement
from hemicycle.procedure.meeting.deciding.votes.commands import CastBallot, CloseVote, OpenVote
from hemicycle.procedure.words import Form, PartId, Texts
from tests.procedure.scenario import Scenario, Stage
from tests.profiles import examples

# Words as people write them: no capital, no full stop, a straight quotation mark, a space before a colon.
ODD = {
    "en": 'the Participants "agreed" : de-escalation, now',
    "fr": "Les participants sont convenus de l'apaisement : tout de suite",
}
TWO = {
    "text": {"en": "The first aim is peace.", "fr": "Le premier but est la paix."},
    "text-2": {"en": "The second is bread.", "fr": "Le second est le pain."},
}


class Laid(Stage):
    """A text of whole sentences on the table."""

    def __init__(self, texts: Texts, form: Form = "conclusion", verb: str | None = "agree") -> None:
        super().__init__(Scenario("", [], []))
        self.take("p1", ProposeOutcome("participants", texts, form, verb, whole=True))

    def take(self, who: str, command: object) -> None:
        given = self.send(who, command)  # type: ignore[arg-type]
        assert isinstance(given, list), given

    @property
    def text(self) -> Outcome:
        return next(iter(self.meeting.outcomes.table.values()))

    def adopt(self, put: type[PutOutcome | PutToAcclamation] = PutOutcome) -> "Laid":
        self.take("p1", put(self.text.id, self.text.digest))
        self.now += 20_000
        self.take("p1", AdoptOutcome(self.text.id, self.text.digest))
        return self

    def vote(self) -> "Laid":
        text = self.text
        self.take("p1", OpenVote("simple-majority", outcome=text.id, digest=text.digest, call_s=20))
        vote = next(iter(self.meeting.ballots.votes))
        for who in ("p1", "p2", "p3"):
            self.take(who, CastBallot(vote, "yes"))
        self.now += 20_000
        self.take("p1", CloseVote(vote))
        return self

    def told(self, language: str) -> Readout:
        return readout(self.entries, load_language(language))

    def sentences(self, language: str) -> list[list[str]]:
        """After the opening."""
        return [[one.text for one in each] for each in self.told(language).paragraphs[1:]]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_adopted_words_are_told_as_they_stand(language: str) -> None:
    assert Laid({"text": ODD}).adopt().sentences(language) == [[ODD[language]]]


PROSE = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1).map(
    lambda words: " ".join(words.split()) or "x"
)


@given(PROSE, st.sampled_from(["conclusion", "commitment"]), st.sampled_from(["agree", None]))
@settings(max_examples=examples(60))
def test_no_word_of_anybody_is_touched(words: str, form: Form, verb: str | None) -> None:
    stage = Stage(Scenario("", [], []))
    laid = ProposeOutcome(
        "participants", {"text": {"en": words, "fr": words}}, form, verb, whole=True
    )
    if not isinstance(stage.send("p1", laid), list):
        return  # what no text may hold
    laid_here = Laid({"text": {"en": words, "fr": words}}, form, verb).adopt()
    for language in ("en", "fr", "ar"):
        told = [one for each in laid_here.sentences(language) for one in each]
        assert told == ([] if language == "ar" else [words])


def test_the_grammar_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object, **__: object) -> str:
        raise AssertionError("a sentence was made of somebody's words")

    laid = Laid({"text": ODD}).adopt()
    for language in ("en", "fr"):
        for one in ("predicate", "pronoun"):
            monkeypatch.setattr(type(load_language(language)), one, asked)
    monkeypatch.setattr(
        CommonLanguage, "inside", lambda _, text: text
    )  # the topic's, of the opening
    assert laid.sentences("fr") == [[ODD["fr"]]]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_text_of_several_paragraphs_is_told_as_those(language: str) -> None:
    laid = Laid(TWO).adopt()
    assert laid.sentences(language) == [[text[language]] for text in TWO.values()]


HOW = {
    "en": (
        "This text was adopted by acclamation.",
        "This text was put to the vote and adopted: 3 votes in favour",
    ),
    "fr": (
        "Cette disposition a été adoptée par acclamation.",
        "Cette disposition a été mise aux voix et adoptée\u00a0: 3 voix pour",
    ),
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_how_it_was_adopted_is_said_after_it(language: str) -> None:
    words = {"text": ODD}
    acclaimed, voted = HOW[language]
    assert Laid(words).adopt(PutToAcclamation).sentences(language) == [[ODD[language], acclaimed]]
    [[said, how]] = Laid(words).vote().sentences(language)
    assert said == ODD[language]
    assert how.startswith(voted)


def test_each_sentence_tells_its_own_entries() -> None:
    laid = Laid({"text": ODD}).vote()
    said, how = laid.told("en").paragraphs[1]
    vote = next(iter(laid.meeting.ballots.votes.values()))
    assert laid.text.settled in said.seqs
    assert vote.seq not in said.seqs
    assert how.seqs == sorted({vote.seq, vote.closed or vote.seq})


def test_a_footnote_is_marked_and_changes_no_word() -> None:
    laid = Laid(TWO)
    note = {"en": "Subject to law.", "fr": "Sous réserve du droit."}
    bound = BindStatement(laid.text.id, laid.text.digest, "footnote", note, PartId("text-2"))
    laid.take("p2", bound)
    laid.adopt()
    assert laid.sentences("en")[:2] == [[TWO["text"]["en"]], [f"{TWO['text-2']['en']}¹"]]


def test_a_language_that_it_lacks_is_named() -> None:
    laid = Laid({"text": {"en": "The aim is peace.", "fr": "Le but est la paix."}}).adopt()
    german = laid.told("de")
    assert not any("peace" in one.text for each in german.paragraphs for one in each)
    assert "conclusion 1" in german.missing


def test_in_the_draft_they_are_adopted_words_and_the_rest_is_not() -> None:
    blocks = draft_blocks(
        Laid({"text": ODD}).vote().entries, [load_language(c) for c in ("en", "fr")]
    )
    origins = {one.words["en"]: one.origin for block in blocks for one in block.sentences}
    assert origins[ODD["en"]] == "adopted"
    (how,) = (words for words in origins if words.startswith(HOW["en"][1]))
    assert origins[how] == "generated"


def test_that_it_is_whole_is_fixed_by_its_digest_and_stays_so() -> None:
    laid = Laid({"text": ODD})
    facts = fixed_facts(laid.text, "participants", "agree")
    assert laid.text.digest == version_digest(facts, laid.text.parts)
    short = {name: value for name, value in facts.items() if name != "whole"}
    assert laid.text.digest != version_digest(short, laid.text.parts)
    laid.take("p1", AmendOutcome(laid.text.id, {"text": {"en": "We agree.", "fr": "D’accord."}}))
    assert (laid.text.whole, laid.text.version, lead(laid.text)) == (True, 2, None)


def test_the_short_form_needs_its_verb_and_a_whole_sentence_does_not() -> None:
    assert Laid({"text": ODD}, verb=None).text.verb is None
    given = Stage(Scenario("", [], [])).send("p1", ProposeOutcome("participants", {"text": ODD}))
    assert getattr(given, "code", "") == "bad-verb"
