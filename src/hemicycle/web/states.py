"""The state of a meeting as each rank of readers sees it now, as bytes, for who comes late.

Kept for a moment, while it is near enough: what came since follows over the line. Where something was erased or opened
since, never.
"""

import asyncio
import hashlib
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.core.growing import plain
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import seen_alike, view
from hemicycle.web.encodings import pack

BEHIND = 50
"""A state is told again until so many entries came since."""
KEPT_S = 1.0
"""How long it is held: many come at once, and what is erased later shall not stand in memory."""
ENCODER = msgspec.json.Encoder(enc_hook=plain)


class ToldState(NamedTuple):
    """The state of a meeting after `size` entries as a rank of readers sees it, as bytes."""

    meeting: Meeting
    body: bytes
    packed: bytes
    etag: str


class States:
    """The states of meetings that were asked for just now, for each rank of readers; what was erased is in none."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], tuple[Meeting, asyncio.Task[ToldState]]] = {}

    async def of(self, record: str, meeting: Meeting, audience: str) -> ToldState:
        """The state as this class sees it, at most `BEHIND` entries ago: made once for all who ask at once."""
        key = (record, seen_alike(meeting, audience))
        kept = self._kept.get(key)
        if kept is None or not _stands(kept[0], meeting):
            making = asyncio.create_task(asyncio.to_thread(_told, meeting, key[1]))
            kept = self._kept[key] = meeting, making
            asyncio.get_running_loop().call_later(KEPT_S, self._drop, key, making)
        return await asyncio.shield(kept[1])

    def _drop(self, key: tuple[str, str], made: "asyncio.Task[ToldState]") -> None:
        if key in self._kept and self._kept[key][1] is made:
            del self._kept[key]


def _stands(old: Meeting, new: Meeting) -> bool:
    """Whether what was told of the old state may still be told: nothing was erased or released since."""
    same = old.publication.erased == new.publication.erased
    same &= old.publication.released == new.publication.released
    return same and 0 <= new.size - old.size <= BEHIND


def _told(meeting: Meeting, rank: str) -> ToldState:
    body = ENCODER.encode(
        {"upto": meeting.size, "meeting": lightened(view(meeting, rank), meeting)}
    )
    return ToldState(meeting, body, pack(body), hashlib.sha256(body).hexdigest())


def lightened(seen: Meeting, meeting: Meeting) -> Meeting:
    """A view without what no screen shows at once: the words of statements, and which entries carry texts."""
    statements = [replace(one, texts={}) for one in seen.statements.entered]
    advance = {key: replace(one, texts={}) for key, one in seen.inscriptions.advance.items()}
    delivered = [replace(one, texts={}) for one in seen.inscriptions.delivered]
    return replace(
        seen,
        size=meeting.size,
        last_at=meeting.last_at,
        statements=replace(seen.statements, entered=statements),
        inscriptions=replace(seen.inscriptions, advance=advance, delivered=delivered),
        publication=replace(seen.publication, texted=[]),
    )
