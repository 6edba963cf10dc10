"""The people of the office: who has an account, who is invited to one, who loses it.

What is changed and the line that tells of it in the log stand or fall together.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol, TypeVar

import msgspec
from sqlalchemy import Connection

from hemicycle.access import links, sessions, staff_sessions
from hemicycle.access.door import HOUR_MS, Door
from hemicycle.access.entering import close
from hemicycle.access.links import SECRETARIAT
from hemicycle.access.sessions import Who
from hemicycle.access.tokens import new_token
from hemicycle.accounts import accounts
from hemicycle.accounts.accounts import Account
from hemicycle.accounts.audit import Line, note
from hemicycle.accounts.roles import StaffRole, written

INVITATION_MS = 72 * HOUR_MS
"""How long an invitation waits to be used."""
RECOVERY_MS = HOUR_MS // 4
"""How long a link waits that somebody asked for by mail."""

T = TypeVar("T")


class Colleague(msgspec.Struct, frozen=True):
    """An account as its colleagues see it. `seen`: when it was last here; `invited`: until when a link waits."""

    account: Account
    seen: int | None
    invited: int | None


class Post(Protocol):
    """Where letters are put that are to leave, within the transaction that decides on them."""

    def put_link(
        self, register: Connection, account: Account, link: str, language: str, expires: int
    ) -> None:
        """A letter to this account with its sign-in link, in this language; not to be sent once the link has ended."""

    def wake(self) -> None:
        """What was put there may go."""


class People:
    """The accounts of one server, as those who let others in see them.

    `post`: by which links leave; None: whoever made one hands it on, and nobody gets one by asking.
    """

    def __init__(self, door: Door, post: Post | None = None) -> None:
        self.post = post
        self._door = door
        self._register = door.register
        self._clock = door.now

    async def names_on(self, record: str) -> dict[str, str]:
        """The names of all staff by their marks on a record."""
        names = await self._register.read(accounts.names_of)
        return {accounts.mark(account, record): name for account, name in names.items()}

    async def names(self) -> dict[str, str]:
        """The names of all staff by their accounts."""
        return await self._register.read(accounts.names_of)

    async def listed(self, body: str | None) -> list[Colleague]:
        """All accounts, or those of one body."""
        now, lifetime = self._clock(), self._door.settings.session_h * HOUR_MS

        def work(register: Connection) -> list[Colleague]:
            seen = staff_sessions.last_seen(register, lifetime)
            waiting = links.waiting_for(register, now)
            return [
                Colleague(one, seen.get(one.id), waiting.get(one.id))
                for one in accounts.all_accounts(register)
                if body is None or one.body == body
            ]

        return await self._register.read(work)

    async def invite(
        self,
        by: str,
        name: str,
        mail: str | None,
        roles: Collection[StaffRole],
        body: str | None,
        language: str | None = None,
    ) -> tuple[Account, str]:
        """A new account, and the link by which its person comes in for the first time.

        `language`: of the letter that takes it there, too; None: there is none.
        """
        now, id_ = self._clock(), new_token(accounts.ID_BYTES)
        line = self._line(by, "account-invited", body=body, name=name, roles=written(roles))

        def work(register: Connection) -> tuple[Account, str]:
            made = accounts.make_account(register, id_, name, mail, roles, body, now)
            note(register, line)
            return made, self._link(register, made, INVITATION_MS, language)

        return await self._posted(work)

    async def link_for(self, account: Account, by: str | None, language: str | None = None) -> str:
        """A new link by which this account comes in, once; one that still waits opens nothing any more."""
        line = self._line(by, "account-link", body=account.body, of=account.name)

        def work(register: Connection) -> str:
            note(register, line)
            return self._link(register, account, HOUR_MS, language)

        return await self._posted(work)

    async def ask_link(self, mail: str, language: str) -> None:
        """Send a link to whoever has this address and asks for one; nothing where no account has, or several have."""

        def work(register: Connection) -> None:
            known = accounts.account_by_mail(register, mail)
            if known is not None:
                note(register, self._line(known.id, "account-asked", body=known.body))
                self._link(register, known, RECOVERY_MS, language)

        if self.post is not None:
            await self._posted(work)

    async def change(
        self, by: str, account: Account, name: str, mail: str | None, roles: Sequence[StaffRole]
    ) -> None:
        """Another name, address or roles: at once, on each device. Raises LastAdministrator."""
        before, after = written(account.roles), written(roles)
        told = {"of": account.name, "was": before, "roles": after}
        line = self._line(by, "account-changed", body=account.body, **told)

        def work(register: Connection) -> list[Who]:
            accounts.change_account(register, account.id, name, mail, roles)
            note(register, line)
            if before == after:
                return []
            return staff_sessions.whos_of(register, account.id, self._clock())

        self._door.tell(await self._register.write(work), "moved")

    async def remove(self, by: str, account: Account) -> None:
        """Let an account, its links, its passkeys and its sessions open nothing. Raises LastAdministrator."""
        now = self._clock()
        line = self._line(by, "account-removed", body=account.body, of=account.name)

        def work(register: Connection) -> list[Who]:
            ended = staff_sessions.whos_of(register, account.id, now)
            accounts.remove_account(register, account.id, now)
            sessions.end_sessions(register, [one.session for one in ended])
            close(register, links.ids_for(register, account.id), now)
            note(register, line)
            return ended

        self._door.tell(await self._register.write(work), "revoked")

    async def _posted(self, work: Callable[[Connection], T]) -> T:
        done = await self._register.write(work)
        if self.post is not None:
            self.post.wake()
        return done

    def _link(
        self, register: Connection, account: Account, lasts_ms: int, language: str | None
    ) -> str:
        until = self._clock() + lasts_ms
        links.revoke_links(register, links.ids_for(register, account.id), self._clock())
        token = links.make_link(
            register,
            None,
            SECRETARIAT,
            SECRETARIAT,
            self._clock(),
            expires=until,
            account=account.id,
        )
        link = f"{self._door.settings.base_url}/secretariat/signin/{token}"
        if self.post is not None and language is not None and account.mail:
            self.post.put_link(register, account, link, language, until)
        return link

    def _line(self, by: str | None, what: str, *, body: str | None = None, **facts: object) -> Line:
        return Line(self._clock(), by, "changed", what, body=body, facts=facts)
