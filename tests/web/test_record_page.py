"""[RECORD-10] The record page: pages of sentences, links for ever, what is closed as closed; and what a hit costs."""

import asyncio
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import httpx2
import pytest
from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.types import Message

from hemicycle.access.rate_limiter import network
from hemicycle.procedure.core.actor import SECRETARIAT, Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.floor.commands import SetSpeakingLimit
from hemicycle.procedure.meeting.business.publication.commands import (
    CorrectText,
    PublishReadout,
    RedactText,
    WithdrawReadout,
)
from hemicycle.procedure.meeting.kernel.lifecycle.commands import CloseMeeting, OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.words import ParticipantId
from hemicycle.web import exports as exporting
from hemicycle.web import newsroom, records
from hemicycle.web.exports import Exports
from hemicycle.web.paging import PER_PAGE
from hemicycle.web.press.readout import Readout
from hemicycle.web.site import Site
from hemicycle.web.told import line_of
from tests.procedure.meetings import convening
from tests.web.conftest import CALL, House, example
from tests.web.staged import RECORD, hold
from tests.web.teller import tell

PAGE = f"/en/meetings/{RECORD}/record"
ROW = re.compile(r'<li id="entry-(\d+)" class="e([^"]*)">(.*?)</li>', re.DOTALL)


def bare(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html)).strip()


def rows(html: str) -> dict[int, tuple[str, str]]:
    """Seq → the classes of its row and its words."""
    return {int(seq): (classes, bare(words)) for seq, classes, words in ROW.findall(html)}


async def got(browser: httpx2.AsyncClient, path: str) -> str:
    answer = await browser.get(path)
    assert answer.status_code == 200, (path, answer.status_code)
    return answer.text


def site_of(house: House) -> Site:
    site: Site = house.app.state.site
    return site


async def test_a_vote_is_told_with_its_result_its_reason_and_how_each_voted(house: House) -> None:
    await hold(house, "motions-and-points")
    async with house.client() as browser:
        found = rows(await got(browser, PAGE))
        french = rows(await got(browser, PAGE.replace("/en/", "/fr/")))
    closed = next(words for _, words in found.values() if "ruling is overturned:" in words)
    assert "the appeal against the Chair’s ruling (yes overturns it). 1 yes, 0 no" in closed
    assert "Yes, 1BB" in closed.replace("Yes, 1 BB", "Yes, 1BB")
    assert "It would have turned with the smallest change: BB from yes to no" in closed
    assert any(
        "point of order of Bert BB was not well taken" in words for _, words in found.values()
    )
    assert any(
        "a jugé non fondée la motion d’ordre de Bert BB" in words for _, words in french.values()
    )
    assert not any(re.search(r"\b(?:VOTE|MOTION|FLOOR)-\d", words) for _, words in found.values())


async def test_what_is_closed_is_one_row_and_nobody_of_the_secretariat_is_named(
    house: House,
) -> None:
    await hold(house, "vote-closed-item")
    async with house.client() as browser:
        html = await got(browser, PAGE)
        by_time = rows(await got(browser, f"{PAGE}?order=time"))
    closed = [words for classes, words in rows(html).values() if "closed" in classes]
    assert closed
    assert all(re.search(r"Entr(?:y|ies) \d+", words) for words in closed)
    assert "hidden" not in re.sub(r"<[^>]+>", "", html)
    assert "Sam" not in html
    assert sorted(by_time) == list(by_time)
    kinds = ["closed" in classes for classes, _ in by_time.values()]
    assert not any(one and next_ for one, next_ in pairwise(kinds))


async def test_a_corrected_name_of_the_secretariat_is_not_told(house: House) -> None:
    await hold(house, "publication")
    people = (await house.recorder.meeting(RECORD)).seats.participants.values()
    sam = next(person for person in people if person.role == "secretariat")
    anna = next(person for person in people if person.role == "delegate")
    for person, name in ((sam, "Samuel"), (anna, "Annabel")):
        await house.act(SECRETARIAT, CorrectText(person.seq, {"name": {"und": name}}), RECORD)
    async with house.client() as browser:
        html = await got(browser, PAGE)
    assert "Annabel" in html
    assert "Samuel" not in html


