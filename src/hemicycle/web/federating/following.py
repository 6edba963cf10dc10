"""[FEDI-2] What comes out, is corrected or withdrawn reaches the fediverse: a job for each change of a publication.

What is told is how the publication stands then, and each telling has an id that follows from it: done once too often,
it says nothing new. So this may be derived again after a restore.
"""

from sqlalchemy import Connection

from hemicycle.carrying.follower import Kind
from hemicycle.federation.accounts import any_account
from hemicycle.federation.federation import Federation
from hemicycle.jobs.queue import Job, add_job, settle
from hemicycle.jobs.worker import Worker
from hemicycle.procedure.ids import is_item, meeting_of, side_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.state import PressText
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.register.register import Register
from hemicycle.web.federating.notes import out_of
from hemicycle.web.site import Site

TELL = "tell-fediverse"
"""The kind of the jobs; their subject is the record under which the publication is listed."""


class Publications:
    """The rule: a publication that changes, of whatever body, is told again where any body has an account."""

    rule = "federated-publications"
    kind: Kind = "pages"
    version = "1"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        record = publication_in(run)
        if record is None or not run.entries or not any_account(register):
            return False
        add_job(register, TELL, record, run.entries[-1].at)
        return True

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower. Nothing: what stands is told, whatever stood before."""


def publication_in(run: CommittedBatch) -> str | None:
    """The publication that a run may have changed: a meeting's readout, or an item; not what a side tells by itself."""
    if isinstance(run.state, Meeting):
        return run.record if run.state.publication.status != "none" else None
    if not isinstance(run.state, PressText) or run.state.issuing.status == "none":
        return None
    if is_item(run.record):
        return run.record
    return None if side_of(run.record) else meeting_of(run.record)


def wake_telling(worker: Worker, run: CommittedBatch) -> None:
    """What changed is told at once, and not when the jobs are looked at next."""
    if publication_in(run) is not None:
        worker.wake(TELL)


class Telling:
    """The handler."""

    kind = TELL

    def __init__(self, register: Register, site: Site, federation: Federation) -> None:
        self._register = register
        self._site = site
        self._federation = federation

    async def run(self, job: Job) -> None:
        """See Handler."""
        out = await out_of(self._site, self._federation.addresses, job.subject)
        if out is not None:
            await self._federation.tell(job.subject, out.body, out.note, out.first)
        await self._register.write(lambda register: settle(register, job))

    async def rest(self) -> None:
        """See Handler."""
