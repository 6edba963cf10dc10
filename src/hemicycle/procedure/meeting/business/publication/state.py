"""What is published, corrected, erased and released."""

from typing import Literal

import msgspec

from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import ItemId, OutcomeId


class TextRef(msgspec.Struct, frozen=True):
    """An entry that carries texts, and the item under which it falls. `always`: everybody may see it.

    `outcome`: the text before the meeting whose words it holds. `audience`: who sees it, of a kind that is never open.
    `same`: the statement or the inscription whose words it holds, as other entries do.
    """

    seq: int
    item: ItemId | None
    always: bool
    outcome: OutcomeId | None = None
    audience: str | None = None
    same: str | None = None


class Correction(msgspec.Struct, frozen=True):
    """Entry `seq` corrected texts of entry `target`. `corrigendum`: the entry by which the body adopted that."""

    target: int
    seq: int
    item: ItemId | None
    always: bool
    corrigendum: EntryPoint | None = None


class Publication(msgspec.Struct, frozen=True):
    """`version` counts publications; `digests` are of the one that is out, or `kept` is its entry.

    `texted`: the entries whose texts can be corrected or erased; `erased`: those that lost them.
    """

    status: Literal["none", "published", "withdrawn"] = "none"
    version: int = 0
    digests: dict[str, str] = {}
    kept: EntryPoint | None = None
    published_at: int | None = None
    first_published_at: int | None = None
    seq: int | None = None
    texted: list[TextRef] = []
    erased: list[TextRef] = []
    corrections: list[Correction] = []
    released: list[ItemId | None] = []
