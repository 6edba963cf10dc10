"""[TOPIC-1] [TOPIC-2] A delegation proposes items for an agenda; the office takes one on it and declines another."""

import re
from datetime import date

from hemicycle.procedure.convocation import CallingRules, ProposalRule
from hemicycle.web.topics import deadline_by
from tests.web.calling import begun, call, change, checked, drafted, put
from tests.web.conftest import House
from tests.web.delegated import HOUR, come_in, convene, council, head
from tests.web.test_bodies import ITEM, form_of
from tests.web.test_daily import posted, written

PAGE = "/delegation/waters/JO"
OFFICE = "/secretariat/meetings/waters-1"
SHARED = {
    "record": "waters-1",
    "title.en": "Joint use of shared aquifers",
    "title.fr": "Utilisation commune des aquifères partagés",
    "note.en": "Two of them fall by a metre a year.",
}
SECOND = {"record": "waters-1", "title.en": "Navigation at night"}


async def test_one_is_taken_on_the_agenda_and_another_declined(house: House) -> None:
    await council(house)
    office = await convene(house, mode="virtual")
    ada = await head(house, office)
    posted(house)
    for form in (SHARED, SECOND):
        assert (await ada.post(f"{PAGE}/topics", data=form)).status_code == 303
    assert (await ada.get(PAGE)).text.count("Proposed</span>") == 2
    page = (await office.get(OFFICE)).text
    assert "2 items wait for a decision" in page
    assert "Two of them fall by a metre a year." in page
    first, second = re.findall(r'action="([^"]+/topics/\d+)"', page)[::2]
    silent = await office.post(second, data={"answer": "decline"})
    assert silent.status_code == 409
    assert "Give the reason" in silent.text
    titles = {name: SHARED[name] for name in ("title.en", "title.fr")}
    for _ in range(2):  # pressed twice, it stands once
        answer = await office.post(first, data={"answer": "accept", **titles})
        assert answer.status_code == 303, answer.text
    why = {"answer": "decline", "reason.en": "It was settled last year."}
    assert (await office.post(second, data=why)).status_code == 303
    meeting = await house.recorder.meeting("waters-1")
    [item] = [one for one in meeting.agenda.items.values() if one.proposer]
    assert (item.proposer, item.mark, meeting.agenda.revision) == ("JO", "added", 1)
    assert item.texts["title"]["fr"] == SHARED["title.fr"]
    public = (await house.client().get("/en/meetings/waters-1")).text
    assert "Proposed by Jordan" in public
    told = (await ada.get(PAGE)).text
    number = [*meeting.agenda.items].index(item.id) + 1
    assert f"Accepted as item {number}" in told
    assert "It was settled last year." in told
    subjects = [one.subject for one in await written(house)]
    assert subjects[-2:] == ["Your proposal is on the agenda", "Your proposal was declined"]
    assert "Items proposed by delegations" not in (await office.get(OFFICE)).text


async def test_it_is_taken_back_until_somebody_decides(house: House) -> None:
    await council(house)
    office = await convene(house, mode="virtual")
    ada = await head(house, office)
    await ada.post(f"{PAGE}/topics", data=SHARED)
    [back] = re.findall(r'action="([^"]+/withdraw)"', (await ada.get(PAGE)).text)
    cy = await head(house, office, "Cy Cordes", "MA")
    foreign = back.replace("/JO/", "/MA/")
    assert (await cy.post(foreign)).status_code == 404
    assert "Joint use" in (await office.get(OFFICE)).text
    assert (await ada.post(back)).status_code == 303
    assert "Withdrawn" in (await ada.get(PAGE)).text
    assert "Joint use" not in (await office.get(OFFICE)).text
    await office.post(f"{OFFICE}/topics/1", data={"answer": "accept"})
    assert not (await house.recorder.meeting("waters-1")).agenda.revision


