"""What happens to messages, in the register. Each function works inside the caller's transaction.

Invariant: a message is marked `sending`, durably, before its words leave, and only one that is `waiting`; so after a
crash whatever still waits has not left, and whatever is `sending` may have.
"""

from sqlalchemy import Connection, func, insert, select, update

from hemicycle.carrying.cursors import take_step
from hemicycle.jobs.queue import add_job, finish
from hemicycle.outbound.states import AGAIN, TROUBLE, UNFINISHED, Event, State
from hemicycle.outbound.tables import events, outbox

EXPIRED = "expired"
"""The answer of a message that did not leave in time."""
SUPERSEDED = "superseded"
"""The answer of a message that nobody handed over before a later one took its place."""
MAIL = "mail"
"""The kind of the jobs that send a message; their subject is its id."""


def note(
    register: Connection, message: int, what: Event, answer: str, now: int, by: str | None = None
) -> None:
    """Write down what happened to it; `by`: the account of who did it."""
    register.execute(
        insert(events).values(message=message, at=now, what=what, answer=answer, by=by)
    )


def mark_sending(register: Connection, message: int, now: int) -> int | None:
    """It leaves now; how many steps outward were taken (see carrying). None: it waits no more, and must not leave."""
    waits = update(outbox).where(outbox.c.id == message, outbox.c.state == "waiting")
    if register.execute(waits.values(state="sending", since=now, answer="")).rowcount == 0:
        return None
    return take_step(register)


def conclude(register: Connection, message: int, state: State, answer: str, now: int) -> None:
    """It was tried, and this came of it. A secret that the mail server has, or that has expired, is deleted here."""
    values: dict[str, object] = {"state": state, "since": now, "answer": answer}
    used = state in ("sent", "delivered") or answer == EXPIRED
    if used and register.scalar(select(outbox.c.secret).where(outbox.c.id == message)):
        values["letter"] = None
    register.execute(update(outbox).where(outbox.c.id == message).values(values))
    note(register, message, _told(state), answer, now)
    if state != "waiting":
        finish(register, MAIL, str(message))


def _told(state: State) -> Event:
    match state:
        case "waiting" | "sending":
            return "put-off"
        case _:
            return state


def send_again(
    register: Connection, message: int, now: int, *, by_mail: bool, by: str | None = None
) -> bool:
    """A person sends it again, under the same Message-ID; False where it cannot be, since its words are deleted."""
    may = update(outbox).where(
        outbox.c.id == message, outbox.c.state.in_(AGAIN), outbox.c.letter.is_not(None)
    )
    state: State = "waiting" if by_mail else "by-hand"
    again = may.values(state=state, since=now, answer="", settled=None, expires=None)
    if register.execute(again).rowcount == 0:
        return False
    note(register, message, "again", "", now, by)
    if by_mail:
        add_job(register, MAIL, str(message), now)
    return True


def settle(register: Connection, message: int, now: int, by: str | None = None) -> bool:
    """A person says that nothing more is to be done about it; False where there is nothing to settle."""
    open_ = update(outbox).where(
        outbox.c.id == message,
        outbox.c.settled.is_(None),
        outbox.c.state.in_((*TROUBLE, "by-hand")),
    )
    if register.execute(open_.values(settled=now)).rowcount == 0:
        return False
    note(register, message, "settled", "", now, by)
    return True


def doubt(
    register: Connection,
    now: int,
    states: tuple[State, ...],
    why: Event,
    record: str | None = None,
    rule: str | None = None,
) -> int:
    """Messages in these states may have left: they are unknown from now on, and no job sends them. How many."""
    asked = select(outbox.c.id).where(outbox.c.state.in_(states))
    if record is not None:
        asked = asked.where(outbox.c.record == record, outbox.c.rule == rule)
    found = [*register.scalars(asked)]
    for message in found:
        unknown = update(outbox).where(outbox.c.id == message)
        register.execute(unknown.values(state="unknown", since=now, answer=""))
        note(register, message, why, "", now)
        finish(register, MAIL, str(message))
    return len(found)


def recover(register: Connection, now: int, *, by_mail: bool) -> None:
    """After a start: what was leaving when the server ended is unknown; without a mail server all else is by hand."""
    doubt(register, now, ("sending",), "unknown")
    if by_mail:
        return
    waiting = select(outbox.c.id, outbox.c.secret).where(outbox.c.state == "waiting")
    for message, secret in register.execute(waiting).all():
        conclude(register, message, "given-up" if secret else "by-hand", "", now)
        if secret:  # it was not written to be seen by whoever hands it over
            register.execute(update(outbox).where(outbox.c.id == message).values(letter=None))


def forget(register: Connection, now: int, record: str, rule: str) -> None:
    """Words were erased from the record: what was told of it keeps its receipts, and none of its words.

    What has not left yet does not leave any more; it could only tell them.
    """
    told = (outbox.c.record == record, outbox.c.rule == rule)
    register.execute(update(outbox).where(*told).values(letter=None, subject=""))
    waiting = select(outbox.c.id).where(*told, outbox.c.state.in_(("waiting", "by-hand")))
    for message in [*register.scalars(waiting)]:
        conclude(register, message, "given-up", "erased-since", now)


def overtake(register: Connection, now: int, record: str, kind: str) -> None:
    """What waits of this kind is true no more: it does not leave, and there is nothing to be done about it."""
    of = (outbox.c.record == record, outbox.c.kind == kind)
    waiting = select(outbox.c.id).where(*of, outbox.c.state.in_(("waiting", "by-hand")))
    for message in [*register.scalars(waiting)]:
        conclude(register, message, "given-up", EXPIRED, now)
        settle(register, message, now)


def withhold(register: Connection, now: int, kind: str, address: str) -> None:
    """What waits of this kind for somebody who wants it no more does not leave, and none of its words stay."""
    of = (outbox.c.address == address, outbox.c.kind == kind)
    waiting = select(outbox.c.id).where(*of, outbox.c.state.in_(("waiting", "by-hand")))
    for message in [*register.scalars(waiting)]:
        conclude(register, message, "given-up", EXPIRED, now)
        settle(register, message, now)
        register.execute(update(outbox).where(outbox.c.id == message).values(letter=None))


def states_to(register: Connection, kind: str, address: str, most: int) -> list[State]:
    """What became of the last messages of this kind to an address that are at an end, the newest first."""
    ended = outbox.c.state.in_(("sent", "delivered", "refused", "given-up", "unknown"))
    of = select(outbox.c.state).where(outbox.c.address == address, outbox.c.kind == kind, ended)
    return [*register.scalars(of.order_by(outbox.c.id.desc()).limit(most))]


def count_waiting(register: Connection, kind: str) -> int:
    """How many of a kind wait to be sent."""
    waiting = select(func.count()).where(outbox.c.kind == kind, outbox.c.state == "waiting")
    return int(register.scalar(waiting) or 0)


def supersede(register: Connection, message: int, now: int) -> None:
    """A later letter takes the place of one that still waits for a hand: it is marked so, and its words go."""
    waits = (outbox.c.id == message) & (outbox.c.state == "by-hand") & outbox.c.settled.is_(None)
    over = {"state": "given-up", "since": now, "answer": SUPERSEDED, "settled": now, "letter": None}
    if register.execute(update(outbox).where(waits).values(over)).rowcount:
        note(register, message, "superseded", "", now)


def lose(register: Connection, now: int, record: str | None, rule: str) -> None:
    """One of the databases was restored: whatever is unfinished may have left before. See Follower.lose."""
    doubt(register, now, UNFINISHED, "restored", record, rule)
