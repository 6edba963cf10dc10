"""Sessions in the register: which device holds which link. One live session a link, held by a unique index."""

from collections.abc import Sequence
from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, RowMapping, Select, and_, or_, select
from sqlalchemy.exc import IntegrityError

from hemicycle.access.links import SECRETARIAT, Link
from hemicycle.access.tables import links, sessions
from hemicycle.access.tokens import SESSION_BYTES, digest, new_token, plausible
from hemicycle.accounts.accounts import initials, mark
from hemicycle.accounts.roles import Right, StaffRole, may, read_roles
from hemicycle.accounts.tables import accounts

DEVICE_CHARACTERS = 120
Ended = Literal["moved", "left", "replaced", "revoked"]
"""Why a session ended: `Door.listen` says what each means."""


class Who(msgspec.Struct, frozen=True):
    """Who a session is. `actor`: participant id, or `secretariat`, whose `record` is None: it has them all.

    `account`, `name`, `roles`, `body`: of a member of staff; None: the office as a whole, without a name.
    """

    session: int
    link: int | None
    record: str | None
    actor: str
    role: str
    expires: int
    account: str | None = None
    name: str | None = None
    roles: tuple[StaffRole, ...] = ()
    body: str | None = None

    @property
    def is_secretariat(self) -> bool:
        """Whether this is the office that runs the meetings."""
        return self.actor == SECRETARIAT and self.record is None

    @property
    def initials(self) -> str:
        """Of the person's first name and the last."""
        return initials(self.name or "")

    def may(self, right: Right) -> bool:
        """Whether this is the office, and one of the person's roles gives the right; without a name it has all."""
        return self.is_secretariat and (self.account is None or may(self.roles, right))

    def mark(self, record: str) -> str | None:
        """How the person is called on a record; None: they have no name here."""
        return mark(self.account, record) if self.account else None


def begin_session(
    register: Connection,
    link: Link,
    device: str,
    now: int,
    expires: int,
    *,
    took_over: int | None = None,
) -> str | None:
    """A session for this device, as its token; None where another device holds the link.

    `took_over`: the session whose place it takes, which has ended.
    """
    token = new_token(SESSION_BYTES)
    row = {
        "link": link.id,
        "token_digest": digest(token),
        "device": device[:DEVICE_CHARACTERS],
        "made": now,
        "expires": expires,
        "live": True,
        "took_over": took_over,
    }
    try:
        with register.begin_nested():
            register.execute(sessions.insert().values(row))
    except IntegrityError:
        return None
    return token


def find_session(register: Connection, token: str, now: int) -> Who | None:
    """Who holds this cookie, if the session lives."""
    if not plausible(token):
        return None
    row = (
        register.execute(living(now).where(sessions.c.token_digest == digest(token)))
        .mappings()
        .first()
    )
    return who_of(row) if row else None


def session_lives(register: Connection, session: int, now: int) -> Who | None:
    """The session of this id, if it lives."""
    row = register.execute(living(now).where(sessions.c.id == session)).mappings().first()
    return who_of(row) if row else None


def sessions_of(register: Connection, link_ids: Sequence[int], now: int) -> list[Who]:
    """The live sessions of these links."""
    return [
        who_of(row)
        for row in register.execute(living(now).where(links.c.id.in_(link_ids))).mappings()
    ]


def living_sessions(register: Connection, ids: Sequence[int], now: int) -> list[Who]:
    """Those of these sessions that live."""
    found = register.execute(living(now).where(sessions.c.id.in_(ids))).mappings()
    return [who_of(row) for row in found]


def extend_session(register: Connection, session: int, expires: int) -> None:
    """Let a session live on."""
    register.execute(sessions.update().where(sessions.c.id == session).values(expires=expires))


def expire_sessions(register: Connection, link: int, now: int) -> None:
    """End the sessions of a link whose time is over."""
    gone = (sessions.c.link == link) & sessions.c.live & (sessions.c.expires <= now)
    register.execute(sessions.update().where(gone).values(live=False))


def mark_moved(register: Connection, session: int, now: int) -> None:
    """Remember that another device took this session's place: it may ask for it back."""
    register.execute(sessions.update().where(sessions.c.id == session).values(moved=now))


def moved_session(register: Connection, token: str, now: int) -> int | None:
    """The link of a session that another device took over, if it stands."""
    if not plausible(token):
        return None
    return register.execute(
        select(sessions.c.link)
        .join(links, links.c.id == sessions.c.link)
        .where(
            sessions.c.token_digest == digest(token),
            sessions.c.moved.is_not(None),
            sessions.c.expires > now,
            _open(now),
        )
    ).scalar()


def end_sessions(register: Connection, ids: Sequence[int]) -> None:
    """End these sessions."""
    register.execute(sessions.update().where(sessions.c.id.in_(ids)).values(live=False))


def living(now: int) -> Select[Any]:
    """The sessions that live: whose link still opens, or whose account stands."""
    by_name = sessions.c.account.is_not(None) & accounts.c.removed.is_(None)
    return (
        select(
            sessions.c.id.label("session"),
            links.c.id.label("link"),
            links.c.record,
            links.c.actor,
            links.c.role,
            sessions.c.expires,
            sessions.c.account,
            accounts.c.name,
            accounts.c.roles,
            accounts.c.body,
        )
        .select_from(
            sessions.outerjoin(links, links.c.id == sessions.c.link).outerjoin(
                accounts, accounts.c.id == sessions.c.account
            )
        )
        .where(
            sessions.c.live,
            sessions.c.expires > now,
            or_(by_name, and_(links.c.id.is_not(None), _open(now))),
        )
    )


def _open(now: int) -> ColumnElement[bool]:
    """Whether a session's link lets it live on. A sign-in link ends for who has not used it yet."""
    ends = or_(links.c.expires.is_(None), links.c.expires > now, links.c.record.is_(None))
    return and_(links.c.revoked.is_(None), ends)


def who_of(row: RowMapping) -> Who:
    """Who a row of `living` is."""
    told = dict(row)
    if row["account"] is None:
        return Who(**{**told, "roles": ()})
    told |= {"actor": SECRETARIAT, "role": SECRETARIAT, "record": None}
    return Who(**{**told, "roles": read_roles(row["roles"])})
