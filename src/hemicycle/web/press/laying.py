"""A draft, composed from a meeting's entries in the grammar of each language."""

from collections.abc import Sequence
from typing import Protocol

from hemicycle.documents.blocks import DraftBlock, draft_blocks
from hemicycle.locales import load_language
from hemicycle.procedure.core.entry import Entry


class Lay(Protocol):
    """Composes the draft of a readout in these languages; `side`: as this member tells it. Raises NothingToTell."""

    def __call__(
        self, entries: Sequence[Entry], languages: Sequence[str], side: str | None = None
    ) -> list[DraftBlock]: ...


def lay_blocks(
    entries: Sequence[Entry], languages: Sequence[str], side: str | None = None
) -> list[DraftBlock]:
    """The draft in these languages; `side`: as this member tells it. Raises NothingToTell."""
    return draft_blocks(entries, [load_language(language) for language in languages], side)
