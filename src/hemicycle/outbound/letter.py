"""A letter: what somebody is to be told, in their language. Its words are whole; how it looks is the mail's matter."""

import msgspec

from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.outbound.mail.headers import one_line, prose


class BadLetter(ValueError):
    """It cannot be sent; the text says why."""


class Recipient(msgspec.Struct, frozen=True):
    """A person: as they are called, where mail reaches them, in which language they are written to."""

    name: str
    address: str
    language: str


class Act(msgspec.Struct, frozen=True):
    """Something that the reader may open. Opening it answers nothing: scanners of mail open links, too."""

    label: str
    url: str


class Papers(msgspec.Struct, frozen=True):
    """What there is to read: each with where it is opened; no address where it is not open yet."""

    label: str
    each: list[Act]


class Calendar(msgspec.Struct, frozen=True):
    """An object for the reader's calendar (RFC 6047): its method, as it stands in it, and the object."""

    method: str
    object: str


class Letter(msgspec.Struct, frozen=True):
    """A letter, from top to bottom.

    `kind`: of which sort it is, as `one-time-link`. `heading`: who writes. `addressed`: to whom, in lines, where it is
    formal; `greeting` and `signed` with it. `title`: its large line. `facts`: label and value, in a box; `papers`.
    `acts`: the first is the filled button. `after`: small print.
    `expires` (UTC, ms): it is not sent by itself after that. `secret`: it opens something by itself; its words are
    deleted once the mail server has it, and shown to nobody while they wait for one. `stop`: where its reader says that
    such letters are to come no more, by a page or by one press of their mail program (RFC 8058). `calendar`: what goes
    into the reader's calendar. `reply_to`: where an answer goes, where that is not to the sender.
    """

    kind: str
    to: Recipient
    heading: str
    subject: str
    title: str = ""
    paragraphs: list[str] = []
    facts: list[tuple[str, str]] = []
    acts: list[Act] = []
    after: list[str] = []
    expires: int | None = None
    secret: bool = False
    stop: str = ""
    calendar: Calendar | None = None
    reply_to: str = ""
    addressed: str = ""
    greeting: str = ""
    papers: Papers | None = None
    signed: str = ""
    list_id: tuple[str, str] | None = None


def checked(letter: Letter) -> Letter:
    """The letter, its address as mail servers write it, its words without what are no characters. Raises BadLetter."""
    try:
        address = mailbox_of(letter.to.address)
    except BadAddress as fault:
        raise BadLetter(str(fault)) from fault
    papers = letter.papers.each if letter.papers else []
    opened = [*(act.url for act in (*letter.acts, *papers) if act.url or act in letter.acts)]
    for url in [*opened, *([letter.stop] if letter.stop else [])]:
        if not url.startswith(("https://", "http://")) or one_line(url) != url:
            raise BadLetter(f"{url!r} is no address of a page")
    _check_replies(letter.reply_to)
    return msgspec.structs.replace(
        letter,
        to=Recipient(one_line(letter.to.name), address, one_line(letter.to.language)),
        heading=one_line(letter.heading),
        subject=one_line(letter.subject),
        title=one_line(letter.title),
        paragraphs=[prose(one) for one in letter.paragraphs],
        facts=[(one_line(label), prose(value)) for label, value in letter.facts],
        acts=[Act(one_line(act.label), act.url) for act in letter.acts],
        after=[prose(one) for one in letter.after],
        addressed=prose(letter.addressed),
        greeting=one_line(letter.greeting),
        papers=letter.papers
        and Papers(
            one_line(letter.papers.label),
            [Act(one_line(one.label), one.url) for one in papers],
        ),
        signed=prose(letter.signed),
        list_id=letter.list_id and (one_line(letter.list_id[0]), one_line(letter.list_id[1])),
    )


def _check_replies(address: str) -> None:
    try:
        known = mailbox_of(address) if address else address
    except BadAddress as fault:
        raise BadLetter(str(fault)) from fault
    if known != address:
        raise BadLetter(f"{address!r} is no address as mail servers write it")
