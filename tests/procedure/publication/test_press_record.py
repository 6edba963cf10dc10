"""[PRESS-1] … [PRESS-11] A text for the press: drafted, changed by people, signed, published, withdrawn, erased."""

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.replay import lawful
from hemicycle.procedure.publication.drafting.commands import (
    ArrangeDraft,
    ConfirmSentence,
    LayDraft,
    OutdateSentence,
    RecastSentences,
    RestateSentence,
    RewordSentence,
    WriteSentence,
)
from hemicycle.procedure.publication.drafting.queries import left_out, to_settle
from hemicycle.procedure.publication.issuing.commands import (
    BlockWords,
    IssueVersion,
    WithdrawVersion,
)
from hemicycle.procedure.publication.record import PUBLICATION
from hemicycle.procedure.publication.signing.commands import EraseSigner, SignLanguage
from hemicycle.procedure.publication.signing.queries import next_step, signed, touched
from hemicycle.procedure.publication.words import Block, BlockId
from hemicycle.procedure.words import OfficeId, Text
from tests.procedure.publication.written import CALL, POINT, Written, blocks, told
from tests.records import freeze_notes

ANNA, HOUR, AGREED = (1, 0), (1, 1), (2, 0)


@pytest.fixture
def text() -> Written:
    return Written()


def reword(text: Written, place: tuple[int, int], language: str, words: str) -> RewordSentence:
    one = text.state.drafting.table[text.sentence(*place)]
    known = one.words.get(language)
    return RewordSentence(one.id, language, known.seq if known else 0, {language: words})


def test_a_draft_has_sentences_with_their_origin_and_what_they_tell(text: Written) -> None:
    """[PRESS-1]"""
    one = text.state.drafting.table[text.sentence(*HOUR)]
    assert text.says(one.id, "fr") == "Ils se sont vus une heure."
    assert (one.words["fr"].origin, one.tells) == ("generated", [told(9), told(10)])
    assert text.code(LayDraft(POINT, []), "p1") == "secretariat-only"
    text.hold()


def test_a_text_says_whose_words_it_is(text: Written) -> None:
    """[PRESS-1] Of whoever presided, where nothing is said."""
    assert text.state.drafting.issued_as == "summary"
    joint = Written("joint")
    assert joint.state.drafting.issued_as == "joint"
    joint.hold()


def test_of_two_changes_on_one_version_the_second_is_refused(text: Written) -> None:
    """[PRESS-2] Those of different languages both stand."""
    first, second = (reword(text, HOUR, "fr", words) for words in ("Une heure.", "Deux heures."))
    english = reword(text, HOUR, "en", "They met for one hour.")
    text.made(first)
    assert text.code(second) == "changed-meanwhile"
    text.made(english)
    one = text.state.drafting.table[text.sentence(*HOUR)]
    assert text.says(one.id, "fr") == "Une heure."
    assert one.words["en"].origin == "edited"
    text.hold()


def test_adopted_words_are_never_edited(text: Written) -> None:
    """[PRESS-3] Nor are they put in other words by joining them to a neighbour; leaving them out is told."""
    assert text.code(reword(text, AGREED, "en", "They agreed to part.")) == "adopted-words"
    one = text.sentence(*AGREED)
    assert text.code(RecastSentences([one], 0, [{"en": "No.", "fr": "Non."}])) == "adopted-words"
    draft = text.state.drafting
    text.made(ArrangeDraft(draft.arranged, draft.blocks[:2]))
    assert left_out(text.state.drafting) == [one]
    text.sign("en")
    assert text.state.signing.table["en"].left_out == [one]
    text.hold()


