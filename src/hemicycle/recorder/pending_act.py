"""An act that was decided and is not yet durable."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.state import RecordState
from hemicycle.record.entry import StoredEntry
from hemicycle.record.tree import Tree
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.errors import RecorderError
from hemicycle.recorder.ports import IdempotencyKey


@dataclass(slots=True, eq=False)
class PendingAct:
    """`entries` with what fell due before the act; the last `own` of them are the command's own.

    `after` is the state after them, `key` what tells a retry (None: the command has no id).
    """

    entries: Sequence[Entry]
    stored: Sequence[StoredEntry]
    own: int
    after: RecordState
    key: IdempotencyKey | None
    _waiting: "list[asyncio.Future[Accepted]]" = field(default_factory=list)

    def answer(self) -> "asyncio.Future[Accepted]":
        """What the act is answered, for one who waits: each has a future of their own, and may give up alone."""
        answer: asyncio.Future[Accepted] = asyncio.get_running_loop().create_future()
        self._waiting.append(answer)
        return answer

    @property
    def own_entries(self) -> Sequence[Entry]:
        """The command's own entries."""
        return self.entries[-self.own :]

    @property
    def seqs(self) -> list[int]:
        """The seqs of the command's own entries."""
        return [entry.seq for entry in self.own_entries]

    def stands_in(self, tree: Tree) -> bool:
        """Whether a record with these leaves holds it. Salts are drawn once: the same leaf is the same entry."""
        mine = self.stored[0]
        return mine.seq < tree.size and tree.leaf(mine.seq) == mine.leaf

    def accept(self, accepted: Accepted) -> None:
        """Tells whoever waits that the act stands."""
        for answer in self._waiting:
            if not answer.done():
                answer.set_result(accepted)

    def fail(self, fault: RecorderError) -> None:
        """Tells whoever waits that the act does not stand, or that nobody knows."""
        for answer in self._waiting:
            if not answer.done():
                answer.set_exception(fault)
