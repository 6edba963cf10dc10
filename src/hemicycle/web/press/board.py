"""Who has cleared what of a joint text, as the office sees it."""

from collections.abc import Mapping, Sequence

import msgspec

from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.clearing.acts import uncleared
from hemicycle.procedure.publication.clearing.queries import answered, asked_of
from hemicycle.procedure.publication.clearing.state import Answer, Side, Verdict
from hemicycle.procedure.publication.drafting.queries import standing, words_of
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import IssuedAs, SentenceId
from hemicycle.procedure.words import Text
from hemicycle.web.press.named import side_name
from hemicycle.web.press.tellings import chaired

Stand = Verdict | None


class Counter(msgspec.Struct, frozen=True):
    """Other words that a side asks for."""

    side: Side
    name: str
    words: Text
    reason: Text
    at: int


class Theirs(msgspec.Struct, frozen=True):
    """A side: the numbers of its sentences with what it answered on each. `by`: who answered last, and `at`."""

    side: Side
    name: str
    answers: list[tuple[int, SentenceId, Stand]]
    by: str
    at: int

    @property
    def stand(self) -> str:
        """What stands in its row: a refusal before other words, those before what is open."""
        given = [stand for _, _, stand in self.answers]
        return next((one for one in ("refused", "counter") if one in given), self._rest(given))

    @staticmethod
    def _rest(given: Sequence[Stand]) -> str:
        return "cleared" if all(given) else "part" if any(given) else "silent"


class Board(msgspec.Struct, frozen=True):
    """The whole. `lines`: what is asked, by sentence: its number, words, and the codes of those for whom it speaks.

    `chaired`: whose summary it is where it is not joint.
    """

    issued_as: IssuedAs
    asked: bool
    until: int
    over: bool
    silence: bool
    sides: list[Theirs]
    counters: dict[SentenceId, list[Counter]]
    lines: list[tuple[SentenceId, int, str, str]]
    stopped: str
    chaired: str

    @property
    def counts(self) -> dict[str, int]:
        """How many sides stand where."""
        stands = [one.stand for one in self.sides]
        order = ("cleared", "counter", "refused", "part", "silent")
        return {name: stands.count(name) for name in order if name in stands}


def numbers_of(text: PressText) -> dict[SentenceId, int]:
    """The number of each sentence that stands."""
    return {one.id: number for number, one in enumerate(standing(text.drafting), 1)}


def board_of(
    text: PressText,
    meeting: Meeting,
    spoken: Mapping[SentenceId, Sequence[Side]],
    language: str,
    now: int,
) -> Board:
    """The board; `spoken`: for whom each sentence speaks."""
    known, numbers = text.clearing, numbers_of(text)
    counters: dict[SentenceId, list[Counter]] = {}
    sides = []
    for one in known.sides:
        name = side_name(meeting, one.side, language)
        given = [(each, answered(text, one.side, each)) for each in asked_of(text, one.side)]
        for sentence, answer in given:
            if answer and answer.verdict == "counter":
                words, why = answer.texts.get("words", {}), answer.texts.get("reason", {})
                theirs = Counter(one.side, name, words, why, answer.at)
                counters.setdefault(sentence.id, []).append(theirs)
        last = max((a for _, a in given if a), key=lambda a: a.seq, default=None)
        told = [(numbers[each.id], each.id, a.verdict if a else None) for each, a in given]
        sides.append(Theirs(one.side, name, told, _name(last), last.at if last else 0))
    refused = uncleared(text, now)
    return Board(
        text.drafting.issued_as,
        known.asked > 0,
        known.until,
        now >= known.until,
        known.silence,
        sides,
        counters,
        [
            (one.id, numbers[one.id], _first(words_of(one), language), ", ".join(spoken[one.id]))
            for one in standing(text.drafting)
            if one.id in spoken
        ],
        refused.code if refused else "",
        chaired(meeting),
    )


def _name(answer: Answer | None) -> str:
    return answer.texts.get("name", {}).get("und", "") if answer else ""


def _first(words: Text, language: str) -> str:
    return words.get(language) or next(iter(words.values()), "")
