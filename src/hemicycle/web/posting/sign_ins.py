"""Signing in at a network on behalf of a body: what was begun here, until the browser comes back with it."""

import secrets
from collections import OrderedDict

import msgspec

LASTS_MS = 900_000
"""How long a sign-in at a network may take."""
MOST_OPEN = 500


class Begun(msgspec.Struct, frozen=True):
    """A sign-in that somebody began: what stays here while they are at the network."""

    account: str | None
    body: str
    language: str
    template: str
    given: dict[str, str]
    asked: int


class SignIns:
    """The sign-ins that were begun, each brought back once, by whoever began it."""

    def __init__(self) -> None:
        self._open: OrderedDict[str, Begun] = OrderedDict()

    def begin(self, begun: Begun) -> str:
        """Keep it; the state that the browser brings back (RFC 6749, 10.12)."""
        state = secrets.token_urlsafe(32)
        self._open[state] = begun
        while len(self._open) > MOST_OPEN:
            self._open.popitem(last=False)
        return state

    def take(self, state: str, account: str | None, now: int) -> Begun | None:
        """What was begun; None: by nobody, by somebody else, or too long ago."""
        found = self._open.pop(state, None)
        if found is None or found.account != account or now - found.asked > LASTS_MS:
            return None
        return found
