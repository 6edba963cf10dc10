"""[DRAFT-1] [DRAFT-5] How a draft begins: from a template, as an earlier meeting was, with invented names."""

from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest

from hemicycle.convene.called import called_of
from hemicycle.convene.templates import templates
from hemicycle.procedure.codes import STATES
from hemicycle.web.drafting.clocks import zones_of_states
from tests.procedure.standing_body.keeping import waters
from tests.web.calling import begun, call, change, checked, content, drafted, put
from tests.web.conftest import CALL, House
from tests.web.delegated import DAY, PEOPLE, council
from tests.web.staffed import first_account, member
from tests.web.test_office import filled

WITHOUT = ("AQ", "BV", "HM", "SJ", "UM")


@pytest.mark.parametrize("kind", [one.id for one in templates()])
async def test_each_template_can_be_called_as_it_stands(house: House, kind: str) -> None:
    office = await house.secretariat()
    draft = await begun(office, template=kind)
    told = await checked(office, draft)
    assert told["faults"] == []
    [invented] = told["advice"]
    people = (await content(office, draft))["people"]
    assert invented["at"] == "people"
    assert [one["name"] for one in people if one["name"] not in invented["words"]] == []
    assert (await call(office, draft)).status_code == 200
    [record] = await house.recorder.records()
    seated = (await house.recorder.meeting(record)).seats.participants
    [template] = [one for one in templates() if one.id == kind]
    assert len(seated) == template.delegations + template.observers


async def test_people_of_a_template_are_told_until_they_are_replaced(house: House) -> None:
    office = await house.secretariat()
    draft = await begun(office, template=templates()[0].id)
    for place, one in enumerate((await content(office, draft))["people"]):
        await change(office, draft, put(f"people/{one['key']}/name", f"Somebody {place}"))
    assert (await checked(office, draft))["advice"] == []
    sandbox = await begun(office, template=templates()[0].id, invented="yes")
    assert (await checked(office, sandbox))["advice"] == []


async def test_a_title_that_was_changed_in_one_language_alone_is_told(house: House) -> None:
    office = await house.secretariat()
    draft = await begun(office, template=templates()[0].id)
    [key] = [one["key"] for one in (await content(office, draft))["items"]][1:2]
    await change(office, draft, put(f"items/{key}/title/en", "Arms control"))
    [still] = [one for one in (await checked(office, draft))["advice"] if one["at"] != "people"]
    assert still["at"] == f"items/{key}/title/fr"
    assert "La situation" in still["words"]
    await change(office, draft, put(f"items/{key}/title/fr", "Maîtrise des armements"))
    assert [one["at"] for one in (await checked(office, draft))["advice"]] == ["people"]


async def test_the_delegations_of_a_body_bring_a_row_for_whoever_is_not_named_yet(
    house: House,
) -> None:
    """[BODY-15] The list that was there is not wiped by members for whom the record names nobody."""
    await council(house)
    office = await house.secretariat()
    draft = await begun(office, template=templates()[0].id)
    await change(office, draft, put("date", DAY))
    answer = await office.post(f"{draft}/take", json={"body": "waters", "unnamed": True})
    await change(office, draft, *answer.json()["changes"])
    people = (await content(office, draft))["people"]
    assert {one["member"] for one in people} == {one.code for one in waters().members}
    named = {one["name"] for one in people} - {""}
    assert named == {name for names in PEOPLE.values() for name in names}
    assert [one["member"] for one in people if not one["name"]] == ["TR"]


async def test_a_template_that_is_chosen_for_a_body_has_its_people(house: House) -> None:
    """Agenda, title and length are the template's; nobody on the list is invented, and the page says for whom it is."""
    await council(house)
    office = await house.secretariat()
    page = (await office.get("/secretariat/convene?body=waters")).text
    assert "Council of the Waters" in page
    assert page.count('name="body" value="waters"') > len(templates())
    kind = templates()[0]
    draft = await content(office, await begun(office, template=kind.id, body="waters", day=DAY))
    assert {one["name"] for one in draft["people"]} == {n for some in PEOPLE.values() for n in some}
    assert (draft["body"], draft["date"], draft["caller"]) == ("waters", DAY, "")
    assert [one["title"]["en"] for one in draft["items"]] == [one.title["en"] for one in kind.items]
    assert draft["minutes"] == str(kind.minutes)


async def test_what_lacks_in_many_rows_alike_is_told_once(house: House) -> None:
    await council(house)
    office = await house.secretariat()
    draft = await begun(office, template=templates()[0].id, body="waters", day=DAY)
    await change(office, draft, put("chair", (await content(office, draft))["people"][0]["key"]))
    told = await checked(office, draft)
    offices = [one for one in told["advice"] if one["at"].endswith("/office/fr")]
    people = (await content(office, draft))["people"]
    assert len(offices) == 1, told
    assert f"So it is in {len(people) - 1} more rows." in offices[0]["words"]


