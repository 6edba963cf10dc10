"""Sessions in the register: which device holds which link. One live session a link, held by a unique index."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, RowMapping, Select, select
from sqlalchemy.exc import IntegrityError

from hemicycle.door.links import SECRETARIAT, Link
from hemicycle.door.register import links, sessions
from hemicycle.door.tokens import SESSION_BYTES, digest, new_token, plausible

DEVICE_CHARACTERS = 120


class Who(msgspec.Struct, frozen=True):
    """Who a session is. `actor`: participant id, or `secretariat`, whose `record` is None: it has them all."""

    session: int
    link: int
    record: str | None
    actor: str
    role: str
    expires: int

    @property
    def is_secretariat(self) -> bool:
        """Whether this is the office that runs the meetings."""
        return self.actor == SECRETARIAT and self.record is None

    def may_enter(self, record: str) -> bool:
        """Whether this session belongs to that meeting."""
        return self.is_secretariat or self.record == record


def begin_session(
    register: Connection, link: Link, device: str, now: int, expires: int
) -> str | None:
    """A session for this device, as its token; None where another device holds the link."""
    gone = (sessions.c.link == link.id) & sessions.c.live & (sessions.c.expires <= now)
    register.execute(sessions.update().where(gone).values(live=False))
    token = new_token(SESSION_BYTES)
    row = {
        "link": link.id,
        "token_digest": digest(token),
        "device": device[:DEVICE_CHARACTERS],
        "made": now,
        "expires": expires,
        "live": True,
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
        register.execute(_living(now).where(sessions.c.token_digest == digest(token)))
        .mappings()
        .first()
    )
    return _who(row) if row else None


def sessions_of(register: Connection, link_ids: Sequence[int], now: int) -> list[Who]:
    """The live sessions of these links."""
    return [
        _who(row)
        for row in register.execute(_living(now).where(links.c.id.in_(link_ids))).mappings()
    ]


def living_sessions(register: Connection, ids: Sequence[int], now: int) -> list[Who]:
    """Those of these sessions that live."""
    living = register.execute(_living(now).where(sessions.c.id.in_(ids))).mappings()
    return [_who(row) for row in living]


def extend_session(register: Connection, session: int, expires: int) -> None:
    """Let a session live on."""
    register.execute(sessions.update().where(sessions.c.id == session).values(expires=expires))


def end_sessions(register: Connection, ids: Sequence[int]) -> None:
    """End these sessions."""
    register.execute(sessions.update().where(sessions.c.id.in_(ids)).values(live=False))


def _living(now: int) -> Select[tuple[int, int, str | None, str, str, int]]:
    return (
        select(
            sessions.c.id.label("session"),
            links.c.id.label("link"),
            links.c.record,
            links.c.actor,
            links.c.role,
            sessions.c.expires,
        )
        .join(links, links.c.id == sessions.c.link)
        .where(sessions.c.live, sessions.c.expires > now, links.c.revoked.is_(None))
    )


def _who(row: RowMapping) -> Who:
    return Who(**row)
