"""A mail that came in: the calendar objects in it, the words that a person wrote, and what kind of mail it is. Pure.

Nothing here interprets words. What is automatic says so in its headers (RFC 3834); `X-Auto-Response-Suppress` only asks
others to be silent, and marks nothing.
"""

import hashlib
import re
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from email.utils import parseaddr
from html import unescape

import msgspec

from hemicycle.outbound.mail.reports import Report, read_report

LARGEST = 4_000_000
"""Bytes of a mail that is read."""
MOST_PARTS, MOST_OBJECTS = 100, 8
MOST_WORDS = 4_000
"""Characters of somebody's words that are kept."""
CALENDARS = ("text/calendar", "application/ics", "text/x-vcalendar")
TAG = re.compile(r"/?[a-z0-9]*")
UNSEEN, BREAKS = ("style", "script"), ("br", "/p", "/div", "/li", "/tr")
MOST_TEXTS = 4
"""Parts with words that are looked at, of each kind."""


class Mail(msgspec.Struct, frozen=True):
    """What was read. `mark`: the same for the same mail, however often and by whatever way it is delivered."""

    mark: str
    sender: str
    automatic: bool
    receipt: bool
    report: Report | None
    objects: tuple[bytes, ...]
    words: str


def read_mail(raw: bytes) -> Mail:
    """Read a mail, whatever it is."""
    message = message_from_bytes(raw[:LARGEST], policy=compat32)
    parts = [part for part, _ in zip(message.walk(), range(MOST_PARTS), strict=False)]
    objects = list(dict.fromkeys(_payload(part) for part in parts if _is_calendar(part)))
    words, own_id = _words(parts), _header(message, "Message-ID").strip()
    content = b"\0".join(objects) or words.encode()
    mark = hashlib.sha256(own_id.encode() + b"\0" + content).hexdigest()
    return Mail(
        mark=mark,
        sender=parseaddr(_header(message, "From"))[1].lower()[:320],
        automatic=_automatic(message),
        receipt=any(_type(part) == "message/disposition-notification" for part in parts),
        report=read_report(raw[:LARGEST]),
        objects=tuple(objects[:MOST_OBJECTS]),
        words=words,
    )


def _header(message: Message, name: str) -> str:
    return str(message.get(name, "")).encode(errors="replace").decode()


def _type(part: Message) -> str:
    return part.get_content_type()


def _is_calendar(part: Message) -> bool:
    """By its type, or by the name of its file: bridges strip what they do not know."""
    if part.is_multipart():
        return False
    return _type(part) in CALENDARS or _file_name(part).endswith((".ics", ".vcs"))


def _file_name(part: Message) -> str:
    try:
        return (part.get_filename() or "").lower()
    except (LookupError, ValueError, TypeError):
        return ""


def _payload(part: Message) -> bytes:
    try:
        found = part.get_payload(decode=True)
    except (LookupError, ValueError, AssertionError):
        return b""
    return found if isinstance(found, bytes) else b""


def _automatic(message: Message) -> bool:
    submitted = _header(message, "Auto-Submitted").partition(";")[0].strip().lower()
    precedence = _header(message, "Precedence").strip().lower()
    nobody = _header(message, "Return-Path").strip() == "<>"
    answered = any(name in message for name in ("X-Autoreply", "X-Autorespond"))
    return submitted not in ("", "no") or precedence == "auto_reply" or nobody or answered


def seen_in(html: str) -> str:
    """The words of a page without its tags, and without what nobody sees; each character is looked at once."""
    first, *rest = html.split("<")
    out, hidden = [first], ""
    for piece in rest:
        tag, closed, text = piece.partition(">")
        found = TAG.match(tag.lower())
        name = found[0] if found else ""
        if hidden and name != f"/{hidden}":
            continue
        hidden = name if name in UNSEEN else ""
        if not hidden:
            out += ["\n" if name in BREAKS else " ", text] if closed else ["<", tag]
    return unescape("".join(out))


def _words(parts: list[Message]) -> str:
    """What a person wrote, above what they quote; of two ways in which it is written, the plain one."""
    for wanted in ("text/plain", "text/html"):
        alike = (part for part in parts if _type(part) == wanted and not part.is_multipart())
        for part in [one for one in alike if not _is_calendar(one)][:MOST_TEXTS]:
            text = _text(part)
            if wanted == "text/html":
                text = seen_in(text)
            said = _above(text).replace("\0", "").strip()
            if said:
                return said[:MOST_WORDS]
    return ""


def _text(part: Message) -> str:
    raw = _payload(part)[: 4 * MOST_WORDS * 8]
    try:
        text = raw.decode(part.get_content_charset() or "utf-8")
    except (LookupError, ValueError):  # no such characters, or a name that is none
        text = raw.decode("cp1252", "replace")
    return text.encode(errors="replace").decode()


def _above(text: str) -> str:
    """The lines before the first that is quoted, and before the line that says whose words follow."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at = next((n for n, line in enumerate(lines) if line.lstrip().startswith(">")), len(lines))
    above = lines[:at]
    while above and not above[-1].strip():
        above.pop()
    if at < len(lines) and above and above[-1].rstrip().endswith(":"):
        above.pop()
    return "\n".join(above)
