"""What a mail server reports of a message (RFC 3464), wherever the report stands in what came back.

Pure: bytes in, values out. OpenSMTPD sends its reports as multipart/mixed and names no report-type, so any part that is
a `message/delivery-status` is one. What holds none (an answer of somebody on leave, a letter) is no report.
"""

from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from typing import Literal

import msgspec

from hemicycle.outbound.addresses import token_in
from hemicycle.outbound.mail.headers import one_line

LARGEST = 2_000_000
"""Bytes of a report that is read."""
MOST_PARTS = 100
ADDRESSED = ("Delivered-To", "X-Original-To", "Envelope-To", "To")
Action = Literal["failed", "delayed", "delivered", "relayed", "expanded"]
ACTIONS: dict[str, Action] = {
    "failed": "failed",
    "delayed": "delayed",
    "delivered": "delivered",
    "relayed": "relayed",
    "expanded": "expanded",
}


class Report(msgspec.Struct, frozen=True):
    """What became of one message. `token`: the sign of the message (see with_token); `message_id`: its own id.

    `status`: the code of it (RFC 3463); `until`: until when the server goes on trying, as it says.
    """

    action: Action
    answer: str
    token: str | None
    message_id: str | None
    status: str = ""
    until: str = ""


def read_report(raw: bytes) -> Report | None:
    """The report in a message that came back; None where it is none."""
    if len(raw) > LARGEST:
        return None
    message = message_from_bytes(raw, policy=compat32)
    parts = [part for part, _ in zip(message.walk(), range(MOST_PARTS), strict=False)]
    statuses = [part for part in parts if part.get_content_type() == "message/delivery-status"]
    if not statuses:
        return None
    fields = [block for status in statuses for block in _blocks(status)]
    found = next((one for one in fields if _field(one, "Action").lower() in ACTIONS), None)
    if found is None:
        return None
    status, said = _field(found, "Status"), _field(found, "Diagnostic-Code")
    envelope = next((e for one in fields if (e := _field(one, "Original-Envelope-Id"))), "")
    return Report(
        action=ACTIONS[_field(found, "Action").lower()],
        answer=one_line(" ".join(filter(None, (status, said.partition(";")[2] or said)))),
        token=_token(message, envelope),
        message_id=_returned_id(parts),
        status=status,
        until=_field(found, "Will-Retry-Until"),
    )


def _blocks(status: Message) -> list[Message]:
    """The groups of fields of a status; of the first part, which speaks of the message, too."""
    payload = status.get_payload()
    if isinstance(payload, list):
        return [block for block in payload if isinstance(block, Message)]
    return [message_from_bytes(str(payload).encode("ascii", "replace"), policy=compat32)]


def _field(block: Message, name: str) -> str:
    return one_line(str(block.get(name, "")))


def addressees(raw: bytes) -> list[str]:
    """To whom a mail says that it was delivered, the nearest to its mailbox first."""
    return _addressed(message_from_bytes(raw, policy=compat32))


def _addressed(message: Message) -> list[str]:
    return [str(value) for name in ADDRESSED for value in message.get_all(name, [])]


def _token(message: Message, envelope: str) -> str | None:
    """The sign to which the report came, else the one of its envelope."""
    found = (token_in(to) for to in (*_addressed(message), f"+{envelope}@"))
    return next((token for token in found if token), None)


def _returned_id(parts: list[Message]) -> str | None:
    """The id of the message that came back with the report, or of its headers."""
    for part in parts:
        if part.get_content_type() in ("message/rfc822", "text/rfc822-headers", "message/global"):
            payload = part.get_payload()
            inner = payload[0] if isinstance(payload, list) and payload else None
            if inner is None:
                inner = message_from_bytes(part.get_payload(decode=True) or b"", policy=compat32)  # type: ignore[arg-type]
            if isinstance(inner, Message) and inner.get("Message-ID"):
                return one_line(str(inner["Message-ID"])).strip("<> ")
    return None
