"""What the recorder answers when an act stands."""

from typing import Any

import msgspec

from hemicycle.procedure.core.entry import Entry


class Accepted(msgspec.Struct, frozen=True):
    """The act is durable. `seqs` and `entries` are the command's own; `receipt` is their proof (record/receipt).

    A `Settle` with nothing due gives no entries and no receipt.
    """

    seqs: list[int]
    entries: list[Entry]
    receipt: dict[str, Any] | None
