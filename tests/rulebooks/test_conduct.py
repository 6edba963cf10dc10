"""The conduct of the debate as a table: every line has its article, or says that it is this software's default."""

from datetime import date

import pytest

from hemicycle.documents.conduct_table import conduct_lines
from hemicycle.documents.rule_tables import tell_rules
from hemicycle.locales import languages
from hemicycle.rulebooks import bodies, rulebook

DAY = date(2026, 11, 27)


@pytest.mark.parametrize("name", sorted(bodies()))
def test_every_line_has_its_article_or_says_that_it_is_a_default(name: str) -> None:
    told = {table.name: table for table in tell_rules(rulebook(name, DAY), "en").tables}
    for table in (told["conduct"], told["observers"]):
        assert table.rows
        assert all(row.default != bool(row.cited) for row in table.rows)


@pytest.mark.parametrize("language", languages())
def test_it_is_read_aloud_in_each_language(language: str) -> None:
    for name in bodies():
        lines = [line for line in conduct_lines(rulebook(name, DAY), language) if line[:2] == "  "]
        assert all(line.endswith(("]", ")")) and "{" not in line for line in lines)


def test_the_rights_of_observers_are_told_apart() -> None:
    lines = "\n".join(conduct_lines(rulebook("un-ga", DAY), "en"))
    assert "To move motions: Palestine [General Assembly resolution ES-10/23" in lines
    assert "To reply: European Union; Palestine [General Assembly resolution 65/276" in lines
    assert "To vote: none (default of this software)" in lines
    before = "\n".join(conduct_lines(rulebook("un-ga", date(2000, 1, 1)), "en"))
    assert "To move motions: none (default of this software)" in before
    other = "\n".join(conduct_lines(rulebook("osce-pc", DAY), "en"))
    assert "To make statements: all (default of this software)" in other
