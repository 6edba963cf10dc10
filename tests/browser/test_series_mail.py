"""[INVITE-7] [REPLY-5] A council is invited to a series of meetings, and its members answer by mail.

Through OpenSMTPD into Dovecot and back by LMTP, as each calendar reads it there: libical, ical.js, Radicale, and khal
upon what Radicale keeps.
"""

import json
import smtplib
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import People, Served
from tests.browser.test_series import BODY, calls_a_series, cancels_one, enter, moves_one
from tests.calendar.judges import Khal, faults_by_libical, starts_by_icaljs, starts_by_libical
from tests.calendar.radicale_server import Radicale
from tests.mail_servers import MailServers
from tests.nginx import free_port
from tests.outbound.conftest import both_servers as both_servers  # noqa: PLC0414 (a fixture)

pytestmark = [pytest.mark.browser, pytest.mark.peers]
HANDED_IN = """
action replies lmtp "127.0.0.1:{port}" rcpt-to virtual <takers>
match from any for domain "replies.example" action replies
"""
COUNCIL = {"NO": ("Karin Lund", "reader0"), "DE": ("Jonas Berg", "reader1")}
COUNCIL |= {"FR": ("Alix Morel", "reader2")}
CALLED = ("2035-03-15T13:00", "2035-03-29T12:00", "2035-04-12T12:00")
"""14:00 in Brussels, which goes over to summer time before the second."""
MOVED = "2035-04-05T13:00"
SINCE, UNTIL = "20350301T000000Z", "20350501T000000Z"


def seconds(*written: str) -> list[int]:
    return [round(datetime.fromisoformat(one).replace(tzinfo=UTC).timestamp()) for one in written]


@pytest.fixture
def served(tmp_path: Path, both_servers: MailServers) -> Iterator[Served]:
    """A server whose letters leave by OpenSMTPD, and which takes the answers by LMTP."""
    both_servers.clear()
    port, taking = free_port(), free_port()
    conf = both_servers.folder / "smtpd.conf"
    before = conf.read_text()
    conf.write_text(before + HANDED_IN.format(port=taking))
    both_servers.end()
    both_servers.begin()
    data = tmp_path / "data"
    data.mkdir()
    told = {**both_servers.settings, "base_url": f"http://127.0.0.1:{port}"}
    told |= {"mail_replies": "desk@replies.example", "mail_listen": f"127.0.0.1:{taking}"}
    lines = [f'{name} = "{value}"' for name, value in told.items() if value]
    (data / "settings.toml").write_text("\n".join(lines))
    server = Served(data, port=port)
    yield server
    server.stop()
    both_servers.end()
    conf.write_text(before)
    both_servers.begin()


@pytest.fixture
def people(chromium: Browser) -> Iterator[People]:
    found = People(chromium, {})
    yield found
    found.close()


@pytest.fixture
def radicale(tmp_path: Path) -> Iterator[Radicale]:
    (tmp_path / "radicale").mkdir()
    server = Radicale(tmp_path / "radicale", free_port())
    yield server
    server.stop()


def signs_in(people: People, served: Served) -> Page:
    """The office, with a record of the council, the office that may call it, and who sits for three members."""
    page = people.page(width=1440, height=1000)
    page.goto(served.office)
    page.get_by_role("button").last.click()
    page.wait_for_url("**/secretariat")
    enter(page, served, f"{BODY}/begin", access="open")
    title = {"title.en": "Secretary General", "title.fr": "Secrétaire général"}
    general = {"office": "general", "charge": "secretary", **title}
    enter(page, served, BODY, do="establish-office", **general)
    for code, (name, _) in COUNCIL.items():
        seat = f"envoy-{code.lower()}"
        envoy = {"member": code, "charge": "other", "title.en": "Envoy", "title.fr": "Émissaire"}
        enter(page, served, BODY, do="establish-office", office=seat, **envoy)
        holds = {"office": seat, "words.name.und": name, "since": "2026-01-01"}
        enter(page, served, BODY, do="appoint-holder", **holds)
    return page


