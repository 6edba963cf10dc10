"""[REPLY-1] Kinds of mail beside those of the cases: each written as a calendar or a mail server may."""

import msgspec
import pytest

from hemicycle.calendar.answered import standing_of
from hemicycle.calendar.invited import Invited, Invitee, Sitting, token_digest
from hemicycle.calendar.replies import Before, Handled, handle
from tests.calendar.seeded import HOUR, instant

TOKEN, OTHER = "q7m2xw9kd5urc4en8v3hz6yt1b", "a4jp0sf8gw3tn6vk2yxc9rmd7e"
TO = f"desk+{TOKEN}@council.example"
OWN, THEIRS = "ingrid@asterland.example", "theo@brumaria.example"
NOW = instant("2027-02-26T12:00:00Z")
FIRST, SECOND = instant("2027-03-09T14:00:00Z"), instant("2027-04-06T13:00:00Z")
DAYS = (instant("2027-05-11T00:00:00Z"), instant("2027-05-12T00:00:00Z"))
AT = Invited(
    (
        Sitting("S1", "series", FIRST, FIRST, FIRST + HOUR, "Europe/Paris"),
        Sitting("S2", "series", SECOND, SECOND, SECOND + HOUR, "Europe/Paris"),
        Sitting("X", "one", None, FIRST, FIRST + HOUR, sequence=2, moved_at=NOW - 24 * HOUR),
        *(
            Sitting(f"V{n}", "days", at, at, at + 24 * HOUR, all_day=True)
            for n, at in enumerate(DAYS)
        ),
    ),
    (
        Invitee(token_digest(TOKEN), "p1", "Ingrid Sølvberg", OWN),
        Invitee(token_digest(OTHER), "p2", "Théo Lachaise-Brun", THEIRS),
    ),
)


def event(*lines: str, method: str = "REPLY", uid: str = "one", state: str = "ACCEPTED") -> str:
    own = f"ATTENDEE;PARTSTAT={state}:mailto:{OWN}"
    given = lines if any(line.startswith("ATTENDEE") for line in lines) else (own, *lines)
    parts = ["BEGIN:VCALENDAR", f"METHOD:{method}", "BEGIN:VEVENT", f"UID:{uid}"]
    return "\r\n".join([*parts, *given, "END:VEVENT", "END:VCALENDAR", ""])


def mail(body: str | bytes, kind: str = "text/calendar", sender: str = OWN, **heads: str) -> bytes:
    named = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in heads.items())
    head = f"From: {sender}\r\nContent-Type: {kind}\r\n{named}\r\n"
    return head.encode() + (body if isinstance(body, bytes) else body.encode())


def sent(
    raw: bytes, before: Before | None = None, at: Invited = AT, received: int = NOW
) -> Handled:
    return handle(raw, TO, received, at, before or Before())


def states(handled: Handled) -> dict[str, str]:
    """Sitting → what stands, where something does."""
    found = {one.id: standing_of(one, handled.answers).state for one in AT.sittings}
    return {sitting: state for sitting, state in found.items() if state != "needs-action"}


@pytest.mark.parametrize(
    ("raw", "outcome"),
    [
        (mail("--b\r\nContent-Type: message/disposition-notification\r\n\r\nDisposition: x\r\n--b--\r\n",
              'multipart/report; boundary="b"'), "receipt"),
        (mail(event(method="REFRESH")), "resend"),
        (mail(event(method="REQUEST")), "held"),
        (mail(event(method="CANCEL")), "held"),
        (mail(event(state="NEEDS-ACTION")), "held"),
        (mail(event(uid="another")), "held"),
        (mail("Gone fishing", "text/plain", Auto_Submitted="auto-replied"), "auto-reply"),
        (mail("Gone fishing", "text/plain", Precedence="auto_reply"), "auto-reply"),
        (mail("I accept", "text/plain", Auto_Submitted="no"), "held"),
        (mail("I accept", "text/plain", Precedence="bulk"), "held"),
        (mail(event(), Auto_Submitted="auto-generated"), "applied"),  # a calendar that answers by itself
    ],
)  # fmt: skip
def test_what_a_mail_is(raw: bytes, outcome: str) -> None:
    assert sent(raw).outcome == outcome


@pytest.mark.parametrize(
    ("line", "uid", "due"),
    [
        ("RECURRENCE-ID;VALUE=DATE:20270406", "series", "S2"),
        ("RECURRENCE-ID:20270406T130000Z", "series", "S2"),
        ("RECURRENCE-ID;TZID=America/New_York:20270406T090000", "series", "S2"),
        ("RECURRENCE-ID;TZID=/freeassociation.sourceforge.net/Europe/Paris:20270406T150000", "series", "S2"),
        ("RECURRENCE-ID;TZID=Nowhere:20270406T150000", "series", "S2"),
        ("RECURRENCE-ID:20270511T220000Z", "days", "V1"),
        ("RECURRENCE-ID:20270512T040000Z", "days", "V1"),
        ("RECURRENCE-ID;VALUE=DATE:20270512", "days", "V1"),
        ("RECURRENCE-ID:20270406T140000Z", "series", ""),
        ("RECURRENCE-ID:20270309T140000Z", "one", "X"),
    ],
)  # fmt: skip
def test_a_sitting_is_found_however_its_time_is_written(line: str, uid: str, due: str) -> None:
    handled = sent(mail(event(line, uid=uid)))
    assert states(handled) == ({due: "accepted"} if due else {})
    assert handled.why == ("" if due else "no-sitting")


