"""The secretariat's acts: convene, issue and move links, publish, withdraw, correct, erase."""

import re

import httpx2
import msgspec
import pytest

from hemicycle.files.write import write
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.meeting.business.publication.commands import CorrectText
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.web.corrections import texted_entries
from tests.web.calling import call, called, checked, content, drafted
from tests.web.conftest import BASE, CALL, House, example

OFFICE = f"/secretariat/meetings/{CALL}"


def links_in(page: str) -> list[str]:
    return re.findall(r'value="(http://[^"]+/join/[^"]+)"', page)


def fields_of(page: str, action: str) -> dict[str, str]:
    """The hidden fields of a form."""
    [form] = re.findall(
        rf'<form method="post" action="{re.escape(action)}".*?</form>', page, re.DOTALL
    )
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', form))


def filled(**changes: str) -> dict[str, str]:
    """The form of a small meeting."""
    return {
        "title.en": "Call on the Danube",
        "date": "2026-12-01",
        "time": "09:30",
        "mode": "virtual",
        "access": "open",
        "languages": "en",
        "host": "1",
        "participants[0].name": "Ana Ionescu",
        "participants[0].member": "RO",
        "participants[0].role": "delegate",
        "participants[0].office.en": "Minister of Transport",
        "participants[1].name": "Éva Nagy",
        "participants[1].member": "HU",
        "participants[1].role": "delegate",
        "participants[1].gender": "f",
        "participants[1].office.en": "Minister of the Interior",
        "participants[2].name": "Ilse Nagy",
        "participants[2].role": "observer",
        "agenda[0].title.en": "Navigation",
        **changes,
    }


@pytest.fixture
async def office(house: House) -> httpx2.AsyncClient:
    return await house.secretariat()


async def test_a_meeting_is_called_from_a_draft(house: House, office: httpx2.AsyncClient) -> None:
    answer = await called(office, filled())
    assert answer.status_code == 200, answer.text
    [record] = await house.recorder.records()
    assert record == "2026-12-01-call-on-the-danube"
    assert len(links_in(answer.text)) == 3
    meeting = await house.recorder.meeting(record)
    assert meeting.sitting
    assert (meeting.sitting.host, meeting.sitting.chair) == ("p2", "p2")
    assert [p.texts["slug"]["und"] for p in meeting.seats.participants.values()] == [
        "ionescu",
        "nagy",
        "nagy-2",
    ]
    for link in links_in(answer.text):
        assert link not in (await office.get(f"/secretariat/meetings/{record}")).text


async def test_a_meeting_is_convened_by_a_file(house: House, office: httpx2.AsyncClient) -> None:
    file = write(example())
    checked = await office.post("/secretariat/convene", data={"do": "check-file", "text": file})
    assert checked.status_code == 200
    assert await house.recorder.records() == []
    upload = {"file": ("call.toml", file.encode(), "application/toml")}
    answer = await office.post("/secretariat/convene", data={"do": "file"}, files=upload)
    assert len(links_in(answer.text)) == 9
    assert await house.recorder.records() == [CALL]
    again = await office.post("/secretariat/convene", data={"do": "file", "text": file})
    assert again.status_code == 409
    assert await house.recorder.records() == [CALL]


async def test_faults_of_a_file_are_named_by_path_and_line(
    house: House, office: httpx2.AsyncClient
) -> None:
    file = write(example()).replace('member = "FR"', 'member = "fr ance"')
    line = file.splitlines().index('member = "fr ance"') + 1
    answer = await office.post("/secretariat/convene", data={"do": "file", "text": file})
    assert answer.status_code == 400
    assert f"Line {line}:" in answer.text
    assert "participants[3].member" in answer.text
    assert "fr ance" in answer.text  # what was pasted stays
    assert await house.recorder.records() == []


async def test_faults_of_a_draft_are_told_at_their_fields(
    house: House, office: httpx2.AsyncClient
) -> None:
    wrong = filled(**{"date": "2026-02-31", "participants[1].name": ""})
    draft = await drafted(office, wrong)
    found = {one["at"]: one["words"] for one in (await checked(office, draft))["faults"]}
    assert {*found} == {"date", "people/p1/name"}
    assert (await call(office, draft)).status_code == 409
    assert (await content(office, draft))["people"][0]["office"] == {"en": "Minister of Transport"}
    for lacking in ({"date": ""}, {"date": "", "title.en": ""}):
        found = await checked(office, await drafted(office, filled(**lacking)))
        told = {one["at"] for one in found["faults"]}
        assert "date" in told
        assert ("texts/title" in told) is ("title.en" in lacking)
        assert "id" not in told  # is formed of both
    assert await house.recorder.records() == []


