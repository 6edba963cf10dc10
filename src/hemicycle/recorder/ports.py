"""What the recorder needs of the world: a store, a clock, dice and a signer.

The promise of a store: `append` returns only when the batch is durable; a batch stands whole or not at all; what
stands never changes, except that texts are erased. An `append` that raises `Conflict` left nothing; one that raises
`StoreFailed` may have left the whole batch (the answer was lost), so the recorder reads again before it says anything.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol, TypeVar, runtime_checkable

import msgspec

from hemicycle.record.entry import StoredEntry

T = TypeVar("T")


class IdempotencyKey(msgspec.Struct, frozen=True, gc=False):
    """A command that was accepted: who sent it, under which id, the fingerprint of its body, and the seqs it became."""

    actor: str
    command_id: str
    body: bytes
    first: int
    count: int

    @property
    def id(self) -> tuple[str, str]:
        """What it is known by on its record."""
        return self.actor, self.command_id

    @property
    def seqs(self) -> list[int]:
        """The seqs of the entries that the command became."""
        return list(range(self.first, self.first + self.count))


class Batch(msgspec.Struct, frozen=True):
    """Entries to append to `record`, which must have `expected` entries now; all in one transaction.

    `checkpoint` is the signed note over the record after it. `keys`: each of an act that begins here; the
    recorder, which knows all keys of its records, brings none twice. `erased`: seqs whose texts and salts go for good.
    `wake` is when something falls due on the record (UTC, ms), or None. `snapshot` takes the place of the one that is
    kept; none that is older outlives an erasure. A batch without entries brings a snapshot alone, and changes nothing
    else.
    """

    record: str
    expected: int
    entries: Sequence[StoredEntry]
    checkpoint: str
    keys: Sequence[IdempotencyKey] = ()
    erased: Sequence[int] = ()
    wake: int | None = None
    snapshot: bytes | None = None

    @property
    def size(self) -> int:
        """Number of entries of the record once the batch stands."""
        return self.expected + len(self.entries)


class StoredRecord(msgspec.Struct, frozen=True):
    """What a store keeps of a record, or of a stretch of it; all empty where there is no such record.

    `checkpoints`: size → signed note, one for each batch that was stored. `snapshot`: the newest, of a whole record.
    """

    entries: Sequence[StoredEntry] = ()
    keys: Sequence[IdempotencyKey] = ()
    checkpoints: Mapping[int, str] = {}
    snapshot: bytes | None = None


class End(NamedTuple):
    """Where a record ends: how many entries it has, and the leaf hash of the last."""

    size: int
    leaf: bytes


class RecordView(Protocol):
    """A record for who reads all of it and need not hold all of it, as far as it went when that was begun.

    What an entry says never changes, but its texts may be erased meanwhile, by one that is not read any more.
    """

    def stretches(self, start: int = 0, end: int | None = None) -> Iterator[StoredRecord]:
        """The entries from seq `start` up to, and without, `end`, many at once, and the keys of their acts.

        With each stretch come the checkpoints past its start, as far as its end; with the last all that come after,
        where there is no `end`.
        """

    def snapshot(self) -> bytes | None:
        """The newest snapshot of it."""


class Store(Protocol):
    """Where records are kept. Every method may raise StoreFailed."""

    async def append(self, batch: Batch) -> None:
        """Makes the batch durable. Raises Conflict if the record has not `expected` entries."""

    async def load(self, record: str, start: int = 0, end: int | None = None) -> StoredRecord:
        """The entries from seq `start` up to, and without, `end`; all by default. The keys of acts that begin there.

        The checkpoints past `start`, as far as the first that covers `end`.
        """

    async def look(self, record: str, work: Callable[[RecordView], T]) -> T:
        """What the work makes of a record, in a thread beside the loop."""

    async def records(self) -> list[str]:
        """The ids of all records, in the order in which they began."""

    async def ends(self) -> dict[str, End]:
        """Record id → where it ends, as it is stored, in the order in which the records began."""

    async def wakes(self) -> dict[str, int]:
        """Record id → when something falls due on it (UTC, ms), for the records where something does."""

    async def pack(self) -> None:
        """Leaves no byte of what was erased in any page. What comes meanwhile is written after it."""

    async def close(self) -> None:
        """Ends what is being written and lets go of the files."""


@runtime_checkable
class Drops(Protocol):
    """A store that lets records pass: it keeps nothing of them once they are dropped."""

    async def drop(self, record: str) -> None:
        """Nothing stays of a record that passes. Raises ValueError for one that lasts."""


class Clock(Protocol):
    """The time. UTC, ms."""

    def now(self) -> int:
        """The time now."""

    async def until(self, at: int) -> None:
        """Returns when it is `at` or later."""


class WallClock(Protocol):
    """The machine's own clock, beside the one that the recorder goes by."""

    def apart_ms(self) -> int:
        """How far it is ahead (behind, where negative); 0 while they agree."""

    def take_wall(self) -> None:
        """Go by it from now on."""


class Pulse(Protocol):
    """Where it is kept when the recorder was last known to be up. Both methods may raise OSError."""

    def last(self) -> int | None:
        """The last beat (UTC, ms), or None."""

    def beat(self, at: int) -> None:
        """Up at `at` (UTC, ms)."""


class Entropy(Protocol):
    """Dice for salts."""

    def __call__(self, size: int, /) -> bytes:
        """`size` random bytes that nobody can guess."""
