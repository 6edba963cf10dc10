"""The fourth question of the first start: a mail server is tried, and then written into the settings."""

import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hemicycle.mail_settings import MailSettings
from hemicycle.settings import read_settings
from hemicycle.settings_file import mail_of, write_mail
from hemicycle.web import start_mail
from tests.outbound.smtp import Smtp, answering
from tests.web.conftest import House
from tests.web.staffed import first_account

SECRET = "correct horse"
MAIL = {
    "do": "mail",
    "mail": "server",
    "mail-host": "127.0.0.1",
    "mail-sender": "Secretariat <office@waters.example>",
    "mail-to": "mara@waters.example",
}


@pytest.fixture
def in_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    """The mail server of a test has no certificate."""

    def bare(**given: Any) -> MailSettings:
        return msgspec.structs.replace(mail_of(**given), mail_tls="none")

    monkeypatch.setattr(start_mail, "mail_of", bare)


def written(house: House) -> str:
    file: Path = house.app.state.site.settings_file
    return file.read_text() if file.exists() else ""


def form(smtp: Smtp, **changes: str) -> dict[str, str]:
    return {**MAIL, "mail-port": f"{smtp.port}", **changes}


@pytest.mark.usefixtures("in_clear")
async def test_a_server_that_takes_the_trial_letter_is_set(house: House) -> None:
    _, mara = await first_account(house)
    async with answering() as smtp:
        answer = await mara.post("/secretariat/start", data=form(smtp))
    assert answer.status_code == 200
    assert "250 taken as 0" in answer.text
    assert "Letters leave by this server from now on" in answer.text
    [letter] = smtp.taken
    assert b"To: mara@waters.example" in letter
    assert tomllib.loads(written(house)) == {
        "mail_server": f"smtp://127.0.0.1:{smtp.port}",
        "mail_sender": "Secretariat <office@waters.example>",
        "mail_user": "",
        "mail_password": "",
    }
    assert (house.app.state.site.settings_file.stat().st_mode & 0o777) == 0o600
    again = (await mara.get("/secretariat/start")).text
    assert f"smtp://127.0.0.1:{smtp.port}" in again


@pytest.mark.usefixtures("in_clear")
async def test_what_the_server_says_is_told_and_nothing_is_set(house: House) -> None:
    _, mara = await first_account(house)
    async with answering(RCPT=["550 nobody of that name"]) as smtp:
        answer = await mara.post("/secretariat/start", data=form(smtp))
    assert answer.status_code == 400
    assert "550 nobody of that name" in answer.text
    assert written(house) == ""


async def test_nothing_is_sent_without_tls_and_no_secret_is_shown(house: House) -> None:
    _, mara = await first_account(house)
    secret = {"mail-user": "hemicycle", "mail-password": SECRET}
    async with answering() as smtp:
        answer = await mara.post("/secretariat/start", data=form(smtp, **secret))
    assert answer.status_code == 400
    assert "nothing was set" in answer.text
    assert 'value="hemicycle"' in answer.text
    assert SECRET not in answer.text
    assert SECRET not in "".join(smtp.said)
    assert not smtp.taken
    assert written(house) == ""


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"mail-host": ""}, "server"),
        ({"mail-port": "0"}, "server"),
        ({"mail-port": "ninety"}, "server"),
        ({"mail-sender": "nobody"}, "sender"),
        ({"mail-user": "hemicycle"}, "password"),
        ({"mail-to": "nobody"}, "to"),
    ],
)
@pytest.mark.usefixtures("in_clear")
async def test_what_is_wrong_is_said_before_anything_leaves(
    house: House, changes: dict[str, str], fault: str
) -> None:
    _, mara = await first_account(house)
    async with answering() as smtp:
        answer = await mara.post("/secretariat/start", data=form(smtp, **changes))
    assert answer.status_code == 400
    words = house.app.state.site.words["en"](f"start-mail-fault-{fault}")
    assert words.partition("<")[0] in answer.text
    assert smtp.lines == 0


def test_the_settings_keep_every_other_line(tmp_path: Path) -> None:
    read_settings(tmp_path)
    file = tmp_path / "settings.toml"
    before = file.read_text().splitlines()
    mail = mail_of(
        host="mail.example.org",
        port=465,
        sender='"Sec, the" <s@example.org>',
        user="h",
        password='a"b\\c',
    )
    write_mail(file, mail)
    read = read_settings(tmp_path)
    assert read.mail_server == "smtps://mail.example.org:465"
    assert (read.mail_sender, read.mail_password) == (mail.mail_sender, 'a"b\\c')
    changed = [one for one in before if one not in file.read_text().splitlines()]
    assert len(changed) == 4
    write_mail(file, msgspec.structs.replace(mail, mail_user="other"))
    assert read_settings(tmp_path).mail_user == "other"
    assert len(file.read_text().splitlines()) == len(before)
