"""[PRESS-15] A side tells a meeting by itself, on a page of its own, and the tellings stand side by side."""

from pathlib import Path

import pytest

from hemicycle.cli.verify import verify
from hemicycle.files import read_meeting_file
from hemicycle.files.model import MeetingFile
from hemicycle.files.play import play
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import meeting_of, readout_of, side_of
from hemicycle.procedure.meeting.kernel.lifecycle.groups import ConvenedGroup
from hemicycle.procedure.meeting.record import fold
from hemicycle.procedure.publication.drafting.commands import RewordSentence
from hemicycle.procedure.rulebook import Attribution
from hemicycle.procedure.words import MemberCode
from hemicycle.rulebooks import rulebook
from hemicycle.web.member_view import seen_by
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.press import Hand
from hemicycle.web.press.readout import Readout, Sentence
from hemicycle.web.press.tellings import Telling, compared
from tests.web.conftest import CALL, WHY, House, example
from tests.web.delegated import convene, council, head, hold

HERS = Hand("Ana Duval", actor="FR")
FRANCE = MemberCode("FR")
PAGE = f"/en/meetings/{CALL}/readout"


async def test_a_side_tells_it_from_its_side_and_the_tellings_stand_side_by_side(
    held: House,
) -> None:
    held.app.state.site.press._lay = lay_blocks
    await held.publish()
    own = held.press.of(FRANCE)
    draft = await own.lay(CALL, HERS)
    assert not isinstance(draft, Refusal)
    first = draft.drafting.table[draft.drafting.blocks[2].sentences[0]]
    assert "Macron" in first.words["en"].texts["words"]["en"][:80], first
    wrong = await own.do(
        CALL, RewordSentence(first.id, "en", 0, {"en": "x"}), Hand("X", actor="US")
    )
    assert isinstance(wrong, Refusal)
    assert wrong.code == "secretariat-only"
    base = first.words["en"].seq
    words = RewordSentence(first.id, "en", base, {"en": "France hosted the call."})
    assert not isinstance(await own.do(CALL, words, HERS), Refusal)
    other = RewordSentence(first.id, "fr", first.words["fr"].seq, {"fr": "La France a reçu."})
    assert not isinstance(await own.do(CALL, other, HERS), Refusal)
    unsigned = await own.publish(CALL, HERS)
    assert isinstance(unsigned, Refusal)
    for language in ("en", "fr"):
        text = await own.text(CALL)
        assert text
        answer = await own.sign(CALL, language, text.drafting.touched[language], HERS)
        assert not isinstance(answer, Refusal), answer
    assert not isinstance(await own.publish(CALL, HERS), Refusal)
    entries = await held.recorder.entries(readout_of(CALL, "FR"))
    assert {one.by for one in entries} == {"FR"}
    assert (await held.recorder.meeting(CALL)).publication.version == 1
    await held.followers.current()
    async with held.client() as browser:
        page = (await browser.get(f"{PAGE}/FR")).text
        assert "France hosted the call." in page
        assert "Readout by France" in page
        assert "Tellings of this meeting" in page
        joint = (await browser.get(PAGE)).text
        assert f'href="{PAGE}/FR"' in joint
        assert "France hosted the call." in joint
        for path, whose in (("/en/feed.xml", "– France</title>"), ("/en/", "Readout by France")):
            listed = (await browser.get(path)).text
            assert f"{PAGE}/FR" in listed, path
            assert whose in listed, path
        lines = (await browser.get(f"{PAGE}/FR/record.jsonl")).text
        assert "France hosted the call." in lines
        assert (await browser.get(f"{PAGE}/US")).status_code == 404


async def test_the_office_writes_for_a_side_on_a_page_of_its_own(held: House) -> None:
    held.app.state.site.press._lay = lay_blocks
    office = await held.secretariat()
    at = f"/secretariat/meetings/{CALL}"
    assert f'href="{at}/sides/FR"' in (await office.get(f"{at}/text")).text
    assert (await office.post(f"{at}/sides/FR/begin")).status_code == 303
    page = (await office.get(f"{at}/sides/FR")).text
    assert "Readout by France" in page
    assert f'action="{at}/sides/FR/reword"' in page
    assert (await office.get(f"{at}/sides/ZZ")).status_code == 404
    assert await held.press.text(CALL) is None