async def test_what_people_type_is_never_markup(house: House, office: httpx2.AsyncClient) -> None:
    canary = "<img src=x onerror=alert(1)>\"'`{{7*7}}</script>"
    given = filled(
        **{
            "title.en": canary,
            "participants[0].name": canary,
            "agenda[0].title.en": canary,
            "id": "canary",
        }
    )
    draft = await drafted(office, given)
    assert "<img" not in (await office.get(draft)).text
    assert "<img" not in (await office.get("/secretariat/convene")).text
    answer = await call(office, draft)
    assert "<img" not in answer.text
    assert await house.recorder.records() == ["canary"]
    for path in (
        "/secretariat",
        "/secretariat/meetings/canary",
        "/secretariat/meetings/canary/texts",
        "/secretariat/meetings/canary/readout",
        "/en/",
        "/en/meetings/canary",
        "/en/meetings/canary/record",
        "/room/canary",
        links_in(answer.text)[0],
    ):
        page = (await office.get(path)).text
        assert "<img" not in page, path
        assert "49</script>" not in page, path


async def test_links_are_issued_once_and_moved(convened: House) -> None:
    office = await convened.secretariat()
    first = (await office.post(f"{OFFICE}/links")).text
    assert len(links_in(first)) == 9
    again = (await office.post(f"{OFFICE}/links")).text
    assert links_in(again) == []
    old = links_in(first)[3]
    laptop, telephone = convened.client(), convened.client()
    assert (await laptop.post(old)).status_code == 303
    assert (await telephone.post(old)).status_code == 409
    page = (await office.get(OFFICE)).text
    assert "Seat moved" not in page
    assert (await telephone.post(old, data={"continue": "1"})).status_code == 303
    assert (await laptop.get(f"/room/{CALL}")).text.count('"me": null') == 1
    page = (await office.get(OFFICE)).text
    assert "Seat moved" in page
    assert "Undo the move" in page
    moved = links_in((await office.post(f"{OFFICE}/move", data={"participant": "p4"})).text)
    assert len(moved) == 1
    assert (await laptop.get(f"/room/{CALL}")).text.count('"me": null') == 1
    assert (await telephone.post(old)).status_code == 404
    assert (await telephone.post(moved[0])).status_code == 303
    assert '"me": "p4"' in (await telephone.get(f"/room/{CALL}")).text
    assert (await office.post(f"{OFFICE}/move", data={"participant": "p99"})).status_code == 404


async def test_a_scanner_that_follows_a_link_takes_no_seat(convened: House) -> None:
    office = await convened.secretariat()
    link = links_in((await office.post(f"{OFFICE}/links")).text)[0]
    scanner, person = convened.client(), convened.client()
    for method in ("GET", "HEAD", "GET", "OPTIONS"):
        answer = await scanner.request(method, link)
        assert "set-cookie" not in answer.headers
    page = await person.get(link)
    assert page.headers["referrer-policy"] == "strict-origin"
    assert page.headers["cache-control"] == "no-store"
    assert "Jens Stoltenberg" in page.text
    sent = await person.post(link, headers={"Origin": "null", "Sec-Fetch-Site": "same-origin"})
    assert sent.headers["location"] == f"/room/{CALL}"
    cookie = sent.headers["set-cookie"]
    assert all(flag in cookie for flag in ("HttpOnly", "SameSite=lax", "Path=/"))
    assert (await person.get(link)).headers[
        "location"
    ] == f"/room/{CALL}"  # the same device comes back


async def test_a_reload_does_not_lose_the_links(convened: House) -> None:
    """For half an hour, for the very session that issued them; then new ones are offered, and who is in stays in."""
    office, colleague = await convened.secretariat(), await convened.secretariat()
    issued = links_in((await office.post(f"{OFFICE}/links")).text)
    assert f'data-address="{OFFICE}/links"' in (await office.post(f"{OFFICE}/links")).text
    assert links_in((await office.get(f"{OFFICE}/links")).text) == issued
    assert links_in((await colleague.get(f"{OFFICE}/links")).text) == []
    inside = convened.client()
    await inside.post(issued[0])
    convened.clock.at += 1_800_000
    gone = (await office.get(f"{OFFICE}/links")).text
    assert links_in(gone) == []
    assert "Issue 8 links anew" in gone
    again = links_in((await office.post(f"{OFFICE}/links/again")).text)
    assert len(again) == 8
    assert (await inside.get(f"/room/{CALL}")).text.count('"me": "p1"') == 1
    assert (await convened.client().get(issued[1])).status_code == 404
    assert (await convened.client().get(again[0])).status_code == 200


