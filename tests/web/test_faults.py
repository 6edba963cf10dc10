"""What is wrong with a meeting file, in the reader's language."""

import re

import pytest

from hemicycle.files import Fault, read_meeting_file
from hemicycle.files.write import write
from hemicycle.locales import languages
from hemicycle.web.file_errors import KNOWN, tell_faults
from hemicycle.web.messages import Words
from tests.web.conftest import House, example

BROKEN = """
format = 1
colour = "blue"

[meeting]
id = "x y"
acces = "open"
mode = "by pigeon"
starts = "tomorrow"
languages = ["fr", "fr"]
title = {}
chair = "nobody"

[[participants]]
id = "anna"
name = ""
gender = "f"
member = "not a code"
office.fr = "présidente"

[[agenda]]
id = "anna"
"""


@pytest.mark.parametrize("language", languages())
def test_each_known_fault_has_words(language: str) -> None:
    words = Words(language)
    for key, _ in KNOWN:
        assert words.knows(f"fault-{key}"), (language, key)


def test_a_broken_file_is_told_in_french() -> None:
    faults = read_meeting_file(BROKEN)
    assert isinstance(faults, list)
    told = tell_faults(faults, Words("fr"), "fr")
    assert [(one.path, one.words) for one in told if one.lang == "en"] == []
    assert len(told) > 8


def test_what_has_no_words_stays_english_and_says_so() -> None:
    [told] = tell_faults([Fault("meeting", 3, "is upside down")], Words("fr"), "fr")
    assert (told.words, told.lang, told.line) == ("is upside down", "en", 3)


async def test_the_page_tells_a_taken_name_in_french(convened: House) -> None:
    office = await convened.secretariat()
    given = {"do": "file", "text": write(example())}
    page = (await office.post("/secretariat/convene?lang=fr", data=given)).text
    [told] = re.findall(r'href="#text">meeting.id</a> (.*?)</li>', page)
    assert told.startswith("· <span>Une réunion de ce nom existe")