def test_this_and_all_that_follow() -> None:
    line = "RECURRENCE-ID;RANGE=THISANDFUTURE:20270309T140000Z"
    assert states(sent(mail(event(line, uid="series")))) == {"S1": "accepted", "S2": "accepted"}


def test_a_stamp_in_the_future_locks_nobody_out() -> None:
    first = sent(mail(event("DTSTAMP:20990101T000000Z", "SEQUENCE:99")))
    before = Before(first.answers, frozenset({first.mark}))
    second = sent(
        mail(event("DTSTAMP:20270226T120000Z", "SEQUENCE:2", state="DECLINED")),
        before,
        received=NOW + 1,
    )
    assert second.outcome == "applied"
    assert second.answers[0].state == "declined"


def test_an_alias_that_repeats_the_list_counts_and_its_sender_is_noted() -> None:
    handled = sent(
        mail(
            event(f"ATTENDEE;PARTSTAT=DECLINED:mailto:{THEIRS}", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@alias.example"),
            sender="me@alias.example",
        )
    )  # fmt: skip
    assert states(handled) == {"X": "accepted"}
    assert {one.token for one in handled.answers} == {token_digest(TOKEN)}
    assert handled.answers[0].sender == "me@alias.example"


@pytest.mark.parametrize(
    ("line", "sender"),
    [
        (f"ATTENDEE;PARTSTAT=DECLINED:mailto:{THEIRS}", THEIRS),
        (f"ATTENDEE;PARTSTAT=DECLINED:MAILTO:{THEIRS.upper()}", OWN),
        ('ATTENDEE;PARTSTAT=DECLINED;CN="Théo Lachaise-Brun":mailto:x@y.example', "x@y.example"),
        ("ATTENDEE;PARTSTAT=DECLINED:urn:uuid:1", THEIRS),
    ],
)
def test_what_speaks_for_another_is_held_with_both(line: str, sender: str) -> None:
    handled = sent(mail(event(line), sender=sender))
    assert (handled.outcome, handled.why, handled.answers) == ("held", "forged", ())
    assert handled.other
    assert handled.other.participant == "p2"


def test_a_deputy_who_is_named_by_the_other_attendee_alone() -> None:
    handled = sent(
        mail(
            event(
                f"ATTENDEE;PARTSTAT=DELEGATED:mailto:{OWN}",
                f'ATTENDEE;CN=Mart;DELEGATED-FROM="mailto:{OWN}":mailto:mart@asterland.example',
            )
        )
    )
    [one] = handled.answers
    assert one.deputy
    assert (one.state, one.deputy.address) == ("delegated", "mart@asterland.example")


def test_a_deputy_who_answers_late_takes_nothing_back_from_who_comes_after_all() -> None:
    sends = sent(
        mail(event(f'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:m@a.example":mailto:{OWN}'))
    )
    comes = sent(mail(event("SEQUENCE:2")), Before(sends.answers), received=NOW + 1)
    before = Before((*sends.answers, *comes.answers))
    late = sent(
        mail(
            event(f'ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:{OWN}":mailto:m@a.example'),
            sender="m@a.example",
        ),
        before,
        received=NOW + 2,
    )
    stands = standing_of(AT.sittings[2], (*before.answers, *late.answers))
    assert (stands.state, stands.deputy_answer) == ("accepted", None)


def test_an_object_in_utf_16_is_read() -> None:
    assert sent(mail(event().encode("utf-16"))).outcome == "applied"


def test_a_proposal_with_a_refusal_stays_a_refusal() -> None:
    lines = ("DTSTART:20270310T090000Z", "SEQUENCE:2")
    handled = sent(mail(event(*lines, method="COUNTER", state="DECLINED")))
    [one] = handled.answers
    assert one.state == "declined"
    assert one.proposal
    assert one.proposal.ends - one.proposal.starts == HOUR


def test_nobody_is_answered_for_who_was_not_asked_to_a_sitting() -> None:
    only = msgspec.structs.replace(AT.invitees[0], sittings=("S1",))
    at = msgspec.structs.replace(AT, invitees=(only, AT.invitees[1]))
    handled = sent(mail(event(uid="series")), at=at)
    assert [one.sitting for one in handled.answers] == ["S1"]
