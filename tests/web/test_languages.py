"""A language is added by its folder alone: the pages speak it, and the room is given its words."""

import json
import re
from pathlib import Path

from hemicycle import web
from hemicycle.locales import load_language
from hemicycle.locales.lacking import fluent_files, keys_of
from hemicycle.locales.manifest import manifests, source
from hemicycle.locales.messages import JOINER
from hemicycle.web.foreign_words import mark_foreign_words
from hemicycle.web.messages import Words
from hemicycle.web.room_words import FILES, FIRST, offered, room_words
from tests.web.conftest import CALL, House, example


async def read(house: House, path: str) -> str:
    async with house.client() as browser:
        answer = await browser.get(path)
    assert answer.status_code == 200, path
    return answer.text


async def test_a_folder_with_two_strings_is_a_language_of_the_pages(
    two_strings: str, house: House
) -> None:
    await house.convene(example())
    page = await read(house, f"/{two_strings}/meetings/{CALL}")
    assert f'<html lang="{two_strings}" dir="rtl"' in page
    assert "Vxrify" in page
    assert f'<span lang="{source()}" dir="ltr">Agenda</span>' in page
    assert f'hreflang="{two_strings}"' in await read(house, f"/{source()}/")
    attributes = re.findall(r"<[^>]*>", page)
    assert not [tag for tag in attributes if "<span" in tag[1:] or JOINER in tag]
    assert JOINER not in page


async def test_the_room_is_given_the_words_of_every_language(
    two_strings: str, house: House
) -> None:
    await house.convene(example())
    page = await read(house, f"/room/{CALL}")
    boot = json.loads(re.findall(r'id="boot"[^>]*>(.*?)</script>', page)[0])
    assert [one["code"] for one in boot["locales"]] == [*manifests()]
    [(place, after)] = [
        (one["words"], one["more"]) for one in boot["locales"] if one["code"] == two_strings
    ]
    words = json.loads(await read(house, place))
    assert (words["name"], words["direction"], words["reviewed"]) == ("Xish", "rtl", False)
    assert words["messages"].strip() == "floor-label = Flxxr"
    asked = sum(len(keys_of(source(), file)) for file in FIRST)
    assert words["lacking"]["messages"].count("\nfloor-free = ") == 1
    assert len(re.findall(r"^[a-z][\w-]* =", words["lacking"]["messages"], re.M)) == asked - 1
    more = json.loads(await read(house, after))
    assert more["lacking"]["messages"].count("\nband-label = ") == 1
    assert not words["lacking"]["messages"].count("\nband-label = ")
    async with house.client() as browser:
        stale = await browser.get(f"/words/{two_strings}/000000000000.json")
    assert stale.status_code == 404


def test_words_that_nobody_translated_are_marked_where_an_element_can_stand() -> None:
    foreign = f"\u2066{JOINER}Watch{JOINER}\u2069"
    page = f'<title>{foreign}</title><a title="{foreign}">{foreign}</a>'
    span = f'<span lang="{source()}" dir="ltr">Watch</span>'
    assert mark_foreign_words(page) == (
        f'<title>\u2066Watch\u2069</title><a title="\u2066Watch\u2069">{span}</a>'
    )


def test_each_language_is_offered_in_its_own_name_and_says_who_has_read_it() -> None:
    found = {one["code"]: one for one in offered([*manifests()])}
    for code, one in manifests().items():
        assert (found[code]["name"], found[code]["reviewed"]) == (one.name, one.reviewed)
        assert (
            room_words(code)["organisations"].keys() == room_words(source())["organisations"].keys()
        )
    assert {*FILES} <= {*fluent_files()}


def test_one_speaks_on_behalf_of_a_group_by_its_name_in_a_sentence() -> None:
    english = room_words("en")
    assert english["groups"]["EU"] == "the {}"
    assert english["organisations"]["EU"][0] == "European Union"
    assert "ECOWAS" not in english["groups"]
    assert load_language("en").group("EU") == "the European Union"
    assert load_language("fr").group("EU") == f"l’{load_language('fr').named('EU')}"


def test_the_pages_know_each_word_of_the_room_that_they_say() -> None:
    folder = Path(web.__file__).parent / "templates"
    said = {
        word
        for page in folder.glob("*.html")
        for word in re.findall(r"\.room\('([a-z-]+[a-z])'", page.read_text("utf-8"))
    }
    assert said
    for code in manifests():
        assert all(Words(code).room(word, names="A", count=1) for word in said)
