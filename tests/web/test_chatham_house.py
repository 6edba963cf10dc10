"""[CHATHAM-1] [CHATHAM-2] What the public can open of a meeting under the Chatham House Rule names nobody."""

import re
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from hemicycle.files.model import MeetingFile
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.meeting.business.agenda.entries import ItemClosed, ItemOpened
from hemicycle.procedure.publication.drafting.commands import RewordSentence
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.press import Hand
from tests.web.conftest import CALL, House, example

HAND = Hand("Claire Morel")
LINK = re.compile(r'(?:href|src)="(/[^"#]*|http://127\.0\.0\.1:8000/[^"#]*)"')
MOST = 300


def names(file: MeetingFile) -> Iterator[str]:
    """By what somebody who was there could be known, but for delegations that are themselves what was spoken about."""
    about = str([file.convening.title, file.convening.topic, file.conclusions, file.commitments])
    for one in file.convening.participants:
        yield from one.name.values()
        yield from one.office.values()
        for language in ("en", "fr", "ar") if one.member else ():
            name = load_language(language).named(one.member)
            yield from [] if name in about else [name]


async def everything_public(house: House, *more: str) -> dict[str, str]:
    """All that a visitor finds by following links, in three languages."""
    found: dict[str, str] = {}
    due = [f"/{language}/" for language in ("en", "fr", "ar")]
    due += [f"/{language}/calendar?month=2022-01" for language in ("en", "fr", "ar")]
    due += [*more, "/en/calendar.ics", "/sitemap.xml"]
    async with house.client() as browser:
        while due and len(found) < MOST:
            path = due.pop(0).removeprefix("http://127.0.0.1:8000").replace("&amp;", "&")
            if path in found or "/assets/" in path or path.startswith(("/en/help", "/fr/help")):
                continue
            answer = await browser.get(path)
            found[path] = answer.text if answer.status_code == 200 else ""
            due += LINK.findall(found[path])
    return found


async def played(house: House, file: MeetingFile) -> None:
    house.app.state.site.press._lay = lay_blocks
    await house.convene(file)
    await house.play(file)


async def test_nobody_is_named_to_the_public(house: House) -> None:
    file = example(access="chatham-house")
    file = replace(
        file,
        convening=replace(
            file.convening, items=[replace(one, access=None) for one in file.convening.items]
        ),
    )
    await played(house, file)
    await house.publish()
    places = [f"/{lang}/meetings/{CALL}" for lang in ("en", "fr", "ar")]
    ends = ("", "/readout", "/readout?entries", "/readout.jsonl", "/record", "/papers", "/print")
    found = await everything_public(
        house,
        *(place + end for place in places for end in ends),
        f"/meetings/{CALL}/record",
    )
    assert found[f"/en/meetings/{CALL}/readout"]
    assert "agreed" in found[f"/en/meetings/{CALL}/readout"]
    assert "ld+json" in found[f"/en/meetings/{CALL}/readout"]
    found |= {
        record: b"".join(await house.recorder.export(record, "public")).decode()
        for record in (CALL, readout_of(CALL))
    }
    for path, text in found.items():
        of_bodies = re.match(r"/\w+/bodies", path)  # which there are tells nothing of who was there
        for name in [] if of_bodies else names(file):
            assert not re.search(rf"\b{re.escape(name)}\b", text), (path, name)


async def test_a_text_that_names_somebody_does_not_go_out(house: House) -> None:
    file = example(access="chatham-house")
    file = replace(
        file,
        convening=replace(
            file.convening, items=[replace(one, access=None) for one in file.convening.items]
        ),
    )
    await played(house, file)
    press = house.press
    draft = await press.lay(CALL, HAND)
    assert not isinstance(draft, Refusal)
    (sentence,) = draft.drafting.blocks[1].sentences
    name = file.convening.participants[2].name["und"]
    base = draft.drafting.table[sentence].words["en"].seq
    words = {"en": f"It was held, said {name}."}
    answer = await press.do(CALL, RewordSentence(sentence, "en", base, words), HAND)
    assert not isinstance(answer, Refusal)
    refused = await press.publish(CALL, HAND)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.details["name"]) == ("names-somebody", name)


@pytest.mark.parametrize("whole", [False, True])
async def test_the_office_sets_the_rule_on_the_page_of_changes(house: House, whole: bool) -> None:
    file = example(access="closed" if whole else "open")
    items = [replace(one, access=None) for one in file.convening.items]
    file = replace(file, convening=replace(file.convening, items=items))
    await house.convene(file)
    office = await house.secretariat()
    page = (await office.get(f"/secretariat/meetings/{CALL}/change")).text
    assert "Chatham House Rule" in page
    assert ("The meeting as a whole" in page) is whole
    item = "" if whole else str(items[0].id)
    answer = await office.post(
        f"/secretariat/meetings/{CALL}/change", data={"do": "chatham-house", "item": item}
    )
    assert answer.status_code == 303, answer.text
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    access = meeting.sitting.access if whole else meeting.agenda.items[items[0].id].access
    assert access == "chatham-house"
    refused = await office.post(
        f"/secretariat/meetings/{CALL}/change", data={"do": "chatham-house", "item": item}
    )
    assert refused.status_code == 409