async def test_an_earlier_meeting_is_copied(convened: House) -> None:
    """Its people, agenda and words; neither its day nor its address."""
    office = await convened.secretariat()
    was = (await convened.recorder.meeting(CALL)).seats.participants.values()
    copy = await content(office, await begun(office, record=CALL))
    assert [one["name"] for one in copy["people"]] == [one.texts["name"]["und"] for one in was]
    assert (copy["id"], copy["date"], len(copy["items"])) == ("", "", 2)
    chair = next(one for one in copy["people"] if one["key"] == copy["chair"])
    assert chair["name"] == "Joe Biden"


async def test_a_copy_with_invented_names_says_so_on_every_screen(convened: House) -> None:
    office = await convened.secretariat()
    draft = await begun(office, record=CALL, invented="yes")
    names = {one["name"] for one in (await content(office, draft))["people"]}
    assert "Jens Stoltenberg" not in names
    assert len(names) == 9
    await change(office, draft, put("date", "2026-12-01"), put("time", "09:30"))
    assert (await call(office, draft)).status_code == 200
    [record] = {*await convened.recorder.records()} - {CALL}
    sitting = (await convened.recorder.meeting(record)).sitting
    assert sitting
    assert sitting.texts["title"]["en"].startswith("Sandbox: ")
    assert not sitting.public
    assert (await convened.client().get(f"/en/meetings/{record}")).status_code == 404


async def test_the_order_of_the_photo_is_that_of_the_draft(house: House) -> None:
    """[DRAFT-10] On the record once it is called, but for one who has left the list; and of a copy of that meeting."""
    office = await house.secretariat()
    draft = await begun(office, template="council")
    keys = [one["key"] for one in (await content(office, draft))["people"]]
    gone = {"type": "drop", "table": "people", "key": keys[1]}
    await change(office, draft, put("photo", [keys[2], keys[1], keys[0]]), gone)
    assert (await call(office, draft)).status_code == 200
    [record] = await house.recorder.records()
    photo = (await house.recorder.meeting(record)).agenda.photo
    assert photo
    assert photo.order == ["p2", "p1"]
    copy = await content(office, await begun(office, record=record))
    assert copy["photo"] == [copy["people"][1]["key"], copy["people"][0]["key"]]


async def test_what_was_wished_is_kept_beside_the_meeting(house: House) -> None:
    office = await house.secretariat()
    draft = await drafted(office, filled(**{"participants[0].mail": "ana@ro.example"}))
    assert (await call(office, draft, invitations=True)).status_code == 200
    [record] = await house.recorder.records()
    told = await house.door.register.read(lambda register: called_of(register, record))
    assert told
    assert (told.wanted_invitations, told.people) == (True, {"p1": "ana@ro.example"})
    assert (await office.get(draft)).status_code == 404


async def test_what_changed_since_the_check_is_not_called(house: House) -> None:
    office = await house.secretariat()
    draft = await drafted(office, filled())
    version = (await checked(office, draft))["version"]
    await change(office, draft, put("number", "4"))
    answer = await office.post(f"{draft}/call", json={"version": version})
    assert answer.status_code == 409
    assert "changed meanwhile" in answer.json()["fault"]["words"]
    assert await house.recorder.records() == []


async def test_who_else_is_in_a_draft_is_told(house: House) -> None:
    """By name, with the field; and for seconds."""
    chief, office = await first_account(house)
    _, ines = await member(house, chief, "Inès Roth", "officer")
    draft = await begun(office)
    await ines.get(f"{draft}/changes?tab=aaaaaaaa&seen=0&field=date")
    told = (await office.get(f"{draft}/changes?tab=bbbbbbbb&seen=0")).json()
    assert told["here"] == [{"name": "Inès Roth", "field": "date", "typing": False}]
    house.clock.at += 60_000
    told = (await office.get(f"{draft}/changes?tab=bbbbbbbb&seen=0")).json()
    assert told["here"] == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("changes", {"tab": "a" * 8, "seen": 0, "changes": [put("colour", "red")]}),
        ("changes", {"tab": "a" * 8, "seen": 0, "changes": [{"type": "burn"}]}),
        ("changes", {"tab": "../", "seen": 0, "changes": []}),
        ("call", {"version": "now"}),
        ("take", {"record": 7}),
    ],
)
async def test_what_no_page_sends_changes_nothing(house: House, path: str, body: object) -> None:
    office = await house.secretariat()
    draft = await begun(office)
    assert (await office.post(f"{draft}/{path}", json=body)).status_code == 400
    assert (await office.get(f"{draft}/changes?tab=bbbbbbbb&seen=0")).json()["version"] == 0


