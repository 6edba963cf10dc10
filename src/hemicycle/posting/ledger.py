"""What happens to posts, in the register. Each function works inside the caller's transaction.

Invariant: a post is marked `sending`, durably, before its words leave, and only one that is `waiting`; so after a crash
whatever still waits has not left, and whatever is `sending` may have.
"""

from collections.abc import Callable, Sequence

import msgspec
from sqlalchemy import Connection, RowMapping, insert, select, update

from hemicycle.carrying.cursors import take_step
from hemicycle.jobs.queue import add_job, finish
from hemicycle.posting.port import Draft, NetworkName, Stands
from hemicycle.posting.states import EARLIER, ERASED, OPEN, TROUBLE, Event, State
from hemicycle.posting.tables import post_accounts, post_events, posts

DRAFT = msgspec.json.Decoder(Draft)
Safe = Callable[[str, str], bool]
"""Network and deed → whether an attempt whose answer was lost may be repeated by itself."""


def job_kind(network: str) -> str:
    """One kind a network, so that none waits for another."""
    return f"post-{network}"


def note(
    register: Connection, post: int, what: Event, answer: str, now: int, by: str | None = None
) -> None:
    """Write down what happened to it."""
    register.execute(insert(post_events).values(post=post, at=now, what=what, answer=answer, by=by))


def ask(register: Connection, post: int, due: int) -> None:
    """Let it be tried at `due`."""
    add_job(register, job_kind(network_of(register, post)), str(post), due)


def network_of(register: Connection, post: int) -> NetworkName:
    """At which network it is."""
    joined = posts.join(post_accounts, posts.c.account == post_accounts.c.id)
    found: NetworkName = register.execute(
        select(post_accounts.c.network).select_from(joined).where(posts.c.id == post)
    ).scalar_one()
    return found


def mark_sending(register: Connection, post: int, now: int) -> int | None:
    """It leaves now; how many steps outward were taken. None: it waits no more, and must not leave."""
    waits = update(posts).where(posts.c.id == post, posts.c.state == "waiting")
    change = waits.values(state="sending", since=now, answer="", tried=posts.c.tried + 1)
    return take_step(register) if register.execute(change).rowcount else None


def conclude(
    register: Connection,
    post: int,
    state: State,
    what: Event,
    answer: str,
    now: int,
    by: str | None = None,
) -> None:
    """It was tried, and this came of it; what waits for it goes on."""
    values = {"state": state, "since": now, "answer": answer}
    register.execute(update(posts).where(posts.c.id == post).values(values))
    note(register, post, what, answer, now, by)
    if state != "waiting":
        finish(register, job_kind(network_of(register, post)), str(post))
        _wake_later(register, post, now)


def stands_there(register: Connection, post: int, stands: Stands) -> None:
    """Where it stands."""
    there = {"there": stands.id, "url": stands.url, "doubt": False}
    register.execute(update(posts).where(posts.c.id == post).values(there))


def gone(register: Connection, post: int, now: int) -> None:
    """It stands there no more."""
    register.execute(update(posts).where(posts.c.id == post).values(gone=now))


def in_doubt(register: Connection, post: int) -> None:
    """The next attempt looks it up first."""
    register.execute(update(posts).where(posts.c.id == post).values(doubt=True))


def recover(register: Connection, now: int, safe: Safe) -> None:
    """After a start: what was leaving when the server ended is repeated where that is safe, else unknown."""
    joined = posts.join(post_accounts, posts.c.account == post_accounts.c.id)
    leaving = select(posts.c.id, post_accounts.c.network, posts.c.deed).select_from(joined)
    for post, network, deed in register.execute(leaving.where(posts.c.state == "sending")).all():
        in_doubt(register, post)
        if safe(network, deed):
            conclude(register, post, "waiting", "put-off", "", now)
            ask(register, post, now)
        else:
            conclude(register, post, "unknown", "unknown", "", now)


def again(register: Connection, post: int, now: int, by: str | None) -> bool:
    """A person tries it again, or wants it looked up and posted; False where there is nothing to try."""
    whole = posts.c.draft.is_not(None) | (posts.c.deed == "withdraw")  # which has no words
    may = update(posts).where(posts.c.id == post, posts.c.state.in_(TROUBLE), whole)
    unknown = posts.c.doubt | (posts.c.state == "unknown")
    if not register.execute(
        may.values(state="waiting", since=now, doubt=unknown, tried=0)
    ).rowcount:
        return False
    note(register, post, "again", "", now, by)
    ask(register, post, now)
    return True


def declare(register: Connection, post: int, now: int, by: str | None) -> bool:
    """A person has seen that it stands there."""
    if register.scalar(select(posts.c.state).where(posts.c.id == post)) != "unknown":
        return False
    conclude(register, post, "done", "declared", "", now, by)
    return True


def forget(register: Connection, record: str, now: int) -> None:
    """Words were erased from the record: nothing is kept of what was told of it, and what has not left stays here."""
    waiting = select(posts.c.id).where(posts.c.record == record, posts.c.state == "waiting")
    for post in [*register.scalars(waiting.where(posts.c.deed != "withdraw"))]:
        conclude(register, post, "refused", "refused", ERASED, now)
    register.execute(update(posts).where(posts.c.record == record).values(draft=None))


def lose(register: Connection, record: str | None, now: int) -> None:
    """One of the databases was restored: whatever is unfinished may have left before. See Follower.lose."""
    asked = select(posts.c.id).where(posts.c.state.in_(OPEN))
    for post in [
        *register.scalars(asked if record is None else asked.where(posts.c.record == record))
    ]:
        in_doubt(register, post)
        conclude(register, post, "unknown", "restored", "", now)


def rows_of(register: Connection, record: str, account: int) -> Sequence[RowMapping]:
    """What was to be done there for an item, in order."""
    asked = select(posts).where(posts.c.record == record, posts.c.account == account)
    return register.execute(asked.order_by(posts.c.id)).mappings().all()


def _wake_later(register: Connection, post: int, now: int) -> None:
    """What waits for this one is tried."""
    one = register.execute(select(posts.c.record, posts.c.account).where(posts.c.id == post)).one()
    for row in rows_of(register, one.record, one.account):
        if row["id"] > post and row["state"] == "waiting" and row["answer"] == EARLIER:
            ask(register, row["id"], now)
