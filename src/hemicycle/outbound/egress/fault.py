"""Why something was not fetched."""

from typing import Literal

Reason = Literal[
    "url",
    "port",
    "address",
    "unknown-host",
    "unreachable",
    "redirect",
    "too-slow",
    "too-large",
    "encoding",
    "protocol",
]


class NotFetched(Exception):
    """`reason` for programs, the text for people.

    `may_have_arrived`: what was to be brought had begun to leave, so that the other side may have it: it is not known,
    and not to be repeated unasked. Never so of what only asks (RFC 9110, 9.2.1).
    """

    def __init__(self, reason: Reason, words: str) -> None:
        super().__init__(words)
        self.reason = reason
        self.may_have_arrived = False
