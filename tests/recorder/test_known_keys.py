"""Keys are found again, in little memory, and what looks alike is left to the store to tell apart."""

import asyncio
import sys

import pytest

from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.procedure.meeting.business.floor.entries import SpeakingLimitSet
from hemicycle.recorder import known_keys
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.known_keys import KnownKeys
from hemicycle.recorder.recorder import Recorder


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


async def test_a_key_that_looks_like_anothers_is_decided_on_what_stands(
    opened: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the store is asked whether it is the same, others act; and it may have been sent twice."""
    places = KnownKeys.places

    def alike(known: KnownKeys, id_: tuple[str, str]) -> list[int]:
        return [2] if id_[1] == "alike" else places(known, id_)

    monkeypatch.setattr(KnownKeys, "places", alike)
    sent = [(60, "alike"), (90, "other"), (60, "alike"), (70, "third")]
    answers = await asyncio.gather(
        *(opened.act("helsinki", "p1", SetSpeakingLimit(limit), one) for limit, one in sent)
    )
    assert all(isinstance(answer, Accepted) for answer in answers)
    assert answers[0] == answers[2]
    facts = [entry.fact for entry in await opened.entries("helsinki")]
    assert sorted(one.limit_s or 0 for one in facts if isinstance(one, SpeakingLimitSet)) == [
        60,
        70,
        90,
    ]
