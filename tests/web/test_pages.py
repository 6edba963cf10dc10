"""What each public page says at each stage of a meeting, and what it must not say."""

import json
import re
from xml.etree import ElementTree

import pytest
from msgspec.structs import replace

from hemicycle.access.door import Door
from hemicycle.locales import languages
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.meeting.business.publication.commands import (
    CorrectText,
    RedactText,
    WithdrawReadout,
)
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant
from hemicycle.procedure.meeting.record import KINDS
from hemicycle.record.verify import check_intact
from hemicycle.web.messages import Words
from tests.web.conftest import BASE, CALL, House, example

ATOM = "{http://www.w3.org/2005/Atom}"
READOUT = f"meetings/{CALL}/readout"


async def text(house: House, path: str, status: int = 200, **headers: str) -> str:
    async with house.client(**headers) as browser:
        answer = await browser.get(path)
    assert answer.status_code == status, (path, answer.status_code)
    return answer.text


def test_a_message_that_is_missing_or_lacks_a_value_is_an_error() -> None:
    en, fr = Words("en"), Words("fr")
    assert en("watch") != fr("watch")
    with pytest.raises(LookupError):
        en("nobody-wrote-this")
    with pytest.raises(LookupError):
        en("participants-count")


def test_every_kind_of_entry_has_a_name() -> None:
    for language in languages():
        words = Words(language)
        assert [kind for kind in KINDS if not words.knows(f"kind-{kind}")] == []


@pytest.mark.parametrize(
    ("accepted", "to"),
    [
        ("fr-CH, en;q=0.5", "/fr/"),
        ("de, en;q=0.1", "/en/"),
        ("", "/en/"),
        ("fr;q=0, *", "/en/"),
        (",;q=x,,", "/en/"),
    ],
)
async def test_the_front_leads_to_the_visitors_language(
    house: House, accepted: str, to: str
) -> None:
    async with house.client(**{"Accept-Language": accepted}) as browser:
        answer = await browser.get("/")
    assert answer.headers["location"] == to


async def test_an_asked_language_is_remembered(house: House) -> None:
    async with house.client(**{"Accept-Language": "en"}) as browser:
        assert 'lang="fr"' in (await browser.get("/secretariat?lang=fr")).text
        assert '<html lang="fr"' in (await browser.get("/secretariat")).text


async def test_an_open_meeting_is_announced(convened: House) -> None:
    assert "Video call on European security" in await text(convened, "/en/")
    page = await text(convened, f"/fr/meetings/{CALL}")
    assert "À venir" in page
    assert "Ursula von der Leyen" in page
    assert f"/room/{CALL}" not in page
    await text(convened, f"/fr/{READOUT}", 404)


async def test_a_live_meeting_can_be_watched(live: House) -> None:
    page = await text(live, f"/en/meetings/{CALL}")
    assert f"/room/{CALL}" in page
    assert "Has the floor" in page
    assert f"/room/{CALL}" in await text(live, "/en/")


async def test_in_a_mesh_the_page_says_before_watching_that_it_is_in_writing(live: House) -> None:
    """[MEDIA-1] Pictures and sound go from browser to browser: the public gets none."""
    page = (await live.client().get(f"/en/meetings/{CALL}")).text
    assert page.index("follows this meeting in writing") < page.index("Watch</a>")
    assert "hear what the meeting lets the public" not in page
    newsroom = await text(live, "/en/")
    assert newsroom.index("Followed in writing") < newsroom.index("Watch<")


async def test_a_closed_meeting_is_nobodys_business(house: House) -> None:
    await house.convene(example(access="closed"))
    await house.play(example(access="closed"))
    assert "European security" not in await text(house, "/en/")
    for path in (
        f"/en/meetings/{CALL}",
        f"/en/{READOUT}",
        f"/en/meetings/{CALL}/record",
        f"/meetings/{CALL}/record",
    ):
        await text(house, path, 404)
    await text(house, f"/room/{CALL}", 404)


async def test_who_is_too_early_for_a_readout_is_led_to_the_meeting(convened: House) -> None:
    page = await text(convened, f"/en/{READOUT}", 404)
    assert "Not published yet" in page
    assert f'href="/en/meetings/{CALL}"' in page
    assert "Not published yet" not in await text(convened, "/en/meetings/nothing/readout", 404)


