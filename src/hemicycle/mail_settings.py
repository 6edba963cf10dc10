"""What `settings.toml` says of mail: the server that takes it, who writes, where it comes back."""

import json
import re
from email.utils import parseaddr
from ipaddress import ip_address
from pathlib import Path
from typing import Literal
from urllib.parse import SplitResult, urlsplit

import msgspec

FIRST_MAIL = """\
# The server that takes mail: "smtp://HOST:587" (STARTTLS is asked for, and nothing is sent without it) or
# "smtps://HOST:465" (TLS from the beginning). Empty: nothing is sent; each message is a file that you hand over.
# mail_server = ""

# Who writes, as readers see it: "Secretariat of the Council <secretariat@example.org>". Needed with mail_server.
# mail_sender = ""

# The address of the secretariat itself: it is told there when a silence is broken or has ended, and Help names it on
# pages that are read without a session.
# mail_office = ""

# The name and the password by which that server knows this one, where it asks for them.
# mail_user = ""
# mail_password = ""

# "none": no TLS on the way to the mail server. Only for one on this machine, or in a network of your own.
# mail_tls = "required"

# A file of certificates (PEM) that the mail server's is held against, where it is no public one.
# mail_ca = ""

# The address to which mail that cannot be delivered comes back, as "bounces@example.org"; a sign for each message is
# added, "bounces+SIGN@example.org". And the Maildir into which your mail server puts what comes there. With both, the
# page of the outbox says of each message what became of it.
# mail_returns = ""
# mail_maildir = ""

# Or the mailbox of that address at a mail server: "imaps://HOST:993" (TLS from the beginning) or "imap://HOST:143"
# (STARTTLS), the name and the password by which it is read, and the folder. Nothing in it is changed.
# mail_imap = ""
# mail_imap_user = ""
# mail_imap_password = ""
# mail_imap_folder = "INBOX"

# The address at which answers to invitations are read, as "secretariat@example.org"; a sign for each person is added,
# "secretariat+SIGN@example.org". Empty: calendars are not asked to answer by mail, and the link in each letter does.
# mail_replies = ""

# Where your mail server hands in the mail that comes to these addresses (LMTP): "127.0.0.1:2424", or the path of a
# socket, "/run/hemicycle/lmtp". On this machine alone, since LMTP asks nobody who they are. Empty: nowhere.
# mail_listen = ""

"""
WRITTEN = ("mail_server", "mail_sender", "mail_user", "mail_password")
"""What the first start asks for, and writes into the file."""
ONE_LINE = (
    *("mail_sender", "mail_office", "mail_user", "mail_returns", "mail_replies"),
    *("mail_imap_user", "mail_imap_password", "mail_imap_folder"),
)
TLS_PORTS = {"smtp": 465, "imap": 993}
MOST_RETURNS = 31
"""Characters before the @ of `mail_returns`: with the sign of a message they may be 64 (RFC 5321, 4.5.3.1.1)."""

MOST_REPLIES = 35
"""Characters before the @ of `mail_replies`, to which 29 are added."""


class SettingsFault(ValueError):
    """A setting cannot be used. The text names the file, the key and what is expected."""


class MailSettings(msgspec.Struct, frozen=True):
    """The keys that begin with `mail_`."""

    mail_server: str = ""
    mail_sender: str = ""
    mail_office: str = ""
    mail_user: str = ""
    mail_password: str = ""
    mail_tls: Literal["required", "none"] = "required"
    mail_ca: str = ""
    mail_replies: str = ""
    mail_returns: str = ""
    mail_maildir: str = ""
    mail_imap: str = ""
    mail_imap_user: str = ""
    mail_imap_password: str = ""
    mail_imap_folder: str = "INBOX"
    mail_listen: str = ""


def check_mail(settings: MailSettings) -> None:
    """Raises SettingsFault for the first thing that cannot work."""
    for key in ONE_LINE:
        if not getattr(settings, key).isprintable():
            raise SettingsFault(f"{key}: expected one line")
    if settings.mail_ca and not Path(settings.mail_ca).is_file():
        raise SettingsFault(f"mail_ca: there is no file {settings.mail_ca!r}")
    _check_returns(settings)
    if settings.mail_replies:
        address = _address_in("mail_replies", settings.mail_replies)
        if len(address.partition("@")[0]) > MOST_REPLIES:
            raise SettingsFault(
                f"mail_replies: expected {MOST_REPLIES} characters at most before the @"
            )
    _check_listen(settings.mail_listen)
    if settings.mail_office:
        _address_in("mail_office", settings.mail_office)
    if not settings.mail_server:
        if settings.mail_user or settings.mail_password:
            raise SettingsFault('mail_server: expected "smtp://HOST:587", since mail_user is set')
        return
    _check_server(settings)
    if not settings.mail_sender:
        raise SettingsFault('mail_sender: expected "NAME <ADDRESS>", since mail_server is set')
    _address_in("mail_sender", settings.mail_sender)


