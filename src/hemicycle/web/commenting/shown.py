"""What a page shows of its comments."""

import msgspec
from starlette.requests import Request

from hemicycle.comments.comment import Comment, Reading
from hemicycle.comments.comments import SHOWN_AT_ONCE
from hemicycle.comments.words import MOST_MAIL, MOST_NAME, MOST_WORDS, Run, paragraphs
from hemicycle.web.forms import page_number
from hemicycle.web.render import language
from hemicycle.web.site import site_of

MOST = {"name": MOST_NAME, "mail": MOST_MAIL, "words": MOST_WORDS}
"""How long each field may be."""


class ShownComment(msgspec.Struct, frozen=True):
    """A comment as it stands under a text. `depth`: 1 where it answers another; `orphan`: one that is not there.

    `origin`: the account elsewhere that wrote it; `source`: where it stands there.
    """

    id: int
    name: str
    office: bool
    depth: int
    at: int
    changed: int | None
    language: str
    paragraphs: list[list[list[Run]]]
    orphan: bool = False
    origin: str = ""
    source: str = ""


class Thread(msgspec.Struct, frozen=True):
    """What stands under a text: a page of `number` comments. `reading`: what is read before it is published."""

    item: str
    reading: Reading
    comments: list[ShownComment]
    number: int
    page: int
    pages: int
    most: dict[str, int]

    @property
    def open(self) -> bool:
        """Whether comments are taken."""
        return self.reading != "closed"


async def thread_of(request: Request, item: str, body: str | None) -> Thread:
    """The comments of a text, as many as a page has, and whether there may be more."""
    site, page, reader = site_of(request), page_number(request), language(request)
    number = await site.comments.number(item)
    pages = max(1, -(-number // SHOWN_AT_ONCE))
    page = min(page, pages)
    found = await site.comments.shown(item, page)
    there = {one.id for one in found}
    return Thread(
        item,
        await site.comment_queue.reading(body or ""),
        [
            shown(one, reader, orphan=one.answers is not None and one.answers not in there)
            for one in found
        ],
        number,
        page,
        pages,
        MOST,
    )


def shown(comment: Comment, reader: str = "", *, orphan: bool = False) -> ShownComment:
    """A comment, ready to be shown; in the reader's language where its writer said it in that, too."""
    spoken = comment.language if reader not in comment.others else reader
    words, links = comment.others.get(spoken, comment.words), comment.links
    return ShownComment(
        comment.id,
        comment.name,
        comment.office,
        0 if comment.answers is None else 1,
        comment.made,
        comment.changed,
        spoken,
        paragraphs(words, links if words == comment.words else ()),
        orphan,
        comment.origin or "",
        comment.source or "",
    )
