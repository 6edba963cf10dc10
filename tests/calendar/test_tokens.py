"""[INVITE-2] Tokens: the same each time, another for each person, meeting, purpose and server, fit for an address."""

import re

from hemicycle.access.tokens import plausible
from hemicycle.calendar.tokens import Tokens
from hemicycle.outbound.addresses import mailbox_of, with_token


def test_each_is_had_again_and_no_other_is_the_same() -> None:
    ours, others = Tokens(b"1" * 32), Tokens(b"2" * 32)
    made = [
        ours.of("a-call", "p1", 0),
        ours.of("a-call", "p1", 1),
        ours.of("a-call", "p2", 0),
        ours.of("b-call", "p1", 0),
        ours.of("a-call", "p1", 0, "room"),
        others.of("a-call", "p1", 0),
    ]
    assert len({*made}) == len(made)
    assert Tokens(b"1" * 32).of("a-call", "p1", 0) == made[0]
    for token in made:
        assert re.fullmatch(r"[a-z2-7]{28}", token)
        assert plausible(token)
        address = with_token("secretariat@waters.example", token)
        assert mailbox_of(address) == address
