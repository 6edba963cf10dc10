"""Writes the record of a joint text: `python -m tests.records.freeze_clearing > tests/records/clearing-N.jsonl`.

Each kind of entry of its clearing is in it, and a chain of those who sign. It is never written anew.
"""

import sys

from hemicycle.procedure.publication.clearing.commands import (
    AnswerClearing,
    AskClearing,
    EraseAnswer,
    TakeBackAnswer,
)
from hemicycle.procedure.publication.clearing.queries import worded
from hemicycle.procedure.publication.clearing.state import Asked, Verdict
from hemicycle.procedure.publication.drafting.commands import TurnText
from hemicycle.procedure.publication.signing.commands import SignLanguage
from hemicycle.procedure.publication.signing.queries import touched
from tests.procedure.publication.written import LANGUAGES, Written

CHAIN = ("drafter", "head")


def held() -> Written:
    """One side clears, one asks for other words, one takes a refusal back; it goes out as a summary, then as joint."""
    text = Written("joint", CHAIN)
    anna, hour = text.sentence(1, 0), text.sentence(1, 1)
    sides = [Asked("FR", [anna, hour]), Asked("US", [hour])]
    text.made(AskClearing(sides, text.at + 60_000))
    _answer(text, "FR", 0, "counter")
    _answer(text, "FR", 1, "cleared")
    _answer(text, "US", 1, "refused")
    text.made(TakeBackAnswer("US", hour), "US")
    text.made(EraseAnswer(next(iter(text.state.clearing.named))))
    text.made(TurnText("summary"))
    _out(text)
    text.made(TurnText("joint"))
    text.made(TakeBackAnswer("FR", anna), "FR")
    _answer(text, "FR", 0, "cleared")
    text.made(AskClearing(sides, text.at + 10_000, silence=True))
    text.at += 20_000
    _out(text)
    text.hold()
    return text


def _answer(text: Written, side: str, place: int, verdict: Verdict) -> None:
    one = text.state.drafting.table[text.sentence(1, place)]
    words = {"en": "Anna Berg took the floor."} if verdict == "counter" else {}
    reason = {"en": "The usual formula."} if verdict != "cleared" else {}
    name = {"und": "H. Laurent"}
    text.made(AnswerClearing(side, one.id, worded(one), verdict, name, words, reason), side)


def _out(text: Written) -> None:
    for language in LANGUAGES:
        for role in CHAIN:
            base = touched(text.state, language)
            text.made(SignLanguage(language, base, {"und": "Claire Morel"}, role))
    text.issue()


if __name__ == "__main__":
    sys.stdout.buffer.writelines(held().lines("everything"))
