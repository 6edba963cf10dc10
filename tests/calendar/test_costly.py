"""[REPLY-5] Mails that are made to be read for ever are read at once: what they ask is bounded, not timed.

Each of these took minutes to days before it was bounded; a limit of time here is the test's own (pytest's alarm).
"""

from datetime import UTC

import pytest

from hemicycle.calendar.mail_in import read_mail, seen_in
from hemicycle.calendar.moments import explained_zone, read_moment
from hemicycle.calendar.objects_in import LARGEST, read_objects
from hemicycle.calendar.zone_rules import followed
from tests.calendar.test_mangled import mail

pytestmark = pytest.mark.timeout(60)
PART = (
    "BEGIN:{0}\nDTSTART:16010101T000000\nRRULE:{1}\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:{0}\n"
)


def zone(rule: str) -> list[str]:
    parts = PART.format("STANDARD", rule) + PART.format("DAYLIGHT", rule)
    return f"BEGIN:VTIMEZONE\nTZID:Costly\n{parts}END:VTIMEZONE".split("\n")


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=YEARLY;BYSECOND=0,1,2,3",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYDAY=SU",
        "FREQ=YEARLY;INTERVAL=400;BYMONTH=3",
        "BYMONTH=3;BYDAY=-1SU",
    ],
)
def test_a_rule_of_no_clock_is_not_followed(rule: str) -> None:
    assert explained_zone(zone(rule)) is None


def test_rules_of_clocks_are() -> None:
    for rule in ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25"):
        assert followed(zone(rule))
    assert explained_zone(zone("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"))
    assert not followed(["X:" + "1" * 2_000])


@pytest.mark.parametrize("raw", [b"\r" * LARGEST, b"\r\r\n" * 300_000, b"BEGIN:VEVENT\r" * 70_000])
def test_ends_of_lines_are_looked_at_once(raw: bytes) -> None:
    assert read_objects(raw) == []


def test_lines_are_put_together_as_before() -> None:
    for end in ("\r\n", "\n", "\r", "\r\r\n"):
        raw = f"BEGIN:VCALENDAR{end}METHOD:RE{end} PLY{end}BEGIN:VEVENT{end}UID:a{end}\tb{end}END:VEVENT{end}"
        [event] = read_objects(raw.encode())
        assert (event.method, event.uid) == ("REPLY", "ab")


@pytest.mark.parametrize(
    "html", ["<style " * 18_000, "<" * 128_000, "<br" * 40_000, "<script>" * 16_000]
)
def test_a_page_is_looked_at_once(html: str) -> None:
    seen_in(html)


def test_what_is_seen_of_a_page() -> None:
    html = "<p>Yes,<br>I come &amp; speak.</p><style>p { x: <b> }</style><SCRIPT>no()</SCRIPT> 2 < 3 <b>now"
    assert seen_in(html).split() == ["Yes,", "I", "come", "&", "speak.", "2", "<", "3", "now"]


@pytest.mark.parametrize("charset", ["undefined", "unicode_escape", "x\0y", "utf-7", ""])
def test_no_charset_is_too_odd(charset: str) -> None:
    head = f"From: a@b.example\nContent-Type: text/plain; charset={charset}\n\n"
    read_mail(head.encode() + rb"\ud800 \xff words" + b"\xff").words.encode()
    read_mail(mail(b"x"))


@pytest.mark.parametrize(
    "value", ["00010101T000000", "99991231T235959Z", "19691231T000000Z", "21000102"]
)
def test_a_time_that_no_page_can_tell_is_none(value: str) -> None:
    moment = read_moment(value, {"TZID": "Pacific/Kiritimati"}, {})
    assert moment is not None
    assert moment.instant(UTC) is None
