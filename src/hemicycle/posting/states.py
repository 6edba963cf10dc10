"""What may become of a post, and what may happen to it."""

from typing import Literal

State = Literal["waiting", "sending", "done", "unknown", "refused", "given-up", "overtaken"]
"""`waiting` for its turn, or for the next try · `sending` it may be leaving at this moment · `done` the network said
so · `unknown` no answer was received; never repeated by itself · `refused` by the network, or since it is too long ·
`given-up` the network could not be reached for days · `overtaken` something newer took its place before it left."""
Event = Literal[
    "done",
    "put-off",
    "unknown",
    "refused",
    "given-up",
    "overtaken",
    "restored",
    "looked-up",
    "not-there",
    "again",
    "declared",
]
"""`looked-up` and it stands there; `not-there`: looked up in vain. `again`, `declared`: a person asked for it once
more, or said that it stands there."""
OPEN: tuple[State, ...] = ("waiting", "sending")
MAY_STAND: tuple[State, ...] = ("sending", "done", "unknown")
"""What stands there, or may."""
TROUBLE: tuple[State, ...] = ("unknown", "refused", "given-up")
"""What a person must look at."""
TOO_LONG, ERASED, SIGNED_OUT, EARLIER = (
    "too-long",
    "erased-since",
    "signed-out",
    "waits-for-earlier",
)
"""Answers of ours. The last: what it corrects or withdraws is not settled yet."""
