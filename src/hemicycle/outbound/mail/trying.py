"""A letter by a mail server that is not set yet: what it says decides whether it is."""

import secrets
from typing import NamedTuple

from hemicycle.mail_settings import MailSettings, sender_of
from hemicycle.outbound.addresses import domain_of
from hemicycle.outbound.letter import Letter, checked
from hemicycle.outbound.mail.message import Mailbox, message_of
from hemicycle.outbound.mail.server import Accepted, MailServer, Unreachable


class Tried(NamedTuple):
    """Whether it took the letter, and its last answer."""

    taken: bool
    answer: str


async def try_mail(mail: MailSettings, letter: Letter, now: int) -> Tried:
    """Send this one letter by this server, once. Raises BadLetter."""
    letter, server = checked(letter), MailServer(mail)
    name, address = sender_of(mail)
    sender, token = Mailbox(name or letter.heading, address), secrets.token_hex(16)
    words = message_of(letter, sender, f"{token}@{domain_of(sender.address)}", now)
    try:
        offered = await server.offer(sender.address, letter.to.address, token)
        accepted = isinstance(offered, Accepted)
        answer = await server.hand_over(words) if accepted else offered
    except Unreachable as fault:
        return Tried(taken=False, answer=str(fault))
    finally:
        await server.close()
    return Tried(isinstance(answer, Accepted), answer.answer)
