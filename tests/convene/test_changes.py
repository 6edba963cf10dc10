"""[DRAFT-2] What two people change in one draft comes together, and a draft becomes the meeting file that it says."""

import pytest

from hemicycle.convene.changes import BadChange, Change, Drop, Place, Put, changed
from hemicycle.convene.draft import Draft, Item, Person
from hemicycle.convene.filing import meeting_file_text, numbers, place_of
from hemicycle.files import MeetingFile, read_meeting_file

ANA, EVA = Person(key="a", name="Ana Ionescu", member="RO"), Person(key="b", name="Éva Nagy")


def draft(**values: object) -> Draft:
    return Draft(people=[ANA, EVA], items=[Item(key="i", title={"en": "Rivers"})], **values)  # type: ignore[arg-type]


def names(of: Draft) -> list[str]:
    return [one.name for one in of.people]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ([Put("people/b/name", "Ilse Nagy")], ["Ana Ionescu", "Ilse Nagy"]),
        ([Place("people", "b", before="a")], ["Éva Nagy", "Ana Ionescu"]),
        ([Place("people", "c", {"name": "Cy"}, "b")], ["Ana Ionescu", "Cy", "Éva Nagy"]),
        ([Place("people", "c", {"name": "Cy"}, "gone")], ["Ana Ionescu", "Éva Nagy", "Cy"]),
        ([Drop("people", "a")], ["Éva Nagy"]),
        ([Drop("people", "a"), Put("people/a/name", "Too late")], ["Éva Nagy"]),
        ([Drop("people", "a"), Place("people", "a", before="b")], ["Éva Nagy"]),
        ([Place("people", "a", {"name": "Another"})], ["Éva Nagy", "Ana Ionescu"]),
    ],
)
def test_a_change_names_its_row(changes: list[Change], told: list[str]) -> None:
    assert names(changed(draft(), changes)) == told


@pytest.mark.parametrize(
    "change",
    [
        Put("colour", "blue"),
        Put("people/a/key", "z"),
        Put("people/a", {"name": "whole"}),
        Put("people", []),
        Put("date/en", "2026-01-01"),
        Put("mode", "by pigeon"),
        Put("people/a/office/en", 7),
        Put("texts/title/en", "x" * 2_001),
        Place("people", "c", {"colour": "blue"}),
    ],
)
def test_what_a_draft_cannot_hold_changes_nothing(change: Change) -> None:
    with pytest.raises(BadChange):
        changed(draft(), [Put("date", "2026-01-01"), change])


def test_words_that_are_taken_back_are_in_no_language() -> None:
    made = changed(draft(), [Put("texts/title/en", "Waters"), Put("texts/title/fr", "Les eaux")])
    assert changed(made, [Put("texts/title/fr", "")]).texts == {"title": {"en": "Waters"}}


def test_a_draft_is_the_meeting_file_that_it_says() -> None:
    made = draft(
        texts={"title": {"en": "Waters"}}, body="un-sc", number="9000", date="2026-03-29",
        time="03:30", zone="Europe/Zurich", minutes="90", languages=["en"], chair="a", host="b",
        vice=["b", "gone"], photo=["b", "a"],
    )  # fmt: skip
    file = read_meeting_file(meeting_file_text(made))
    assert isinstance(file, MeetingFile), file
    told = file.convening
    assert (told.meeting, told.chair, told.host, told.vice_chairs) == (
        "un-sc-9000",
        "p1",
        "p2",
        ["p2"],
    )
    assert (told.starts, told.ends) == (1_774_747_800_000, 1_774_753_200_000)
    assert told.photo_order == ["p2", "p1"]


def test_a_fault_leads_back_to_its_field() -> None:
    made = draft()
    paths = {
        "participants[1].office.fr": "people/b/office/fr",
        "participants[1].capacity.member": "people/b/capacity_member",
        "agenda[0].title": "items/i/title",
        "meeting.title.en": "texts/title/en",
        "meeting.starts": "date",
        "meeting.chair": "chair",
        "participants": "people",
        "agenda": "items",
    }
    assert {path: place_of(path, made) for path in paths} == paths


def test_what_stands_under_an_item_has_its_letter() -> None:
    items = [Item(key=str(n), sub=sub) for n, sub in enumerate((True, False, True, True, False))]
    assert numbers(items) == ["1", "2", "2-a", "2-b", "3"]


def test_what_the_readout_begins_with_is_in_the_file() -> None:
    said = draft(
        gathering="summit",
        untold=True,
        hosts=["b"],
        chair="a",
        date="2026-05-04",
        time="10:00",
        languages=["en"],
        texts={"title": {"en": "T"}, "called": {"en": "the summit"}, "place": {"en": "in Brest"}},
    )
    changes: list[Change] = [Put("people/a/unnamed", value=True), Put("people/a/via", "video")]
    file = read_meeting_file(meeting_file_text(changed(said, changes)))
    assert isinstance(file, MeetingFile), file
    convening = file.convening
    assert (convening.gathering, convening.chair_told, convening.hosts) == ("summit", False, ["p2"])
    assert (convening.called, convening.place) == ({"en": "the summit"}, {"en": "in Brest"})
    assert (convening.participants[0].unnamed, convening.participants[0].via) == (True, "video")
    assert place_of("meeting.called.en", said) == "texts/called/en"


def test_all_that_a_file_says_of_people_groups_and_days_can_be_called() -> None:
    """[DRAFT-11] And an end on another day, on the clocks there; a fault in a group leads to its row."""
    made = changed(
        draft(
            date="2021-12-09",
            time="10:00",
            zone="Europe/Paris",
            until="2021-12-14T18:00",
            days=["2021-12-09", "2021-12-14"],
            languages=["en"],
            chair="a",
            texts={"title": {"en": "T"}, "credit": {"en": "Agency"}},
        ),
        [
            Place("groups", "g", {"text": {"en": "the guests"}, "part": "also", "one": True}),
            Put("people/a/names/en", "Anna Ionesco"),
            Put("people/a/honorific/en", "Dr"),
            Put("people/a/short/en", "the Minister"),
            Put("people/b/gender", "none"),
        ],
    )
    file = read_meeting_file(meeting_file_text(made))
    assert isinstance(file, MeetingFile), file
    told = file.convening
    assert (told.days, told.ends) == (["2021-12-09", "2021-12-14"], 1_639_501_200_000)
    assert told.photo_credit == {"en": "Agency"}
    assert [(one.part, one.one, one.text) for one in told.groups] == [
        ("also", True, {"en": "the guests"})
    ]
    ana, eva = told.participants
    assert (ana.names, ana.honorific, ana.short) == (
        {"en": "Anna Ionesco"},
        {"en": "Dr"},
        {"en": "the Minister"},
    )
    assert eva.gender == {"und": "none"}
    paths = {
        "groups[0].text": "groups/g/text",
        "participants[0].short.en": "people/a/short/en",
        "photo.credit.en": "texts/credit/en",
        "meeting.ends": "until",
        "meeting.days[1]": "days",
    }
    assert {path: place_of(path, made) for path in paths} == paths
