"""The settings of mail: what cannot work stops the start, with the key and what is expected."""

from pathlib import Path
from typing import Any

import pytest

from hemicycle.settings import SettingsFault, settings_of

GOOD: dict[str, Any] = {
    "mail_server": "smtp://mail.waters.example:587",
    "mail_sender": "Council <secretariat@waters.example>",
}
READ: dict[str, Any] = {
    "mail_returns": "bounces@waters.example",
    "mail_imap": "imaps://mail.waters.example",
    "mail_imap_user": "bounces",
    "mail_imap_password": "secret",
}
FAULTS = [
    ({"mail_server": "mail.waters.example"}, "mail_server: expected"),
    ({"mail_server": "http://mail.waters.example"}, "mail_server: expected"),
    ({"mail_server": "smtp://"}, "mail_server: expected"),
    ({"mail_server": "smtp://host:port"}, "mail_server: expected"),
    ({"mail_server": "smtp://user:word@host"}, "mail_user and mail_password say who"),
    ({"mail_server": "smtp://host/path"}, "nothing after the port"),
    ({"mail_sender": ""}, "mail_sender: expected"),
    ({"mail_sender": "Council"}, "mail_sender: expected an address"),
    (
        {"mail_sender": "Council <a@b.example>\nBcc: x@evil.example"},
        "mail_sender: expected one line",
    ),
    ({"mail_user": "me"}, "mail_password: expected together"),
    ({"mail_user": "me", "mail_password": "x", "mail_tls": "none"}, "not sent without TLS"),
    ({"mail_server": "smtps://host", "mail_tls": "none"}, "goes with smtp://"),
    ({"mail_tls": "maybe"}, 'mail_tls: expected "required" or "none"'),
    ({"mail_ca": "/nowhere/ca.pem"}, "mail_ca: there is no file"),
    ({"mail_maildir": "/nowhere"}, "mail_returns: expected"),
    ({"mail_maildir": "/nowhere", "mail_returns": "b@waters.example"}, "there is no folder"),
    ({"mail_returns": "x" * 40 + "@waters.example"}, "31 characters at most"),
    ({"mail_imap": "imaps://mail.waters.example"}, "mail_returns: expected"),
    ({"mail_imap_password": "secret"}, "mail_imap: expected"),
    ({**READ, "mail_imap": "smtp://host"}, 'mail_imap: expected "imap://HOST:143"'),
    ({**READ, "mail_imap": "imaps://me:word@host"}, "mail_imap_user and mail_imap_password say"),
    ({**READ, "mail_imap_password": ""}, "mail_imap_password: expected together"),
    ({**READ, "mail_imap_folder": ""}, "mail_imap_folder: expected together"),
    ({**READ, "mail_imap_user": "me\r\nA1 LOGOUT"}, "mail_imap_user: expected one line"),
    ({**READ, "mail_maildir": "/tmp"}, "mail_imap: expected without mail_maildir"),
    ({"mail_replies": "x" * 40 + "@waters.example"}, "35 characters at most"),
    ({"mail_replies": "office"}, "mail_replies: expected an address"),
    ({"mail_returns": "bounces"}, "mail_returns: expected an address"),
    ({"mail_office": "nobody"}, "mail_office: expected an address"),
    ({"mail_listen": "0.0.0.0:25"}, "asks nobody who they are"),
    ({"mail_listen": "localhost:port"}, "mail_listen: expected"),
    ({"mail_server": "", "mail_user": "me"}, "mail_server: expected"),
]


@pytest.mark.parametrize(("changes", "words"), FAULTS)
def test_what_cannot_work_is_named(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(SettingsFault, match=words.replace("(", r"\(")):
        settings_of({**GOOD, **changes})


def test_what_can_work_passes(tmp_path: Path) -> None:
    changes = {
        "mail_server": "smtps://mail.waters.example",
        "mail_user": "me",
        "mail_password": "secret",
        "mail_returns": "bounces@waters.example",
        "mail_maildir": str(tmp_path),
        "mail_office": "secretariat@waters.example",
    }
    assert settings_of({**GOOD, **changes}).mail_tls == "required"
    assert settings_of({**GOOD, "mail_tls": "none"}).mail_server
    assert settings_of({**GOOD, **READ}).mail_imap_folder == "INBOX"
