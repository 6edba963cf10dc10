"""[REPLY-2] Whatever comes as a mail: reading it never fails, and answers for nobody but the owner of the token."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hemicycle.calendar.invited import Invited, Invitee, Sitting, token_digest
from hemicycle.calendar.objects_in import read_objects
from hemicycle.calendar.replies import Before, Handled, handle
from tests.calendar.seeded import cases, invited

TOKEN, OTHER = "q7m2xw9kd5urc4en8v3hz6yt1b", "a4jp0sf8gw3tn6vk2yxc9rmd7e"
TO = f"secretariat+{TOKEN}@council.example.org"
NOON = 1_803_556_800_000
HOUR = 3_600_000
PEOPLE = (
    Invitee(token_digest(TOKEN), "p1", "Ingrid Sølvberg", "ingrid@asterland.example"),
    Invitee(token_digest(OTHER), "p2", "Théo Lachaise-Brun", "theo@brumaria.example"),
)
WHERE = Invited(
    (Sitting("X", "x@council.example.org", None, NOON, NOON + HOUR, sequence=2, moved_at=1),),
    PEOPLE,
)
NAMES = ["METHOD", "UID", "DTSTAMP", "SEQUENCE", "ATTENDEE", "RECURRENCE-ID", "DTSTART", "COMMENT"]
VALUES = [
    *("REPLY", "COUNTER", "REQUEST", "x@council.example.org", "20270225T120000Z", "20270316"),
    *("7", "-1", "99999999999", "mailto:ingrid@asterland.example", "urn:uuid:1", "00000000T999999"),
    *("mailto:theo@brumaria.example", "\\;\\n\\", "THISANDFUTURE", ""),
]
PARAMS = [
    *("PARTSTAT=ACCEPTED", "PARTSTAT=DELEGATED", "TZID=Nowhere/Land", "TZID=../../etc/passwd"),
    *('DELEGATED-TO="mailto:mart@asterland.example"', "TZID=Romance Standard Time", 'CN="a;b:c"'),
    *("RANGE=THISANDFUTURE", 'CN="', "VALUE=DATE", "PARTSTAT="),
]
LINES = st.builds(
    lambda name, params, value: ";".join([name, *params]) + ":" + value,
    st.sampled_from(NAMES),
    st.lists(st.sampled_from(PARAMS), max_size=3),
    st.sampled_from(VALUES) | st.text(max_size=30),
)
OBJECTS = st.builds(
    lambda before, lines: "\r\n".join(
        ["BEGIN:VCALENDAR", *before, "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"]
    ),
    st.lists(LINES | st.sampled_from(["METHOD:REPLY", "METHOD:COUNTER"]), max_size=3),
    st.lists(
        LINES
        | st.sampled_from(
            [
                "UID:x@council.example.org",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ingrid@asterland.example",
                "ATTENDEE;PARTSTAT=DECLINED:mailto:theo@brumaria.example",
                "BEGIN:VALARM",
                "END:VALARM",
            ]
        ),
        max_size=8,
    ),
)


def mail(content: bytes) -> bytes:
    head = b"From: a@b.example\r\nMessage-ID: <1@b>\r\nContent-Type: text/calendar; charset=utf-8"
    return head + b"\r\n\r\n" + content


def holds(handled: Handled) -> None:
    """What is true of every mail: it answers with the token it came by, and moves no sitting."""
    tokens = {one.token for one in handled.answers}
    assert tokens <= ({handled.invitee.token} if handled.invitee else set())
    for one in handled.answers:
        assert one.sequence <= 2
        assert one.at <= one.received
    if handled.outcome != "applied":
        assert not handled.answers or handled.outcome == "stale"


@given(st.binary(max_size=400))
def test_any_bytes(raw: bytes) -> None:
    holds(handle(raw, TO, NOON, WHERE, Before()))
    holds(handle(mail(raw), TO, NOON, WHERE, Before()))
    read_objects(raw)


@given(OBJECTS, st.sampled_from([TO, TO.upper(), "secretariat@council.example.org", ""]))
def test_any_object(text: str, to: str) -> None:
    handled = handle(mail(text.encode("utf-8", "replace")), to, NOON, WHERE, Before())
    holds(handled)
    own = "mailto:ingrid@asterland.example" in text
    if "mailto:theo@brumaria.example" in text and not own and "DELEGATED" not in text:
        assert not handled.answers


@pytest.fixture(scope="module")
def folder(data: Path) -> Path:
    return data.parent / "cases" / "replies"


def test_mails_cut_and_turned(folder: Path) -> None:
    """Each mail of the cases, cut at many places, with bytes turned: no seat but that of its token is answered for."""
    at = invited(folder)
    for case in cases(folder).values():
        for place in range(0, len(case.raw), 97):
            turned = bytearray(case.raw)
            turned[place] ^= 0x15
            for raw in (case.raw[:place], bytes(turned)):
                handled = handle(raw, case.to, case.received, at, Before())
                holds(handled)
                assert handled.outcome != "duplicate"


def test_what_is_large_is_read_in_a_moment_or_not_at_all() -> None:
    """No shape of input takes more than its share: folds, quotes, parameters and zones without end."""
    line = "ATTENDEE;" + 'CN="' * 50_000
    many = "BEGIN:VEVENT\r\n" * 20_000 + "END:VEVENT\r\n" * 20_000
    zones = "BEGIN:VTIMEZONE\r\nTZID:A\r\n" * 3_000
    for text in (line, many, zones, "\r\n " * 400_000, "A;" * 300_000, "X;Y=" + ";Y=" * 200_000):
        holds(handle(mail(text.encode()), TO, NOON, WHERE, Before()))