async def test_an_early_readout_of_a_closed_meeting_is_not_there(house: House) -> None:
    await house.convene(example(access="closed"))
    assert "Not published yet" not in await text(house, f"/en/{READOUT}", 404)


async def test_a_closed_meetings_readout_tells_no_more_than_itself(house: House) -> None:
    await house.convene(example(access="closed"))
    await house.play(example(access="closed"))
    await house.publish()
    page = await text(house, f"/en/{READOUT}")
    assert "Stoltenberg" in page  # the readout names who took part
    assert (
        "NATO Secretary General" not in page
    )  # the record, which is closed, is not shown beside it
    assert "Stoltenberg" not in await text(house, f"/en/meetings/{CALL}/record")
    assert "Deterrence and defence" not in page
    assert "Stoltenberg" in await text(
        house, f"/en/meetings/{CALL}"
    )  # all there is to see is the readout


async def test_the_readout_stands_in_both_languages(published: House) -> None:
    fr = await text(published, f"/fr/{READOUT}")
    en = await text(published, f"/en/{READOUT}")
    assert '<html lang="fr"' in fr
    assert '<html lang="en"' in en
    assert "l’importance de l’unité" in fr
    assert "the importance of unity" in en
    assert "the importance" not in fr
    for page in (fr, en):
        assert f'hreflang="fr" href="{BASE}/fr/{READOUT}"' in page
        assert f'hreflang="en" href="{BASE}/en/{READOUT}"' in page
    assert f'rel="canonical" href="{BASE}/fr/{READOUT}"' in fr
    assert "Lundi 24 janvier 2022" in fr
    assert "20\u00a0h\u00a000 UTC" in fr
    assert "Monday 24 January 2022" in en
    assert "no longer reads" not in en


async def test_machines_read_the_readout(published: House) -> None:
    page = await text(published, f"/en/{READOUT}")
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert found
    article = json.loads(found[1])
    assert article["@type"] == "NewsArticle"
    assert article["headline"] == "Video call on European security"
    assert article["inLanguage"] == "en"
    assert article["url"] == f"{BASE}/en/{READOUT}"
    assert article["author"]["name"] == "NATO"
    assert 'property="og:title" content="Video call on European security"' in page


async def test_each_sentence_shows_its_entries(published: House) -> None:
    plain = await text(published, f"/en/{READOUT}")
    shown = await text(published, f"/en/{READOUT}?entries")
    assert "<sup>" not in plain
    seqs = re.findall(rf'/en/meetings/{CALL}/record\?at=(\d+)#entry-\1"', shown)
    record = await text(published, f"/en/meetings/{CALL}/record")
    assert seqs
    assert all(f'id="entry-{seq}"' in record for seq in seqs)


async def test_nothing_of_others_is_loaded(published: House) -> None:
    for path in ("/en/", f"/en/meetings/{CALL}", f"/en/{READOUT}", f"/en/meetings/{CALL}/record"):
        page = await text(published, path)
        loaded = re.findall(r'(?:src|<link rel="stylesheet" href)="([^"]+)"', page)
        assert loaded
        assert all(address.startswith("/static/") for address in loaded)


async def test_the_feed_is_atom(published: House) -> None:
    feed = ElementTree.fromstring(await text(published, "/fr/feed.xml"))
    [entry] = feed.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "Appel vidéo sur la sécurité européenne"
    assert entry.findtext(f"{ATOM}id") == f"{BASE}/fr/{READOUT}"


async def test_a_withdrawn_readout_is_gone_and_says_so(published: House) -> None:
    await published.act(SECRETARIAT, WithdrawReadout({"en": "An error.", "fr": "Une erreur."}))
    assert "was withdrawn" in await text(published, f"/en/{READOUT}", 410)
    assert "Readout withdrawn" in await text(published, f"/en/meetings/{CALL}")
    assert READOUT not in await text(published, "/en/")


async def test_a_correction_changes_the_published_page_by_publication_only(
    published: House,
) -> None:
    before = await text(published, f"/en/{READOUT}")
    await published.act(SECRETARIAT, CorrectText(0, {"title": {"en": "Call on European security"}}))
    after = await text(published, f"/en/{READOUT}")
    assert re.findall(r'<div class="body">.*?</div>', before, re.DOTALL) == re.findall(
        r'<div class="body">.*?</div>', after, re.DOTALL
    )
    await published.publish()
    assert "<h1>Call on European security</h1>" in await text(published, f"/en/{READOUT}")