async def test_texts_are_called_by_the_same_field_in_whatever_order_they_come(
    convened: House,
) -> None:
    """The store gives the texts of an entry back in an order of its own, by the first letter of their names."""
    for entry in await convened.recorder.entries(CALL):
        if not entry.texts:
            continue
        for names in (sorted(entry.texts), sorted(entry.texts, reverse=True)):
            [texted] = texted_entries(
                [msgspec.structs.replace(entry, texts={name: entry.texts[name] for name in names})]
            )
            assert texted.texts is not None
            first = next(iter(texted.texts))
            assert first == next(n for n in ("title", "name", "text") if n in entry.texts)


async def test_one_browser_holds_one_seat_of_a_meeting(convened: House) -> None:
    office = await convened.secretariat()
    one, two = links_in((await office.post(f"{OFFICE}/links")).text)[:2]
    browser, other = convened.client(), convened.client()
    await browser.post(one)
    asked = await browser.post(two)
    assert asked.status_code == 409
    assert "This browser sits for" in asked.text
    assert '"me": "p1"' in (await browser.get(f"/room/{CALL}")).text
    assert "This browser sits for" in (await browser.get(two)).text
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', asked.text))
    assert (await browser.post(two, data=hidden)).status_code == 303
    assert '"me": "p2"' in (await browser.get(f"/room/{CALL}")).text
    assert (await other.post(one)).status_code == 303


async def test_who_leaves_frees_the_link(convened: House) -> None:
    office = await convened.secretariat()
    link = links_in((await office.post(f"{OFFICE}/links")).text)[0]
    browser, other = convened.client(), convened.client()
    await browser.post(link)
    assert (await browser.post(f"/room/{CALL}/leave")).status_code == 303
    assert (await other.post(link)).status_code == 303


async def test_the_readout_is_reviewed_and_published(held: House) -> None:
    office = await held.secretariat()
    review = (await office.get(f"{OFFICE}/readout")).text
    assert "l’importance de l’unité" in review
    assert "the importance of unity" in review
    fields = fields_of(review, f"{OFFICE}/publish")
    assert (await office.post(f"{OFFICE}/publish", data=fields)).status_code == 303
    meeting = await held.recorder.meeting(CALL)
    kept = meeting.publication.kept
    assert isinstance(kept, EntryPoint)
    assert kept.record == readout_of(CALL)
    out = await held.app.state.site.readouts.published(CALL, meeting, "fr")
    assert out.digest == fields["digest.fr"]
    assert (await office.get(f"/en/meetings/{CALL}/readout")).status_code == 200
    assert "reads exactly so" in (await office.get(f"{OFFICE}/readout")).text


async def test_what_changed_after_the_review_is_not_published(held: House) -> None:
    office = await held.secretariat()
    fields = fields_of((await office.get(f"{OFFICE}/readout")).text, f"{OFFICE}/publish")
    await held.act(SECRETARIAT, CorrectText(0, {"title": {"en": "Another title"}}))
    answer = await office.post(f"{OFFICE}/publish", data=fields)
    assert answer.status_code == 409
    assert "The record changed" in answer.text
    assert (await held.recorder.meeting(CALL)).publication.status == "none"
    assert (await office.post(f"{OFFICE}/publish", data={})).status_code == 409


async def test_nothing_is_published_before_the_meeting_is_closed(live: House) -> None:
    office = await live.secretariat()
    review = (await office.get(f"{OFFICE}/readout")).text
    answer = await office.post(f"{OFFICE}/publish", data=fields_of(review, f"{OFFICE}/publish"))
    assert answer.status_code == 409
    assert "The rules do not allow this now" in answer.text


async def test_a_missing_text_is_shown_and_not_made_up(house: House) -> None:
    topic = {"fr": "la sécurité européenne"}
    await house.convene(example(topic=topic))
    office = await house.secretariat()
    review = (await office.get(f"{OFFICE}/readout")).text
    assert "1 text missing" in review
    assert review.count("Complete") == 1


async def test_a_readout_is_withdrawn_with_its_reason(published: House) -> None:
    office = await published.secretariat()
    fields = fields_of((await office.get(f"{OFFICE}/readout")).text, f"{OFFICE}/withdraw")
    answer = await office.post(
        f"{OFFICE}/withdraw",
        data={**fields, "reason.en": "A wrong name.", "reason.fr": "Un nom faux."},
    )
    assert answer.status_code == 303
    assert (await office.get(f"/en/meetings/{CALL}/readout")).status_code == 410
    record = (await office.get(f"/en/meetings/{CALL}/record")).text
    assert "A wrong name." in record


async def test_a_text_is_corrected_where_it_differs(held: House) -> None:
    office = await held.secretariat()
    size = (await held.recorder.meeting(CALL)).size
    same = {"target": "0", "text.title.fr": "Appel vidéo sur la sécurité européenne"}
    assert (await office.post(f"{OFFICE}/correct", data=same)).status_code == 400
    assert (await held.recorder.meeting(CALL)).size == size
    fixed = {"target": "0", "text.title.fr": "Appel sur l’Europe", "id": "fix-number-1"}
    for _ in range(2):  # sent twice, done once
        assert (await office.post(f"{OFFICE}/correct", data=fixed)).status_code in (303, 400)
    assert (await held.recorder.meeting(CALL)).size == size + 1
    assert "Appel sur l’Europe" in (await office.get(f"/fr/meetings/{CALL}")).text
    assert "Video call on European security" in (await office.get(f"/en/meetings/{CALL}")).text


