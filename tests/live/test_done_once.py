"""What an act costs on its way from a device through the recorder to every other device, counted and not timed."""

import gc
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from hemicycle.live import journal, subscriptions
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.record import canonical
from hemicycle.recorder import sealing
from tests.live.conftest import RECORD, Device, Summit

LIMIT = SetSpeakingLimit(77)
PROPOSAL = ProposeOutcome("leaders", {"text": {"en": "Aim.", "fr": "But."}}, verb="agree")


class Counting:
    """How often an entry is evolved, encoded for the record and for the wire, decoded, and a frame is made."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.work: Counter[str] = Counter()
        self._monkeypatch = monkeypatch
        self._count(RecordType, "evolve", "evolve")
        self._count(canonical, "encode", "texts")
        self._count(sealing, "encode_struct", "header")
        self._count(sealing, "read_entry", "decode")
        self._count(journal, "wire_entry", "wire")
        self._count(subscriptions, "entries_frame", "frame")

    def _count(self, where: Any, name: str, what: str | Callable[..., str]) -> None:
        real: Callable[..., Any] = getattr(where, name)

        def counted(*args: Any, **kwargs: Any) -> Any:
            self.work[what if isinstance(what, str) else what(*args)] += 1
            return real(*args, **kwargs)

        self._monkeypatch.setattr(where, name, counted)


async def caught_up(summit: Summit) -> list[Device]:
    """A chair and two of the public in an open meeting, who have read all there is."""
    chair = await summit.call("p1")
    await chair.until_entry("seat-taken")
    await chair.act(OpenMeeting())
    watchers = [await summit.call("public") for _ in range(2)]
    for watcher in watchers:
        await watcher.until_entry("meeting-opened")
    return [chair, *watchers]


@pytest.mark.parametrize(("command", "texts"), [(LIMIT, 0), (PROPOSAL, 1)])
async def test_an_entry_is_evolved_once_and_encoded_once_for_the_record_and_for_the_wire(
    summit: Summit, monkeypatch: pytest.MonkeyPatch, command: Command, texts: int
) -> None:
    chair, *watchers = await caught_up(summit)
    counting = Counting(monkeypatch)
    answer = await chair.act(command)
    [seq] = answer["seqs"]
    for watcher in watchers:
        told = await watcher.until("entries")
        assert [entry["seq"] for entry in told["entries"]] == [seq]
    assert counting.work == Counter(evolve=1, header=1, texts=texts, decode=0, wire=1, frame=1)


async def test_who_comes_late_makes_nobody_evolve_and_what_was_read_once_is_kept(
    summit: Summit, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair, *_ = await caught_up(summit)
    await chair.act(LIMIT)
    size = (await summit.recorder.state(RECORD)).size
    (await summit.hub.room(RECORD)).journal._stretches.clear()
    counting = Counting(monkeypatch)
    for actor in ("public", "secretariat", "public", "secretariat"):
        await (await summit.call(actor)).until("entries", upto=size)
    assert counting.work["evolve"] == counting.work["header"] == 0
    assert counting.work["decode"] == counting.work["wire"] == size


def entries_alive() -> int:
    gc.collect()
    return sum(type(one) is Entry for one in gc.get_objects())


async def test_no_entry_stays_in_memory_once_all_have_it(summit: Summit) -> None:
    chair, *watchers = await caught_up(summit)
    await chair.act(LIMIT)
    before = entries_alive()
    for limit in range(100, 200):
        await chair.act(SetSpeakingLimit(limit))
    size = (await summit.recorder.state(RECORD)).size
    for watcher in watchers:
        await watcher.until("entries", upto=size)
    assert entries_alive() <= before + 1
