"""The letters to journalists: whether an address is theirs, what became of their request, and a copy under embargo."""

from functools import partial

from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.readers.journalists import Asked, Journalist
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time
from hemicycle.web.delegation.zones import offset_min, place_of

CONFIRM, ACCREDITED, REFUSED = "journalist-confirm", "journalist-accredited", "journalist-refused"
COPY = "embargoed-copy"
"""Kinds of letters."""


def confirming(settings: Settings, asked: Asked, token: str, expires: int) -> Letter:
    """Whether it was they who asked."""
    word = partial(say, asked.language)
    return Letter(
        kind=CONFIRM,
        to=_to(asked),
        heading=settings.name,
        subject=word("journalist-confirm-subject", house=settings.name),
        title=word("reader-confirm-title"),
        paragraphs=[word("journalist-confirm-what", house=settings.name)],
        facts=[(word("link-until"), in_their_time(expires, asked))],
        acts=[Act(word("reader-confirm-act"), _at(settings, asked, f"confirm/{token}"))],
        after=[word("reader-confirm-after")],
        expires=expires,
        secret=True,
    )


def decided(settings: Settings, who: Journalist) -> Letter | None:
    """Accredited until when, or why not; of an accreditation that ends nobody writes."""
    word = partial(say, who.language)
    if who.state == "accredited":
        until = [(word("link-until"), in_their_time(who.until, who))] if who.until else []
        return Letter(
            kind=ACCREDITED,
            to=_to(who),
            heading=settings.name,
            subject=word("journalist-accredited-subject", house=settings.name),
            title=word("journalist-accredited-title"),
            paragraphs=[word("journalist-accredited-what")],
            facts=[(word("journalist-outlet"), who.outlet), *until],
            acts=[Act(word("journalist-act"), _at(settings, who, who.token))],
            after=[word("journalist-after")],
            secret=True,
        )
    if who.state != "refused":
        return None
    return Letter(
        kind=REFUSED,
        to=_to(who),
        heading=settings.name,
        subject=word("journalist-refused-subject", house=settings.name),
        title=word("journalist-refused-title"),
        paragraphs=[word("journalist-refused-what"), *([who.reason] if who.reason else [])],
    )


def under_embargo(settings: Settings, who: Journalist, token: str, due: int) -> Letter:
    """Their own link to a text that is under embargo. Its words stay here: mail passes through others' hands."""
    word = partial(say, who.language)
    return Letter(
        kind=COPY,
        to=_to(who),
        heading=settings.name,
        subject=word("embargo-subject", house=settings.name),
        title=word("embargo-title"),
        paragraphs=[word("embargo-what")],
        facts=[(word("embargo-until"), in_their_time(due, who))],
        acts=[Act(word("embargo-act"), _at(settings, who, f"copies/{token}"))],
        after=[word("embargo-after")],
        expires=due,
        secret=True,
    )


def in_their_time(at: int, who: Asked, language: str = "") -> str:
    """An instant by their clocks, which are named; in another language than theirs, where one is said."""
    spoken = language or who.language
    there = date_and_time(at, spoken, offset_min(who.zone, at))
    return f"{there} ({place_of(who.zone, spoken)})"


def _to(who: Asked) -> Recipient:
    return Recipient(who.name, who.address, who.language)


def _at(settings: Settings, who: Asked, path: str) -> str:
    return f"{settings.base_url}/{who.language}/press/{path}"
