"""Challenges of passkeys, in memory: each is answered once, within five minutes, and only for what it was made."""

import secrets
from collections import OrderedDict
from collections.abc import Callable

CHALLENGE_BYTES = 32
CHALLENGE_MS = 300_000
MOST_OPEN = 20_000


class Challenges:
    """The open challenges of one server. `purpose`: an account's id, or empty for who is still to say who they are."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._open: OrderedDict[bytes, tuple[str, int]] = OrderedDict()

    def make(self, purpose: str = "") -> bytes:
        """A fresh challenge."""
        challenge = secrets.token_bytes(CHALLENGE_BYTES)
        self._open[challenge] = purpose, self._clock()
        if len(self._open) > MOST_OPEN:
            self._open.popitem(last=False)
        return challenge

    def take(self, challenge: bytes, purpose: str = "") -> bool:
        """Whether this one is open for the purpose; it is no more."""
        found = self._open.pop(challenge, None)
        if found is None:
            return False
        return found[0] == purpose and self._clock() - found[1] <= CHALLENGE_MS
