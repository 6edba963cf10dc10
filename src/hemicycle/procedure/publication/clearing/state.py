"""Who clears what of a joint text, until when, and what each answered."""

from typing import Literal

import msgspec

from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.words import Texts, Token

Side = Token
"""Whom a text names: the code of a member, or the id of somebody who sits for none."""
AnswerId = Token
"""`SIDE/SENTENCE`."""
Verdict = Literal["cleared", "counter", "refused"]
"""The words are right; others are asked for; nothing of the kind may be said."""


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A side, and the sentences that speak for it."""

    side: Side
    sentences: list[SentenceId]


class Answer(msgspec.Struct, frozen=True):
    """Of entry `seq`, on the words that the sentence had since entry `base`.

    `texts`: the `words` asked for instead, the `reason`, and the `name` of who answered.
    """

    seq: int
    at: int
    side: Side
    sentence: SentenceId
    base: int
    verdict: Verdict
    texts: Texts


class Clearing(msgspec.Struct, frozen=True):
    """`asked`: the entry by which it was asked last; 0: never. `until`: UTC in ms.

    `silence`: whether a side that says nothing by then has cleared, as the body's rules have it. `named`: the entries
    that hold words of an answer → the answer. `tells`: of each sentence that stood then, how many entries it told.
    """

    asked: int = 0
    until: int = 0
    sides: list[Asked] = []
    silence: bool = False
    answers: dict[AnswerId, Answer] = {}
    named: dict[int, AnswerId] = {}
    tells: dict[SentenceId, int] = {}
