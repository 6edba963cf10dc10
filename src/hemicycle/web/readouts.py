"""Readouts as pages show them: of what is out the kept text; a draft composed, and kept while the record stands."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.ids import is_item, readout_of
from hemicycle.procedure.meeting.business.photos.entries import PhotoTaken
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.ports import Recorder
from hemicycle.web.press.kept import Line, lines_of_draft, lines_of_version, readout_of_lines
from hemicycle.web.press.readout import Readout, Sentence

KEPT = 256
"""Drafts that are kept, the last used."""

Key = tuple[str, int, int, str]
Shown = tuple[EntryPoint, int, int, str]
"""A version, the size of its record, how much the meeting's has lost, and a language: what is out reads alike."""
Compose = Callable[[Sequence[Entry], str], Readout]


class Readouts:
    """The readouts of one server. `compose` tells a draft; it runs in a thread, one at a time for each."""

    def __init__(self, recorder: Recorder, compose: Compose) -> None:
        self.compose = compose
        self._recorder = recorder
        self._kept: OrderedDict[Key, Readout] = OrderedDict()
        self._out: OrderedDict[Shown, Readout] = OrderedDict()
        self._turns: dict[Key, asyncio.Lock] = {}

    async def draft(self, record: str, meeting: Meeting, language: str) -> Readout:
        """The readout as it would be published now: as people have changed it, or else composed."""
        text = await self._text(readout_of(record))
        if text and text.drafting.edited:
            return readout_of_lines(lines_of_draft(text, language), language)
        return await self.told(record, meeting.size, meeting.size, language)

    async def published(self, record: str, meeting: Meeting, language: str) -> Readout:
        """The readout that is out, in the words in which it went out.

        Where these are not kept, it is told from what stood on the record when it was published.
        """
        out = meeting.publication
        upto = meeting.size if out.seq is None else out.seq
        return await self.out(record, out.kept, meeting.size, upto, language)

    async def out(
        self, record: str, kept: EntryPoint | None, size: int, upto: int, language: str
    ) -> Readout:
        """As `published`, from what a list has of it. Raises UnknownRecord where what is named is not kept here."""
        if kept is None:
            return await self.told(record, size, upto, language)
        text = await self._text(kept.record)
        versions = text.issuing.versions if text else []
        version = next((one for one in versions if one.seq == kept.seq), None)
        if text is None or version is None:
            raise UnknownRecord(kept.record)
        erased = await self._erased(record)
        key = (kept, text.size, len(erased), language)
        if key not in self._out:
            lines = lines_of_version(text, version, language)
            self._out[key] = await self._shown(record, lines, erased, language)
            while len(self._out) > KEPT:
                self._out.popitem(last=False)
        self._out.move_to_end(key)
        return self._out[key]

    async def _shown(
        self, record: str, told: Sequence[Line], erased: AbstractSet[int], language: str
    ) -> Readout:
        """A version as it reads now: without what was erased since."""
        corrigenda = await self._corrigenda(record)
        lines = [
            replace(
                line,
                sentences=[_marked(_unless(one, erased), corrigenda) for one in line.sentences],
            )
            for line in told
        ]
        return readout_of_lines(lines, language, await self._photo(record, lines))

    async def _erased(self, record: str) -> set[int]:
        """What a meeting's record has lost; an item tells none."""
        if is_item(record):
            return set()
        return {one.seq for one in (await self._recorder.meeting(record)).publication.erased}

    async def _corrigenda(self, record: str) -> set[int]:
        """[PRESS-23] The entries by which corrigenda of the body corrected adopted words; an item tells none."""
        if is_item(record):
            return set()
        corrections = (await self._recorder.meeting(record)).publication.corrections
        return {one.seq for one in corrections if one.corrigendum}

    async def _photo(self, record: str, lines: Sequence[Line]) -> str:
        """The digest of the picture that the caption is of."""
        told = (one.seqs for line in lines if line.kind == "caption" for one in line.sentences)
        seqs = next(told, ())
        for entry in await self._recorder.entries(record, seqs[0], seqs[0] + 1) if seqs else ():
            if isinstance(entry.fact, PhotoTaken):
                return entry.fact.digest
        return ""

    async def _text(self, record: str) -> PressText | None:
        try:
            state = await self._recorder.state(record)
        except UnknownRecord:
            return None
        return state if isinstance(state, PressText) else None

    async def told(self, record: str, size: int, upto: int, language: str) -> Readout:
        """Told from the entries before `upto`. `size` is the record's: an erasure changes texts below `upto`."""
        key = (record, size, upto, language)
        async with self._turns.setdefault(key, asyncio.Lock()):
            try:
                return await self._told(key)
            finally:
                self._turns.pop(key, None)

    async def _told(self, key: Key) -> Readout:
        record, _, upto, language = key
        if key not in self._kept:
            entries = await self._recorder.entries(record, 0, upto)
            self._kept[key] = await asyncio.to_thread(self.compose, entries, language)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def _marked(sentence: Sentence, corrigenda: AbstractSet[int]) -> Sentence:
    """The sentence, with the corrigendum by which it reads as it does."""
    by = [seq for seq in sentence.seqs if seq in corrigenda]
    return replace(sentence, corrected=by[-1]) if by else sentence


def _unless(sentence: Sentence, erased: AbstractSet[int]) -> Sentence:
    """The sentence, unless it tells what was erased: its own erasure follows on another record."""
    if sentence.erased or erased.isdisjoint(sentence.seqs):
        return sentence
    return Sentence("", sentence.seqs, erased=True)
