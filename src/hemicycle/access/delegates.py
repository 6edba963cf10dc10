"""Who may open the page of a delegation, in the register. Each function works inside the caller's transaction.

A link opens it once; from then on a device has a session, or a passkey of the person's own. Whoever is removed is out
at once, with link, devices and passkeys.
"""

from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from hemicycle.access.tables import delegate_keys, delegate_sessions, delegates
from hemicycle.access.tokens import LINK_BYTES, SESSION_BYTES, digest, new_token, plausible
from hemicycle.accounts.accounts import initials

Rank = Literal["head", "acts", "reads"]
"""`head`: leads the delegation and lets others in. `acts`: takes their own seat from there. `reads`: sees, no more."""
RANKS: tuple[Rank, ...] = ("head", "acts", "reads")
HOUR = 7
"""Of the person's day, at which they are told what is due, until they choose another."""
DAY_MS = 86_400_000
LINK_MS = 7 * DAY_MS
"""How long a link waits to be opened."""
SESSION_MS = 30 * DAY_MS
MOST = 60
"""People whom one delegation lets in."""


class Delegate(msgspec.Struct, frozen=True):
    """Somebody who may open the page of a delegation. The fields are those of the table."""

    id: str
    body: str
    member: str
    person: str | None
    name: str
    mail: str | None
    language: str
    rank: Rank
    made: int
    by: str | None
    link_until: int
    zone: str
    hour: int | None
    stop: str

    @property
    def is_secretariat(self) -> bool:
        """Never: what the log tells of the office is not about them."""
        return False

    @property
    def initials(self) -> str:
        """Of the first name and the last."""
        return initials(self.name)

    @property
    def acts(self) -> bool:
        """Whether they act for their delegation."""
        return self.rank != "reads"


_COLUMNS = [delegates.c[name] for name in Delegate.__struct_fields__]


def let_in(
    register: Connection,
    id_: str,
    body: str,
    member: str,
    rank: Rank,
    name: str,
    mail: str | None,
    language: str,
    now: int,
    *,
    person: str | None = None,
    by: str | None = None,
    zone: str = "",
) -> Delegate:
    """Let somebody in; who is in already stays as whom they came, with what is said of them now."""
    said = {"rank": rank, "name": name, "mail": mail}
    known = same(register, body, member, person, name, mail)
    if known is not None:
        said["person"] = person or known.person
        register.execute(update(delegates).where(delegates.c.id == known.id).values(said))
    else:
        made = {"made": now, "by": by, "link_until": 0, "zone": zone, "hour": HOUR}
        whose = {"id": id_, "body": body, "member": member, "language": language}
        row = {**whose, **said, **made, "person": person, "stop": new_token(LINK_BYTES)}
        register.execute(insert(delegates).values(row))
    found = delegate_of(register, known.id if known else id_)
    if found is None:
        raise LookupError(id_)
    return found


def same(
    register: Connection,
    body: str,
    member: str,
    person: str | None,
    name: str,
    mail: str | None,
) -> Delegate | None:
    """Who of those that are in this is: the person of the record, else one of this name and address.

    Several people read one mailbox of a mission, so an address alone makes nobody another's heir.
    """
    theirs = delegates_of(register, body, member)
    for one in theirs:
        if person is not None and one.person == person:
            return one
    for one in theirs:
        of_two_people = person is not None and one.person is not None
        if mail and not of_two_people and _called(one.name, one.mail) == _called(name, mail):
            return one
    return None


def _called(name: str, mail: str | None) -> tuple[str, str]:
    return " ".join(name.split()).casefold(), (mail or "").lower()


def delegate_of(register: Connection, id_: str) -> Delegate | None:
    """Who this is, if they may still come in."""
    return _first(register, delegates.c.id == id_)


def delegates_of(register: Connection, body: str, member: str) -> list[Delegate]:
    """Everybody of one delegation, its head first."""
    theirs = (delegates.c.body == body) & (delegates.c.member == member)
    return sorted(_all(register, theirs), key=lambda one: RANKS.index(one.rank))


def delegates_by_member(register: Connection, body: str) -> dict[str, list[Delegate]]:
    """Everybody of all delegations of a body, by member, each head first."""
    found: dict[str, list[Delegate]] = {}
    every = _all(register, delegates.c.body == body)
    for one in sorted(every, key=lambda one: RANKS.index(one.rank)):
        found.setdefault(one.member, []).append(one)
    return found


def people_in(register: Connection, body: str) -> set[str]:
    """Everybody whom the body's record names and who is in, whatever their delegation."""
    return {one.person for one in _all(register, delegates.c.body == body) if one.person}


