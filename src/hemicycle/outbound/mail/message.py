"""A letter as a message: the same letter, id and date give the same bytes, however often it is sent."""

from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import NamedTuple
from urllib.parse import quote

from hemicycle.outbound.letter import Letter
from hemicycle.outbound.mail.body import html_of, text_of
from hemicycle.outbound.mail.headers import mailbox, unstructured

FILE = "invite.ics"


class Mailbox(NamedTuple):
    """A name and an address, as they stand in a header."""

    name: str
    address: str


def message_of(letter: Letter, sender: Mailbox, message_id: str, written: int) -> bytes:
    """The message (RFC 5322). `message_id` without its brackets; `written`: UTC in milliseconds."""
    headers = {
        "From": mailbox(*sender),
        "To": mailbox(letter.to.name, letter.to.address),
        "Subject": unstructured(letter.subject),
        "Date": format_datetime(datetime.fromtimestamp(written // 1000, UTC)),
        "Message-ID": f"<{message_id}>",
        "Content-Language": unstructured(letter.to.language),
        "Auto-Submitted": "auto-generated",  # RFC 3834: no vacation answers it
    }
    if letter.reply_to:
        headers["Reply-To"] = letter.reply_to
    if letter.list_id:
        headers["List-Id"] = mailbox(*letter.list_id)
    if letter.stop:
        headers["List-Unsubscribe"] = f"<{quote(letter.stop, safe=':/?#[]@!$&()*+,;=%')}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return head.encode("ascii") + _content(letter, f"=_{message_id.partition('@')[0]}")


def _content(letter: Letter, boundary: str) -> bytes:
    """The headers of the content and the content: plain text, and the same for who wants it to look like a letter.

    What goes into a calendar is a third form of it (RFC 6047, 2.4), and a file, too: some read one, some the other.
    """
    content = EmailMessage(policy=SMTP)
    content.set_content(text_of(letter), cte="quoted-printable")
    content.add_alternative(html_of(letter), subtype="html", cte="quoted-printable")
    if letter.calendar is None:
        content.set_boundary(boundary)
        return content.as_bytes()
    method, written = {"method": letter.calendar.method}, letter.calendar.object
    content.add_alternative(
        written, subtype="calendar", charset="utf-8", cte="base64", params=method
    )
    content.set_boundary(f"{boundary}-a")
    content.add_attachment(written.encode(), "application", "ics", filename=FILE)
    content.set_boundary(boundary)
    return content.as_bytes()
