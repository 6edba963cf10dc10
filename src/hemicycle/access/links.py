"""Personal links in the register: made, found, revoked. Each function works inside the caller's transaction."""

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec
from sqlalchemy import Connection, RowMapping, and_, or_, select

from hemicycle.access.devices import Device
from hemicycle.access.tables import links, sessions
from hemicycle.access.tokens import LINK_BYTES, digest, new_token, plausible

SECRETARIAT = "secretariat"
PLAYED = Device("device", "hemicycle-rehearsal").written()
"""The device that the rehearsal calls itself, as the register keeps it."""


class Link(msgspec.Struct, frozen=True):
    """A link without its token. `record` None: the secretariat's sign-in. `device`: of who uses it now."""

    id: int
    record: str | None
    actor: str
    role: str
    made: int
    device: str | None
    since: int | None
    expires: int | None
    used: int | None
    offered_token: str | None
    account: str | None = None
    """Whom it signs in by name."""

    @property
    def in_use(self) -> bool:
        """Whether a device holds a live session by this link, and does not yield it."""
        return self.device is not None and not self.played

    @property
    def played(self) -> bool:
        """Whether the demo plays this seat: it yields to whoever comes."""
        return self.offered_token is not None and self.device == PLAYED


class Seated(Protocol):
    """A participant of a meeting, as far as the door needs one."""

    @property
    def id(self) -> str: ...

    @property
    def role(self) -> str: ...


class Issued(msgspec.Struct, frozen=True):
    """A personal link, shown once."""

    participant: str
    role: str
    link: str


class Offer(msgspec.Struct, frozen=True):
    """A seat that the demo offers to everybody. `taken`: some device holds it."""

    participant: str
    role: str
    link: str
    taken: bool


def make_link(
    register: Connection,
    record: str | None,
    actor: str,
    role: str,
    now: int,
    *,
    offered: bool = False,
    expires: int | None = None,
    account: str | None = None,
    token: str | None = None,
) -> str:
    """A new link; the token is returned once and kept only as its digest (unless it is offered to everybody).

    `token`: one that can be made again by whoever made it; else a random one.
    """
    token = token or new_token(LINK_BYTES)
    register.execute(
        links.insert().values(
            record=record,
            actor=actor,
            role=role,
            token_digest=digest(token),
            offered_token=token if offered else None,
            made=now,
            expires=expires,
            account=account,
        )
    )
    return token


def keep_link(
    register: Connection,
    record: str,
    actor: str,
    role: str,
    made_again: Callable[[int], str],
    now: int,
) -> str | None:
    """The token of this person's link, where it is one that can be made again; made so where they never had a link.

    None where they have another, of which nobody knows the token any more, or where theirs was closed.
    `made_again`: the n-th token that is theirs.
    """
    if not ever_made(register, record, actor):
        return make_link(register, record, actor, role, now, token=made_again(0))
    return known_link(register, record, actor, made_again, now)


def known_link(
    register: Connection, record: str, actor: str, made_again: Callable[[int], str], now: int
) -> str | None:
    """The same, where they have a link; else None."""
    theirs = (links.c.record == record) & (links.c.actor == actor)
    before = [*register.scalars(select(links.c.token_digest).where(theirs))]
    standing = register.execute(_standing(now).where(theirs)).mappings().first()
    if standing is None:
        return None
    known = (made_again(number) for number in range(len(before)))
    return next((token for token in known if digest(token) == standing["token_digest"]), None)


def find_link(register: Connection, token: str, now: int) -> Link | None:
    """The link of this token, if it stands."""
    if not plausible(token):
        return None
    row = (
        register.execute(_standing(now).where(links.c.token_digest == digest(token)))
        .mappings()
        .first()
    )
    return _link(row) if row else None


def link_of(register: Connection, link: int, now: int) -> Link | None:
    """The link of this id, if it stands."""
    row = register.execute(_standing(now).where(links.c.id == link)).mappings().first()
    return _link(row) if row else None


def signed_in_once(register: Connection) -> bool:
    """Whether anybody has ever signed in as the secretariat."""
    used = select(links.c.id).where(links.c.record.is_(None), links.c.used.is_not(None)).limit(1)
    return register.execute(used).first() is not None


def links_of(register: Connection, record: str | None, now: int) -> list[Link]:
    """The links of a record that stand, in the order in which they were made. None: the secretariat's."""
    belongs = links.c.record.is_(None) if record is None else links.c.record == record
    return [_link(row) for row in register.execute(_standing(now).where(belongs)).mappings()]


def ever_made(register: Connection, record: str, actor: str) -> bool:
    """Whether a link was made for this person, also one that was closed since."""
    theirs = (links.c.record == record) & (links.c.actor == actor)
    return register.scalar(select(links.c.id).where(theirs).limit(1)) is not None


def linked_records(register: Connection, records: Sequence[str], now: int) -> set[str]:
    """Those of these records that have a link that stands."""
    standing = _standing(now).subquery()
    found = register.scalars(
        select(standing.c.record).distinct().where(standing.c.record.in_(records))
    )
    return {*found}


def last_offered(register: Connection) -> str | None:
    """The record of the last link that is offered to everybody."""
    offered = links.c.offered_token.is_not(None) & links.c.revoked.is_(None)
    found: str | None = register.scalar(
        select(links.c.record).where(offered).order_by(links.c.id.desc()).limit(1)
    )
    return found


def revoke_links(register: Connection, ids: Sequence[int], now: int) -> None:
    """Let these links open nothing any more. Their sessions are ended by `sessions.end_sessions`."""
    register.execute(
        links.update().where(links.c.id.in_(ids)).values(revoked=now, offered_token=None)
    )


def use_up(register: Connection, link: int, now: int) -> bool:
    """Use a link that works once; whether it had not been used before."""
    unused = links.update().where(links.c.id == link, links.c.used.is_(None))
    return register.execute(unused.values(used=now)).rowcount == 1


def ids_for(register: Connection, account: str) -> list[int]:
    """The sign-in links of a member of staff that were not closed."""
    mine = (links.c.account == account) & links.c.revoked.is_(None)
    return list(register.scalars(select(links.c.id).where(mine)))


def waiting_for(register: Connection, now: int) -> dict[str, int]:
    """Account → until when a sign-in link waits to be used."""
    unused = links.c.account.is_not(None) & links.c.used.is_(None) & links.c.revoked.is_(None)
    asked = select(links.c.account, links.c.expires).where(unused, links.c.expires > now)
    return {row.account: row.expires for row in register.execute(asked)}


def end_links(register: Connection, record: str, at: int) -> None:
    """Let all links of a record, and their sessions, end at this instant."""
    register.execute(links.update().where(links.c.record == record).values(expires=at))


def _standing(now: int):  # type: ignore[no-untyped-def]  # the statement's type spells every column
    using = and_(sessions.c.link == links.c.id, sessions.c.live, sessions.c.expires > now)
    return (
        select(links, sessions.c.device, sessions.c.made.label("since"))
        .select_from(links.outerjoin(sessions, using))
        .where(
            links.c.revoked.is_(None),
            or_(links.c.expires.is_(None), links.c.expires > now, links.c.used.is_not(None)),
        )
        .order_by(links.c.id)
    )


def _link(row: RowMapping) -> Link:
    return Link(**{field: row[field] for field in Link.__struct_fields__})
