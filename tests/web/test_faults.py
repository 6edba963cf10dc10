"""What is wrong with a meeting file, in the reader's language."""

import re

import pytest

from hemicycle.files import read_meeting_file
from hemicycle.files.fault import WORDS
from hemicycle.files.write import write
from hemicycle.locales import languages
from hemicycle.web.file_errors import tell_faults
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
    for code in (*WORDS, "near"):
        assert words.knows(f"fault-{code}"), (language, code)


def test_a_broken_file_is_told_in_french() -> None:
    faults = read_meeting_file(BROKEN)
    assert isinstance(faults, list)
    told = {one.path: one.words for one in tell_faults(faults, Words("fr"))}
    assert len(told) > 8
    assert (
        told["meeting.acces"] == "clé inconnue\u00a0; vouliez-vous dire «\u00a0access\u00a0»\u00a0?"
    )
    assert not {fault.message for fault in faults} & set(told.values())


async def test_the_page_tells_a_taken_name_in_french(convened: House) -> None:
    office = await convened.secretariat()
    given = {"do": "file", "text": write(example())}
    page = (await office.post("/secretariat/convene?lang=fr", data=given)).text
    [told] = re.findall(r'href="#text">meeting.id</a> (.*?)</li>', page)
    assert told.startswith("· <span>Une réunion de ce nom existe")
