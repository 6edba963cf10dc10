"""[DRAFT-9] Holidays and weekends are those of each party, on the day that its own clocks show."""

from datetime import UTC, datetime

import pytest

from hemicycle.web.drafting.clocks import zones_of_states
from hemicycle.web.off_days import OffDay, off_days
from tests.web.calling import begun, change, checked, content, put, replaced
from tests.web.conftest import House


def there(*members: str) -> list[tuple[str, str]]:
    return [(one, zones_of_states()[one]) for one in members]


@pytest.mark.parametrize(
    ("at", "member", "told"),
    [
        ("2026-07-14T12:00", "FR", [OffDay("FR", "National Day", "en")]),
        ("2026-11-13T12:00", "EG", [OffDay("EG")]),  # a Friday
        ("2026-11-15T12:00", "EG", []),  # a Sunday
        ("2026-11-15T12:00", "FR", [OffDay("FR")]),
        ("2026-11-16T12:00", "FR", []),
        ("2026-03-20T08:00", "SA", [OffDay("SA", "Eid al-Fitr Holiday", "en")]),  # and a Friday
        ("2026-11-13T12:00", "SA", [OffDay("SA")]),
        ("2026-12-12T10:00", "KE", [OffDay("KE", "Jamhuri Day", "en")]),  # and a Saturday
        ("2026-12-25T10:00", "KM", [OffDay("KM", "Christmas Day", "en")]),
        ("2026-11-15T12:00", "EU", []),  # no state
        ("2026-12-31T20:00", "JP", [OffDay("JP", "New Year's Day", "en")]),  # the next day there
        ("2026-11-15T12:00", "XX", []),
    ],
)
def test_the_day_is_that_of_the_clocks_there(at: str, member: str, told: list[OffDay]) -> None:
    parties = [(member, zones_of_states().get(member, "UTC"))]
    assert off_days(parties, datetime.fromisoformat(at).replace(tzinfo=UTC), "en") == told


def test_words_are_in_the_language_of_the_reader_where_they_are_known() -> None:
    at = datetime(2026, 7, 14, 12, tzinfo=UTC)
    assert off_days(there("FR"), at, "fr") == [OffDay("FR", "Fête nationale", "fr")]
    assert off_days(there("FR"), at, "ar") == [OffDay("FR", "National Day", "en")]


async def test_the_check_of_a_draft_tells_them(house: House) -> None:
    """The national day of one, and the Friday of another, on one day."""
    office = await house.secretariat()
    draft = await begun(office, template="council")
    old = (await content(office, draft))["people"]
    new = [{"key": code.lower(), "member": code} for code in ("AL", "EG", "FR")]
    await change(office, draft, *replaced("people", old, new))
    await change(office, draft, put("date", "2025-11-28"), put("time", "10:00"))
    off = (await checked(office, draft))["off"]
    assert off == [
        {"member": "AL", "holiday": "Flag and Independence Day", "lang": "en"},
        {"member": "EG", "holiday": "", "lang": ""},
    ]