def test_a_change_marks_the_other_language_until_somebody_looked(text: Written) -> None:
    """[PRESS-4] What answers the mark settles it and marks nobody; what is still right is confirmed."""
    text.made(reword(text, HOUR, "fr", "Une heure."))
    assert to_settle(text.state.drafting, "en") == [text.sentence(*HOUR)]
    assert text.code(SignLanguage("en", touched(text.state, "en"), {"und": "C. M."})) == (
        "sentences-stale"
    )
    text.made(reword(text, HOUR, "en", "One hour."))
    assert not [*to_settle(text.state.drafting, "en"), *to_settle(text.state.drafting, "fr")]
    text.made(reword(text, ANNA, "en", "Anna Berg took the floor."))
    text.made(ConfirmSentence(text.sentence(*ANNA), "fr"))
    assert not to_settle(text.state.drafting, "fr")
    assert text.code(ConfirmSentence(text.sentence(*ANNA), "fr")) == "not-stale"
    text.hold()


def test_blocks_are_moved_split_and_joined(text: Written) -> None:
    """[PRESS-5] Each sentence stands once; of two arrangements of one the second is refused."""
    draft = text.state.drafting
    heading, first, second = draft.blocks
    moved = ArrangeDraft(draft.arranged, [heading, second, first])
    text.made(moved)
    assert text.code(moved) == "changed-meanwhile"
    twice = Block(BlockId("b9"), "note", first.sentences)
    now = text.state.drafting.arranged
    assert text.code(ArrangeDraft(now, [heading, second, first, twice])) == "named-twice"
    apart = [Block(BlockId(f"b{n}"), "paragraph", [s]) for n, s in enumerate(first.sentences, 7)]
    text.made(ArrangeDraft(now, [heading, second, *apart]))
    assert [len(block.sentences) for block in text.state.drafting.blocks] == [1, 1, 1, 1]
    text.hold()


def test_background_is_written_and_sentences_are_split_and_joined(text: Written) -> None:
    """[PRESS-6] [PRESS-7]"""
    text.made(WriteSentence(BlockId("b2"), 2, {"en": "It was their first."}))
    new = text.sentence(1, 2)
    assert text.state.drafting.table[new].words["en"].origin == "written"
    assert to_settle(text.state.drafting, "fr") == [new]
    old = [text.sentence(*ANNA), text.sentence(*HOUR)]
    base = max(w.seq for s in old for w in text.state.drafting.table[s].words.values())
    whole = {"en": "Anna Berg spoke for an hour.", "fr": "Anna Berg a parlé une heure."}
    assert text.code(RecastSentences(old[::-1], base, [whole])) == "no-neighbours"
    assert text.code(RecastSentences(old, base - 1, [whole])) == "changed-meanwhile"
    assert text.code(RecastSentences(old, base, [{"en": "Half."}])) == "language-missing"
    text.made(RecastSentences(old, base, [whole]))
    one = text.state.drafting.table[text.sentence(*ANNA)]
    assert [each.seq for each in one.tells] == [3, 9, 10]
    text.hold()


def test_a_signature_does_not_outlive_a_change_of_its_language(text: Written) -> None:
    """[PRESS-8]"""
    text.sign()
    text.made(reword(text, HOUR, "fr", "Une heure."))
    assert not signed(text.state, "fr")
    assert not signed(text.state, "en")
    text.made(ConfirmSentence(text.sentence(*HOUR), "en"))
    text.sign()
    assert signed(text.state, "fr")
    assert text.code(SignLanguage("fr", 3, {"und": "C. M."})) == "changed-meanwhile"
    text.hold()


def test_each_of_the_chain_signs_after_the_one_before() -> None:
    """[PRESS-8] In each language; a change of it begins the chain anew."""
    text = Written(chain=["drafter", "head"])
    base = touched(text.state, "fr")
    assert text.code(SignLanguage("fr", base, {"und": "C. M."})) == "unknown-role"
    assert text.code(SignLanguage("fr", base, {"und": "C. M."}, "head")) == "not-your-turn"
    text.made(SignLanguage("fr", base, {"und": "C. M."}, "drafter"))
    assert text.code(SignLanguage("fr", base, {"und": "C. M."}, "drafter")) == "not-your-turn"
    assert not signed(text.state, "fr")
    text.made(SignLanguage("fr", base, {"und": "A. B."}, "head"))
    assert signed(text.state, "fr")
    assert text.code(text.version()) == "not-signed"
    text.made(reword(text, HOUR, "fr", "Une heure."))
    assert next_step(text.state, "fr") == "fr/drafter"
    first = next(iter(text.state.signing.named))
    text.made(EraseSigner(first))
    text.hold()
    assert Written().code(SignLanguage("fr", base, {"und": "C. M."}, "head")) == "unknown-role"


