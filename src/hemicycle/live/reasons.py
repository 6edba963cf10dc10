"""Why the server ends a connection, and why an act does not count though no rule refuses it."""

from typing import Literal

ByeReason = Literal[
    "moved",
    "other-tab",
    "replaced",
    "left",
    "revoked",
    "excluded",
    "not-public",
    "protocol",
    "slow",
    "restart",
    "gone",
]
"""Why the server ends a connection; docs/wire.md says what each means, and which may connect again."""
FailedCode = Literal["not-stored", "busy", "uncertain", "damaged"]
"""Why an act does not count, though no rule refuses it."""