async def test_a_plate_bears_what_the_reader_calls_a_body(convened: House) -> None:
    async with convened.client() as browser:
        french = await got(browser, f"/fr/meetings/{CALL}/record")
        english = await got(browser, f"/en/meetings/{CALL}/record")
    plates = set(re.findall(r'<span class="code"[^>]*>([^<]*)</span>', french))
    assert {"OTAN", "CE", "US"} <= plates
    assert '<option value="org:EC">CE · ' in french
    assert not re.search(r">(?:org:)[A-Z]", french + english)


async def test_the_day_stands_where_it_changes_and_once_where_it_does_not(convened: House) -> None:
    await convened.play(
        example(), until=lambda m: m.sitting is not None and m.sitting.phase == "open"
    )
    meeting = await convened.recorder.meeting(CALL)
    assert meeting.sitting
    async with convened.client() as browser:
        one = await got(browser, f"/en/meetings/{CALL}/record?order=time")
    assert '<li class="day">' not in one
    assert one.count("24 January 2022</") == 0
    assert len(re.findall(r"Monday 24 January 2022, \d\d:\d\d to \d\d:\d\d UTC", bare(one))) == 1
    convened.clock.at += 86_400_000
    await convened.act(meeting.sitting.chair, SetSpeakingLimit(61))
    async with convened.client() as browser:
        two = await got(browser, f"/en/meetings/{CALL}/record?order=time")
        french = await got(browser, f"/fr/meetings/{CALL}/record?order=time")
    days = [bare(day) for day in re.findall(r'<li class="day">(.*?)</li>', two)]
    assert days == ["Monday 24 January 2022", "Tuesday 25 January 2022"]
    assert '<li class="day"><h3><time datetime="2022-01-25">Mardi 25 janvier 2022' in french


async def long_record(house: House, acts: int) -> None:
    await house.convene(example())
    await house.play(example(), until=lambda m: m.sitting is not None and m.sitting.phase == "open")
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    for number in range(acts):
        await house.act(meeting.sitting.chair, SetSpeakingLimit(60 + number % 2))