def test_a_step_of_an_office_is_signed_by_its_holder_alone() -> None:
    """[PRESS-24] The other steps by whoever may publish; the entry names the office."""
    offices = {"head": OfficeId("press-head")}
    text = Written(chain=["drafter", "head"], offices=offices)
    base = touched(text.state, "fr")
    text.made(SignLanguage("fr", base, {"und": "C. M."}, "drafter"))
    assert text.code(SignLanguage("fr", base, {"und": "C. M."}, "head")) == "not-in-office"
    assert text.code(SignLanguage("fr", base, {"und": "X"}, "head", "chair")) == "not-in-office"
    entry = text.made(SignLanguage("fr", base, {"und": "A. B."}, "head", "press-head"))[0]
    assert entry.fact.office == "press-head"  # type: ignore[attr-defined]
    assert signed(text.state, "fr")
    with pytest.raises(AssertionError, match="unknown-role"):
        Written(chain=["drafter"], offices=offices)
    text.hold()


def test_what_is_signed_goes_out_and_a_correction_lists_what_it_leaves(text: Written) -> None:
    """[PRESS-9] [PRESS-10] A version lists its blocks; one that did not change is not entered again."""
    assert text.code(text.version()) == "not-signed"
    text.sign()
    other = IssueVersion(text.version().base, [BlockWords(BlockId("b1"), [{"en": "Other"}])])
    assert text.code(other) == "other-blocks"
    text.issue()
    assert text.out("en")[0] == "Video call"
    assert text.code(text.version()) == "unchanged"
    text.made(reword(text, HOUR, "en", "They met for one hour."))
    text.made(reword(text, HOUR, "fr", "Une heure."))
    text.sign()
    kinds = [entry.kind for entry in text.issue()]
    assert kinds == ["block-issued", "version-issued"]
    first, second = text.state.issuing.versions
    assert [a == b for a, b in zip(first.blocks, second.blocks, strict=True)] == [True, False, True]
    assert text.code(WithdrawVersion({"en": "An error.", "fr": "Une erreur."})) == "other-record"
    text.made(WithdrawVersion())
    assert text.code(WithdrawVersion()) == "not-published"
    text.hold()


def test_a_correction_and_a_withdrawal_say_why_in_each_language() -> None:
    """[PRESS-10] [PRESS-11] And what was said of them can be erased by itself."""
    item = freeze_notes.held()
    said = [(one.version, one.texts) for one in item.state.issuing.notes.values()]
    words = {"en": "Anna Berg was named by mistake.", "fr": "Anna Berg était nommée par erreur."}
    assert said[:4] == [(1, {}), (2, {}), (3, {"note": words}), (4, {})]
    assert said[5] == (6, {"note": words})


@pytest.mark.parametrize("note", [{"en": "The hour."}, {"en": "The hour.", "de": "Die Stunde."}])
def test_a_note_that_lacks_a_language_is_refused(text: Written, note: Text) -> None:
    """[PRESS-10]"""
    text.sign()
    due = text.version()
    both = {"en": "The hour.", "fr": "L’heure."}
    assert text.code(IssueVersion(due.base, due.blocks, both)) == "not-published"
    text.issue()
    text.made(reword(text, HOUR, "en", "They met for one hour."))
    text.made(reword(text, HOUR, "fr", "Une heure."))
    text.sign()
    due = text.version()
    assert text.code(IssueVersion(due.base, due.blocks, note)) == "language-missing"
    text.made(IssueVersion(due.base, due.blocks, both))
    text.hold()


def test_words_that_nobody_signed_do_not_go_out(text: Written) -> None:
    """[PRESS-9]"""
    text.sign()
    due = text.version()
    (first, *rest) = due.blocks
    planted = BlockWords(first.block, [{"en": "Something else", "fr": "Autre chose"}])
    assert text.code(IssueVersion(due.base, [planted, *rest])) == "other-words"


