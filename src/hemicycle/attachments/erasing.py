"""The follower that deletes a file for good once the words of the entry that brought it, or played it, are erased.

A file that is gone stays gone, however often the same entries are carried. A file that another document still gives, or
a statement that waits, in whose entry nothing was erased, stays.
"""

from sqlalchemy import Connection, delete

from hemicycle.attachments import recordings
from hemicycle.attachments.films import Told
from hemicycle.attachments.store import Files, folder_of
from hemicycle.attachments.tables import recordings as handed_in
from hemicycle.carrying.follower import Kind
from hemicycle.procedure.meeting.business.inscriptions.queries import waiting_texts
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Format
from hemicycle.recorder.committed_batch import CommittedBatch

RULE = "erased-files"


class Erasing:
    """The rule."""

    rule = RULE
    version = "1"
    kind: Kind = "pages"

    def __init__(self, files: Files[Format], films: Files[Told]) -> None:
        self._files = files
        self._films = films

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower. Raises OSError: it is tried again."""
        if isinstance(run.state, StandingBody) and run.state.founding.rules:
            self._files.forget(folder_of(run.state.founding.rules.id), unworded(run.state))
        if isinstance(run.state, Meeting):
            self._files.forget(run.record, erased(run.state))
            played = recordings.erased(run.state)
            self._films.forget(run.record, played)
            mine = (handed_in.c.record == run.record) & handed_in.c.digest.in_(played)
            register.execute(delete(handed_in).where(mine))
        return False

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower: there is nothing to lose."""


def unworded(body: StandingBody) -> set[str]:
    """The files of entries about commitments and messages whose words were erased; not one that another entry names."""
    kept, gone = set[str](), set[str]()
    for one in body.commitments.table.values():
        told = [(each.seq, each.documents) for each in one.reports.values()]
        for seq, documents in [*told, *((each.seq, each.documents) for each in one.met)]:
            (kept if seq in one.words else gone).update(documents)
    for message in body.messages.table.values():
        for answer in message.answers:
            (kept if answer.seq in message.words else gone).update(answer.documents)
    return gone - kept


def erased(meeting: Meeting) -> set[str]:
    """The digests of files that are to be gone."""
    seqs = {one.seq for one in meeting.publication.erased}
    laid, advance = meeting.documents.laid.values(), meeting.inscriptions.advance.values()
    handed = [(one.seq, file.digest) for one in advance for file in one.files]
    gone = {digest for seq, digest in handed if seq in seqs}
    gone |= {one.digest for one in laid if one.seq in seqs}
    waits = {file.digest for one in waiting_texts(meeting) for file in one.files}
    return gone - waits - {one.digest for one in laid if one.seq not in seqs}
