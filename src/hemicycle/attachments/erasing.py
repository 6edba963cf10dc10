"""The follower that deletes a file for good once the words of the entry that laid it are erased.

It writes no row: a file that is gone stays gone, however often the same entries are carried. A file that another
document still gives, in whose entry nothing was erased, stays.
"""

from sqlalchemy import Connection

from hemicycle.attachments.store import Files
from hemicycle.carrying.follower import Kind
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch

RULE = "erased-files"


class Erasing:
    """The rule."""

    rule = RULE
    version = "1"
    kind: Kind = "pages"

    def __init__(self, files: Files) -> None:
        self._files = files

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower. Raises OSError: it is tried again."""
        if isinstance(run.state, Meeting):
            self._files.forget(run.record, erased(run.state))
        return False

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower: there is nothing to lose."""


def erased(meeting: Meeting) -> set[str]:
    """The digests of files that are to be gone."""
    seqs = {one.seq for one in meeting.publication.erased}
    laid = meeting.documents.laid.values()
    kept = {one.digest for one in laid if one.seq not in seqs}
    return {one.digest for one in laid if one.seq in seqs} - kept
