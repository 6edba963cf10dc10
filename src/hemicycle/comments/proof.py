"""Proof of work in the place of a riddle: a browser works for a moment, a flood works for hours.

The challenge is ALTCHA's (https://altcha.org/docs/v2), signed with a key that is made at the start: nothing of it is
kept but the signature of one that was used. Who has no script writes without one, and is read before being published.
"""

import secrets
import time
from typing import Any

from altcha import Payload, create_challenge, verify_solution

LASTS_S = 1_800
COST = 1_000
"""Rounds of PBKDF2 a try."""
LEAST, MOST_TRIES = 50, 250
"""How many tries are needed: a bounded number, so that nobody waits long; one try is enough to verify."""
MOST = 4_000
"""Characters of an answer; a right one has some 600."""


class Proof:
    """The challenges of one server."""

    def __init__(self) -> None:
        self._secret = secrets.token_hex(32)

    def challenge(self) -> dict[str, Any]:
        """A challenge, as the page's script takes it."""
        ends = int(time.time()) + LASTS_S
        made = create_challenge(
            "PBKDF2/SHA-256",
            COST,
            counter=LEAST + secrets.randbelow(MOST_TRIES - LEAST),
            expires_at=ends,
            hmac_secret=self._secret,
        )
        return dict(made.to_dict())

    def of(self, answer: str) -> str | None:
        """What tells this proof from another; None: it proves nothing."""
        if not answer or len(answer) > MOST:
            return None
        if not verify_solution(answer, self._secret).verified:
            return None
        return Payload.from_base64(answer).challenge.signature
