"""[OUTBOX-4] The secretariat's outbox: the list, one message, what a person may do; each is a file, too."""

import re
from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from hemicycle.accounts.roles import ROLES
from hemicycle.outbound.ledger import conclude
from hemicycle.outbound.states import State
from hemicycle.settings import Settings
from tests.outbound.conftest import letter
from tests.web.conftest import BASE, House
from tests.web.staffed import first_account, member

BY_MAIL = Settings(
    base_url=BASE,
    mail_server="smtp://127.0.0.1:1",
    mail_tls="none",
    mail_sender="Council <secretariat@waters.example>",
)
READ_BY_IMAP = Settings(
    base_url=BASE,
    mail_returns="bounces@waters.example",
    mail_imap="imaps://127.0.0.1:1",
    mail_imap_user="bounces",
    mail_imap_password="a secret",
)


async def read(office: httpx2.AsyncClient, path: str) -> str:
    answer = await office.get(path)
    assert answer.status_code == 200, answer.text
    return answer.text


async def concluded(house: House, state: State, answer: str = "", **changes: object) -> int:
    message = await house.post_office.write(letter(**changes))  # type: ignore[arg-type]
    register = house.post_office._register
    await register.write(lambda c: conclude(c, message, state, answer, house.clock.at))
    return message


async def test_a_message_is_tried_out_and_stands_as_a_file(house: House) -> None:
    office = await house.secretariat()
    assert "Nothing has been written yet" in await read(office, "/secretariat/outbox")
    answer = await office.post("/secretariat/outbox/try", data={"address": "me@waters.example"})
    assert answer.status_code == 303
    page = await read(office, answer.headers["location"])
    assert "To hand over" in page
    assert "Mail from Hemicycle works" in page
    mailto = re.search(r'href="(mailto:[^"]+)"', page)
    assert mailto
    parts = urlsplit(mailto[1].replace("&amp;", "&"))
    assert parts.path == "me@waters.example"
    assert "Mail works\r\n" in parse_qs(parts.query)["body"][0]
    file = await office.get(f"{answer.headers['location']}/file")
    assert file.headers["content-type"] == "message/rfc822"
    assert file.headers["content-disposition"].startswith("attachment")
    parsed = message_from_bytes(file.content, policy=default)
    assert parsed["to"].addresses[0].addr_spec == "me@waters.example"
    assert "One message needs you" in await read(office, "/secretariat")
    await office.post(f"{answer.headers['location']}/settle")
    assert "needs you" not in await read(office, "/secretariat")
    assert "Settled" in await read(office, answer.headers["location"])


async def test_what_is_no_address_is_said_beside_the_field(house: House) -> None:
    office = await house.secretariat()
    answer = await office.post("/secretariat/outbox/try", data={"address": "<script>@x"})
    assert answer.status_code == 422
    assert "is no address" in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert "<script>@x" not in answer.text
    assert "Nothing has been written yet" in await read(office, "/secretariat/outbox")


async def test_the_list_shows_a_group_and_finds_words(house: House) -> None:
    await concluded(house, "sent", "250 taken", subject="First")
    await concluded(house, "refused", "550 no such reader", subject="Second")
    await concluded(house, "unknown", subject="Third")
    await concluded(house, "given-up", "451 later", subject="Fourth")
    office = await house.secretariat()
    shows = {
        "": ["First", "Second", "Third", "Fourth"],
        "?show=look": ["Second", "Third", "Fourth"],
        "?show=unknown": ["Third"],
        "?show=sent": ["First"],
        "?show=waiting": [],
        "?q=second+fontaine": ["Second"],
        "?q=100%25": [],
        "?show=nonsense&page=nonsense": ["First", "Second", "Third", "Fourth"],
    }
    for asked, subjects in shows.items():
        page = await read(office, f"/secretariat/outbox{asked}")
        found = [one for one in ("First", "Second", "Third", "Fourth") if f">{one}<" in page]
        assert found == subjects, asked
    assert "550 no such reader" in await read(office, "/secretariat/outbox")


async def test_fifty_stand_on_a_page(house: House) -> None:
    for n in range(51):
        await house.post_office.write(letter(subject=f"Number {n:02}"))
    office = await house.secretariat()
    first = await read(office, "/secretariat/outbox")
    second = await read(office, "/secretariat/outbox?page=2")
    assert "Number 50" in first
    assert "Number 00" not in first
    assert "Number 00" in second
    assert await read(office, "/secretariat/outbox?page=99") != first


@pytest.mark.parametrize("settings", [BY_MAIL])
async def test_what_is_unknown_is_sent_again_by_a_person(house: House) -> None:
    message = await concluded(house, "unknown")
    office = await house.secretariat()
    path = f"/secretariat/outbox/{message}"
    page = await read(office, path)
    assert "It may have arrived" in page
    assert (await office.post(f"{path}/again")).status_code == 303
    page = await read(office, path)
    assert "Sent again by a person" in page
    assert f"{path}/again" not in page, "it waits"
    await house.post_office.send_due()
    for where in ("/secretariat", "/secretariat/outbox"):
        assert "The mail server cannot be reached" in await read(office, where)


@pytest.mark.parametrize("settings", [READ_BY_IMAP])
async def test_a_mailbox_of_returns_that_cannot_be_read_is_told(house: House) -> None:
    """[OUTBOX-8] Since when, with the last answer; never the password."""
    await house.post_office.prepare()
    await house.post_office.read_returns()
    office = await house.secretariat()
    for where in ("/secretariat", "/secretariat/outbox"):
        page = await read(office, where)
        assert "What comes back cannot be read" in page
        assert "refused" in page
        assert "a secret" not in page


