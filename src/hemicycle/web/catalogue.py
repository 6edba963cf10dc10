"""Which meetings the public may know of: a card for each, read anew only where its record has changed since.

So a hit on the newsroom costs what has changed and what its page shows, however many meetings were held.
"""

import asyncio

import msgspec

from hemicycle.procedure.meeting.kernel.queries import held_from
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.recorder.errors import RecorderError
from hemicycle.web.ports import Recorder
from hemicycle.web.view_models import Brief, Shown, brief_of, shown


class Release(msgspec.Struct, frozen=True):
    """A readout that is out: told from the entries before `upto`, of a record with `size`. `languages`: official."""

    starts: int
    offset_min: int
    first: int
    changed: int
    size: int
    upto: int
    languages: list[str]
    picture: Shown | None


class Card(msgspec.Struct, frozen=True):
    """A meeting as lists show it. `briefs` by language, empty where the public sees nothing of the meeting."""

    record: str
    briefs: dict[str, Brief]
    release: Release | None


class Catalogue:
    """The cards of one server's meetings."""

    def __init__(self, recorder: Recorder, languages: list[str]) -> None:
        self._recorder = recorder
        self._languages = languages
        self._cards: dict[str, Card] = {}
        self._changed: set[str] | None = None
        self._unread: set[str] = set()
        self._turn = asyncio.Lock()
        self.read = 0
        """How many cards were made so far."""

    async def cards(self) -> list[Card]:
        """The cards as the records are now. One that cannot be read keeps the card that it had, and is tried again."""
        async with self._turn:
            if self._changed is None:
                self._changed = set()
                self._recorder.observe(self._changed.add)
                self._changed.update(await self._recorder.records())
            self._changed |= self._unread
            self._unread.clear()
            while self._changed:
                record = self._changed.pop()
                try:
                    meeting = await self._recorder.meeting(record)
                except RecorderError:
                    self._unread.add(record)  # its page says why
                    continue
                self._changed.discard(record)  # reading it is told as a change
                self._cards[record] = self._card(record, meeting)
        return list(self._cards.values())

    def _card(self, record: str, meeting: Meeting) -> Card:
        self.read += 1
        seen = view(meeting, "public")
        briefs = {language: brief_of(record, seen, language) for language in self._languages}
        return Card(
            record,
            {language: brief for language, brief in briefs.items() if brief},
            _release(record, meeting, seen),
        )


def _release(record: str, meeting: Meeting, seen: Meeting) -> Release | None:
    out = meeting.publication
    if out.status != "published" or meeting.sitting is None or out.published_at is None:
        return None
    return Release(
        starts=held_from(meeting.sitting),
        offset_min=meeting.sitting.offset_min,
        first=out.first_published_at or out.published_at,
        changed=out.published_at,
        size=meeting.size,
        upto=meeting.size if out.seq is None else out.seq,
        languages=list(meeting.sitting.languages),
        picture=shown(record, seen),
    )
