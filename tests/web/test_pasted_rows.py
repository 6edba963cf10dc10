"""[DRAFT-4] Pasted rows: offices in several languages, names with what follows them, and what is not taken."""

from hemicycle.convene.draft import Draft
from hemicycle.directory.lists.known import known_of
from hemicycle.web.drafting.finding import rows_of

ROWS = """Name\tCountry\tOffice (English)\tFonction (français)\tPhone\tNothing
Joseph R. Biden, Jr.\tUnited States\tPresident of the United States\tprésident des États-Unis\t555\t
Ardern, Jacinda\tNew Zealand\tPrime Minister of New Zealand\tPremière ministre néo-zélandaise\t\t
"""


def test_offices_come_by_language_and_names_in_order() -> None:
    found = rows_of(ROWS, known_of([], {}), Draft(), "en")
    assert [one.name for one in found.people] == ["Joseph R. Biden, Jr.", "Jacinda Ardern"]
    assert found.people[0].office == {
        "en": "President of the United States",
        "fr": "président des États-Unis",
    }
    assert found.doubts == []


def test_a_column_that_is_not_taken_is_said() -> None:
    assert rows_of(ROWS, known_of([], {}), Draft(), "en").untaken == ["Phone"]
    bare = "Ann Ray\tJudge\tjuge\tann@example.org\n"
    assert rows_of(bare, known_of([], {}), Draft(), "en").untaken == ["C"]