async def test_an_erasure_asks_for_the_number_and_is_for_good(held: House) -> None:
    office = await held.secretariat()
    person = list((await held.recorder.meeting(CALL)).seats.participants.values())[2]
    target = {"target": str(person.seq)}
    for confirm in ({}, {"confirm": "0"}, {"confirm": "yes"}):
        assert (
            await office.post(f"{OFFICE}/redact", data={**target, **confirm})
        ).status_code == 400
    assert "Boris Johnson" in (await office.get(f"/en/meetings/{CALL}")).text
    done = await office.post(
        f"{OFFICE}/redact", data={**target, "confirm": str(person.seq), "reason.en": "Request."}
    )
    assert done.status_code == 303
    for path in (f"/en/meetings/{CALL}", f"{OFFICE}/texts", f"{OFFICE}/export/secretariat"):
        assert "Boris Johnson" not in (await office.get(path)).text, path


async def test_the_records_and_the_meeting_file_are_downloaded(held: House) -> None:
    office = await held.secretariat()
    for audience in ("public", "meeting", "delegates", "secretariat"):
        answer = await office.get(f"{OFFICE}/export/{audience}")
        assert f'"{audience}"' in answer.text.splitlines()[0]
        assert (
            answer.headers["content-disposition"]
            == f'attachment; filename="{CALL}.{audience}.jsonl"'
        )
    assert (await office.get(f"{OFFICE}/export/delegates:FR")).status_code == 404
    assert 'id = "stoltenberg"' in (await office.get(f"{OFFICE}/file")).text


async def test_a_colleague_gets_a_link_and_loses_it(
    house: House, office: httpx2.AsyncClient
) -> None:
    page = (await office.post("/secretariat/links")).text
    [link] = re.findall(rf'value="({re.escape(BASE)}/secretariat/signin/[^"]+)"', page)
    colleague = house.client()
    assert (await colleague.post(link)).status_code == 303
    assert (await colleague.get("/secretariat")).status_code == 200
    mine, theirs = await house.door.links(None)
    assert (
        await office.post("/secretariat/links/revoke", data={"link": str(mine.id)})
    ).status_code == 400
    assert (
        await office.post("/secretariat/links/revoke", data={"link": str(theirs.id)})
    ).status_code == 303
    assert (await colleague.get("/secretariat")).status_code == 403
    await office.post("/secretariat/signout")
    assert (await office.get("/secretariat")).status_code == 403


async def test_the_page_says_how_pictures_travel_and_when_there_are_too_many_seats(
    convened: House, office: httpx2.AsyncClient
) -> None:
    """[MEDIA-1] Nine leaders are more than a mesh serves; two ministers and an observer are not."""
    assert "more seats. Start the server with --janus auto" in (await office.get(OFFICE)).text
    await called(office, filled())
    small = (await office.get("/secretariat/meetings/2026-12-01-call-on-the-danube")).text
    assert "browser to browser; the public has none" in small


async def test_a_device_is_named_within_its_sentence(house: House) -> None:
    office = await house.secretariat()
    for language, words in (("en", "In use on a device"), ("fr", "Utilisé sur un appareil")):
        page = await office.get("/secretariat", headers={"Accept-Language": language})
        assert words in page.text


async def test_a_file_that_is_checked_shows_its_texts_as_they_will_be_laid(house: House) -> None:
    """[DRAFT-12] The short form as the sentences that are made of it, in each language, before anything begins."""
    office = await house.secretariat()
    file = """
format = 1
[meeting]
id = "danube"
starts = 2026-12-01T09:30:00Z
languages = ["en", "fr"]
host = "nagy"
title.en = "Call"
title.fr = "Entretien"
[[participants]]
id = "nagy"
name = "Éva Nagy"
gender = "f"
member = "HU"
[[agenda]]
id = "one"
title.en = "Navigation"
title.fr = "Navigation"
[[conclusions]]
by = "participants"
agenda = "one"
verb = "stress"
text.en = "the need for early warning"
text.fr = "la nécessité d’une alerte précoce"
"""
    page = (await office.post("/secretariat/convene", data={"do": "check-file", "text": file})).text
    assert "The participants stressed the need for early warning." in page
    assert "Les participantes ont souligné la nécessité d’une alerte précoce." in page
    assert "On 1 December 2026, Éva Nagy hosted" in page
    assert await house.recorder.records() == []
