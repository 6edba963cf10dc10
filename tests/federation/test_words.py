"""[FEDI-5] What others write as HTML is read in linear work, whatever stands in it, and never with a fault."""

from collections.abc import Iterator

import pytest

from hemicycle.federation import tags, words
from hemicycle.federation.words import MOST_HTML, MOST_LANGUAGES, said_in, text_and_links


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The lengths of what was handed to the parser."""
    lengths: list[int] = []

    def counted(html: str) -> Iterator[str | tags.Tag]:
        lengths.append(len(html))
        return tags.pieces(html)

    monkeypatch.setattr(words, "pieces", counted, raising=False)
    return lengths


@pytest.mark.parametrize("times", [1, 2, 4])
def test_twice_as_many_languages_are_no_more_work(read: list[int], times: int) -> None:
    alike = f'<img alt="{" " * (MOST_HTML // 2)}">'
    many = {f"{one}{two}": f"{alike}{one}{two}" for one in "abcdefgh"[:times] for two in "kl"}
    said_in({"contentMap": {"en": "Hello", **many}})
    assert 0 < sum(read) <= MOST_HTML


def test_many_languages_of_few_words_are_no_more_work(read: list[int]) -> None:
    letters = "abcdefghijklm"
    said_in({"contentMap": {f"{a}{b}": a + b for a in letters for b in letters}})
    assert 0 < len(read) <= MOST_LANGUAGES


@pytest.mark.parametrize(
    "run",
    [
        '<img alt="{}">',
        "<!--",
        "<![<![",
        "<a <a",
        '<a ="',
        "<a ='\"",
        "</a",
        "<",
        "&#9",
        "<script><style>",
        "<blockquote>",
        "<br> \t",
        "<a href=https://a.example>x",
    ],
)
def test_twice_as_much_html_is_twice_the_pieces_at_most(run: str) -> None:
    def work(times: int) -> int:
        html = run.format(" " * times) if "{}" in run else run * times
        cut = list(tags.pieces(html))
        text_and_links(html)
        known = [len(one) if isinstance(one, str) else 1 for one in cut]
        assert sum(known) <= len(html)
        return len(known)

    assert work(4000) <= 2 * work(2000) + 2


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("a<![<![b", "a"),
        (f"a &#{'9' * 5000}; b", "a \ufffd b"),
        ('<img alt="  a \n\n b  ">c', "a b c"),
        ("<p>a < b, <3 &lt;i&gt;</p>", "a < b, <3 <i>"),
        ('<img alt="a > b"><br/>c', "a > b\nc"),
        ("<script>if (a<b) c</script>d<SCRIPT/>e", "de"),
        ("a<!-- b > -->c<!-->d", "acd"),
        ("a<svg><title>b</title></svg>c<svg/>d", "acd"),
        ("a <b", "a"),
    ],
)
def test_it_is_read_as_browsers_read_it(html: str, shown: str) -> None:
    assert text_and_links(html) == (shown, ())


def test_links_lead_where_their_address_says() -> None:
    html = "<A HREF='https://a.example/?b=1&amp;c=2'>a</A> <a href=https://b.example/>b</a>"
    led = ((0, 1, "https://a.example/?b=1&c=2"), (2, 3, "https://b.example/"))
    assert text_and_links(html) == ("a b", led)