async def test_no_side_tells_by_itself_what_is_under_the_chatham_house_rule(house: House) -> None:
    file: MeetingFile = example(access="chatham-house", items=[], tracks=[])
    await house.convene(file)
    refused = await house.press.of(FRANCE).lay(CALL, HERS)
    assert isinstance(refused, Refusal)
    assert refused.code == "chatham-house"


@pytest.mark.parametrize(
    ("side", "record"), [("FR", "readout.a.FR"), ("org:AU", "readout.a.org:AU")]
)
def test_a_record_says_whose_it_is(side: str, record: str) -> None:
    assert readout_of("a", side) == record
    assert (meeting_of(record), side_of(record)) == ("a", side)
    assert (meeting_of("readout.a"), side_of("readout.a"), side_of("a")) == ("a", None, None)


def test_what_one_tells_and_another_does_not() -> None:
    def telling(*sentences: tuple[str, list[int]]) -> Telling:
        body = [[Sentence(text, seqs) for text, seqs in sentences]]
        return Telling("", "", "", Readout("en", "", body, "", "", [], ""))

    one = telling(("They met.", [0, 1, 2]), ("They agreed.", [7, 9]), ("They voted.", [11]))
    other = telling(("We met.", [0, 2]), ("We took part.", [1, 2]), ("We agreed.", [9]))
    rows = compared([one, other], {1, 2})
    told = [[[s.text for s in cell] for cell in row.cells] for row in rows]
    assert told == [
        [["They met."], ["We met."]],
        [["They agreed."], ["We agreed."]],
        [["They voted."], []],
        [[], ["We took part."]],
    ]
    assert [row.differs for row in rows] == [False, False, True, True]


async def test_a_delegation_writes_its_own_on_its_page(house: House) -> None:
    """Begun, signed and published by its head; what another delegation writes is not theirs to open."""
    house.app.state.site.press._lay = lay_blocks
    await council(house)
    office = await convene(house, "waters-3", mode="virtual", date="2022-02-20")
    await hold(house, "waters-3")
    await house.followers.current()
    ada = await head(house, office)
    at = "/delegation/waters/JO"
    page = (await ada.get(at)).text
    assert "Your own readouts" in page
    assert f'href="{at}/text/waters-3"' in page
    assert (await ada.post(f"{at}/text/waters-3/begin")).status_code == 303
    page = (await ada.get(f"{at}/text/waters-3")).text
    assert f'action="{at}/text/waters-3/sign"' in page
    text = await house.press.of(MemberCode("JO")).text("waters-3")
    assert text
    assert {one.by for one in await house.recorder.entries(readout_of("waters-3", "JO"))} == {"JO"}
    assert (await ada.get("/delegation/waters/MA/text/waters-3")).status_code == 404
    bo = await head(house, office, "Bo Brenn")  # who may only read
    assert (await bo.get(f"{at}/text/waters-3")).status_code == 200
    for deed in ("begin", "reword", "arrange", "write", "recast", "sign", "issue", "withdraw"):
        assert (await bo.post(f"{at}/text/waters-3/{deed}")).status_code == 403, deed
    for language in text.drafting.languages:
        signed = {"language": language, "base": str(text.drafting.touched[language])}
        assert (await ada.post(f"{at}/text/waters-3/sign", data=signed)).status_code == 303
    answer = await ada.post(f"{at}/text/waters-3/issue", data={"id": "12345678"})
    assert answer.status_code == 303, answer.text
    async with house.client() as browser:
        public = await browser.get("/en/meetings/waters-3/readout/JO")
    assert "Readout by" in public.text
    text = await house.press.of(MemberCode("JO")).text("waters-3")
    assert text
    assert {one.texts["name"]["und"] for one in text.signing.table.values()} == {"Ada Aalto"}
    page = (await ada.get(f"{at}/text/waters-3")).text
    assert f'action="{at}/text/waters-3/withdraw"' in page
    assert (await ada.post(f"{at}/text/waters-3/withdraw", data=WHY)).status_code == 303
    assert (await ada.post(f"{at}/text/waters-3/withdraw", data=WHY)).status_code == 409
    async with house.client() as browser:
        assert (await browser.get("/en/meetings/waters-3/readout/JO")).status_code == 410