def test_each_state_has_a_clock() -> None:
    """But territories that have several, in which no government sits."""
    zones = zones_of_states()
    assert {*zones.values()} <= available_timezones()
    assert {code for code in STATES if code not in zones} == {*WITHOUT}


async def test_an_address_that_is_taken_is_told(convened: House) -> None:
    office = await convened.secretariat()
    draft = await drafted(office, filled(id=CALL))
    answer = await call(office, draft)
    assert answer.status_code == 409
    assert answer.json()["fault"] == {
        "at": "id",
        "words": f"A meeting of this name exists: {CALL}",
    }
    assert (await office.get(draft)).status_code == 200


async def test_who_calls_and_how_long_before_is_held_against_the_rules(house: House) -> None:
    """[DRAFT-6] [CALL-3] [CALL-4] Who is not said is asked for; too few that ask is a fault; a waiver is told."""
    office = await house.secretariat()
    draft = await begun(office, template="assembly")
    rules = (await checked(office, draft))["rules"]
    assert [one["id"] for one in rules["callers"]] == ["board", "members"]
    assert [one["id"] for one in rules["notices"]] == ["usual", "extraordinary"]

    async def said(*changes: object) -> tuple[list[str], list[str]]:
        await change(office, draft, *changes)
        told = await checked(office, draft)
        return [one["at"] for one in told["faults"]], [one["at"] for one in told["advice"]]

    for one in (await content(office, draft))["people"]:
        await change(
            office, draft, put(f"people/{one['key']}/name", f"Delegate of {one['member']}")
        )
    assert await said(put("caller", "")) == ([], ["caller"])
    assert await said(put("caller", "members"), put("asking", "AL, DZ")) == (["caller"], [])
    assert await said(put("asking", "AL DZ;BJ")) == ([], [])
    soon = datetime.fromtimestamp(house.clock.at / 1000, UTC) + timedelta(days=2)
    assert await said(put("date", soon.date().isoformat())) == ([], ["date"])
    assert await said(put("caller", "board"), put("notice", "extraordinary")) == (["date"], [])
    assert await said(put("notice", "")) == ([], ["date"])
    answer = await call(office, draft)
    assert answer.status_code == 200, answer.text
    [record] = await house.recorder.records()
    calling = (await house.recorder.meeting(record)).calling
    assert calling.call
    assert (calling.call.by, calling.call.short) == ("board", True)
    assert calling.short


async def test_how_the_readout_will_begin_is_shown_in_each_language(house: House) -> None:
    """[DRAFT-12] As it will be read; what the words lack in one of them is said there, and a fault shows none."""
    office = await house.secretariat()
    draft = await drafted(office, filled(languages=["en", "fr"]))  # type: ignore[arg-type]
    await change(
        office,
        draft,
        put("texts/called/en", "the Danube Summit"),
        put("texts/called/fr", "le sommet du Danube"),
        put("people/p1/office/fr", "ministre hongroise de l’Intérieur"),
        {"type": "place", "table": "groups", "key": "g", "row": {"text": {"en": "their guests"}}},
    )
    english, french = (await checked(office, draft))["opening"]
    assert (english["language"], french["language"]) == ("en", "fr")
    assert english["words"] == (
        "On 1 December 2026, the Minister of the Interior, Éva Nagy, hosted the Danube Summit by video conference. "
        "Also taking part were the Minister of Transport, Ana Ionescu, and their guests. "
        "Attending as an observer was Ilse Nagy."
    )
    assert "a organisé par visioconférence le sommet du Danube" in french["words"]
    assert any("groupe" in one for one in french["lacks"])
    assert english["lacks"] == []
    await change(office, draft, put("date", ""))
    assert (await checked(office, draft))["opening"] == []
    await change(office, draft, put("date", "2026-12-01"), put("mode", "written"))
    assert (await checked(office, draft))["opening"] == []


async def test_a_copy_has_what_was_said_of_people_and_groups(house: House) -> None:
    """[DRAFT-11]"""
    office = await house.secretariat()
    draft = await drafted(office, filled())
    said = {"names": {"en": "Anna"}, "honorific": {"en": "Dr"}, "short": {"en": "the Minister"}}
    await change(
        office,
        draft,
        *(put(f"people/p0/{field}", words) for field, words in said.items()),
        put("people/p0/gender", "none"),
        put("texts/credit/en", "Agency"),
        {"type": "place", "table": "groups", "key": "g", "row": {"text": {"en": "their guests"}}},
    )
    assert (await call(office, draft)).status_code == 200
    [record] = await house.recorder.records()
    copy = await content(office, await begun(office, record=record))
    person = copy["people"][0]
    assert {field: person[field] for field in said} == said
    assert (person["gender"], copy["texts"]["credit"]) == ("none", {"en": "Agency"})
    assert [one["text"] for one in copy["groups"]] == [{"en": "their guests"}]
