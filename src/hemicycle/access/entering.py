"""How a device comes by a link, and how links are closed.

Each function works inside the caller's transaction; none tells anybody.
"""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection

from hemicycle.access import links, sessions
from hemicycle.access.links import Link
from hemicycle.access.sessions import Who


class SignedIn(msgspec.Struct, frozen=True):
    """A device came in. `cookie` is the session's secret."""

    cookie: str
    link: Link


class NamesOnly(Exception):
    """Staff have accounts: nobody acts for the office without a name any more."""


class LinkInUse(msgspec.Struct, frozen=True):
    """Another device holds the link, or it works once and was used: nothing happened."""

    link: Link


def enter(
    register: Connection, link: Link, device: str, now: int, expires: int, *, take_over: bool
) -> tuple[SignedIn | LinkInUse, list[Who]]:
    """Take the link for a device, and who lost it thereby. Without `take_over` only one that nobody holds.

    A seat that the rehearsal plays yields to whoever comes, and is no move.
    """
    sessions.expire_sessions(
        register, link.id, now
    )  # a write: from here on nobody else changes them
    held = sessions.sessions_of(register, [link.id], now)
    yields = link.played and device != links.PLAYED
    if link.record is None and not links.use_up(register, link.id, now):
        return LinkInUse(link), []
    if held and not (take_over or yields):
        return LinkInUse(link), []
    before = None if yields or not held else held[0].session
    sessions.end_sessions(register, [who.session for who in held])
    if before is not None:
        sessions.mark_moved(register, before, now)
    cookie = sessions.begin_session(register, link, device, now, expires, took_over=before)
    return (SignedIn(cookie, link), held) if cookie else (LinkInUse(link), [])


def close(register: Connection, ids: Sequence[int], now: int) -> list[Who]:
    """Let links open nothing any more, and say whose sessions ended with them."""
    ended = sessions.sessions_of(register, ids, now)
    links.revoke_links(register, ids, now)
    sessions.end_sessions(register, [who.session for who in ended])
    return ended


def close_of(register: Connection, record: str, actors: Sequence[str], now: int) -> list[Who]:
    """Close the links of these people."""
    standing = links.links_of(register, record, now)
    return close(register, [link.id for link in standing if link.actor in actors], now)


def free(register: Connection, record: str, actor: str, now: int) -> list[Who]:
    """End the sessions on a seat, and let its link stand. Who held it."""
    standing = links.links_of(register, record, now)
    ended = sessions.sessions_of(register, [one.id for one in standing if one.actor == actor], now)
    sessions.end_sessions(register, [who.session for who in ended])
    return ended
