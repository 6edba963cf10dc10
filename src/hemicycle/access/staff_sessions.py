"""Sessions of staff in the register: several an account, each with how it began."""

from typing import Literal

import msgspec
from sqlalchemy import Connection, func, select

from hemicycle.access.sessions import DEVICE_CHARACTERS, Who, living, who_of
from hemicycle.access.tables import sessions
from hemicycle.access.tokens import SESSION_BYTES, digest, new_token

Means = Literal["passkey", "link", "organisation"]
"""By what somebody came in."""


class StaffSession(msgspec.Struct, frozen=True):
    """A device on which an account is signed in. `seen`: when it was last used, to a quarter of an hour."""

    id: int
    device: str
    means: Means
    made: int
    seen: int


def begin(
    register: Connection, account: str, means: Means, device: str, now: int, expires: int
) -> str:
    """A session of an account, as its token."""
    token = new_token(SESSION_BYTES)
    register.execute(
        sessions.insert().values(
            account=account,
            means=means,
            token_digest=digest(token),
            device=device[:DEVICE_CHARACTERS],
            made=now,
            expires=expires,
            live=True,
        )
    )
    return token


def whos_of(register: Connection, account: str, now: int) -> list[Who]:
    """The living sessions of an account."""
    rows = register.execute(living(now).where(sessions.c.account == account)).mappings()
    return [who_of(row) for row in rows]


def sessions_of_account(
    register: Connection, account: str, now: int, lifetime_ms: int
) -> list[StaffSession]:
    """The same as their owner sees them, the newest first. A session in use is extended: so it tells when it was."""
    columns = (sessions.c.id, sessions.c.device, sessions.c.means, sessions.c.made)
    asked = select(*columns, sessions.c.expires - lifetime_ms).where(
        sessions.c.account == account, sessions.c.live, sessions.c.expires > now
    )
    return [StaffSession(*row) for row in register.execute(asked.order_by(sessions.c.id.desc()))]


def last_seen(register: Connection, lifetime_ms: int) -> dict[str, int]:
    """Account → when it was last here."""
    asked = (
        select(sessions.c.account, func.max(sessions.c.expires) - lifetime_ms)
        .where(sessions.c.account.is_not(None))
        .group_by(sessions.c.account)
    )
    return dict(iter(register.execute(asked)))
