"""What is published, corrected, erased and released."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import ItemId


class Publication(msgspec.Struct, frozen=True):
    """`version` counts publications; `digests` are of the one that is out. `corrected`: entries with a correction."""

    status: Literal["none", "published", "withdrawn"] = "none"
    version: int = 0
    digests: dict[str, str] = {}
    published_at: int | None = None
    first_published_at: int | None = None
    seq: int | None = None
    corrected: list[int] = []
    redacted: list[int] = []
    released: list[ItemId | None] = []
