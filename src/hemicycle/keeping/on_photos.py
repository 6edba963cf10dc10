"""Family photos: withdrawn for all with whoever stands on one, and, where the office says so, after a time.

Likenesses lie beside the record, which holds a digest alone; withdrawing is an act on it.
"""

from collections.abc import Awaitable, Callable
from typing import Protocol

from hemicycle.keeping.meeting_traces import PHOTOS, photo_of_meeting
from hemicycle.keeping.place import NO_PERIOD, Sought, Stored, Trace, Waits
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.meeting.business.photos.commands import WithdrawPhoto
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import PhotoId
from hemicycle.recorder.errors import RecorderError

GONE = "unknown-photo"
Tidy = Callable[[str], Awaitable[object]]


class Records(Protocol):
    """The recorder, as far as it is asked here."""

    async def records(self) -> list[str]: ...

    async def state(self, record: str) -> RecordState: ...

    async def act(
        self, record: str, actor: str, command: Command, command_id: str | None
    ) -> object: ...


class OnPhotos:
    """The place that all family photos are. `tidy`: removes the pictures of a record that are out of use."""

    name = PHOTOS
    days = NO_PERIOD
    holds = (Stored("photos/", personal=("content",)),)

    def __init__(self, records: Records, tidy: Tidy) -> None:
        self._records = records
        self._tidy = tidy

    async def find(self, sought: Sought) -> list[Trace]:
        """See Place: who stands on one is known by the seat."""
        found = [
            one
            for record, meeting in await self._meetings()
            for one in photo_of_meeting(record, meeting)
        ]
        return [one for one in found if one.marks & sought.marks or one.name in sought.chosen]

    async def erase(self, trace: Trace, sought: Sought) -> None:
        """See Place."""
        record, _, photo = trace.key.rpartition("/")
        await self._withdraw(record, photo)

    async def overdue(self, before: int) -> int:
        """See Place."""
        return len(await self._older(before))

    async def let_go(self, before: int) -> int:
        """See Place. One that cannot be withdrawn now is withdrawn another day."""
        gone = 0
        for record, photo in await self._older(before):
            try:
                await self._withdraw(record, photo)
            except Waits:
                continue
            gone += 1
        return gone

    async def _withdraw(self, record: str, photo: str) -> None:
        try:
            answer = await self._records.act(
                record, SECRETARIAT, WithdrawPhoto(PhotoId(photo)), None
            )
        except RecorderError as fault:
            raise Waits("record-unwell") from fault
        if isinstance(answer, Refusal) and answer.code != GONE:
            raise Waits(answer.code)
        await self._tidy(record)

    async def _older(self, before: int) -> list[tuple[str, str]]:
        taken = [(record, meeting.photos.taken) for record, meeting in await self._meetings()]
        return [(record, one.id) for record, one in taken if one and one.at < before]

    async def _meetings(self) -> list[tuple[str, Meeting]]:
        found = []
        for record in await self._records.records():
            try:
                state = await self._records.state(record)
            except RecorderError:
                continue
            if isinstance(state, Meeting) and state.photos.taken:
                found.append((record, state))
        return found
