"""[PRESS-12] … [PRESS-14] A joint text is cleared by those it names: clear, counter-wording, refusal, by a deadline."""

import pytest
from msgspec.structs import replace

from hemicycle.procedure.publication.clearing.commands import (
    AnswerClearing,
    AskClearing,
    EraseAnswer,
    TakeBackAnswer,
)
from hemicycle.procedure.publication.clearing.queries import answered, not_cleared
from hemicycle.procedure.publication.clearing.state import Asked, Verdict
from hemicycle.procedure.publication.drafting.commands import (
    ArrangeDraft,
    ConfirmSentence,
    RewordSentence,
    TurnText,
    WriteSentence,
)
from hemicycle.procedure.publication.words import BlockId
from tests.procedure.publication.written import Written, told

UNTIL = 1_643_100_000_000
ANNA, HOUR, AGREED = (1, 0), (1, 1), (2, 0)
NAME = {"und": "Hélène Laurent"}


@pytest.fixture
def text() -> Written:
    one = Written("joint")
    one.at = UNTIL - 3_600_000
    return one


def asking(text: Written, *, silence: bool = False, until: int = UNTIL) -> AskClearing:
    """FR is named in both sentences, US in the second one."""
    anna, hour = text.sentence(*ANNA), text.sentence(*HOUR)
    return AskClearing([Asked("FR", [anna, hour]), Asked("US", [hour])], until, silence)


def answer(text: Written, side: str, place: tuple[int, int], verdict: Verdict) -> AnswerClearing:
    one = text.state.drafting.table[text.sentence(*place)]
    base = max(worded.seq for worded in one.words.values())
    words = {"fr": "Anna Berg a tenu à parler."} if verdict == "counter" else {}
    return AnswerClearing(side, one.id, base, verdict, NAME, words)


def clear(text: Written, side: str, *places: tuple[int, int]) -> None:
    for place in places:
        text.made(answer(text, side, place, "cleared"), side)


def test_a_joint_text_that_all_have_cleared_goes_out(text: Written) -> None:
    """[PRESS-14] Before that it does not, whoever signed it."""
    text.sign()
    assert text.code(text.version()) == "nobody-asked"
    text.made(asking(text))
    clear(text, "FR", ANNA, HOUR)
    assert text.code(text.version()) == "not-cleared"
    clear(text, "US", HOUR)
    text.issue()
    assert text.state.issuing.versions[-1].issued_as == "joint"
    text.hold()


def test_each_side_answers_for_itself_on_what_is_theirs(text: Written) -> None:
    """[PRESS-12] [PRESS-13] Nobody answers for another, twice, on other words, or on what was adopted."""
    asked = asking(text)
    agreed = text.sentence(*AGREED)
    assert text.code(AskClearing([Asked("FR", [agreed])], UNTIL)) == "adopted-words"
    assert text.code(AskClearing([], UNTIL)) == "nobody-asked"
    assert text.code(asking(text, until=1)) == "deadline-passed"
    text.made(asked)
    one = answer(text, "FR", ANNA, "cleared")
    assert text.code(one) == "other-side"
    assert text.code(one, "US") == "other-side"
    assert text.code(answer(text, "US", ANNA, "cleared"), "US") == "not-theirs"
    text.made(one, "FR")
    assert text.code(one, "FR") == "already-answered"
    text.made(TakeBackAnswer("FR", one.sentence), "FR")
    assert text.code(TakeBackAnswer("FR", one.sentence), "FR") == "not-answered"
    text.made(one, "FR")
    text.hold()


def test_a_counter_wording_is_taken_over_and_cleared_anew_by_all_it_names(text: Written) -> None:
    """[PRESS-13] [PRESS-14] An answer is on words, and goes with them."""
    text.made(asking(text))
    clear(text, "FR", ANNA)
    clear(text, "US", HOUR)
    counter = answer(text, "FR", HOUR, "counter")
    text.made(counter, "FR")
    assert [*not_cleared(text.state, UNTIL)] == [
        ("FR", text.state.drafting.table[text.sentence(*HOUR)])
    ]
    one = text.state.drafting.table[text.sentence(*HOUR)]
    text.made(RewordSentence(one.id, "fr", one.words["fr"].seq, counter.words))
    text.made(ConfirmSentence(one.id, "en"))
    assert text.code(counter, "FR") == "changed-meanwhile"
    left = {side for side, _ in not_cleared(text.state, 0)}
    assert left == {"FR", "US"}
    clear(text, "FR", HOUR)
    clear(text, "US", HOUR)
    text.sign()
    text.issue()
    text.hold()


def test_silence_clears_only_where_the_body_says_so_and_only_at_the_time(text: Written) -> None:
    """[PRESS-14]"""
    text.made(asking(text))
    clear(text, "FR", ANNA, HOUR)
    text.sign()
    text.at = UNTIL + 1
    assert text.code(text.version()) == "not-cleared"
    assert text.code(answer(text, "US", HOUR, "cleared"), "US") == "clearing-over"
    text.made(asking(text, silence=True, until=UNTIL + 10_000))
    assert text.code(text.version()) == "not-cleared"
    text.at = UNTIL + 20_000
    text.issue()
    text.hold()


