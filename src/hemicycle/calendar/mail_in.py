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
TAG = re.compile(r"<(?:style|script)\b.*?</(?:style|script)\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)
BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr)\b[^>]*>", re.IGNORECASE)


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


def _words(parts: list[Message]) -> str:
    """What a person wrote, above what they quote; of two ways in which it is written, the plain one."""
    for wanted in ("text/plain", "text/html"):
        for part in parts:
            if _type(part) != wanted or part.is_multipart() or _is_calendar(part):
                continue
            text = _text(part)
            if wanted == "text/html":
                text = unescape(TAG.sub(" ", BREAK.sub("\n", text)))
            said = _above(text).replace("\0", "").strip()
            if said:
                return said[:MOST_WORDS]
    return ""


def _text(part: Message) -> str:
    raw = _payload(part)[: 4 * MOST_WORDS * 8]
    try:
        return raw.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return raw.decode("cp1252", "replace")


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
