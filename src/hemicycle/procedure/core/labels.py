"""The label of an entry: who may read it, and why. It stands in clear beside the seal, and the leaf commits to both.

`open`: everybody. `closed:record`: closed with the record. `closed:item:ID`: closed with that item. `closed:scope`:
closed with a report or a block, naming neither it nor whose it is. `closed:kind:KIND`: of a kind that is never open.
"""

OPEN = "open"
RECORD = "closed:record"
SCOPE = "closed:scope"
ITEM = "closed:item:"
KIND = "closed:kind:"


def closed_with(item: str) -> str:
    """The label of what is closed with an item."""
    return f"{ITEM}{item}"


def closed_by(kind: str) -> str:
    """The label of what is closed by its kind."""
    return f"{KIND}{kind}"
