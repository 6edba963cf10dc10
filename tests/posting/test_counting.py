"""[POST-3] Lengths as the networks count them: cases whose numbers their own code gave, and that code itself."""

import pytest

from hemicycle.posting.counting import as_mastodon, as_x, graphemes, links_in, utf16
from hemicycle.posting.networks.bluesky import facets
from tests.posting.pds_peer import told

TEXTS = [
    "",
    "Leaders agreed on the importance of continued dialogue.",
    "Les dirigeants sont convenus de l’importance de poursuivre le dialogue.",
    "« Guillemets » — tiret – et trois points…",
    "Ответ сторон: диалог продолжается",
    "اتفق القادة على أهمية مواصلة الحوار مع روسيا",
    "नमस्ते दुनिया, क्षत्रिय",
    "สวัสดีชาวโลก",
    "한국어 각각 日本語テキスト 中文",
    "👩🏽‍🚀 👨‍👩‍👧‍👦 🇫🇷🇺🇦 ❤️ ☎️ 1️⃣ ✊🏿 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "e\u0301 and é, Å and A\u030a",
    "https://press.example.org/fr/meetings/2022-01-24-leaders-call/readout",
    "See https://press.example.org/a, or http://x.org.",
    "foo.bar and example.com/path?q=1 and a.b.c and file.txt end.",
    "mail@example.com @press@social.example #tag.com",
    "(https://fr.wikipedia.org/wiki/OTAN_(Organisation)) and https://münchen.de/ö",
    "https://example.org:8443/a/b?c=d&e=f#g fin",
    "No link: http:// and www and 127.0.0.1 and 3.14",
    "x" * 280,
    "字" * 141,
    "line one\n\nline two\u00a0: three",
]


X = [0, 55, 71, 42, 33, 44, 23, 12, 31, 25, 16, 23, 56, 79, 47, 53, 27, 47, 280, 282, 26]
"""What twitter-text 3.1 says of each."""


def test_x_counts_as_its_own_code() -> None:
    """Where it is not installed, the numbers that it gave."""
    assert [as_x(one) for one in TEXTS] == X


@pytest.mark.peers
def test_the_numbers_are_those_of_twitter_text() -> None:
    assert told("count.mjs", TEXTS) == X


@pytest.mark.peers
def test_graphemes_are_those_of_atproto() -> None:
    assert told("graphemes.mjs", TEXTS) == [graphemes(one) for one in TEXTS]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("https://press.example.org/fr/meetings/2022-01-24-leaders-call/readout", 23),
        ("See https://press.example.org/a, or not.", 4 + 23 + 9),
        ("foo.bar", 7),
        ("@press@social.example speaks", 6 + 7),
        ("👨‍👩‍👧‍👦", 1),
        ("नमस्ते", 3),
    ],
)
def test_mastodon(text: str, length: int) -> None:
    """app/validators/status_length_validator.rb: 23 for a link, no server in mentions, graphemes."""
    assert as_mastodon(text) == length


def test_telegram_counts_utf_16() -> None:
    assert utf16("a👍é") == 4


def test_facets_stand_by_bytes() -> None:
    text = "« Été » https://press.example.org/é?a=1. Fin 👍 https://b.example"
    raw = text.encode()
    found = [
        raw[one["index"]["byteStart"] : one["index"]["byteEnd"]].decode() for one in facets(text)
    ]
    assert found == ["https://press.example.org/é?a=1", "https://b.example"]
    assert [text[a:z] for a, z in links_in(text)] == found
