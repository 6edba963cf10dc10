"""[PRESS-9] [PRESS-11] What went out is shown as it went out, whatever the composer has learnt; erasures reach it."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from hemicycle.cli.documents import export_entries
from hemicycle.cli.readout import readout
from hemicycle.cli.verdict import judge
from hemicycle.cli.with_meeting import held_against_meeting
from hemicycle.documents import readout as tell_readout
from hemicycle.documents import render_text
from hemicycle.documents.blocks import DraftBlock
from hemicycle.keeping.on_records import OnRecords
from hemicycle.keeping.place import Sought
from hemicycle.locales import load_language
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.meeting.business.publication.commands import RedactText
from hemicycle.procedure.publication.drafting.commands import RewordSentence
from hemicycle.procedure.publication.issuing.state import Version
from hemicycle.procedure.publication.state import PressText
from hemicycle.web.press.kept import Line, lines_of_version
from hemicycle.web.press.laying import lay_blocks
from hemicycle.web.press.press import Hand
from hemicycle.web.press.readout import Readout
from tests.web.conftest import CALL, WHY, House

SUMMIT = Path(__file__).parents[1] / "records" / "summit-2026-11.jsonl"
HAND = Hand("Claire Morel")
PAGE, FEED = f"/en/meetings/{CALL}/readout", "/en/feed.xml"


def planted(entries: Sequence[Entry], language: str) -> Readout:
    raise AssertionError("what is out was composed anew")


def laid(
    entries: Sequence[Entry], languages: Sequence[str], side: str | None = None
) -> list[DraftBlock]:
    raise AssertionError("what is out was laid anew")


async def text(house: House, path: str) -> str:
    async with house.client() as browser:
        answer = await browser.get(path)
    assert answer.status_code == 200, answer.text
    return answer.text


async def test_a_changed_composer_changes_nothing_that_is_out(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = published.app.state.site
    monkeypatch.setattr(site.readouts, "compose", planted)
    monkeypatch.setattr(site.press, "_lay", laid)
    async with published.client() as browser:
        assert "took part" in (await browser.get(f"{PAGE}.jsonl")).text
    for path in (PAGE, FEED):
        assert "took part in the Video call on European security on" in await text(published, path)
    lines = b"".join(await published.recorder.export(readout_of(CALL), "public")).decode()
    assert "took part in the Video call on European security on" in lines
    assert "Claire Morel" not in lines


async def test_what_people_changed_goes_out_when_it_is_signed(held: House) -> None:
    press = held.press
    draft = await press.lay(CALL, HAND)
    assert not isinstance(draft, Refusal)
    (sentence,) = draft.drafting.blocks[1].sentences
    for language, words in (("en", "They met by video."), ("fr", "Ils se sont vus.")):
        base = draft.drafting.table[sentence].words[language].seq
        command = RewordSentence(sentence, language, base, {language: words})
        assert not isinstance(await press.do(CALL, command, HAND), Refusal)
    unsigned = await press.publish(CALL, HAND)
    assert isinstance(unsigned, Refusal)
    assert unsigned.code == "not-signed"
    edited = await press.edited(CALL)
    assert edited
    for language in ("en", "fr"):
        base = edited.drafting.touched[language]
        assert not isinstance(await press.sign(CALL, language, base, HAND), Refusal)
    assert not isinstance(await press.publish(CALL, HAND), Refusal)
    assert "They met by video." in await text(held, PAGE)
    assert "Ils se sont vus." in await text(held, PAGE.replace("/en/", "/fr/"))


async def test_what_is_out_is_read_once_and_anew_after_an_erasure(
    published: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many tellings stand side by side, a page reads none of them again."""
    person = list((await published.recorder.meeting(CALL)).seats.participants.values())[2]
    before = await text(published, PAGE)
    asked = list[str]()

    def counted(kept: PressText, version: Version, language: str) -> list[Line]:
        asked.append(language)
        return lines_of_version(kept, version, language)

    monkeypatch.setattr("hemicycle.web.readouts.lines_of_version", counted)
    assert await text(published, PAGE) == before
    assert asked == []
    await published.act(SECRETARIAT, RedactText(person.seq))
    assert "[erased]" in await text(published, PAGE)
    assert asked == ["en"]