async def test_a_page_tells_its_own_entries_and_reads_the_record_once(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await long_record(house, 3 * PER_PAGE)
    told: list[int] = []

    def heard(entry: Entry, *args: Any, **more: Any) -> Any:
        told.append(entry.seq)
        return line_of(entry, *args, **more)

    monkeypatch.setattr(records, "line_of", heard)
    read: list[int] = []
    entries = house.recorder.entries

    async def counted(record: str, start: int = 0, end: int | None = None) -> object:
        found = await entries(record, start, end)
        read.append(len(found))
        return found

    monkeypatch.setattr(house.recorder, "entries", counted)
    path = f"/en/meetings/{CALL}/record"
    async with house.client() as browser:
        seen = rows(await got(browser, path))
        for number in range(2, 6):
            more = rows(await got(browser, f"{path}?page={number}"))
            if not set(more) <= set(seen):
                seen.update(more)
        size = (await house.recorder.meeting(CALL)).size
        assert set(seen) == set(range(size))
        assert (
            max(told.count(seq) for seq in told) <= 3
        )  # the last page again, where there are fewer
        read.clear()
        told.clear()
        html = await got(browser, f"{path}?at=250")
    assert sum(read) <= PER_PAGE
    assert len(told) <= PER_PAGE
    assert "marked" in rows(html)[250][0]
    assert "?at=250#entry-250" in html.replace("&amp;", "&")


async def test_a_reader_finds_by_delegation_and_kind(house: House) -> None:
    await hold(house, "motions-and-points")
    async with house.client() as browser:
        found = rows(await got(browser, f"{PAGE}?delegation=BB&kind=motions"))
        none = await got(browser, f"{PAGE}?delegation=ZZ")
        odd = await got(
            browser, f"{PAGE}?page=9999999999&at=x&kind=nothing&item=%00&delegation=<b>"
        )
    assert found
    assert all("BB" in words for _, words in found.values())
    assert "No entry is like that" in none
    assert "<b>&" not in odd


async def test_an_export_is_made_once_and_anew_after_an_erasure(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    export = published.recorder.export

    async def counted(record: str, audience: str) -> object:
        made.append(audience)
        return await export(record, audience)

    monkeypatch.setattr(published.recorder, "export", counted)
    async with published.client() as browser:
        texts = {await got(browser, f"/meetings/{CALL}/record") for _ in range(5)}
        assert len(texts) == 1
        assert made == ["public"]
        person = list((await published.recorder.meeting(CALL)).seats.participants.values())[2]
        await published.act(SECRETARIAT, RedactText(person.seq, {"en": "On request."}))
        assert "Boris Johnson" not in await got(browser, f"/meetings/{CALL}/record")
    assert made == ["public", "public"]


async def test_what_is_kept_of_exports_is_bounded(published: House) -> None:
    exports = Exports(published.recorder, most_bytes=40_000)
    for audience in ("public", "meeting", "delegates", "secretariat"):
        whole = b"".join([piece async for piece in (await exports.of(CALL, audience)).each])
        plain = b"".join(await published.recorder.export(CALL, audience))
        assert whole == plain
        assert exports.held_bytes <= 40_000


async def test_so_many_long_exports_are_on_their_way_at_once_and_no_more(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader who takes nothing holds a place of its network's; when it goes, the place is free."""
    monkeypatch.setattr(exporting, "PIECE_BYTES", 4_096)
    household, others = ("2001:db8:1::%x", "2001:db8:%x::1")
    address = f"/meetings/{CALL}/record"
    stalled = asyncio.Event()
    begun: list[asyncio.Task[None]] = []

    async def take_nothing(client: str) -> None:
        started = asyncio.Event()

        async def send(message: Message) -> None:
            started.set()
            await stalled.wait()

        async def receive() -> Message:
            await stalled.wait()
            return {"type": "http.disconnect"}

        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "scheme": "http",
            "path": address,
            "raw_path": address.encode(),
            "root_path": "",
            "query_string": b"",
            "headers": [(b"host", b"127.0.0.1:8000")],
            "server": ("127.0.0.1", 8000),
            "client": (client, 123),
        }
        begun.append(asyncio.create_task(published.app(scope, receive, send)))
        await asyncio.wait_for(started.wait(), 5)

    for n in range(exporting.MOST_OF_CLIENT):
        await take_nothing(household % n)
    refused = await published.client(of=household % 99).get(address)
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "10")
    assert "to your network" in refused.text
    for n in range(2, 2 + exporting.MOST_ON_THEIR_WAY - exporting.MOST_OF_CLIENT):
        await take_nothing(others % n)
    refused = await published.client(of=others % 99).get(address)
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "10")
    assert "The server is sending as many records as it can" in refused.text
    office = await published.secretariat()
    mine = await office.get(f"/secretariat/meetings/{CALL}/export/public")
    assert mine.status_code == 200, "the office waits for nobody"
    stalled.set()
    await asyncio.gather(*begun, return_exceptions=True)
    assert (await published.client(of=household % 99).get(address)).status_code == 200


async def out(house: House, count: int) -> None:
    """So many small meetings, held and published."""
    for number in range(count):
        record = f"meeting-{number:03}"

        async def act(actor: str, command: Command, record: str = record) -> None:
            answer = await house.recorder.act(record, actor, command, None)
            assert not isinstance(answer, Refusal), answer

        answer = await house.recorder.convene(replace(convening(), meeting=record))
        assert not isinstance(answer, Refusal)
        house.clock.at = max(house.clock.at, 1_643_054_400_000) + 1000
        await act(SECRETARIAT, AdmitParticipant(ParticipantId("p1")))
        await act("p1", TakeSeat())
        await act("p1", OpenMeeting())
        await act("p1", CloseMeeting())
        entries = await house.recorder.entries(record)
        await act(
            SECRETARIAT, PublishReadout({lang: tell(entries, lang).digest for lang in ("en", "fr")})
        )


