"""Writes the record of a text for the press: `python -m tests.records.freeze_press > tests/records/readout-N.jsonl`.

Each kind of its entries is in it. It stands like the others: it verifies for ever, and is never written anew.
"""

import sys

from hemicycle.procedure.publication.drafting.commands import (
    ArrangeDraft,
    ConfirmSentence,
    LayDraft,
    RecastSentences,
    RewordSentence,
    WriteSentence,
)
from hemicycle.procedure.publication.issuing.commands import WithdrawVersion
from hemicycle.procedure.publication.signing.commands import EraseSigner
from hemicycle.procedure.publication.words import BlockId, SentenceId
from tests.procedure.publication.written import LANGUAGES, POINT, Written, blocks


def held() -> Written:
    """A text that goes out in three versions, is withdrawn, and loses a sentence and a name."""
    text = Written()
    _out(text)
    anna, hour = text.sentence(1, 0), text.sentence(1, 1)
    _reword(text, anna, "en", "Anna Berg took the floor.")
    _reword(text, anna, "fr", "Anna Berg a pris la parole.")
    _reword(text, hour, "fr", "Ils se sont vus pendant une heure.")
    text.made(ConfirmSentence(hour, "en"))
    text.made(WriteSentence(BlockId("b3"), 1, {"en": "It was their first call."}))
    _reword(text, text.sentence(2, 1), "fr", "C’était leur premier appel.")
    _out(text)
    base = max(w.seq for w in text.state.drafting.table[hour].words.values())
    halves = [
        {"en": "They met.", "fr": "Ils se sont vus."},
        {"en": "It took an hour.", "fr": "Une heure."},
    ]
    text.made(RecastSentences([hour], base, halves))
    draft = text.state.drafting
    text.made(ArrangeDraft(draft.arranged, [draft.blocks[0], draft.blocks[2], draft.blocks[1]]))
    _out(text)
    text.made(WithdrawVersion())
    text.made(EraseSigner(next(iter(text.state.signing.named))))
    text.made(text.erasure(anna))
    text.made(LayDraft(POINT, blocks()[2:]))
    for number in (1, 2, 3):
        text.made(WriteSentence(BlockId("b1"), 0, {"en": f"{number}.", "fr": f"{number}."}))
    _out(text)
    text.hold()
    return text


def _out(text: Written) -> None:
    text.sign(*LANGUAGES)
    text.issue()


def _reword(text: Written, sentence: SentenceId, language: str, words: str) -> None:
    known = text.state.drafting.table[sentence].words.get(language)
    base = known.seq if known else 0
    text.made(RewordSentence(sentence, language, base, {language: words}))


if __name__ == "__main__":
    sys.stdout.buffer.writelines(held().lines("everything"))
