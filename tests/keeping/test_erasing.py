"""[KEEP-4] Somebody is erased by one request, from every place, and a search of every byte finds nothing of them."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hemicycle.cli.composition import open_house
from hemicycle.keeping.finding import Person
from hemicycle.keeping.on_records import OnRecords
from hemicycle.keeping.place import Sought
from hemicycle.keeping.requests import Erasure
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.procedure.meeting.kernel.seats.commands import (
    ChangeParticipant,
    ConvenedParticipant,
)
from hemicycle.settings import Settings
from tests.keeping.spread import BODY, Somebody, Spread, holding

TOOL = Path(__file__).parents[2] / "tools" / "verify_record.py"
SETTINGS = Settings(base_url="http://127.0.0.1:8000")
ANA = Somebody("Ana Marković-Đurić", "ana.markovic@ministry.example", "ana")
OTHER_ANA = Somebody("Ana Marković-Đurić", "ana@press.example", "other-ana")
BO = Somebody("Bo Brenn", "bo@paper.example", "bo")


@pytest.fixture
async def spread(tmp_path: Path) -> AsyncIterator[Spread]:
    async with open_house(tmp_path, SETTINGS) as house:
        server = Spread(house, tmp_path)
        await server.begin()
        yield server


async def erase(spread: Spread, people: list[Person], *words: str) -> Erasure:
    """Erase these people and all that names them, and wait for the proof."""
    found = await spread.keeping.find(words)
    asked = await spread.keeping.ask(spread.chief, "asked", people, found.mentions, set())
    await spread.keeping.erase_due()
    done = await spread.keeping.erasure(asked)
    assert done
    return done


async def known_as(spread: Spread, *words: str) -> list[Person]:
    return list((await spread.keeping.find(words)).people)


async def test_nothing_of_somebody_is_left_in_any_file(spread: Spread, tmp_path: Path) -> None:
    await spread.everywhere(ANA, BO)
    there = holding(tmp_path, ANA.name, ANA.mail)
    assert {name.partition(".")[0].partition("/")[0] for name in there} == {
        "register",
        "records",
        "credentials",
        "recordings",
    }
    people = await known_as(spread, ANA.name)
    done = await erase(spread, people, ANA.name)
    assert done.state == "gone", done
    assert done.proof
    assert done.proof.left == {}
    assert done.proof.words >= 2
    emptied = {one.place for one in done.places if one.gone and one.done}
    assert emptied == {
        *("replies", "reply-mails"),
        *("links", "requests", "credentials", "accounts", "log"),
        *("contacts", "lists", "records", "letters", "delegates", "help", "badges", "tests"),
        *("contacts", "lists", "records", "letters", "delegates", "help", "badges"),
        *("invitations", "recordings"),
        *("drafts", "called", "topics", "readers", "reader-requests", "journalists"),
        *("comments", "fediverse", "fediverse-messages", "posts", "post-wishes"),
    }
    assert holding(tmp_path, ANA.name, ANA.mail) == []
    assert holding(tmp_path, BO.name)
    assert await known_as(spread, ANA.name, ANA.mail) == []


async def test_who_sits_in_a_running_meeting_waits_until_it_is_closed(spread: Spread) -> None:
    record = await spread.in_meeting(ANA)
    await spread.asks_to_attend(ANA)
    await spread.open(record)
    people = await known_as(spread, ANA.name)
    assert {trace.waits for one in people for trace in one.traces} == {"", "meeting-running"}
    done = await erase(spread, people, ANA.name)
    assert (done.state, done.waits) == ("waiting", "meeting-running")
    assert not any(one.gone for one in done.places)
    await spread.close(record)
    await spread.keeping.again(done.id)
    await spread.keeping.erase_due()
    over = await spread.keeping.erasure(done.id)
    assert over
    assert over.state == "gone", over
    assert holding(spread.folder, ANA.name) == []


async def test_the_last_administrator_is_not_erased(spread: Spread) -> None:
    people = await known_as(spread, "Chief of the Office")
    done = await erase(spread, people, "Chief of the Office")
    assert (done.state, done.waits) == ("waiting", "last-administrator")
    [still] = await spread.staff.people.listed(None)
    assert still.account.name == "Chief of the Office"


async def test_what_was_done_and_held_stands_without_the_name(spread: Spread) -> None:
    record = await spread.in_meeting(ANA)
    await spread.open(record)
    await spread.close(record)
    acts = [
        (entry.kind, entry.by, entry.fact) for entry in await spread.house.recorder.entries(record)
    ]
    people = await known_as(spread, ANA.name)
    stays = [trace for one in people for trace in one.traces if trace.fate == "stays"]
    assert [(one.why, one.record) for one in stays] == [("acts", record)]
    assert stays[0].number >= 2
    assert (await erase(spread, people, ANA.name)).state == "gone"
    after = await spread.house.recorder.entries(record)
    assert [(entry.kind, entry.by, entry.fact) for entry in after[: len(acts)]] == acts


async def test_a_word_that_comes_back_is_told_with_its_file(spread: Spread) -> None:
    await spread.asks_to_attend(ANA)
    (spread.folder / "settings.toml").write_text(f'mail_office = "{ANA.mail}"\n')
    done = await erase(spread, await known_as(spread, ANA.mail), ANA.mail)
    assert done.state == "left"
    assert done.proof
    assert done.proof.left == {"settings.toml": 1}
    (spread.folder / "settings.toml").write_text('mail_office = ""\n')
    await spread.keeping.again(done.id)
    await spread.keeping.erase_due()
    over = await spread.keeping.erasure(done.id)
    assert over
    assert over.state == "gone"


async def test_whoever_wants_may_let_stay_what_is_left(spread: Spread) -> None:
    await spread.asks_to_attend(ANA)
    (spread.folder / "settings.toml").write_text(f'mail_office = "{ANA.mail}"\n')
    done = await erase(spread, await known_as(spread, ANA.mail), ANA.mail)
    assert await spread.keeping.settle(done.id)
    assert not await spread.keeping.settle(done.id)
    assert holding(spread.folder, ANA.mail) == ["settings.toml"]


async def test_an_address_that_two_share_leads_from_one_to_the_other_only_where_it_is_chosen(
    spread: Spread,
) -> None:
    shared = Somebody("Another Delegate", ANA.mail, "shared")
    await spread.asks_to_attend(ANA)
    await spread.asks_to_attend(shared, record="b-call")
    [both] = await known_as(spread, ANA.mail)
    assert set(both.names) == {ANA.name, shared.name}
    spared = {trace.name for trace in both.traces if shared.name in trace.called}
    asked = await spread.keeping.ask(spread.chief, "asked", [both], [], spared)
    await spread.keeping.erase_due()
    done = await spread.keeping.erasure(asked)
    assert done
    assert done.state == "gone", done
    assert holding(spread.folder, ANA.name) == []
    assert holding(spread.folder, shared.name)


async def test_records_verify_as_before_with_both_verifiers(spread: Spread, tmp_path: Path) -> None:
    await spread.on_body(ANA)
    record = await spread.in_meeting(ANA, title=f"Talks with {ANA.name}")
    done = await erase(spread, await known_as(spread, ANA.name), ANA.name)
    assert done.state == "gone", done
    for one in (record, BODY):
        file = tmp_path / "exported.jsonl"
        file.write_bytes(b"".join(await spread.house.recorder.export(one, EVERYTHING)))
        assert ANA.name not in file.read_text(encoding="utf-8")
        own = [str(Path(sys.executable).with_name("hemicycle")), "verify", str(file)]
        for command in ([sys.executable, str(TOOL), str(file)], own):
            told = subprocess.run(command, capture_output=True, check=False)
            assert told.returncode == 0, told.stdout.decode() + told.stderr.decode()


async def test_two_who_seek_at_once_find_each_their_own(spread: Spread) -> None:
    """Where others' words name somebody is kept for whoever seeks the same; an answer that is late is not another's."""
    await spread.in_meeting(ANA, title=f"Talks with {ANA.name}")
    recorder, slow, seen = spread.house.recorder, asyncio.Event(), asyncio.Event()

    class Slow:
        records, state, act = recorder.records, recorder.state, recorder.act

        async def entries(self, record: str, start: int = 0, end: int | None = None) -> list[Entry]:
            held = await recorder.entries(record)
            if not seen.is_set():
                seen.set()
                await slow.wait()
            return held

    place, bo = OnRecords(Slow()), Sought((BO.name,))
    late = asyncio.create_task(place.find(Sought((ANA.name,))))
    await seen.wait()
    found = await place.find(bo)
    slow.set()
    await late
    assert await place.find(bo) == found


async def test_a_name_that_was_corrected_is_found_and_goes_with_its_seat(
    spread: Spread, tmp_path: Path
) -> None:
    record = await spread.in_meeting(OTHER_ANA)
    one = next(iter((await spread.house.recorder.meeting(record)).seats.participants.values()))
    right = "Anna Marković"
    listed = ConvenedParticipant(
        slug=one.texts["slug"],
        name={"und": right},
        gender={},
        role=one.role,
        member=one.member,
        listed=one.listed,
        office={},
        capacity={},
        capacity_member=None,
        capacity_items=None,
    )
    await spread.act(record, ChangeParticipant(one.id, listed))
    [before] = await known_as(spread, OTHER_ANA.name)
    [person] = await known_as(spread, right)
    assert {OTHER_ANA.name, right} <= set(before.names) & set(person.names)
    await erase(spread, [person], right)
    assert [name for name in holding(tmp_path, OTHER_ANA.name, right) if "records" in name] == []
