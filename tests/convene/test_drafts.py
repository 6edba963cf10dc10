"""[DRAFT-2] [DRAFT-3] Two pages of one draft lose nothing of each other, and who is erased leaves it."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import msgspec
import pytest

from hemicycle.attachments.contents import Unfit, format_of
from hemicycle.attachments.store import Files
from hemicycle.convene.called import Called, called_of, note_called
from hemicycle.convene.changes import BadChange, Place, Put
from hemicycle.convene.draft import Draft, File, Paper, Person
from hemicycle.convene.drafts import KEPT_CHANGES, GoneDraft, MeetingDrafts, Writer
from hemicycle.convene.places import places_of_calling
from hemicycle.keeping.place import Sought
from hemicycle.procedure.words import Format
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register

INES, MEI = Writer("a" * 8, "Inès Roth"), Writer("b" * 8, "Mei Tanabe")


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    opened = open_register(register_url(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def files(tmp_path: Path) -> Files[Format]:
    return Files(tmp_path / "drafts", format_of, 30)


@pytest.fixture
def drafts(register: Register, files: Files[Format]) -> MeetingDrafts:
    return MeetingDrafts(register, lambda: 1_000, files)


async def test_what_another_changed_comes_with_the_answer(drafts: MeetingDrafts) -> None:
    draft = await drafts.begin(Draft())
    await drafts.save(draft, 0, [Put("date", "2026-03-01")], INES)
    saved = await drafts.save(draft, 0, [Put("time", "09:00")], MEI)
    assert (saved.version, [(one.by, one.changes) for one in saved.missed]) == (
        2,
        [("Inès Roth", [Put("date", "2026-03-01")])],
    )
    told = await drafts.since(await drafts.find(draft), 1, INES.tab)
    assert [one.changes for one in told.missed] == [[Put("time", "09:00")]]
    assert (await drafts.since(await drafts.find(draft), 1, MEI.tab)).missed == []  # its own
    kept = await drafts.find(draft)
    assert (kept.draft.date, kept.draft.time) == ("2026-03-01", "09:00")


async def test_who_was_away_too_long_is_given_the_whole(drafts: MeetingDrafts) -> None:
    draft = await drafts.begin(Draft())
    for n in range(KEPT_CHANGES + 1):
        await drafts.save(draft, n, [Put("number", str(n))], INES)
    told = await drafts.since(await drafts.find(draft), 0, MEI.tab)
    assert told.missed == []
    assert told.draft
    assert told.draft.number == str(KEPT_CHANGES)


async def test_what_is_refused_changes_nothing(drafts: MeetingDrafts) -> None:
    draft = await drafts.begin(Draft())
    with pytest.raises(BadChange):
        await drafts.save(draft, 0, [Put("date", "2026-03-01"), Put("colour", "red")], INES)
    assert await drafts.find(draft) == await drafts.find(draft)
    assert ((await drafts.find(draft)).version, (await drafts.find(draft)).draft.date) == (0, "")
    await drafts.drop(draft)
    with pytest.raises(GoneDraft):
        await drafts.save(draft, 0, [Put("date", "2026-03-01")], INES)


async def test_lists_are_of_whose_staff_they_are(drafts: MeetingDrafts) -> None:
    titled = Draft(texts={"title": {"fr": "Les eaux"}}, languages=["fr"])
    theirs = await drafts.begin(titled, "waters")
    await drafts.begin(Draft(), None)
    assert [row[:2] for row in await drafts.listed("waters")] == [(theirs, "Les eaux")]
    assert len(await drafts.listed(None)) == 2


async def test_who_is_erased_leaves_the_draft(
    register: Register, drafts: MeetingDrafts, files: Files[Format]
) -> None:
    people = [Person(key="a", name="Ana Ionescu"), Person(key="b", name="Bo Brenn")]
    draft = await drafts.begin(
        Draft(people=people, texts={"topic": {"en": "Ana Ionescu’s report"}})
    )
    await drafts.save(draft, 0, [Put("people/a/mail", "ana@waters.example")], INES)
    places = {one.name: one for one in places_of_calling(register, files)}
    place, addresses = places["drafts"], places["called"]
    sought = Sought(("Ana Ionescu",))
    [found] = await place.find(sought)
    await place.erase(found, sought)
    kept = await drafts.find(draft)
    assert ([one.name for one in kept.draft.people], kept.draft.texts) == (
        ["Bo Brenn"],
        {"topic": {"en": ""}},
    )
    assert (
        await drafts.since(await drafts.find(draft), 1, MEI.tab)
    ).draft is not None  # open pages read it anew
    called = Called(
        wanted_invitations=True, account=None, at=5, people={"p1": "ana@waters.example"}
    )
    await register.write(lambda c: note_called(c, "call", called))
    await register.write(lambda c: note_called(c, "call", called))
    assert await register.read(lambda c: called_of(c, "call")) == called
    [trace] = await addresses.find(Sought(("ana@waters.example",)))
    await addresses.erase(trace, Sought())
    left = await register.read(lambda c: called_of(c, "call"))
    assert left
    assert left.people == {}


PDF = b"%PDF-1.7\n%%EOF\n"


async def test_files_go_with_their_draft(drafts: MeetingDrafts, files: Files[Format]) -> None:
    """[DRAFT-7] At once where it is let go; after a crash, at the next start."""
    draft, other = await drafts.begin(Draft()), await drafts.begin(Draft())
    for one in (draft, other):
        await drafts.receive(await drafts.find(one), BytesIO(PDF))
    await drafts.drop(draft)
    assert files.records() == [other]
    files.receive("crashed", BytesIO(PDF))
    await drafts.start()
    assert files.records() == [other]


async def test_files_are_bounded_and_make_room_for_what_is_named(drafts: MeetingDrafts) -> None:
    """[DRAFT-7] What no row names goes first; where all is named, the next is not taken."""
    draft = await drafts.begin(Draft())
    first = await drafts.receive(await drafts.find(draft), BytesIO(PDF))
    second = await drafts.receive(await drafts.find(draft), BytesIO(PDF + b"2"))
    assert await drafts.held(draft) == {second.digest}
    paper = Paper(key="p", files={"en": File(digest=second.digest, size=17, format="pdf")})
    row = msgspec.to_builtins(paper)
    await drafts.save(draft, 0, [Place("papers", "p", row)], INES)
    with pytest.raises(Unfit, match="meeting-full"):
        await drafts.receive(await drafts.find(draft), BytesIO(PDF))
    assert first.digest != second.digest


async def test_who_is_erased_leaves_the_log_of_changes(
    drafts: MeetingDrafts, register: Register, files: Files[Format]
) -> None:
    """[KEEP-3] Also where the draft names them no more; a page that was behind reads the whole."""
    draft = await drafts.begin(Draft(people=[Person(key="a")]))
    await drafts.save(draft, 0, [Put("people/a/name", "Ada Lovelace")], INES)
    await drafts.save(draft, 1, [Put("people/a/name", "Grace Hopper")], INES)
    [log] = [one for one in places_of_calling(register, files) if one.name == "draft-log"]
    sought = Sought(("Ada Lovelace",))
    [trace] = await log.find(sought)
    await log.erase(trace, sought)
    assert await log.find(sought) == []
    told = await drafts.since(await drafts.find(draft), 0, MEI.tab)
    assert told.draft
    assert told.draft.people[0].name == "Grace Hopper"


async def test_a_short_name_leaves_digests_and_keys(
    drafts: MeetingDrafts, register: Register, files: Files[Format]
) -> None:
    """[KEEP-3] That `ada` stands in a digest names nobody."""
    held = File(digest="ada" + "0" * 61, size=1, format="pdf")
    paper = Paper(key="0ada00000000", title={"en": "Ada’s paper"}, files={"en": held})
    draft = await drafts.begin(Draft(papers=[paper]))
    kept = next(one for one in places_of_calling(register, files) if one.name == "drafts")
    [trace] = await kept.find(Sought(("Ada",)))
    await kept.erase(trace, Sought(("Ada",)))
    [left] = (await drafts.find(draft)).draft.papers
    assert (left.key, left.title, left.files) == (paper.key, {"en": ""}, paper.files)
    assert await kept.find(Sought(("Ada",))) == []
