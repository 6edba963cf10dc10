"""A data folder with many items that a body published without a meeting."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import item_of
from hemicycle.procedure.publication.drafting.commands import BeginPublication
from hemicycle.procedure.publication.drafting.queries import words_of
from hemicycle.procedure.publication.issuing.commands import BlockWords, IssueVersion
from hemicycle.procedure.publication.signing.commands import SignLanguage
from hemicycle.procedure.publication.signing.queries import touched
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.words import NO_LANGUAGE, MeetingId, Text, Token
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.opening import keep_recorder
from hemicycle.web.press.items import first_blocks

BODY, LANGUAGE = "nac", Token("en")
ON_A_DAY = 100
AT_ONCE = 200
PARAGRAPH = (
    "The ministers agreed that the call of the working group on item {n} continues, and that its "
    "report is laid before them in the spring. "
)


async def publish_items(data: Path, number: int) -> None:
    """Publish so many, of a page each. What is there already stays."""
    async with keep_recorder(data, "localhost", SystemClock()) as recorder:
        known = len(await recorder.records())
        for first in range(known, number, AT_ONCE):
            numbers = range(first, min(first + AT_ONCE, number))
            await asyncio.gather(*(_publish(recorder, one) for one in numbers))


def name_of(number: int) -> str:
    """The item of this number, as addresses name it."""
    day = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=number // ON_A_DAY)
    return f"{day.date().isoformat()}-{number % ON_A_DAY + 1}"


async def _publish(recorder: Recorder, number: int) -> None:
    record = item_of(BODY, name_of(number))
    said = {
        "headline": f"Statement {number} on cooperation",
        "lead": f"What was said on item {number}, in a sentence.",
        "text": "\n".join(PARAGRAPH.format(n=number) * 3 for _ in range(6)),
    }
    written: dict[str, Text] = {name: {LANGUAGE: words} for name, words in said.items()}
    blocks = first_blocks([LANGUAGE], written)
    begun = BeginPublication(
        MeetingId(""), [LANGUAGE], None, blocks, "own", item="statement", body=Token(BODY)
    )
    answer = await recorder.begin(record, begun, actor=SECRETARIAT)
    if isinstance(answer, Refusal):
        raise SystemExit(answer)
    base = touched(await _text(recorder, record), LANGUAGE)
    await _act(recorder, record, SignLanguage(LANGUAGE, base, {NO_LANGUAGE: "Office"}))
    draft = (await _text(recorder, record)).drafting
    words = [
        BlockWords(block.id, [words_of(draft.table[one]) for one in block.sentences])
        for block in draft.blocks
    ]
    await _act(recorder, record, IssueVersion(draft.changed, words))


async def _text(recorder: Recorder, record: str) -> PressText:
    state = await recorder.state(record)
    if not isinstance(state, PressText):
        raise SystemExit(f"{record} is no text")
    return state


async def _act(recorder: Recorder, record: str, command: Command) -> None:
    answer = await recorder.act(record, SECRETARIAT, command, None)
    if isinstance(answer, Refusal):
        raise SystemExit(answer)
