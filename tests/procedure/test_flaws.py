"""[MEETING-1] All that is wrong with a meeting that is to be convened is found, each flaw at its place."""

import pytest
from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Path, Refusal
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem
from hemicycle.procedure.meeting.convening.flaws import flaws
from hemicycle.procedure.meeting.kernel.seats.accrediting import misnamed
from hemicycle.procedure.meeting.record import decide
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId

from .meetings import PEOPLE, START, convening, participant

TITLE = {"en": "Item", "fr": "Point"}
ITEM, CODES = ("participants", 1), [*PEOPLE[:1], participant("bert", "not a code")]
CASES: list[tuple[dict[str, object], Path, str]] = [
    ({"meeting": "A meeting"}, ("meeting",), "bad-id"),
    ({"items": [ConvenedItem(ItemId("self"), TITLE, None)]}, ("items", 0, "id"), "bad-id"),
    ({"languages": []}, ("languages",), "no-language"),
    ({"languages": ["en", "fr", "en"]}, ("languages", 2), "named-twice"),
    ({"participants": [*PEOPLE, PEOPLE[1]]}, ("participants", 9, "slug"), "named-twice"),
    ({"photo_order": ["p1", "p2", "p1"]}, ("photo_order", 2), "named-twice"),
    ({"vice_chairs": ["p2", "p1"]}, ("vice_chairs", 1), "already-chair"),
    ({"vice_chairs": ["p5"]}, ("vice_chairs", 0), "may-not-preside"),
    ({"chair": "p6"}, ("chair",), "may-not-preside"),
    ({"reporter": "p99"}, ("reporter",), "unknown-participant"),
    (
        {"participants": [*PEOPLE[:2], participant("carla", "CC", capacity_items=["no"])]},
        ("participants", 2, "capacity_items", 0),
        "unknown-item",
    ),
    ({"participants": CODES}, ("participants", 1, "member"), "unknown-member"),
    (
        {"participants": [*PEOPLE[:1], participant("ines", None, "interpreter", booth="de")]},
        ("participants", 1, "booth"),
        "no-such-booth",
    ),
    ({"ends": START - 1}, ("ends",), "ends-before-it-starts"),
    ({"title": {"de": "Treffen"}}, ("title", "de"), "unknown-language"),
    ({"photo_credit": {"en": "one\ntwo"}}, ("photo_credit", "en"), "text-unreadable"),
    (
        {"participants": [participant("anna", "AA", office={"en": "\u2060"})]},
        ("participants", 0, "office", "en"),
        "text-empty",
    ),
]


@pytest.mark.parametrize(("changes", "path", "code"), CASES)
def test_a_flaw_is_found_at_its_place_and_the_act_refused(
    changes: dict[str, object], path: Path, code: str
) -> None:
    command = replace(convening(), **changes)
    found = list(flaws(command))
    assert (path, code) in [(flaw.path, flaw.refusal.code) for flaw in found]
    answer = decide(Meeting(), Submission(command, SECRETARIAT, START))
    assert isinstance(answer, Refusal)
    assert answer == found[0].refusal


def test_all_are_found_at_once() -> None:
    changes = {**CASES[0][0], **CASES[9][0], **CASES[11][0], **CASES[13][0]}
    found = {flaw.path for flaw in flaws(replace(convening(), **changes))}
    assert found >= {CASES[n][1] for n in (0, 9, 11, 13)}


def test_a_meeting_without_a_flaw_has_none() -> None:
    assert list(flaws(convening())) == []


def test_a_name_that_cannot_be_theirs_is_found_beside_the_rules() -> None:
    odd = participant("Anna!", "AA", family={"und": "Berg"})
    assert [(flaw.path, flaw.refusal.code) for flaw in misnamed(odd, "SEAT-1")] == [
        (("slug",), "bad-id"),
        (("family",), "not-in-name"),
    ]
    assert list(misnamed(participant("anna", "AA", family={"und": "Anna"}), "SEAT-1")) == []
