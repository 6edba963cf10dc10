"""A letter as a message: the same letter, id and date give the same bytes, however often it is sent."""

from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import NamedTuple

from hemicycle.outbound.letter import Letter
from hemicycle.outbound.mail.body import html_of, text_of
from hemicycle.outbound.mail.headers import one_line


class Mailbox(NamedTuple):
    """A name and an address, as they stand in a header."""

    name: str
    address: str


def message_of(letter: Letter, sender: Mailbox, message_id: str, written: int) -> EmailMessage:
    """The message. `message_id` without its brackets; `written`: UTC in milliseconds."""
    message = EmailMessage(policy=SMTP)
    message["From"] = _address(*sender)
    message["To"] = _address(letter.to.name, letter.to.address)
    message["Subject"] = one_line(letter.subject)
    message["Date"] = datetime.fromtimestamp(written // 1000, UTC)
    message["Message-ID"] = f"<{message_id}>"
    message["Content-Language"] = letter.to.language
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no vacation answers it
    message.set_content(text_of(letter), cte="quoted-printable")
    message.add_alternative(html_of(letter), subtype="html", cte="quoted-printable")
    message.set_boundary(f"=_{message_id.partition('@')[0]}")
    return message


def _address(name: str, address: str) -> Address:
    return Address(display_name=one_line(name), addr_spec=address)