async def test_an_erasure_reaches_every_version(published: House) -> None:
    person = list((await published.recorder.meeting(CALL)).seats.participants.values())[2]
    name = person.texts["name"]["und"]
    assert name in await text(published, PAGE)
    await published.act(SECRETARIAT, RedactText(person.seq))
    page = await text(published, PAGE)
    assert name not in page
    assert "[erased]" in page
    await published.press.erase(CALL, HAND)
    lines = b"".join(await published.recorder.export(readout_of(CALL), "everything")).decode()
    assert name not in lines
    assert "[erased]" in await text(published, PAGE)


async def test_what_is_withdrawn_is_withdrawn_on_both(published: House) -> None:
    office = await published.secretariat()
    answer = await office.post(f"/secretariat/meetings/{CALL}/withdraw", data=WHY)
    assert answer.status_code == 303
    kept = await published.press.text(CALL)
    assert kept
    assert kept.issuing.status == "withdrawn"
    assert not isinstance(await published.press.publish(CALL, HAND), Refusal)
    assert (await published.press.text(CALL)).issuing.status == "published"  # type: ignore[union-attr]


async def test_whoever_is_erased_goes_from_the_text_as_well(published: House) -> None:
    """[KEEP-4] The words of their seat, every sentence that names them, and the name of who signed."""
    people = (await published.recorder.meeting(CALL)).seats.participants.values()
    name = next(one.texts["name"]["und"] for one in people if "Johnson" in str(one.texts["name"]))
    place = OnRecords(published.recorder)
    sought = Sought(words=(name, "Claire Morel"))
    record = readout_of(CALL)
    before = b"".join(await published.recorder.export(record, "everything")).decode()
    assert name in before
    assert "Claire Morel" in before
    for trace in await place.find(sought):
        if trace.may_go:
            await place.erase(trace, sought)
    after = b"".join(await published.recorder.export(record, "everything")).decode()
    assert name not in after
    assert "Claire Morel" not in after
    assert judge(after.encode().splitlines(keepends=True), published.recorder.vkey, ()).good


async def test_the_export_gives_the_kept_text_and_verifies_with_its_meeting(
    held: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """[PRESS-1] [PRESS-9] What is told exists; an export of another meeting is no proof of it."""
    held.app.state.site.press._lay = lay_blocks
    await held.publish()
    files = {}
    for record, reader in ((CALL, "public"), (readout_of(CALL), "public")):
        files[record] = tmp_path / f"{record}.jsonl"
        files[record].write_bytes(b"".join(await held.recorder.export(record, reader)))
    entries = [one for one in export_entries(files[CALL]) if isinstance(one, Entry)]
    english = load_language("en")
    readout(files[readout_of(CALL)], lang="en")
    assert capsys.readouterr().out == render_text(tell_readout(entries, english), english)
    readout(files[CALL], lang="en")
    assert readout_of(CALL) in capsys.readouterr().err
    verdict = held_against_meeting(files[readout_of(CALL)], files[CALL], None)
    assert (verdict.faults, verdict.told > 20) == ([], True)
    out = (await held.recorder.meeting(CALL)).publication
    assert verdict.published == [out.seq]
    assert f"published: yes — by entry {out.seq} of the meeting" in verdict.lines[1]
    strange = held_against_meeting(files[readout_of(CALL)], SUMMIT, None)
    assert len(strange.faults) == verdict.told


async def test_the_hand_is_marked_on_each_record_as_it_is_known_there(held: House) -> None:
    """Who published is told on the meeting's record, and nobody sees that both marks are one person's."""
    hand = Hand("Claire Morel", lambda record: f"mark-of-{record}")
    assert not isinstance(await held.press.publish(CALL, hand), Refusal)
    for record in (CALL, readout_of(CALL)):
        last = (await held.recorder.entries(record))[-1]
        assert last.account == f"mark-of-{record}"