async def test_what_cannot_be_proposed_says_why_and_keeps_the_words(house: House) -> None:
    await council(house)
    office = await convene(house, mode="virtual")
    ada = await head(house, office)
    for wrong, why in (
        ({"record": "waters-9"}, "no longer be proposed for that meeting"),
        ({"title.en": "", "title.fr": ""}, "A title is needed"),
        ({"title.xx": "No such language"}, "a language that the body does not use"),
    ):
        answer = await ada.post(f"{PAGE}/topics", data={**SHARED, **wrong})
        assert (answer.status_code, why in answer.text) == (409, True), why
        assert "Two of them fall by a metre a year." in answer.text
    form = {"name": "Nour", "mail": "nour@waters.example", "rank": "reads"}
    page = (await ada.post(f"{PAGE}/people", data=form)).text
    nour = await come_in(house, re.findall(r'id="fresh-link">([^<]+)<', page)[0])
    assert (await nour.post(f"{PAGE}/topics", data=SHARED)).status_code == 403
    assert "Propose an item" not in (await nour.get(PAGE)).text


async def test_after_the_deadline_of_the_rules_it_is_too_late(house: House) -> None:
    rule = ProposalRule(days=9_999, article="Statutes, article 12")
    await council(house, calling=CallingRules(proposals=[rule]))
    office = await convene(house, mode="virtual")
    ada = await head(house, office)
    page = (await ada.get(PAGE)).text
    assert "too late, items could be proposed until" in page
    assert "Statutes, article 12" in page
    assert 'value="waters-1"' not in page
    answer = await ada.post(f"{PAGE}/topics", data=SHARED)
    assert answer.status_code == 409
    assert "It is too late" in answer.text
    await ada.post(f"{PAGE}/topics", data={**SHARED, "record": ""})
    draft = await begun(office, body="waters")
    await change(office, draft, put("date", "2022-03-10"), put("time", "10:00"))
    [row] = (await office.get(f"{draft}/topics")).json()
    assert row["late"] == "Statutes, article 12"


async def test_exactly_on_the_last_instant_it_is_in_time() -> None:
    rule = ProposalRule(days=30, article="Statutes, article 12")
    begins = 100 * 24 * HOUR
    deadline = deadline_by(CallingRules(proposals=[rule]), date(2022, 3, 10), begins)
    assert deadline
    assert deadline.until == 70 * 24 * HOUR


async def test_one_for_the_next_meeting_stands_in_its_draft(house: House) -> None:
    await council(house)
    office = await convene(house, mode="virtual")
    ada = await head(house, office)
    for form in (SHARED, SECOND):
        await ada.post(f"{PAGE}/topics", data={**form, "record": ""})
    assert "The next meeting that is called" in (await ada.get(PAGE)).text
    fields = await form_of(office, "2022-03-10")
    draft = await drafted(office, fields | ITEM | {"mode": "virtual", "id": "waters-2"})
    rows = (await office.get(f"{draft}/topics")).json()
    assert [one["title"]["en"] for one in rows] == [SHARED["title.en"], SECOND["title.en"]]
    answer = await office.post(f"{draft}/topics/2/decline", json={"reason": {}})
    assert answer.status_code == 400
    why = {"reason": {"en": "It was settled last year."}}
    assert (await office.post(f"{draft}/topics/2/decline", json=why)).status_code == 200
    await change(office, draft, rows[0]["change"])
    assert (await office.get(f"{draft}/topics")).json() == []
    page = (await ada.get(PAGE)).text
    assert "Accepted" not in page
    assert "It was settled last year." in page
    assert (await checked(office, draft))["faults"] == []
    assert (await call(office, draft)).status_code == 200
    [item] = [
        one
        for one in (await house.recorder.meeting("waters-2")).agenda.items.values()
        if one.proposer
    ]
    assert item.proposer == "JO"
    assert "Accepted as item" in (await ada.get(PAGE)).text


async def test_one_that_was_taken_back_is_told_in_the_draft_that_took_it_over(house: House) -> None:
    await council(house)
    office = await convene(house, mode="virtual")
    ada = await head(house, office)
    await ada.post(f"{PAGE}/topics", data={**SHARED, "record": ""})
    fields = await form_of(office, "2022-03-10")
    draft = await drafted(office, fields | ITEM | {"mode": "virtual", "id": "waters-2"})
    [row] = (await office.get(f"{draft}/topics")).json()
    await change(office, draft, row["change"])
    assert not [one for one in (await checked(office, draft))["advice"] if "topic1" in one["at"]]
    await ada.post(f"{PAGE}/topics/1/withdraw")
    [told] = [one for one in (await checked(office, draft))["advice"] if "topic1" in one["at"]]
    assert told["words"] == "The delegation that proposed this item has taken it back."
