"""A rehearsal that a server plays with itself, and cannot go on with: it says so where it is asked."""

import pytest

from hemicycle.access.links import Issued
from hemicycle.cli import playing
from hemicycle.cli.playing import Playing
from hemicycle.rehearsal.report import Report
from hemicycle.settings import Settings
from tests.web.conftest import example


class Plays:
    """Takes the place of what plays; `ends`: how."""

    ends: Report | Exception

    def __init__(self, *_: object, **__: object) -> None:
        """As a rehearsal is made."""

    async def run(self) -> Report:
        if isinstance(self.ends, Exception):
            raise self.ends
        return self.ends


async def played(monkeypatch: pytest.MonkeyPatch, ends: Report | Exception) -> str:
    """What is told once it has ended so."""
    monkeypatch.setattr(Plays, "ends", ends, raising=False)
    monkeypatch.setattr(playing, "Rehearsal", Plays)
    file, house = example(), Playing(Settings(base_url="http://127.0.0.1:8000"))
    assert house.unplayed(file.id) == ""
    house(file, list[Issued]())
    for task in [*house._tasks.values()]:
        await task
    return house.unplayed(file.id)


async def test_why_it_ended_is_told_and_nothing_where_it_is_only_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert await played(monkeypatch, Report()) == ""
    assert "hung up" in await played(monkeypatch, OSError("the server hung up"))
    assert await played(monkeypatch, KeyError("item-9")) == "KeyError: 'item-9'"
    assert await played(monkeypatch, Report(halted="nothing happened")) == "nothing happened"
