"""The secretariat finds a meeting among many."""

import re

import pytest

from hemicycle.web.meeting_search import read_wish
from tests.web.conftest import House

TITLE = "Video call on European security"


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", True),
        ("?stage=coming", True),
        ("?stage=now", False),
        ("?stage=held", False),
        ("?stage=nonsense", True),
        ("?q=SÉCURITÉ", True),  # in another language than the page's
        ("?q=securite europeenne", True),
        ("?q=Duda", True),
        ("?q=leaders-call", True),
        ("?q=security+duda", True),
        ("?q=security+fisheries", False),
        ("?stage=held&q=duda", False),
    ],
)
async def test_a_meeting_is_found_by_stage_and_words(
    convened: House, query: str, shown: bool
) -> None:
    office = await convened.secretariat()
    page = (await office.get(f"/secretariat{query}")).text
    found = re.findall(r'<h2 id="m\d+">', page)
    assert (len(found) == 1 and TITLE in page) == shown
    assert ("No meeting is found" in page) == (not shown)


async def test_an_empty_house_offers_no_search(house: House) -> None:
    office = await house.secretariat()
    page = (await office.get("/secretariat")).text
    assert 'role="search"' not in page
    assert "No meeting is found" not in page


def test_a_long_wish_is_cut() -> None:
    assert len(read_wish("all", "x" * 5000).words) == 200
