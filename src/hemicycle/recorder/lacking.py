"""What a publication leaves out: the texts that are missing in some language, fixed by a digest, as somebody saw it."""

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Protocol


class InLanguage(Protocol):
    """A readout in one language, as composed or as shown."""

    @property
    def language(self) -> str:
        """Its language (BCP 47)."""

    @property
    def missing(self) -> list[str]:
        """The texts that the record does not have in it, in its words."""


def lacking(told: Iterable[InLanguage]) -> str:
    """The digest of all that is missing, SHA-256 in hex; empty where nothing is."""
    missing = [[one.language, *one.missing] for one in told if one.missing]
    return sha256(json.dumps(missing).encode()).hexdigest() if missing else ""