def test_a_refusal_stands_though_silence_would_clear(text: Written) -> None:
    """[PRESS-14] And what nobody was asked on is to be asked."""
    text.made(asking(text, silence=True))
    text.made(answer(text, "US", HOUR, "refused"), "US")
    text.made(WriteSentence(BlockId("b2"), 2, {"en": "Both left.", "fr": "Ils partirent."}))
    text.sign()
    text.at = UNTIL + 1
    assert text.code(text.version()) == "nobody-asked"
    text.made(asking(text, silence=True, until=UNTIL + 10_000))
    text.at = UNTIL + 20_000
    assert text.code(text.version()) == "not-cleared"


def reworded(text: Written, place: tuple[int, int], *tells: int) -> None:
    one = text.state.drafting.table[text.sentence(*place)]
    base, words = one.words["en"].seq, {"en": "Anna Berg opened."}
    text.made(RewordSentence(one.id, "en", base, words, [told(seq) for seq in tells]))
    text.made(ConfirmSentence(one.id, "fr"))


def test_silence_clears_only_the_words_that_were_asked(text: Written) -> None:
    """[PRESS-14] A refused sentence that is reworded after the time is asked anew."""
    text.made(asking(text, silence=True))
    text.made(answer(text, "FR", ANNA, "refused"), "FR")
    text.at = UNTIL + 1
    reworded(text, ANNA)
    text.sign()
    assert text.code(text.version()) == "not-cleared"
    text.made(asking(text, silence=True, until=UNTIL + 10_000))
    text.at = UNTIL + 20_000
    text.issue()


def test_words_that_name_somebody_more_are_asked_anew(text: Written) -> None:
    """[PRESS-14] What tells more than at the asking speaks, perhaps, for others as well."""
    text.made(asking(text))
    reworded(text, ANNA, 12)
    clear(text, "FR", ANNA, HOUR)
    clear(text, "US", HOUR)
    text.sign()
    assert text.code(text.version()) == "nobody-asked"
    text.made(asking(text))
    text.issue()


def test_what_is_put_back_after_the_asking_is_asked(text: Written) -> None:
    """[PRESS-14] Its words are old, but nobody saw them."""
    before, hour = text.state.drafting, text.sentence(*HOUR)
    anna = text.sentence(*ANNA)
    out = [
        replace(block, sentences=[one for one in block.sentences if one != hour])
        for block in before.blocks
    ]
    text.made(ArrangeDraft(before.arranged, out))
    text.made(AskClearing([Asked("FR", [anna])], UNTIL))
    clear(text, "FR", ANNA)
    text.made(ArrangeDraft(text.state.drafting.arranged, before.blocks))
    text.sign()
    assert text.code(text.version()) == "nobody-asked"


def test_whoever_refused_is_asked_again(text: Written) -> None:
    """[PRESS-12] No asking makes a refusal vanish; other words do."""
    text.made(asking(text))
    text.made(answer(text, "US", HOUR, "refused"), "US")
    without = AskClearing([Asked("FR", [text.sentence(*ANNA), text.sentence(*HOUR)])], UNTIL)
    assert text.code(without) == "not-cleared"
    reworded(text, HOUR)
    text.made(without)


def test_what_is_not_cleared_goes_out_as_a_summary(text: Written) -> None:
    """[PRESS-12] No signature outlives what it was given for; a side's own text stays its own."""
    text.made(asking(text))
    text.sign()
    assert text.code(TurnText("joint")) == "unchanged"
    assert text.code(TurnText("own")) == "own-text"
    text.made(TurnText("summary"))
    assert text.code(text.version()) == "not-signed"
    assert text.code(asking(text)) == "not-joint"
    assert text.code(answer(text, "US", HOUR, "cleared"), "US") == "not-joint"
    text.sign()
    text.issue()
    assert text.state.issuing.versions[-1].issued_as == "summary"
    text.hold()
    assert Written("own").code(TurnText("summary")) == "own-text"


def test_the_words_of_an_answer_are_erased(text: Written) -> None:
    """[PRESS-11] By themselves, and with the sentence that they are of."""
    text.made(asking(text))
    text.made(answer(text, "FR", ANNA, "counter"), "FR")
    clear(text, "FR", HOUR)
    one = text.state.drafting.table[text.sentence(*HOUR)]
    (seq,) = [seq for seq, key in text.state.clearing.named.items() if key == f"FR/{one.id}"]
    text.made(EraseAnswer(int(seq)))
    assert text.code(EraseAnswer(int(seq))) == "no-text-there"
    known = answered(text.state, "FR", one)
    assert known
    assert known.verdict == "cleared"
    text.made(text.erasure(text.sentence(*ANNA)))
    everything = b"".join(text.lines("everything"))
    assert b"Laurent" not in everything
    assert "tenu à parler".encode() not in everything
    text.hold()
