"""What pages ask of posts. Each function works inside the caller's transaction."""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, func, select

from hemicycle.posting.composing import Wish
from hemicycle.posting.states import TROUBLE
from hemicycle.posting.tables import post_accounts, post_events, post_wishes, posts


def find_post(register: Connection, post: int) -> RowMapping | None:
    """One row."""
    return register.execute(select(posts).where(posts.c.id == post)).mappings().first()


def posts_of(register: Connection, record: str) -> Sequence[RowMapping]:
    """All rows of an item, by account, in order."""
    asked = select(posts).where(posts.c.record == record)
    return register.execute(asked.order_by(posts.c.account, posts.c.id)).mappings().all()


def events_of(register: Connection, post: int) -> Sequence[RowMapping]:
    """What happened to a post, in order."""
    asked = select(post_events).where(post_events.c.post == post).order_by(post_events.c.id)
    return register.execute(asked).mappings().all()


def accounts_of(
    register: Connection, body: str | None = None, *, ended: bool = False
) -> Sequence[RowMapping]:
    """The accounts of a body (None: of all); `ended`: those too that were disconnected."""
    asked = select(post_accounts).order_by(post_accounts.c.id)
    if body is not None:
        asked = asked.where(post_accounts.c.body == body)
    if not ended:
        asked = asked.where(post_accounts.c.ended.is_(None))
    return register.execute(asked).mappings().all()


def wishes_of(register: Connection, record: str) -> dict[int, Wish]:
    """What the office wishes of an item, by account."""
    asked = select(post_wishes).where(post_wishes.c.record == record)
    return {
        row["account"]: Wish(row["goes"], row["template"], row["words"], row["alt"], row["base"])
        for row in register.execute(asked).mappings()
    }


def troubles(register: Connection, body: str | None) -> int:
    """How many posts a person must look at."""
    joined = posts.join(post_accounts, posts.c.account == post_accounts.c.id)
    asked = select(func.count()).select_from(joined).where(posts.c.state.in_(TROUBLE))
    if body is not None:
        asked = asked.where(post_accounts.c.body == body)
    return int(register.execute(asked).scalar_one())
