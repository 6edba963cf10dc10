"""[INVITE-2] In which language somebody is written to: theirs, as a list has it, and not that of who presses."""

import pytest

from hemicycle.calendar.invitations import Wanted
from hemicycle.directory.directory import Directory
from hemicycle.web.inviting.reached import Sought, language_meant, reached_in, usual_of
from tests.web.conftest import House
from tests.web.delegated import BODY, PEOPLE, council, people


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("English", "en"),
        ("français", "fr"),
        ("Anglais", "en"),
        ("FR", "fr"),
        ("fr-BE", "fr"),
        ("Klingon", ""),
        ("", ""),
    ],
)
def test_a_list_names_a_language_by_code_or_name(words: str, code: str) -> None:
    assert language_meant(words, ["en", "fr"]) == code


async def test_who_has_a_language_in_the_list_is_written_to_in_it(house: House) -> None:
    await council(house)
    directory: Directory = house.app.state.site.directory
    by_name = {name: person for person, name in (await people(house)).items()}
    (member, names), *_ = PEOPLE.items()
    told, silent = names[0], list(PEOPLE.values())[1][0]
    await directory.replace(BODY, by_name[told], "language", "Anglais")
    sought = {
        "told": Sought(told, member),
        "silent": Sought(silent, list(PEOPLE)[1]),
    }
    found = await reached_in(house.app.state.site, "waters", sought, "fr")
    assert {key: one.language for key, one in found.items()} == {"told": "en", "silent": "fr"}
    assert isinstance(found["told"], Wanted)
    site = house.app.state.site
    assert usual_of(site, ["ru", "fr", "en"], "ar") == "fr", "of a series as of a meeting"
    assert usual_of(site, ["ru"], "ar") == "ar"
