"""Where posting keeps something of people: words of what was published, which name them, and who did what."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, update

from hemicycle.keeping.place import NO_PERIOD, Place, Sought, Stored
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.posting.states import ERASED
from hemicycle.posting.tables import post_accounts, post_events, post_wishes, posts
from hemicycle.register.register import Register

POST_DAYS = 365
"""How long the words of a post are kept here, where nobody says otherwise; that it stands there stays known."""


def places_of_posting(register: Register) -> Sequence[Place]:
    """What stands at the networks themselves is withdrawn by who withdraws the text."""
    said = Rows(
        posts,
        personal=("draft", "alt", "answer"),
        free=(
            *("id", "account", "record", "version", "deed", "marker", "picture", "written"),
            *("state", "since", "tried", "doubt", "there", "url", "gone"),
        ),
        wipe=_wipe,
        shown=lambda row: (row["record"],),
        says=lambda row: ((row["draft"] or b"").decode(errors="replace"), row["alt"]),
        old=lambda before: (posts.c.since < before) & (posts.c.draft.is_not(None)),
        at="written",
        also=(
            Stored(post_events.name, personal=("answer", "by"), free=("id", "post", "at", "what")),
        ),
    )
    wished = Rows(
        post_wishes,
        personal=("words", "alt"),
        free=("id", "record", "account", "goes", "template", "base"),
        wipe=_forget_wish,
        shown=lambda row: (row["record"],),
        says=lambda row: (row["words"], row["alt"]),
        at="id",
        also=(
            Stored(
                post_accounts.name,
                personal=("handle", "made_by"),
                free=(
                    *("id", "body", "network", "server", "language", "template", "secret"),
                    *("expires", "made", "confirmed", "ended"),
                ),
            ),
        ),
    )
    return (
        TablePlace(register, "posts", said, POST_DAYS),
        TablePlace(register, "post-wishes", wished, NO_PERIOD),
    )


def _wipe(connection: Connection, row: Row, _: Sought) -> None:
    """Its words go; what has not left does not leave any more."""
    gone: dict[str, object] = {"draft": None, "alt": ""}
    if row["state"] == "waiting" and row["deed"] != "withdraw":
        gone |= {"state": "refused", "answer": ERASED}
    connection.execute(update(posts).where(posts.c.id == row["id"]).values(gone))


def _forget_wish(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(post_wishes).where(post_wishes.c.id == row["id"]))
