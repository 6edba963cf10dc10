"""Keys are found again, in little memory, and what looks alike is left to the store to tell apart."""

import sys

import pytest

from hemicycle.recorder import known_keys
from hemicycle.recorder.known_keys import KnownKeys


def test_each_key_is_found_where_it_was_and_no_other() -> None:
    known = KnownKeys()
    for seq in range(20_000):
        known.add((f"p{seq % 27}", f"act-{seq:08}"), seq)
    assert len(known) == 20_000
    for seq in range(0, 20_000, 7):
        assert seq in known.places((f"p{seq % 27}", f"act-{seq:08}"))
    strange = [known.places((f"p{n}", "another-act")) for n in range(10_000)]
    assert sum(map(len, strange)) <= 1
    assert sys.getsizeof(known._table) <= 32 * 20_000 + 1000


def test_those_that_look_alike_are_all_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_keys, "hash", lambda _: 7, raising=False)
    known = KnownKeys()
    for seq in (0, 5, 9):
        known.add(("p1", f"act-{seq}"), seq)
    assert known.places(("p2", "act-5")) == [0, 5, 9]
