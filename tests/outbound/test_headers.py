"""Whatever somebody is called and whatever a subject says: the message, read back, is the one that was meant."""

import re
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import compat32, default
from email.utils import getaddresses
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hemicycle.outbound.letter import Act, BadLetter, Papers, Recipient, checked
from hemicycle.outbound.mail.headers import one_line, prose
from hemicycle.outbound.mail.message import Mailbox, message_of
from tests.outbound.conftest import letter
from tests.profiles import examples

SENDER = Mailbox("Secretariat", "secretariat@waters.example")
WRITTEN = 1_645_700_000_000
NAMES = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Content-Language",
    "Auto-Submitted",
    "MIME-Version",
    "Content-Type",
]
HOSTILE = [
    "Ann\r\nBcc: everybody@evil.example",
    "Ann\nBcc: everybody@evil.example\n\n<script>",
    "Ann\rBcc: x@evil.example",
    "Ann\u2028Bcc: x@evil.example\u2029\x85\x0b\x0c\x1c",
    "=?utf-8?q?Ann=0D=0ABcc=3A_x=40evil=2Eexample?=",
    "=?utf-8?b?QW5uDQpCY2M6IHhAZXZpbC5leGFtcGxl?= =?utf-8?q?x?=",
    'Ann" <x@evil.example>, "Bob',
    "Ann <x@evil.example>",
    "x@evil.example",
    "Ann, Bob; Carol: dan@evil.example;",
    "Ann (a comment) \\",
    '"Ann"',
    "\u202eelpmaxe.live@x\u202c",
    "Амели\u0301 " * 30,
    "名前" * 60,
    "a" * 600,
    "é" * 200 + ", Ann <x@evil.example>",
    "Ségolène, d’Œuvre \N{GRINNING FACE}" * 6,
    "\ud800",
    "\x00",
    "",
    " ",
    ".",
    "To:",
    "a\tb",
]
words = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=80),
    st.lists(st.sampled_from([*HOSTILE, "\r", "\n", ",", '"', "<", ">", "é", " "]), max_size=5).map(
        "".join
    ),
)


def sent(name: str, subject: str, text: str = "Hello", **changes: Any) -> bytes:
    told = letter(subject=subject, paragraphs=[text], **changes)
    to = Recipient(name, "reader@waters.example", "fr")
    whole = checked(replace(told, to=to))
    return message_of(whole, SENDER, "0" * 32 + "@waters.example", WRITTEN)


def read(raw: bytes) -> EmailMessage:
    parsed = message_from_bytes(raw, policy=default)
    assert isinstance(parsed, EmailMessage)
    return parsed


@given(name=words, subject=words)
@hypothesis_settings(max_examples=examples(400))
def test_no_name_and_no_subject_makes_another_header_or_reader(name: str, subject: str) -> None:
    raw = sent(name, subject)
    parsed = read(raw)
    assert parsed.keys() == NAMES
    assert parsed["subject"] == one_line(subject)
    assert [one.addr_spec for one in parsed["to"].addresses] == ["reader@waters.example"]
    assert [one.addr_spec for one in parsed["from"].addresses] == [SENDER.address]
    # The other parser of the library: this one puts spaces between the encoded words of a name.
    [(shown, address)] = getaddresses([message_from_bytes(raw, policy=compat32)["to"]])
    assert (str(make_header(decode_header(shown))), address) == (
        one_line(name),
        "reader@waters.example",
    )
    head = raw.partition(b"\r\n\r\n")[0]
    assert head.isascii()
    assert all(len(line) <= 998 for line in head.split(b"\r\n"))
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", raw)


@given(text=words)
@hypothesis_settings(max_examples=examples(200))
def test_no_words_make_another_part_or_markup(text: str) -> None:
    papers = Papers(text, [Act(text, "https://meet.waters.example/d/1"), Act(text, "")])
    more = {"addressed": text, "greeting": text, "papers": papers, "signed": text}
    whole = sent("Ann", "Hello", text, title=text, heading=text, facts=[(text, text)], **more)
    parsed = read(whole)
    plain, html = parsed.iter_parts()
    assert (plain.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")

    seen: list[str] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            seen.append(tag)

    Tags().feed(html.get_content())
    assert {*seen} <= {
        "html",
        "head",
        "meta",
        "title",
        "body",
        "table",
        "tr",
        "td",
        "h1",
        "p",
        "a",
        "span",
        "br",
    }
    assert seen.count("a") == 2, "only the acts and the papers are links"
    assert len(seen) < 200


@given(text=words)
@hypothesis_settings(max_examples=examples(100))
def test_both_forms_of_a_letter_say_all_of_it(text: str) -> None:
    """The plain text and the page hold each word of what is said, in the same order."""
    more = {"addressed": text, "greeting": "Excellency,", "signed": text}
    plain, html = read(sent("Ann", "Hello", text, title=text, **more)).iter_parts()
    shown: list[str] = []

    class Shown(HTMLParser):
        def handle_data(self, data: str) -> None:
            shown.append(data)

    Shown().feed(html.get_content())
    for form in (plain.get_content(), " ".join(shown)):
        said = " ".join(form.split())
        assert said.count(" ".join(prose(text).split())) >= 3
        assert "Excellency," in said


def test_the_same_letter_is_the_same_bytes() -> None:
    assert sent("Ann", "Hello") == sent("Ann", "Hello")


@pytest.mark.parametrize(
    "address",
    [
        "a@b.example\r\nRCPT TO:<x@evil.example>",
        "a@b.example, x@evil.example",
        "<a@b.example>",
        '"a b"@b.example',
        "a@[127.0.0.1]",
        "a@b..example",
        "a..b@b.example",
        "a@-b.example",
        "a@b.example ORCPT=x",
        "é@b.example",
        "a@",
        "@b",
        "",
        "a" * 65 + "@b.example",
        "a@" + "b" * 64 + ".example",
        "a\x00@b.example",
        "a@b\u2028.example",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(BadLetter):
        checked(letter(address))


def test_a_domain_is_written_as_mail_servers_do() -> None:
    assert checked(letter("Anne.O'Neil+x@Exämple.ORG")).to.address == (
        "Anne.O'Neil+x@xn--exmple-cua.org"
    )


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//evil.example", ""])
def test_an_act_leads_to_a_page(url: str) -> None:
    with pytest.raises(BadLetter):
        checked(letter(acts=[Act("Open", url)]))