class Reader:
    """A member with a mailbox, and programs that read what comes to it."""

    def __init__(self, servers: MailServers, name: str) -> None:
        self._servers = servers
        self.name = name
        self.seen = 0
        self.letter = EmailMessage()

    def gets(self) -> str:
        """The next letter: the object that their calendar takes, as two programs find it right."""
        self.seen += 1
        messages = self._servers.await_saved(self.name, self.seen)
        assert len(messages) == self.seen
        self.letter = max(messages, key=lambda one: str(one["date"]) + _written(one))
        written = max((_written(one) for one in messages), key=_revision)
        assert faults_by_libical(written) == []
        assert starts_by_icaljs(written) == starts_by_libical(written)
        self.object = written
        return written

    def answers(self, people: str, method: str = "REPLY", more: str = "") -> None:
        """As their calendar program sends it, under the address that the letter names."""
        event = _first(self.object)
        to = str(event["organizer"]).removeprefix("mailto:")
        mail = EmailMessage()
        mail["From"], mail["To"] = f"{self.name}@waters.example", parseaddr(to)[1]
        mail["Subject"], mail["Message-ID"] = "An answer", f"<{self.name}-{method}@waters.example>"
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        lines = [
            *("BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", "BEGIN:VEVENT"),
            *(f"UID:{event['uid']}", f"DTSTAMP:{stamp}", *more.split(), *people.split()),
            *("END:VEVENT", "END:VCALENDAR", ""),
        ]
        mail.set_content(
            "\r\n".join(lines), subtype="calendar", cte="base64", params={"method": method}
        )
        with smtplib.SMTP("127.0.0.1", self._servers.port, timeout=30) as line:
            line.send_message(mail)


def _written(message: EmailMessage) -> str:
    [part] = [one for one in message.walk() if one.get_content_type() == "text/calendar"]
    raw = part.get_payload(decode=True)
    assert isinstance(raw, bytes)
    return raw.decode()


def _first(written: str) -> Any:
    return Calendar.from_ical(written).walk("VEVENT")[0]


def _revision(written: str) -> tuple[int, str]:
    """Which of several objects is the last."""
    event = _first(written)
    return int(event["sequence"]), str(event["dtstamp"].dt)


def until_it_says(page: Page, where: str, words: str) -> None:
    """A mail is on its way: the page is read anew until it has come."""
    said = ""
    for _ in range(400):
        page.goto(where)
        said = " ".join(page.locator("main").inner_text().split())
        if words in said:
            return
    raise AssertionError(said)


def kept(served: Served, meeting: str) -> list[dict[str, Any]]:
    """What the record of the meeting holds after its first entry."""
    told = served.run("export", meeting.rpartition("/")[2], "--data", str(served.data))
    lines = [json.loads(line) for line in told.splitlines()]
    return [
        one["entry"]["facts"] | {"kind": one["entry"]["kind"]} for one in lines if "entry" in one
    ]


def link_in(letter: EmailMessage) -> str:
    """The personal link, as it stands in the words of the letter."""
    body = letter.get_body(("plain",))
    assert body
    return next(one for one in str(body.get_content()).split() if "/join/" in one)


def opens_with_who_came(people: People, chair: EmailMessage, deputy: EmailMessage) -> set[str]:
    """The chair and the deputy come by the links that their letters hold, and the meeting is opened."""
    presiding, sent = people.page(), people.page()
    for page, letter in ((presiding, chair), (sent, deputy)):
        page.goto(link_in(letter))
        page.get_by_role("button", name="Take your seat").click()
        page.get_by_role("button", name="Enter", exact=True).click()
    presiding.get_by_role("radio", name="Chair’s console").click()
    presiding.get_by_role("button", name="Admit Mia").first.click()
    presiding.get_by_role("button", name="Open the meeting").click()
    expect(sent.get_by_text("In session").first).to_be_visible()
    return {"Karin Lund", "Mia"}


