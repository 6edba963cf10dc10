"""What the recorder answers when an act stands."""

from dataclasses import dataclass
from typing import Any

from hemicycle.procedure.core.entry import Entry


@dataclass(frozen=True, slots=True)
class Accepted:
    """The act is durable. `seqs` and `entries` are the command's own; `receipt` is their proof (record/receipt).

    A `Settle` with nothing due gives no entries and no receipt.
    """

    seqs: list[int]
    entries: list[Entry]
    receipt: dict[str, Any] | None