def with_mail(text: str, mail: MailSettings) -> str:
    """A settings file that says this of its server, sender, user and password; all other lines stay as they are."""
    for key in WRITTEN:
        line = f"{key} = {json.dumps(getattr(mail, key), ensure_ascii=False)}"
        places = [rf"^[ \t]*{key}[ \t]*=.*$", rf"^#[ \t]*{key}[ \t]*=.*$"]
        found = next((m for p in places if (m := re.search(p, text, re.MULTILINE))), None)
        head, tail = (text[: found.start()], text[found.end() :]) if found else ("", f"\n{text}")
        text = f"{head}{line}{tail}"
    return text


def sender_of(settings: MailSettings) -> tuple[str, str]:
    """Name and address of the sender; both empty where none is set."""
    return parseaddr(settings.mail_sender)


def _check_server(settings: MailSettings) -> None:
    parts = _host_in("mail_server", settings.mail_server, ("smtp", 587), "mail_user")
    if bool(settings.mail_user) != bool(settings.mail_password):
        raise SettingsFault("mail_password: expected together with mail_user")
    if settings.mail_tls == "none" and parts.scheme == "smtps":
        raise SettingsFault('mail_tls: "none" goes with smtp://, not with smtps://')
    if settings.mail_tls == "none" and settings.mail_password:
        raise SettingsFault("mail_tls: a password is not sent without TLS")


def _check_returns(settings: MailSettings) -> None:
    for key in ("mail_maildir", "mail_imap"):
        if getattr(settings, key) and not settings.mail_returns:
            raise SettingsFault(f"mail_returns: expected the address whose mail lies in {key}")
    _check_imap(settings)
    if settings.mail_maildir and not Path(settings.mail_maildir).is_dir():
        raise SettingsFault(f"mail_maildir: there is no folder {settings.mail_maildir!r}")
    if settings.mail_returns:
        address = _address_in("mail_returns", settings.mail_returns)
        if len(address.partition("@")[0]) > MOST_RETURNS:
            raise SettingsFault(
                f"mail_returns: expected {MOST_RETURNS} characters at most before the @"
            )


def _check_imap(settings: MailSettings) -> None:
    if not settings.mail_imap:
        if settings.mail_imap_user or settings.mail_imap_password:
            raise SettingsFault(
                'mail_imap: expected "imaps://HOST:993", since mail_imap_user is set'
            )
        return
    if settings.mail_maildir:
        raise SettingsFault("mail_imap: expected without mail_maildir; mail is read in one place")
    _host_in("mail_imap", settings.mail_imap, ("imap", 143), "mail_imap_user")
    for key in ("mail_imap_user", "mail_imap_password", "mail_imap_folder"):
        if not getattr(settings, key):
            raise SettingsFault(f"{key}: expected together with mail_imap")


def _host_in(key: str, value: str, plain: tuple[str, int], user: str) -> SplitResult:
    """The host of an address as `smtp://HOST:587`; `plain`: its scheme without TLS from the beginning, and the port."""
    scheme, port = plain
    expected = f'{key}: expected "{scheme}://HOST:{port}" or "{scheme}s://HOST:{TLS_PORTS[scheme]}"'
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018 (raises where the port is none)
    except ValueError as fault:
        raise SettingsFault(f"{expected}: {fault}") from fault
    if parts.username or parts.password:
        password = user.replace("user", "password")
        raise SettingsFault(f"{key}: expected no user; {user} and {password} say who")
    if parts.scheme not in (scheme, f"{scheme}s") or not parts.hostname:
        raise SettingsFault(f"{expected}, not {value!r}")
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise SettingsFault(f"{expected}, and nothing after the port")
    return parts


def _check_listen(at: str) -> None:
    if not at or at.startswith("/"):
        return
    host, _, port = at.rpartition(":")
    fault = f'mail_listen: expected "127.0.0.1:PORT" or the path of a socket, not {at!r}'
    if not (port.isascii() and port.isdecimal() and int(port) < 65_536):
        raise SettingsFault(fault)
    try:
        loopback = ip_address(host.strip("[]")).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise SettingsFault(f"{fault}: LMTP asks nobody who they are")


def _address_in(key: str, value: str) -> str:
    _, address = parseaddr(value)
    local, at, domain = address.rpartition("@")
    if not (at and local and domain) or not address.isascii() or " " in address:
        raise SettingsFault(f"{key}: expected an address as NAME@DOMAIN, not {value!r}")
    return address
