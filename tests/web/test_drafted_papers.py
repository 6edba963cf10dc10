"""[DRAFT-7] Documents are attached while a meeting is being called, and are before it once it is."""

from datetime import UTC, datetime, timedelta

import httpx2

from tests.web.calling import begun, call, change, checked, content, put
from tests.web.conftest import House

PDF = b"%PDF-1.7\n%%EOF\n"


async def attach(office: httpx2.AsyncClient, draft: str, content: bytes = PDF) -> httpx2.Response:
    return await office.post(f"{draft}/files", files={"file": ("any.exe", content)})


def paper(key: str, item: str, **more: object) -> dict[str, object]:
    row = {"key": key, "item": item, "symbol": "SWC/2026/4", "title": {"en": "Budget"}, **more}
    return {"type": "place", "table": "papers", "key": key, "row": row}


async def test_documents_in_two_languages_are_laid_with_the_call(house: House) -> None:
    office = await house.secretariat()
    draft = await begun(office, template="council")
    english = (await attach(office, draft)).json()
    french = (await attach(office, draft, PDF + b"fr")).json()
    item = {"key": "i1", "title": {"en": "Budget", "fr": "Budget"}}
    await change(
        office,
        draft,
        {"type": "place", "table": "items", "key": "i1", "row": item},
        paper("a", "i1", files={"fr": french, "en": english}),
        paper("b", "gone", symbol="SWC/2026/5", files={"en": english}),
    )
    told = await checked(office, draft)
    assert told["faults"] == []
    # That people of the template are on the list is told, too.
    assert [one["at"] for one in told["advice"]] == ["people", "papers/b/file"]
    assert (await call(office, draft)).status_code == 200
    [record] = await house.recorder.records()
    meeting = await house.recorder.meeting(record)
    laid = list(meeting.documents.laid.values())
    last = list(meeting.agenda.items)[-1]
    assert [(one.symbol, one.item, one.language) for one in laid] == [
        ("SWC/2026/4", last, "en"),
        ("SWC/2026/4", last, "fr"),
        ("SWC/2026/5", None, "en"),
    ]
    assert laid[1].texts["title"] == {"fr": "Budget"}
    assert {one.digest for one in laid} == house.files.digests(record)
    seat = await house.client().get(f"/en/meetings/{record}/papers")
    assert "SWC/2026/4" in seat.text
    assert not [*house.draft_folder.glob("*/*")]


async def test_what_the_rules_would_not_take_is_told_before(house: House) -> None:
    """By field: no symbol, no title, one symbol twice, a file that is gone, none at all; and late ones as advice."""
    office = await house.secretariat()
    draft = await begun(office, template="assembly")
    held = {"en": (await attach(office, draft)).json()}
    gone = {"en": {"digest": "0" * 64, "size": 3, "format": "pdf"}}
    await change(
        office,
        draft,
        paper("a", "", symbol="", files=held),
        paper("b", "", symbol="A/1", title={}, files=held),
        paper("c", "", symbol="A/2", files=held),
        paper("d", "", symbol="A/2", files=held),
        paper("e", "", symbol="A/3", files=gone),
        paper("f", "", symbol="A/4"),
    )
    told = await checked(office, draft)
    assert sorted(one["at"] for one in told["faults"]) == [
        "papers/a/symbol",
        "papers/b/title",
        "papers/d/symbol",
        "papers/e/file",
        "papers/f/file",
    ]


async def test_a_late_document_is_told_as_the_rules_have_it(house: House) -> None:
    """A fault where the rules refuse it, and else worth knowing."""
    office = await house.secretariat()
    draft = await begun(office, template="assembly")
    held = {"en": (await attach(office, draft)).json(), "fr": (await attach(office, draft)).json()}
    soon = datetime.fromtimestamp(house.clock.at / 1000, UTC) + timedelta(days=1)
    await change(office, draft, paper("a", "", files=held))
    assert "papers/a/file" not in str(await checked(office, draft))
    await change(office, draft, put("date", soon.date().isoformat()))
    assert "papers/a/file" in str((await checked(office, draft))["faults"])
    people = (await content(office, draft))["people"]
    unweighed = [put(f"people/{one['key']}/weight", "") for one in people]
    await change(office, draft, put("body", "standards-body"), *unweighed)
    told = await checked(office, draft)
    assert "papers/a/file" not in str(told["faults"])
    assert "marked as late" in str(told["advice"]), told


async def test_what_is_no_document_is_told_in_words(house: House) -> None:
    office = await house.secretariat()
    draft = await begun(office)
    for sent in (b"<html><script>1</script>", b""):
        answer = await attach(office, draft, sent)
        assert answer.status_code == 415
        assert answer.json()["words"]
    assert not [*house.draft_folder.glob("*/*")]


async def test_a_draft_that_is_let_go_takes_its_files_along(house: House) -> None:
    office = await house.secretariat()
    draft = await begun(office)
    await attach(office, draft)
    assert [*house.draft_folder.glob("*/*")]
    await office.post(f"{draft}/drop")
    assert not [*house.draft_folder.glob("*/*")]
