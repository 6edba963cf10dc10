"""[DRAFT-2] [DRAFT-3] Two pages of one draft lose nothing of each other, and who is erased leaves it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hemicycle.convene.called import Called, called_of, note_called
from hemicycle.convene.changes import BadChange, Put
from hemicycle.convene.draft import Draft, Person
from hemicycle.convene.drafts import KEPT_CHANGES, GoneDraft, MeetingDrafts, Writer
from hemicycle.convene.places import places_of_calling
from hemicycle.keeping.place import Sought
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register

INES, MEI = Writer("a" * 8, "Inès Roth"), Writer("b" * 8, "Mei Tanabe")


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    opened = open_register(register_url(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def drafts(register: Register) -> MeetingDrafts:
    return MeetingDrafts(register, lambda: 1_000)


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


async def test_who_is_erased_leaves_the_draft(register: Register, drafts: MeetingDrafts) -> None:
    people = [Person(key="a", name="Ana Ionescu"), Person(key="b", name="Bo Brenn")]
    draft = await drafts.begin(
        Draft(people=people, texts={"topic": {"en": "Ana Ionescu’s report"}})
    )
    await drafts.save(draft, 0, [Put("people/a/mail", "ana@waters.example")], INES)
    place, addresses = places_of_calling(register)
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