def test_a_council_is_invited_to_three_meetings_and_answers_by_mail(
    served: Served,
    people: People,
    both_servers: MailServers,
    radicale: Radicale,
    tmp_path: Path,
) -> None:
    office = signs_in(people, served)
    calls_a_series(office, served)
    series = office.url
    office.get_by_role("link", name="Addresses and answers").click()
    for name, mailbox in COUNCIL.values():
        office.get_by_label(f"Address of {name}").fill(f"{mailbox}@waters.example")
    office.get_by_role("button", name="Invite the members to all sittings").click()
    expect(office.get_by_text("3 invitations leave.")).to_be_visible()

    karin, jonas, alix = (Reader(both_servers, mailbox) for _, mailbox in COUNCIL.values())
    khal = Khal(tmp_path, radicale.kept)
    for one in (jonas, alix, karin):
        radicale.take(one.gets())
    assert radicale.starts(SINCE, UNTIL) == starts_by_icaljs(karin.object) == seconds(*CALLED)
    assert khal.holds("2035-03-01", 60) == [f"{one} CONFIRMED" for one in CALLED]

    karin.answers("ATTENDEE;PARTSTAT=ACCEPTED:mailto:reader0@waters.example")
    jonas.answers(
        "ATTENDEE;PARTSTAT=TENTATIVE:mailto:reader1@waters.example",
        "COUNTER",
        "RECURRENCE-ID;TZID=Europe/Brussels:20350315T140000 DTSTART:20350316T130000Z",
    )
    alix.answers(
        'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:reader3@waters.example":mailto:reader2@waters.example '
        'ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Mia;DELEGATED-FROM="mailto:reader2@waters.example":mailto:reader3@waters.example'
    )
    for said in ("Accepts", "Proposes: 16 March 2035", "Mia"):
        until_it_says(office, f"{series}/invitations", said)

    office.goto(series)
    for change, now in (
        (moves_one, [CALLED[0], MOVED, CALLED[2]]),
        (cancels_one, [CALLED[0], MOVED]),
    ):
        change(office)
        for one in (jonas, alix, karin):
            radicale.take(one.gets())
        assert radicale.starts(SINCE, UNTIL) == starts_by_icaljs(karin.object) == seconds(*now)
        assert khal.holds("2035-03-01", 60) == [f"{one} CONFIRMED" for one in now]

    office.goto(series)
    office.locator("#s1").get_by_role("button", name="Call this meeting").click()
    office.wait_for_url("**/secretariat/drafts/*")
    office.get_by_role("button", name="More on Karin Lund").click()
    office.get_by_role("button", name="Put in the chair").click()
    office.get_by_role("button", name="Call and send the invitations").click()
    office.wait_for_url("**/links")
    meeting = office.url.removesuffix("/links")
    radicale.take(karin.gets())
    assert radicale.starts(SINCE, UNTIL) == seconds(*now)
    assert khal.holds("2035-03-01", 60) == [f"{one} CONFIRMED" for one in now]

    office.goto(meeting)
    came = office.locator("main")
    expect(came).to_contain_text("1 accept, 1 tentatively, 0 decline, 1 send a deputy, 0 have not")
    office.get_by_label("In what capacity").select_option("speaks")
    office.get_by_role("button", name="Accredit").first.click()
    expect(came).to_contain_text("Mia")
    who_came = opens_with_who_came(people, karin.letter, both_servers.await_saved("reader3", 1)[0])
    office.goto(meeting)
    for name in ("Karin Lund", "Jonas Berg", "Alix Morel", "Mia"):
        row = office.locator("#office-people tr", has_text=name)
        expect(row.get_by_text("Present")).to_have_count(1 if name in who_came else 0)
    facts = kept(served, meeting)
    mia = [one for one in facts if one["kind"] == "participant-accredited"][-1]
    assert (mia["member"], mia["role"]) == ("FR", "delegate")
    # She speaks, and Alix Morel keeps the vote.
    assert "holder-replaced" not in {one["kind"] for one in facts}
