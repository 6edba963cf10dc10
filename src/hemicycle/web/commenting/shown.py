"""What a page shows of its comments."""

import msgspec

from hemicycle.comments.comment import Comment
from hemicycle.comments.words import MOST_MAIL, MOST_NAME, MOST_WORDS, Run, paragraphs
from hemicycle.web.site import Site

MOST = {"name": MOST_NAME, "mail": MOST_MAIL, "words": MOST_WORDS}
"""How long each field may be."""


class ShownComment(msgspec.Struct, frozen=True):
    """A comment as it stands under a text. `depth`: 1 where it answers another."""

    id: int
    name: str
    office: bool
    depth: int
    at: int
    changed: int | None
    language: str
    paragraphs: list[list[list[Run]]]


class Thread(msgspec.Struct, frozen=True):
    """What stands under a text. `open`: whether comments are taken."""

    item: str
    open: bool
    comments: list[ShownComment]
    most: dict[str, int]


async def thread_of(site: Site, item: str, body: str | None) -> Thread:
    """The comments of a text, and whether there may be more."""
    found = [shown(one) for one in await site.comments.shown(item)]
    return Thread(item, await site.comment_queue.reading(body or "") != "closed", found, MOST)


def shown(comment: Comment) -> ShownComment:
    """A comment, ready to be shown."""
    return ShownComment(
        comment.id,
        comment.name,
        comment.office,
        0 if comment.answers is None else 1,
        comment.made,
        comment.changed,
        comment.language,
        paragraphs(comment.words),
    )
