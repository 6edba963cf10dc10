"""Which idempotency keys a record has seen, in a few bytes each: the keys themselves stand in the store."""

from array import array

EMPTY = 0
SMALLEST = 64
HIGH = 0xFFFFFFFF


class KnownKeys:
    """The seqs at which acts may begin that came under a key: an open table of whole numbers, at most half full.

    A number holds half of the key's hash, and the seq. Two keys may look alike, so whoever finds a place asks the store
    whose act it is; a key that was added is always found.
    """

    def __init__(self) -> None:
        self._table = array("Q", bytes(8 * SMALLEST))
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, id_: tuple[str, str], seq: int) -> None:
        """An act at `seq` came under this key."""
        if 2 * (self._count + 1) > len(self._table):
            self._widen()
        self._put(self._table, hash(id_) & HIGH, seq)
        self._count += 1

    def places(self, id_: tuple[str, str]) -> list[int]:
        """The seqs at which an act may begin that came under this key."""
        mark = hash(id_) & HIGH
        place, found = mark % len(self._table), list[int]()
        while self._table[place] != EMPTY:
            if self._table[place] >> 32 == mark:
                found.append((self._table[place] & HIGH) - 1)
            place = (place + 1) % len(self._table)
        return found

    def may_know(self, id_: tuple[str, str]) -> bool:
        """Whether there is such a place."""
        mark = hash(id_) & HIGH
        table = self._table
        place = mark % len(table)
        while table[place] != EMPTY:
            if table[place] >> 32 == mark:
                return True
            place = (place + 1) % len(table)
        return False

    def _widen(self) -> None:
        wider = array("Q", bytes(16 * len(self._table)))
        for each in self._table:
            if each != EMPTY:
                self._put(wider, each >> 32, (each & HIGH) - 1)
        self._table = wider

    @staticmethod
    def _put(table: "array[int]", mark: int, seq: int) -> None:
        place = mark % len(table)
        while table[place] != EMPTY:
            place = (place + 1) % len(table)
        table[place] = mark << 32 | seq + 1
