"""Accounts in the register: made, found, changed, removed. Each function works inside the caller's transaction."""

import hashlib
from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, RowMapping, Select, func, select

from hemicycle.accounts.roles import Right, StaffRole, may, read_roles, written
from hemicycle.accounts.tables import accounts, identities, passkeys

ID_BYTES = 16
MARK_CHARACTERS = 12


class Account(msgspec.Struct, frozen=True):
    """A member of staff. `body`: the only one whose meetings they see; None: all. `keys`: how many passkeys."""

    id: str
    name: str
    mail: str | None
    roles: tuple[StaffRole, ...]
    body: str | None
    made: int
    keys: int = 0
    outside: bool = False
    """Whether they sign in by their organisation, too."""

    def may(self, right: Right) -> bool:
        """Whether one of its roles gives the right."""
        return may(self.roles, right)

    @property
    def initials(self) -> str:
        """Of the first name and the last."""
        return initials(self.name)


class LastAdministrator(Exception):
    """Nobody would be left to let others in."""


def initials(name: str) -> str:
    """The first letters of the first word and of the last."""
    words = name.split()
    return "".join(word[0] for word in [*words[:1], *words[1:][-1:]]).upper()


def mark(account: str, record: str) -> str:
    """How an account is called on a record: opaque, and on each record another, so that nobody reads across them.

    Once the account is erased nobody can tell any more whose it was.
    """
    return hashlib.sha256(f"{account} {record}".encode()).hexdigest()[:MARK_CHARACTERS]


def make_account(
    register: Connection,
    id_: str,
    name: str,
    mail: str | None,
    roles: Collection[StaffRole],
    body: str | None,
    now: int,
) -> Account:
    """A new account, under an id that was drawn for it."""
    register.execute(
        accounts.insert().values(
            id=id_, name=name, mail=mail, roles=written(roles), body=body, made=now
        )
    )
    return Account(id_, name, mail, read_roles(written(roles)), body, now)


def any_account(register: Connection) -> bool:
    """Whether anybody has an account: then nobody acts for the office without a name."""
    return register.execute(select(accounts.c.id).where(_stands()).limit(1)).first() is not None


def account_of(register: Connection, id_: str) -> Account | None:
    """The account of this id, if it stands."""
    row = register.execute(_known().where(accounts.c.id == id_, _stands())).mappings().first()
    return _account(row) if row else None


def account_by_mail(register: Connection, mail: str) -> Account | None:
    """The one account of this address; None where none has it, or several."""
    asked = _known().where(func.lower(accounts.c.mail) == mail.lower(), _stands())
    rows = register.execute(asked).mappings().all()
    return _account(rows[0]) if len(rows) == 1 else None


def account_by_identity(
    register: Connection, issuer: str, subject: str, mail: str | None, now: int
) -> Account | None:
    """The account of who comes from a provider; the first time the one of their verified address, which is kept."""
    same = (identities.c.issuer == issuer) & (identities.c.subject == subject)
    known = register.execute(select(identities.c.account).where(same)).scalar()
    if known is not None:
        return account_of(register, known)
    account = account_by_mail(register, mail) if mail else None
    if account is None or account.outside:
        return None
    row = {"account": account.id, "issuer": issuer, "subject": subject, "made": now}
    register.execute(identities.insert().values(row))
    return account


def all_accounts(register: Connection) -> list[Account]:
    """All that stand, in the order in which they were made."""
    asked = _known().where(_stands()).order_by(accounts.c.made, accounts.c.id)
    return [_account(row) for row in register.execute(asked).mappings()]


def names_of(register: Connection) -> dict[str, str]:
    """Account → name, of those that were removed, too."""
    return {row.id: row.name for row in register.execute(select(accounts.c.id, accounts.c.name))}


def change_account(
    register: Connection, id_: str, name: str, mail: str | None, roles: Collection[StaffRole]
) -> None:
    """Another name, address or roles. Raises LastAdministrator."""
    _keep_administrator(register, id_, roles)
    register.execute(
        accounts.update()
        .where(accounts.c.id == id_)
        .values(name=name, mail=mail, roles=written(roles))
    )


def remove_account(register: Connection, id_: str, now: int) -> None:
    """Let it open nothing any more. Its name stands for what it did. Raises LastAdministrator."""
    _keep_administrator(register, id_, ())
    register.execute(accounts.update().where(accounts.c.id == id_).values(removed=now))
    register.execute(passkeys.delete().where(passkeys.c.account == id_))
    register.execute(identities.delete().where(identities.c.account == id_))


def _keep_administrator(register: Connection, id_: str, roles: Collection[StaffRole]) -> None:
    """One at least is left who sees all bodies and lets others in."""
    if "administrator" not in roles and is_last_administrator(register, id_):
        raise LastAdministrator


def is_last_administrator(register: Connection, id_: str) -> bool:
    """Whether nobody else sees all bodies and lets others in."""
    lets_in = {
        one.id
        for one in all_accounts(register)
        if "administrator" in one.roles and one.body is None
    }
    return lets_in == {id_}


def _stands() -> ColumnElement[bool]:
    return accounts.c.removed.is_(None)


def _known() -> Select[Any]:
    keys = select(func.count()).where(passkeys.c.account == accounts.c.id).scalar_subquery()
    outside = select(func.count()).where(identities.c.account == accounts.c.id).scalar_subquery()
    return select(accounts, keys.label("keys"), outside.label("outside"))


def _account(row: RowMapping) -> Account:
    return Account(
        row["id"],
        row["name"],
        row["mail"],
        read_roles(row["roles"]),
        row["body"],
        row["made"],
        row["keys"],
        bool(row["outside"]),
    )