async def test_what_is_said_on_an_item_under_the_rule_is_not_the_publics(house: House) -> None:
    """Nor by whom: no entry that the public may read between its opening and its end is a speaker's."""
    file = example(access="open")
    first = file.convening.items[0]
    items = [replace(first, access="chatham-house"), *file.convening.items[1:]]
    file = replace(file, convening=replace(file.convening, items=items))
    await played(house, file)
    entries = await house.recorder.entries(CALL)
    opened = next(one.seq for one in entries if one.fact == ItemOpened(first.id))
    left = next(one.seq for one in entries if one.fact == ItemClosed(first.id))
    meeting = await house.recorder.meeting(CALL)
    assert meeting.sitting
    during = [one for one in entries[opened:left] if one.label == "open"]
    assert {one.by for one in during} <= {meeting.sitting.chair, SECRETARIAT, "system"}
    hidden = [one for one in entries[opened:left] if one.label != "open"]
    assert hidden
    await house.publish()
    draft = await house.press.text(CALL)
    assert draft
    told = [
        words
        for block in draft.issuing.blocks.values()
        for one in block.sentences
        if {point.seq for point in one.tells} & {entry.seq for entry in hidden}
        for words in block.texts[one.id].values()
    ]
    assert told
    for name in names(file):
        assert not [words for words in told if re.search(rf"\b{re.escape(name)}\b", words)], name


@pytest.mark.parametrize(
    ("said", "out"), [("{name} insisted on it.", False), ("It was held.", True)]
)
async def test_an_opening_in_other_words_names_nobody_where_an_item_is_under_the_rule(
    house: House, said: str, out: bool
) -> None:
    """[CHATHAM-2] As it is composed it tells who came; by hand it could say who spoke on that item."""
    file = example(access="open")
    first = file.convening.items[0]
    items = [replace(first, access="chatham-house"), *file.convening.items[1:]]
    await played(house, replace(file, convening=replace(file.convening, items=items)))
    press = house.press
    draft = await press.lay(CALL, HAND)
    assert not isinstance(draft, Refusal)
    sentence = draft.drafting.blocks[1].sentences[0]
    base = draft.drafting.table[sentence].words["en"].seq
    words = {"en": said.format(name=file.convening.participants[2].name["und"])}
    answer = await press.do(CALL, RewordSentence(sentence, "en", base, words), HAND)
    assert not isinstance(answer, Refusal)
    refused = await press.publish(CALL, HAND)
    assert isinstance(refused, Refusal)
    assert (refused.code != "names-somebody") == out


def told_by_office(file: MeetingFile) -> MeetingFile:
    """The meeting with nobody's name told, one of them without an office."""
    people = [replace(one, unnamed=True) for one in file.convening.participants]
    people[1] = replace(people[1], office={})
    return replace(file, convening=replace(file.convening, participants=people))


async def test_who_is_told_of_by_office_alone_is_named_on_no_page(house: House) -> None:
    """Nor in a text to print or to work with; the record itself, which can be verified, holds the name."""
    file = told_by_office(example(access="open"))
    await played(house, file)
    await house.publish()
    places = [f"/{lang}/meetings/{CALL}" for lang in ("en", "fr", "ar")]
    ends = ("", "/readout", "/readout?entries", "/record", "/papers")
    found = await everything_public(house, *(place + end for place in places for end in ends))
    office = await house.secretariat()
    wish = {"readers": "public", "what": "participants.csv"}
    sheet = await office.get(f"/secretariat/meetings/{CALL}/print/sheet", params=wish)
    found["sheet"] = sheet.content.decode("utf-8-sig")
    assert "French President" in found["sheet"]
    people = file.convening.participants
    page = found[f"/en/meetings/{CALL}"]
    assert "French President" in page
    assert load_language("en").named(people[1].member) in page
    for path, text in found.items():
        exported = path.endswith(".jsonl") or path.startswith("/meetings/")
        for name in () if exported else (one.name["und"] for one in people):
            assert name not in text, (path, name)


async def test_a_name_is_written_as_the_language_of_the_page_writes_it(house: House) -> None:
    file = example(access="open")
    people = [*file.convening.participants]
    people[3] = replace(people[3], names={"fr": "Emmanuel-Jean Macron"})
    await played(house, replace(file, convening=replace(file.convening, participants=people)))
    await house.publish()
    async with house.client() as browser:
        for end in ("", "/readout", "/record"):
            french = (await browser.get(f"/fr/meetings/{CALL}{end}")).text
            assert "Emmanuel-Jean Macron" in french, end
            english = (await browser.get(f"/en/meetings/{CALL}{end}")).text
            assert "Emmanuel Macron" in english, end
