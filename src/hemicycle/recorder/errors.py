"""What can go wrong that is not a refusal of the rules: a broken disk, a full queue, a wrong address."""

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.recorder.damage import Damage


class RecorderError(Exception):
    """The recorder could not do what was asked; the text says what happened and what to do next."""


class StoreFailed(RecorderError):
    """The store could not write or read. Whether what was being written stands is not known."""


class Conflict(StoreFailed):
    """Somebody else wrote to the record first: it does not end at `expected`. Nothing of the batch stands."""

    def __init__(self, record: str, expected: int, found: int) -> None:
        super().__init__(
            f"record {record!r} has {found} entries, not {expected}: another recorder writes to it"
        )
        self.record, self.expected, self.found = record, expected, found


class NotStored(RecorderError):
    """The act was not stored and does not count. It may be sent again, under the same id."""


class Uncertain(RecorderError):
    """The store failed, and cannot yet be read: nobody knows whether the act stands. Ask again under the same id."""


class Damaged(RecorderError):
    """What the store keeps of this record is not what was signed: it can be read up to there, and takes no act."""

    def __init__(self, record: str, damage: Damage) -> None:
        super().__init__(
            f"record {record!r} takes no more acts, since what is stored is not what was signed: {damage.words};"
            " restore it from a backup"
        )
        self.record, self.damage = record, damage


class Busy(RecorderError):
    """Too many acts wait on this record. Nothing was taken; send it again in a moment."""


class UnknownRecord(RecorderError):
    """There is no record of that id."""

    def __init__(self, record: str) -> None:
        super().__init__(f"there is no record {record!r}")
        self.record = record


class IdConflict(RecorderError):
    """The command id was used before for another command. `refusal` is what to tell the sender."""

    def __init__(self, command_id: str) -> None:
        super().__init__(f"the id {command_id!r} was used for another command: take a new one")
        self.refusal = Refusal("id-reused", "RECORD-4", None, {"id": command_id})