async def test_an_erasure_is_seen_at_once(published: House) -> None:
    person = list((await published.recorder.meeting(CALL)).seats.participants.values())[2]
    await published.act(SECRETARIAT, RedactText(person.seq, {"en": "On request."}))
    for path in (
        f"/en/{READOUT}",
        f"/en/meetings/{CALL}",
        f"/en/meetings/{CALL}/record",
        "/en/feed.xml",
    ):
        assert "Boris Johnson" not in await text(published, path), path
    assert "no longer reads word for word" in await text(published, f"/en/{READOUT}")


async def test_the_public_export_verifies(published: House) -> None:
    raw = (await text(published, f"/meetings/{CALL}/record")).encode()
    good = check_intact(raw.splitlines(keepends=True), published.recorder.vkey)
    assert not good.faults
    forged = raw.replace(b"Scholz", b"Schulz")
    assert check_intact(forged.splitlines(keepends=True), published.recorder.vkey).faults


async def test_the_room_begins_with_what_it_needs(live: House) -> None:
    page = await text(live, f"/room/{CALL}?lang=fr")
    found = re.search(
        r'<script type="application/json" id="boot" nonce="[^"]+">(.*?)</script>', page
    )
    assert found
    boot = json.loads(found[1])
    assert boot["watcher"] is True
    assert boot["me"] is None
    assert boot["socket"] == f"/room/{CALL}/live"
    assert boot["official_languages"] == ["fr", "en"]
    assert boot["greeting"]["title"]["fr"] == "Appel vidéo sur la sécurité européenne"
    assert boot["greeting"]["you"] is None
    assert boot["greeting"]["presides"] is False
    for file in ("room-1.js", "line-2.js", "room-3.css", "fonts-4.css"):
        assert f'"/static/room/assets/{file}"' in page


async def test_the_room_greets_who_sits_in_it(convened: House) -> None:
    people = list((await convened.recorder.meeting(CALL)).seats.participants.values())
    [seat] = await convened.door.issue_links(CALL, [people[6]])
    async with convened.client() as browser:
        await browser.post(seat.link)
        page = (await browser.get(f"/room/{CALL}")).text
    boot = json.loads(re.findall(r'id="boot"[^>]*>(.*?)</script>', page)[0])
    assert boot["me"] == "p7"
    assert boot["greeting"]["you"]["name"] == "Andrzej Duda"
    assert boot["greeting"]["you"]["office"]["en"] == "Polish President"
    assert boot["greeting"]["capacity"]["en"] == "representing the Chairmanship of the OSCE"
    assert boot["greeting"]["presides"] is False


async def test_the_demo_offers_seats_and_nobody_else_does(house: House) -> None:
    await house.convene(example())
    people = list((await house.recorder.meeting(CALL)).seats.participants.values())
    path = f"/en/meetings/{CALL}"
    await house.door.issue_links(CALL, people, offered=True)
    assert "/join/" not in await text(house, path)
    await house.act(SECRETARIAT, AdmitParticipant(people[0].id))  # what is kept of the page goes
    site = house.app.state.site
    site.settings = replace(house.settings, demo=True)
    site.door = Door(house.door.register, replace(house.settings, demo=True), house.clock.now)
    issued = await site.door.issue_links(CALL, people, offered=True)
    page = await text(house, path)
    assert all(link.link in page for link in issued)
    await site.door.enter(issued[3].link.rpartition("/")[2], "visitor")
    page = await text(house, path)
    assert issued[3].link not in page
    assert "Taken" in page

    # [LIVE-9] One address leads to the round under way, and the page of one that is over leads there too.
    leads = await house.client().get("/demo")
    assert (leads.status_code, leads.headers["location"]) == (303, path)
    assert 'href="/demo"' not in page
    again = example()
    await house.convene(again.renamed(f"{CALL}-2"))
    await site.door.issue_links(f"{CALL}-2", people, offered=True)
    assert (await house.client().get("/demo")).headers["location"] == f"{path}-2"
    assert 'href="/demo"' in await text(house, path)