def delegates_by_mail(register: Connection, mail: str) -> list[Delegate]:
    """Everybody of this address, whatever their delegation."""
    return _all(register, func.lower(delegates.c.mail) == mail.lower())


def told_daily(register: Connection) -> list[Delegate]:
    """Everybody who wants to be told what is due."""
    return _all(register, delegates.c.hour.is_not(None) & delegates.c.mail.is_not(None))


def delegate_to_stop(register: Connection, stop: str) -> Delegate | None:
    """Whose mail this stops."""
    return _first(register, delegates.c.stop == stop) if plausible(stop) else None


def make_link(register: Connection, id_: str, now: int) -> str:
    """A new link, which opens the page once; one that waited opens nothing any more."""
    token = new_token(LINK_BYTES)
    row = {"link_digest": digest(token), "link_until": now + LINK_MS}
    register.execute(update(delegates).where(delegates.c.id == id_).values(row))
    return token


def delegate_by_link(register: Connection, token: str) -> Delegate | None:
    """Whose link this is, also where it was used: `link_until` says whether it opens anything."""
    return _first(register, delegates.c.link_digest == digest(token)) if plausible(token) else None


def use_link(register: Connection, token: str, now: int) -> Delegate | None:
    """Use a link; None where it opens nothing."""
    mine = (delegates.c.link_digest == digest(token)) & (delegates.c.link_until > now)
    used = update(delegates).where(mine, delegates.c.removed.is_(None)).values(link_until=0)
    if register.execute(used).rowcount == 0:
        return None
    return delegate_by_link(register, token)


def begin_session(register: Connection, id_: str, device: str, now: int) -> str:
    """A session for this device, as its token."""
    token = new_token(SESSION_BYTES)
    row = {"token_digest": digest(token), "device": device[:120]}
    times = {"made": now, "expires": now + SESSION_MS}
    register.execute(insert(delegate_sessions).values(delegate=id_, **row, **times))
    return token


def delegate_here(register: Connection, token: str, now: int) -> Delegate | None:
    """Who holds this cookie."""
    if not plausible(token):
        return None
    here = (delegate_sessions.c.token_digest == digest(token)) & (delegate_sessions.c.expires > now)
    theirs = select(delegate_sessions.c.delegate).where(here).scalar_subquery()
    return _first(register, delegates.c.id == theirs)


def opens(register: Connection, secret: str, now: int) -> bool:
    """Whether this is a link or a session of somebody of a delegation."""
    here = delegate_here(register, secret, now) or delegate_by_link(register, secret)
    return here is not None


def end_session(register: Connection, token: str) -> None:
    """Give the page up on this device."""
    here = delegate_sessions.c.token_digest == digest(token)
    register.execute(delete(delegate_sessions).where(here))


def end_sessions(register: Connection, id_: str) -> None:
    """Give it up on all of them."""
    register.execute(delete(delegate_sessions).where(delegate_sessions.c.delegate == id_))


def remove(register: Connection, id_: str, now: int) -> None:
    """Let somebody in no more: link, devices and passkeys open nothing from here on, and no mail is written."""
    gone: dict[str, Any] = {"removed": now, "link_digest": None, "link_until": 0, "hour": None}
    register.execute(update(delegates).where(delegates.c.id == id_).values(gone))
    end_sessions(register, id_)
    register.execute(delete(delegate_keys).where(delegate_keys.c.account == id_))


def forget_person(register: Connection, body: str, person: str, now: int) -> None:
    """Leave neither name nor address of whom the body's record named and has erased."""
    theirs = (delegates.c.body == body) & (delegates.c.person == person)
    for id_ in list(register.scalars(select(delegates.c.id).where(theirs))):
        remove(register, id_, now)
        nothing = {"name": "", "mail": None, "person": None}
        register.execute(update(delegates).where(delegates.c.id == id_).values(nothing))


def settle(register: Connection, id_: str, zone: str, hour: int | None, language: str) -> None:
    """By which clocks somebody lives, and when they are told what is due, in which language; None: never."""
    row = {"zone": zone, "hour": hour, "language": language}
    register.execute(update(delegates).where(delegates.c.id == id_).values(row))


def stop_mail(register: Connection, id_: str) -> None:
    """Tell somebody nothing by mail any more."""
    register.execute(update(delegates).where(delegates.c.id == id_).values(hour=None))


def _first(register: Connection, which: ColumnElement[bool]) -> Delegate | None:
    return next(iter(_all(register, which)), None)


def _all(register: Connection, which: ColumnElement[bool]) -> list[Delegate]:
    asked = select(*_COLUMNS).where(which, delegates.c.removed.is_(None))
    rows = register.execute(asked.order_by(delegates.c.made, delegates.c.id))
    return [Delegate(*row) for row in rows]
