"""[PUBLISH-4] What was erased on a record leaves no byte in its database: that is written anew within a day.

Whoever erases a person has it done at once (erasing.py). A single text that was erased waits until nobody sits in a
meeting, since nothing else can be written meanwhile.
"""

from collections.abc import Awaitable, Callable, Collection

from sqlalchemy import Connection

from hemicycle.carrying.follower import Kind
from hemicycle.jobs.queue import Job, add_job, finish, planned, postpone
from hemicycle.procedure.meeting.business.publication.entries import (
    ConfidedTextRedacted,
    TextRedacted,
)
from hemicycle.procedure.standing_body.people.entries import PersonErased
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.register.register import Register

PACK = "pack-records"
RECORDS = "records"
ERASES = (TextRedacted, ConfidedTextRedacted, PersonErased)
DAY_MS, AGAIN_MS = 86_400_000, 600_000


class ErasedTexts:
    """The follower: a day after something was erased, unless that is planned already, the records are packed."""

    rule = "pack-erased"
    version = "1"
    kind: Kind = "pages"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        erased = [entry.at for entry in run.entries if isinstance(entry.fact, ERASES)]
        if not erased or RECORDS in planned(register, PACK):
            return False
        add_job(register, PACK, RECORDS, erased[0] + DAY_MS)
        return True

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower: what is planned may be done once too often."""


class Packer:
    """The handler. `running`: the meetings in which somebody sits; None: that is not known yet."""

    kind = PACK

    def __init__(
        self,
        register: Register,
        pack: Callable[[], Awaitable[object]],
        running: Callable[[], Awaitable[Collection[str] | None]],
        now: Callable[[], int],
    ) -> None:
        self._register = register
        self._pack = pack
        self._running = running
        self._now = now

    async def run(self, job: Job) -> None:
        """See Handler."""
        running = await self._running()
        if running is None or running:
            due = self._now() + AGAIN_MS
            await self._register.write(lambda register: postpone(register, job, due))
            return
        await self._pack()
        await self._register.write(lambda register: finish(register, PACK, job.subject))

    async def rest(self) -> None:
        """See Handler."""
