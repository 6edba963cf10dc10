"""[PRESS-34] [PRESS-35] A text that is taken over: begun with what its original says, told what becomes of it."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, update

from hemicycle.jobs.queue import Job, settle
from hemicycle.locales.manifest import manifests
from hemicycle.partners.sources import NOTE, Item, Sources
from hemicycle.partners.tables import source_items
from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.originals.commands import NoteOriginal, TakeOver
from hemicycle.procedure.publication.originals.state import Became, Original
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import ItemKind
from hemicycle.procedure.words import Text, Token
from hemicycle.register.register import Register
from hemicycle.web.press.items import ItemPress
from hemicycle.web.press.press import Hand

SERVER, OFFICE = Hand(SYSTEM, actor=SYSTEM), Hand("", actor=SECRETARIAT)


class Wanted(msgspec.Struct, frozen=True):
    """As what, by which body and in which languages a text is taken over. `written`: its translations, by field.

    `notes`: by language what is said of who translated it from what. `whole`: in the original's language as well.
    """

    body: str
    kind: ItemKind
    language: str
    written: dict[str, Text]
    notes: Text
    whole: bool


def page_language(language: str, spoken: Sequence[str]) -> str:
    """The language of the pages in which an original is, as `fr` for `fr-CA`; empty where they do not speak it."""
    first = language.partition("-")[0].lower()
    return next((one for one in (language, first) if one in spoken), "")


def known_language(language: str) -> str:
    """A language as the record names it."""
    first = language.partition("-")[0].lower()
    return first if first in manifests() or first.isalpha() else ""


def fields_of(item: Item, language: str) -> dict[str, Text]:
    """What the original says, in the fields in which an item is written."""
    told = item.told
    return {
        "headline": {language: told.title},
        "lead": {language: told.lead} if told.lead and told.lead != told.title else {},
        "text": {language: "\n".join(one.text for one in told.parts)},
    }


async def take_over(press: ItemPress, item: Item, wanted: Wanted, hand: Hand) -> str | Refusal:
    """Begin a text with it; its record. The original's own words stand where it is published in its language too."""
    written = {name: dict(said) for name, said in wanted.written.items()}
    if wanted.whole:
        for name, said in fields_of(item, wanted.language).items():
            written.setdefault(name, {}).update(said)
    languages = [*written["headline"]]
    written["source"] = dict.fromkeys(languages, item.name)
    written["note"] = {code: said for code, said in wanted.notes.items() if code in languages}
    record = await press.begin(wanted.body, wanted.kind, languages, written, hand)
    if isinstance(record, Refusal):
        return record
    original = TakeOver(item.told.link, Token(known_language(item.language)))
    answer = await press.do(record, original, hand)
    return answer if isinstance(answer, Refusal) else record


class Noting:
    """The jobs that tell a text what became of its original."""

    kind = NOTE

    def __init__(self, register: Register, sources: Sources, press: ItemPress) -> None:
        self._register, self._sources, self._press = register, sources, press

    async def run(self, job: Job) -> None:
        """See Handler."""
        item = await self._sources.item(int(job.subject))
        text = await self._press.text(item.record) if item and item.record else None
        if item is not None and item.record is not None and text is not None:
            became = became_of(item)
            if became != "settled":
                await self._press.do(item.record, NoteOriginal(became), SERVER)
            elif text.original.became != "settled":  # it reads again as it was taken over
                await self._press.do(item.record, NoteOriginal(became), OFFICE)
        await self._register.write(lambda c: noted(c, job))

    async def rest(self) -> None:
        """See Handler."""


def noted(register: Connection, job: Job) -> None:
    """The text says what became of its original."""
    mine = update(source_items).where(source_items.c.id == int(job.subject))
    register.execute(mine.values(noted=True))
    settle(register, job)


def became_of(item: Item) -> Became:
    """What became of it since it was taken over."""
    if item.withdrawn is not None:
        return "withdrawn"
    return "corrected" if item.stale else "settled"


def taken_over(text: PressText) -> Original | None:
    """Where its original stands, if it has one."""
    return text.original if text.original.address is not None else None