MEETING = """
format = 2
meeting.access = "open"
meeting.id = "m"
meeting.host = "a"
meeting.languages = ["en"]
meeting.title.en = "T"
meeting.starts = 2026-12-01T09:00:00Z
participants = [
  { id = "a", name = "A", member = "FR" },
  { id = "b", name = "B", member = "US" },
  { id = "c", name = "C", member = "IT" },
]
agenda = [{ id = "one", title.en = "One" }]
[[conclusions]]
by = "participants"
agenda = "one"
sentence.en = "The participants agree on wells."
[[positions]]
to = "conclusion-1"
by = "b"
stance = "can-accept"
confided = true
text.en = "For the chair."
"""


async def test_a_side_is_told_from_what_it_may_see(held: House) -> None:
    """[PRESS-15] What another delegation confided to the chair is not among what its draft is composed of."""
    file = read_meeting_file(MEETING)
    assert isinstance(file, MeetingFile), file
    entries = play(file, rulebook(None))
    meeting = fold(entries)

    def kinds(member: str) -> set[str]:
        return {one.kind for one in seen_by(meeting, entries, member)}

    confided = "position-confided"
    assert confided in {one.kind for one in entries}
    assert (confided in kinds("US"), confided in kinds("IT")) == (True, False)
    given: list[int] = []
    site = held.app.state.site.press

    def lay(entries: list[object], *_: object) -> list[object]:
        given.append(len(entries))
        return []

    site._lay = lay
    await held.press.of(FRANCE).lay(CALL, HERS)
    state, whole = await held.recorder.meeting(CALL), await held.recorder.entries(CALL)
    assert given == [len(seen_by(state, whole, "FR"))]


async def test_what_a_delegation_may_tell_is_found_behind_meetings_without_it(house: House) -> None:
    """[PRESS-15] However many of the body's meetings were held since: the last five, and all on a press."""
    await council(house)
    office = await house.secretariat()
    for number in range(8):
        record = f"waters-{number}"
        await convene(house, record, mode="virtual", date=f"2022-02-{10 + number}")
        await hold(house, record, absent=["MA"] if number >= 2 else [])
    await house.followers.current()
    cy = await head(house, office, "Cy Cordes", "MA")
    page = (await cy.get("/delegation/waters/MA")).text
    for number in range(8):
        assert (f"/text/waters-{number}" in page) == (number < 2), number
    assert "readouts=all" not in page


async def test_all_that_a_delegation_may_tell_is_one_press_away(house: House) -> None:
    await council(house)
    office = await house.secretariat()
    for number in range(7):
        record = f"waters-{number}"
        await convene(house, record, mode="virtual", date=f"2022-02-{10 + number}")
        await hold(house, record)
    await house.followers.current()
    ada = await head(house, office)
    last = (await ada.get("/delegation/waters/JO")).text
    assert 'href="/delegation/waters/JO?readouts=all#readouts"' in last
    every = (await ada.get("/delegation/waters/JO?readouts=all")).text
    assert [n for n in range(7) if f"/text/waters-{n}" in last] == [2, 3, 4, 5, 6]
    assert [n for n in range(7) if f"/text/waters-{n}" in every] == [*range(7)]