def test_an_erasure_takes_a_sentence_from_every_version(text: Written) -> None:
    """[PRESS-11] What stood beside it is entered anew; the draft is to be looked at; both verifiers go on."""
    text.sign()
    text.issue()
    anna = text.sentence(*ANNA)
    text.made(reword(text, ANNA, "en", "Anna Berg took the floor."))
    text.made(ConfirmSentence(anna, "fr"))
    text.sign()
    text.issue()
    command = text.erasure(anna)
    text.made(command)
    assert text.code(command) == "no-text-there"
    assert text.out("en")[1:3] == ["(erased)", "They met for an hour."]
    assert b"Anna Berg" not in b"".join(text.lines("everything"))
    assert to_settle(text.state.drafting, "en") == [anna]
    text.hold()
    text.made(LayDraft(POINT, blocks()[2:]))
    text.sign()
    text.issue()
    text.hold()
    assert lawful(PUBLICATION, text.entries, "everything").closed == 4


def test_the_meeting_is_its_own(text: Written) -> None:
    """[PRESS-1] A sentence tells entries of its meeting alone, as far as it went."""
    strange = blocks()
    strange[0].sentences[0].tells.append(told(POINT.size))
    assert text.code(LayDraft(POINT, strange)) == "other-entries"
    assert text.state.drafting.meeting == CALL


def test_the_name_of_who_signed_is_erased_and_the_signature_stands(text: Written) -> None:
    """[PRESS-11]"""
    text.sign("en")
    first = text.state.signing.table["en"].seq
    text.sign("en")
    for seq in (first, text.state.signing.table["en"].seq):
        text.made(EraseSigner(seq))
    assert text.code(EraseSigner(first)) == "no-text-there"
    assert signed(text.state, "en")
    assert b"Claire Morel" not in b"".join(text.lines("everything"))
    text.hold()


def test_what_was_corrected_is_looked_at_in_each_language_once(text: Written) -> None:
    """[PRESS-20] Adopted words, too; a signature does not outlive it."""
    text.sign()
    for place in (HOUR, AGREED):
        one, correction = text.sentence(*place), told(70)
        text.made(OutdateSentence(one, [correction]))
        known = text.state.drafting.table[one]
        assert (known.stale, known.tells[-1]) == (["en", "fr"], correction)
        assert signed(text.state, "en") is None
        assert text.code(OutdateSentence(one, [correction])) == "unchanged"
        for language in ("en", "fr"):
            text.made(ConfirmSentence(one, language))
    text.sign()
    assert signed(text.state, "fr")
    strange = replace(told(71), record="another")
    assert text.code(OutdateSentence(text.sentence(*HOUR), [strange])) == "other-entries"
    text.hold()


def test_adopted_words_follow_a_corrigendum(text: Written) -> None:
    """[PRESS-23] They stay quoted, and are looked at in each language; other words follow none."""
    text.sign()
    one, corrigendum = text.sentence(*AGREED), told(70)
    said = {"fr": "Elles sont convenues de se revoir."}
    text.made(RestateSentence(one, said, [corrigendum]))
    known = text.state.drafting.table[one]
    assert text.says(one, "fr") == said["fr"]
    assert (known.words["fr"].origin, known.words["en"].origin) == ("corrected", "adopted")
    assert (known.stale, known.tells[-1]) == (["en", "fr"], corrigendum)
    assert signed(text.state, "en") is None
    assert text.code(reword(text, AGREED, "fr", "Elles se revoient.")) == "adopted-words"
    assert text.code(RestateSentence(one, said, [corrigendum])) == "unchanged"
    assert text.code(RestateSentence(one, {}, [told(71)])) == "text-empty"
    assert text.code(RestateSentence(text.sentence(*HOUR), said, [told(71)])) == "not-adopted"
    strange = replace(told(71), record="another")
    assert text.code(RestateSentence(one, said, [strange])) == "other-entries"
    text.hold()
