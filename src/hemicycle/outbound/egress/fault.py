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
    """`reason` for programs, the text for people."""

    def __init__(self, reason: Reason, words: str) -> None:
        super().__init__(words)
        self.reason = reason