async def test_a_side_signs_by_a_chain_of_its_own(
    held: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the body's rules say of the meeting's text."""
    body = Attribution(signed_by=["drafter", "head", "spokesperson"])
    monkeypatch.setattr("hemicycle.web.press.press.attribution_of", lambda _: body)
    held.app.state.site.press._lay = lay_blocks
    office, at = await held.secretariat(), f"/secretariat/meetings/{CALL}/sides"
    assert "Who signs each language off" in (await office.get(f"{at}/FR")).text
    for side, chosen, chain in (("FR", "two", ["drafter", "head"]), ("US", "", [])):
        answer = await office.post(f"{at}/{side}/begin", data={"chain": chosen})
        assert answer.status_code == 303
        text = await held.press.of(MemberCode(side)).text(CALL)
        assert text
        assert text.drafting.chain == chain
    await held.press.lay(CALL, Hand("Claire Morel"))
    text = await held.press.text(CALL)
    assert text
    assert text.drafting.chain == body.signed_by
    page = (await office.get(f"{at}/FR")).text
    assert "as: Drafter" in page
    assert "as: Spokesperson" not in page


@pytest.mark.parametrize("reader", ["public", "everything"])
async def test_what_a_side_published_verifies_with_the_record_of_its_meeting(
    held: House, tmp_path: Path, capsys: pytest.CaptureFixture[str], reader: str
) -> None:
    """[PRESS-1] [PRESS-15] What it tells exists there; who published it the text itself says."""
    held.app.state.site.press._lay = lay_blocks
    own, files = held.press.of(FRANCE), [tmp_path / "text.jsonl", tmp_path / "meeting.jsonl"]
    draft = await own.lay(CALL, HERS)
    assert not isinstance(draft, Refusal)
    for language in draft.drafting.languages:
        base = draft.drafting.touched[language]
        assert not isinstance(await own.sign(CALL, language, base, HERS), Refusal)
    assert not isinstance(await own.publish(CALL, HERS), Refusal)
    for file, record in zip(files, (readout_of(CALL, "FR"), CALL), strict=True):
        file.write_bytes(b"".join(await held.recorder.export(record, reader)))
    verify(files[0], key=held.recorder.vkey, body=files[1])
    said = capsys.readouterr().out
    assert f"intact: yes — record {readout_of(CALL, 'FR')}" in said
    assert "lawful: yes" in said
    assert "told: yes" in said
    assert "published: by FR for itself" in said
    changed = files[0].read_text().replace('"side":"FR"', '"side":"US"')
    files[0].write_text(changed)
    with pytest.raises(SystemExit):
        verify(files[0], key=held.recorder.vkey, body=files[1])
    assert "intact: NO" in capsys.readouterr().out


async def test_the_page_of_the_meeting_leads_to_what_its_sides_tell(held: House) -> None:
    """[PRESS-15] Also where its own is not out; no page claims that what people wrote rests on entries."""
    own = held.press.of(MemberCode("US"))
    assert not isinstance(await own.lay(CALL, Hand("Ann Ray")), Refusal)
    for language in ("en", "fr"):
        base = (await own.known(CALL)).drafting.touched[language]
        assert not isinstance(await own.sign(CALL, language, base, Hand("Ann Ray")), Refusal)
    assert not isinstance(await own.publish(CALL, Hand("Ann Ray")), Refusal)
    async with held.client() as browser:
        for language, words in (
            ("en", "Readout by the United States"),
            ("fr", "Compte rendu des États-Unis"),
        ):
            page = (await browser.get(f"/{language}/meetings/{CALL}")).text
            assert f'/{language}/meetings/{CALL}/readout/US">{words}</a>' in page
            told = (await browser.get(f"/{language}/meetings/{CALL}/readout/US")).text
            assert told.count(words) == 1
            assert "Each sentence of this readout points" not in told


async def test_every_host_and_every_group_stands_beside_the_text(house: House) -> None:
    file = example(
        hosts=["p2", "p3"],
        groups=[
            ConvenedGroup(text={"en": "the leaders of the other Allies", "fr": "les autres Alliés"})
        ],
    )
    await house.convene(file)
    await house.play(file)
    await house.publish()
    async with house.client() as browser:
        for end in ("", "/readout"):
            page = (await browser.get(f"/en/meetings/{CALL}{end}")).text
            assert "The leaders of the other Allies" in page
            assert page.count(", host</span>") == 2