@pytest.mark.parametrize("settings", [BY_MAIL])
async def test_a_link_for_one_reader_is_shown_to_nobody_else(house: House) -> None:
    secret = "https://meet.waters.example/in/0123456789abcdef"
    told = letter(secret=True, paragraphs=[secret])
    message = await house.post_office.write(told)
    office = await house.secretariat()
    path = f"/secretariat/outbox/{message}"
    page = await read(office, path)
    assert "for its reader alone" in page
    assert secret not in page
    for end in ("file", "look"):
        assert (await office.get(f"{path}/{end}")).status_code == 404
    register = house.post_office._register
    await register.write(lambda c: conclude(c, message, "sent", "250", house.clock.at))
    assert "were deleted" in await read(office, path)


async def test_words_of_others_stand_as_text(house: House) -> None:
    canary = "<img src=x onerror=alert(1)>\"'{{7*7}}"
    message = await house.post_office.write(
        letter(subject=canary, title=canary, heading=canary, paragraphs=[canary], after=[canary])
    )
    office = await house.secretariat()
    for path in (f"/secretariat/outbox/{message}", "/secretariat/outbox"):
        assert "<img" not in await read(office, path)
    look = await office.get(f"/secretariat/outbox/{message}/look")
    assert "<img" not in look.text
    assert "sandbox" in look.headers["content-security-policy"]
    assert "script-src" not in look.headers["content-security-policy"]


@pytest.mark.parametrize("message", ["99", "0", "-1", "x", "1" * 30, "1%2F2"])
async def test_a_message_that_is_none_is_not_found(house: House, message: str) -> None:
    office = await house.secretariat()
    for end in ("", "/file", "/look"):
        assert (await office.get(f"/secretariat/outbox/{message}{end}")).status_code == 404
    for end in ("/again", "/settle"):
        assert (await office.post(f"/secretariat/outbox/{message}{end}")).status_code == 404


async def test_a_long_letter_opens_in_a_mail_program_without_its_words(house: House) -> None:
    message = await house.post_office.write(letter(paragraphs=["words " * 800]))
    office = await house.secretariat()
    page = await read(office, f"/secretariat/outbox/{message}")
    mailto = re.search(r'href="(mailto:[^"]+)"', page)
    assert mailto
    assert len(mailto[1]) < 2000
    assert "body=" not in mailto[1]


async def test_it_is_told_in_french(house: House) -> None:
    await house.post_office.write(letter())
    office = await house.secretariat()
    page = await read(office, "/secretariat/outbox?lang=fr")
    assert "Boîte d’envoi" in page
    assert "À transmettre" in page


async def test_it_says_who_did_it_and_offers_nothing_to_who_only_looks(house: House) -> None:
    chief, _ = await first_account(house)
    _, looks = await member(house, chief, "Looks On", "press")
    _, acts = await member(house, chief, "Yusuf Demir", "officer")
    message = await concluded(house, "refused")
    path = f"/secretariat/outbox/{message}"
    page = await read(looks, path)
    assert f"{path}/settle" not in page
    assert "/secretariat/outbox/try" not in await read(looks, "/secretariat/outbox")
    assert (await looks.post(f"{path}/settle")).status_code == 403
    assert f"{path}/settle" in await read(acts, path)
    assert (await acts.post(f"{path}/settle")).status_code == 303
    assert "Yusuf Demir" in await read(looks, path)


async def test_it_is_closed_to_who_works_for_one_body(house: House) -> None:
    chief, _ = await first_account(house)
    _, theirs = await member(house, chief, "Theirs", *ROLES, body="un-sc")
    message = await concluded(house, "refused")
    path = f"/secretariat/outbox/{message}"
    for where in ("/secretariat/outbox", path, f"{path}/file", f"{path}/look"):
        assert (await theirs.get(where)).status_code == 404, where
    for where in (f"{path}/again", f"{path}/settle", "/secretariat/outbox/try"):
        assert (await theirs.post(where)).status_code == 404, where
    page = await read(theirs, "/secretariat")
    assert "needs you" not in page
    assert "/secretariat/outbox" not in page


async def test_a_refused_message_goes_to_another_address(house: House) -> None:
    """One message more, however often it is pressed; the old one is settled and says where its words went."""
    refused = await concluded(house, "refused", "550 no such reader", subject="Second")
    sent = await concluded(house, "sent", "250 taken", subject="First")
    office = await house.secretariat()
    at = f"/secretariat/outbox/{refused}"
    assert "Another address" in await read(office, at)
    assert "Another address" not in await read(office, f"/secretariat/outbox/{sent}")
    wrong = await office.post(f"{at}/readdress", data={"address": "no address"})
    assert (wrong.status_code, "no address is no address" in wrong.text) == (422, True)
    right = {"address": "right@waters.example"}
    answers = [await office.post(f"{at}/readdress", data=right) for _ in range(2)]
    assert [one.status_code for one in answers] == [303, 303]
    new = str(answers[1].headers["location"])
    page = await read(office, at)
    assert "Sent to another address by a person" in page
    assert page.count("right@waters.example") == 1
    other = await office.post(
        f"/secretariat/outbox/{sent}/readdress", data={"address": "a@b.example"}
    )
    assert other.headers["location"] == f"/secretariat/outbox/{sent}"
    found = await house.post_office.messages("all", "", 1)
    assert [(one.id, one.address, one.subject) for one in found.messages] == [
        (int(new.rpartition("/")[2]), "right@waters.example", "Second"),
        (sent, found.messages[1].address, "First"),
        (refused, found.messages[2].address, "Second"),
    ]
    assert found.messages[2].settled is not None
    assert await house.post_office.troubles() == 1  # the new one: here somebody hands it over
