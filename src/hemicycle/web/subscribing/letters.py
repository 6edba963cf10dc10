"""The letters to readers: the one that asks whether an address is theirs, and what came out."""

from functools import partial
from urllib.parse import urlsplit

import msgspec

from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.readers.list import CONFIRM, TOLD
from hemicycle.readers.reader import How, Reader
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time


class News(msgspec.Struct, frozen=True):
    """What came out, as one language's readers are told of it.

    `note`: why it was withdrawn or corrected, if it was said.
    `place`: the address of its page, without its language; `language`: of its words; `at`: UTC, ms.
    """

    how: How
    kind: str
    house: str
    title: str
    lead: str
    note: str
    place: str
    language: str
    at: int


def place_of(settings: Settings, language: str, token: str) -> str:
    """The address of a reader's own page."""
    return f"{settings.base_url}/{language}/readers/{token}"


def confirming(settings: Settings, language: str, address: str, token: str, expires: int) -> Letter:
    """Whether it was they who asked. It says nothing of whether they are on the list."""
    word = partial(say, language)
    link = f"{settings.base_url}/{language}/readers/confirm/{token}"
    return Letter(
        kind=CONFIRM,
        to=Recipient("", address, language),
        heading=settings.name,
        subject=word("reader-confirm-subject", house=settings.name),
        title=word("reader-confirm-title"),
        paragraphs=[word("reader-confirm-what", house=settings.name)],
        facts=[(word("link-until"), date_and_time(expires, language))],
        acts=[Act(word("reader-confirm-act"), link)],
        after=[word("reader-confirm-after")],
        expires=expires,
        secret=True,
    )


def telling(settings: Settings, news: News, reader: Reader) -> Letter:
    """What came out, was corrected or withdrawn; the way out stands in its header and in its small print."""
    language = reader.wishes.language
    word, own = partial(say, language), place_of(settings, language, reader.token)
    page = language if news.language == language else news.language
    page = page if page in settings.languages else language
    said = [news.lead] if news.how != "withdrawn" and news.lead else []
    note = [news.note] if news.note else []
    return Letter(
        kind=TOLD,
        to=Recipient("", reader.address, language),
        heading=news.house or settings.name,
        subject=word("reader-told-subject", how=news.how, title=news.title),
        title=news.title,
        paragraphs=[word("reader-told-what", how=news.how), *note, *said],
        facts=[(word("reader-told-at", how=news.how), date_and_time(news.at, language))],
        acts=[
            Act(word("reader-told-act", how=news.how), f"{settings.base_url}/{page}{news.place}")
        ],
        after=[
            word("reader-told-after", house=settings.name),
            word("reader-told-leave", url=f"{own}/leave", own=own),
        ],
        stop=f"{own}/leave",
        list_id=(settings.name, f"newsroom.{urlsplit(settings.base_url).hostname}"),
    )
