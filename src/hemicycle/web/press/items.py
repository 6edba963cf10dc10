"""[PRESS-19] What a body publishes by itself, without a meeting: its text, begun from a form of the office."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from hemicycle.documents.blocks import DraftBlock
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import ITEM, item_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.drafting.commands import BeginPublication, Laid, LaidBlock
from hemicycle.procedure.publication.drafting.queries import words_of
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.issuing.commands import WithdrawVersion
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import BlockKind, ItemKind, SentenceId
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import MeetingId, Text, Token
from hemicycle.recorder.answers import Accepted
from hemicycle.web import dates
from hemicycle.web.ports import Recorder
from hemicycle.web.press.press import Hand, Press
from hemicycle.web.press.versioned import NONE, version_of

MOST_ON_A_DAY = 200
"""Items that one body begins on one day."""
MOST_REMEMBERED = 500
"""Presses of forms that are known again."""
FORM: tuple[tuple[str, BlockKind], ...] = (
    ("headline", "heading"),
    ("lead", "lead"),
    ("text", "paragraph"),
)
"""Fields in which an item is first written, and what becomes of each line of one."""
TAKEN: tuple[tuple[str, BlockKind], ...] = (*FORM, ("note", "note"), ("source", "source"))
"""[PRESS-34] And those of one that is taken over: who translated it, and from whom it is."""


def no_draft(
    entries: Sequence[Entry], languages: Sequence[str], side: str | None = None
) -> list[DraftBlock]:
    """Nothing is composed: there is no meeting to tell."""
    return []


class ItemPress(Press):
    """The texts that tell no meeting. Where others name a meeting, these name their own record."""

    alone = True

    def __init__(self, recorder: Recorder) -> None:
        super().__init__(recorder, no_draft)
        self._begun: OrderedDict[str, list[str]] = OrderedDict()
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def turn(self, once: str) -> AsyncIterator[list[str]]:
        """What was begun by this press of a form, one after the other: empty at first, to be filled in."""
        async with self._lock:
            made = self._begun.get(once, [])
            yield made
            if made and once:
                self._begun[once] = made
                while len(self._begun) > MOST_REMEMBERED:
                    self._begun.popitem(last=False)

    def record(self, meeting: str) -> str:
        """The record itself."""
        return meeting

    async def meeting(self, meeting: str) -> Meeting:
        """None was held."""
        return Meeting()

    async def begin(
        self,
        body: str,
        kind: ItemKind,
        languages: Sequence[str],
        written: dict[str, Text],
        hand: Hand,
    ) -> str | Refusal:
        """Begin an item with what stands in the fields of its form, by language; its record."""
        day = dates.moment(self._recorder.now()).date().isoformat()
        command = BeginPublication(
            MeetingId(""),
            [Token(one) for one in languages],
            None,
            first_blocks(languages, written),
            "own",
            item=kind,
            body=Token(body),
        )
        for number in range(1, MOST_ON_A_DAY + 1):
            record = item_of(body, f"{day}-{number}")
            answer = await self._recorder.begin(
                record, command, actor=hand.actor, account=hand.mark(record)
            )
            if not isinstance(answer, Refusal):
                return record
            if answer.code != "already-begun":
                return answer
        return Refusal("too-many", "PRESS-19", None)

    async def publish(
        self, meeting: str, hand: Hand, key: str | None = None, lacking: str = "", note: Text = NONE
    ) -> Accepted | Refusal:
        """Publish what is signed."""
        return await self.do(meeting, version_of(await self.known(meeting), note), hand)

    async def withdraw(
        self, meeting: str, reason: Text, hand: Hand, key: str | None = None
    ) -> Accepted | Refusal:
        """Withdraw what is out."""
        return await self.do(meeting, WithdrawVersion(reason), hand)

    async def told(self, meeting: str, known: Sentence | None, words: str) -> list[EntryPoint]:
        """Nothing: it tells no record."""
        return []

    async def left(self, meeting: str) -> list[SentenceId]:
        """None: no other record is erased from."""
        return []

    async def naming(self, meeting: str, text: PressText) -> Refusal | None:
        """None: nobody was in a meeting."""
        return None


def first_blocks(languages: Sequence[str], written: dict[str, Text]) -> list[LaidBlock]:
    """The fields as blocks; of the text each line is a paragraph, and those of the languages stand side by side."""
    found = []
    for field, kind in TAKEN:
        lines = {
            code: [one.strip() for one in written.get(field, {}).get(code, "").splitlines()]
            for code in languages
        }
        lines = {code: [one for one in said if one] for code, said in lines.items()}
        for place in range(max(map(len, lines.values()), default=0)):
            words = {code: said[place] for code, said in lines.items() if place < len(said)}
            found.append(LaidBlock(kind, [Laid(words, "written", [])]))
    return found


def headline(text: PressText, language: str) -> str:
    """What the draft is called, in this language or else in any."""
    for block in text.drafting.blocks:
        if block.kind == "heading":
            words = words_of(text.drafting.table[block.sentences[0]])
            return words.get(language) or next(iter(words.values()), "")
    return ""


def name_of(record: str) -> str:
    """An item as addresses name it."""
    return record.removeprefix(ITEM)