async def test_the_newsroom_costs_what_its_page_shows_and_what_changed(house: House) -> None:
    await out(house, newsroom.PER_PAGE + 5)
    site = site_of(house)
    composed: list[str] = []
    compose = site.readouts.compose

    def heard(entries: Sequence[Entry], lang: str) -> Readout:
        composed.append(lang)
        return compose(entries, lang)

    site.readouts.compose = heard
    async with house.client() as browser:
        first = await got(browser, "/en/")
        assert first.count('class="release ') == newsroom.PER_PAGE
        assert len(composed) == newsroom.PER_PAGE
        second = await got(browser, "/en/?page=2")
        assert second.count('class="release ') == 5
        composed.clear()
        read = house.followers.carried
        for _ in range(3):
            await got(browser, "/en/")
            await got(browser, "/en/feed.xml")
        assert len(composed) <= 5  # the feed is longer than a page
        assert house.followers.carried == read
        composed.clear()
        newest = f"meeting-{newsroom.PER_PAGE + 4:03}"
        answer = await house.recorder.act(
            newest, SECRETARIAT, RedactText(1, {"en": "Asked."}), None
        )
        assert not isinstance(answer, Refusal)
        assert "Anna" not in await got(browser, f"/en/meetings/{newest}/readout")
        answer = await house.recorder.act(
            newest, SECRETARIAT, WithdrawReadout({"en": "An error.", "fr": "Une erreur."}), None
        )
        assert not isinstance(answer, Refusal)
        assert newest not in await got(browser, "/en/")
        followers = 14
        assert house.followers.carried <= read + 2 * followers, "each of the two acts once"
        assert len(composed) <= 3


async def test_a_feed_is_xml_whatever_the_texts_are(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Records from before the rules refused such characters hold them for ever."""
    odd = "A\ufffetitle \ufdd0\x0b\x1b & <more>\uffff"
    site = site_of(published)
    out = site.readouts.out

    async def oddly(*given: Any) -> Readout:
        return replace(await out(*given), title=odd)

    monkeypatch.setattr(site.readouts, "out", oddly)
    async with published.client() as browser:
        feed = ElementTree.fromstring(await got(browser, "/en/feed.xml"))
    title = feed.findtext("{http://www.w3.org/2005/Atom}entry/{http://www.w3.org/2005/Atom}title")
    assert title == "A\ufffdtitle \ufdd0\ufffd\ufffd & <more>\ufffd"


async def test_one_network_holds_no_more_places_than_one_client_and_the_office_none() -> None:
    """And where there is no place, nothing is read or made."""
    exports = Exports(None)  # type: ignore[arg-type]  # no record at all
    for _ in range(exporting.MOST_ON_THEIR_WAY):
        exports.begin(None)
    household = [network(f"2001:db8::{n}") for n in range(8)]
    for client in household[: exporting.MOST_OF_CLIENT]:
        exports.begin(client)
    with pytest.raises(HTTPException, match="exports-of-one"):
        exports.begin(household[-1])
    for n in range(exporting.MOST_ON_THEIR_WAY - exporting.MOST_OF_CLIENT):
        exports.begin(f"192.0.2.{n}")
    with pytest.raises(HTTPException, match="exports-of-all"):
        exports.begin("198.51.100.1")
    for client, why in ((household[-1], "exports-of-one"), ("198.51.100.1", "exports-of-all")):
        with pytest.raises(HTTPException, match=why):
            await exporting.download(exports, CALL, "public", client)
    exports.begin(None)
