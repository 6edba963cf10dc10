"""Staff at the door: who comes in by name, whom they invite, and whose sessions they end.

The first link of a server signs in the office as a whole, as long as nobody has an account. Whoever gives a name with
it has the first account and all roles; from then on every act bears a name, and no link opens the office without one.
"""

from collections.abc import Callable

import msgspec
from sqlalchemy import Connection

from hemicycle.access import links, sessions, staff_sessions
from hemicycle.access.door import HOUR_MS, Door
from hemicycle.access.entering import LinkInUse, close
from hemicycle.access.links import Link
from hemicycle.access.people import People, Post
from hemicycle.access.sessions import Who
from hemicycle.access.staff_sessions import Means, StaffSession, begin, sessions_of_account
from hemicycle.access.tokens import new_token
from hemicycle.accounts import accounts, passkeys
from hemicycle.accounts.accounts import Account
from hemicycle.accounts.audit import Audit, Line, note
from hemicycle.accounts.organisation import Identity, Organisation
from hemicycle.accounts.passkeys import NoPasskey, Passkey, Passkeys
from hemicycle.accounts.roles import ROLES


class CameIn(msgspec.Struct, frozen=True):
    """A member of staff came in. `cookie` is the session's secret."""

    cookie: str
    account: Account


class Staff:
    """The accounts of one server, and how they come in."""

    def __init__(
        self, door: Door, organisation: Organisation | None = None, post: Post | None = None
    ) -> None:
        self.organisation = organisation
        self._door = door
        self._register = door.register
        self._settings = door.settings
        self._clock = door.now
        self.people = People(door, post)
        self.passkeys = Passkeys(door.settings.base_url, door.settings.name, door.now)
        self.audit = Audit(door.register, door.now)

    async def any(self) -> bool:
        """Whether anybody has an account."""
        return await self._register.read(accounts.any_account)

    # ---- coming in

    async def found(
        self, by: str | Who, name: str, mail: str | None, device: str
    ) -> CameIn | LinkInUse | None:
        """The first account, by the office's own link or from inside: it has all roles. None: somebody has one.

        Whoever is in without a name is sent out.
        """
        now = self._clock()

        def work(register: Connection) -> tuple[CameIn | LinkInUse | None, list[Who]]:
            link = self._shared(register, by, now)
            if link is None or accounts.any_account(register):
                return None, []
            if isinstance(by, str) and not links.use_up(register, link.id, now):
                return LinkInUse(link), []
            id_ = new_token(accounts.ID_BYTES)
            made = accounts.make_account(register, id_, name, mail, ROLES, None, now)
            note(register, Line(now, id_, "changed", "account-founded"))
            shared = [one.id for one in links.links_of(register, None, now) if not one.account]
            return self._begin(register, made, "link", device), close(register, shared, now)

        answer, ended = await self._register.write(work)
        self._door.tell(ended, "revoked")
        return answer

    def _shared(self, register: Connection, by: str | Who, now: int) -> Link | None:
        """The office's own link: of this token, or by which somebody is in."""
        if isinstance(by, str):
            link = links.find_link(register, by, now)
        else:
            link = links.link_of(register, by.link, now) if by.link is not None else None
        return link if link and link.record is None and link.account is None else None

    async def enter(self, token: str, device: str) -> CameIn | LinkInUse | None:
        """Come in by a link that was made for one account. It works once."""
        now = self._clock()

        def work(register: Connection) -> CameIn | LinkInUse | None:
            link = links.find_link(register, token, now)
            if link is None or link.account is None:
                return None
            known = accounts.account_of(register, link.account)
            if known is None:
                return None
            if not links.use_up(register, link.id, now):
                return LinkInUse(link)
            return self._begin(register, known, "link", device)

        return await self._register.write(work)

    async def enter_by_key(self, answer: bytes, device: str) -> CameIn:
        """Come in by a passkey. Raises NoPasskey."""
        whose = self.passkeys.answered(answer)

        def work(register: Connection) -> CameIn:
            known = accounts.account_of(register, whose(register))
            if known is None:
                raise NoPasskey("no account has this passkey")
            return self._begin(register, known, "passkey", device)

        return await self._register.write(work)

    async def enter_by_identity(self, identity: Identity, device: str) -> CameIn | None:
        """Come in by the organisation's own sign-in. None: no account is theirs."""

        def work(register: Connection) -> CameIn | None:
            known = accounts.account_by_identity(
                register, identity.issuer, identity.subject, identity.mail, self._clock()
            )
            return self._begin(register, known, "organisation", device) if known else None

        return await self._register.write(work)

    def _begin(self, register: Connection, account: Account, means: Means, device: str) -> CameIn:
        now = self._clock()
        cookie = begin(register, account.id, means, device, now, now + self._lifetime_ms())
        note(register, Line(now, account.id, "changed", "account-came-in", facts={"means": means}))
        return CameIn(cookie, account)

    # ---- passkeys

    async def key_asked(self, account: Account) -> str:
        """What a browser is asked to make a passkey of."""
        having = await self._register.read(lambda r: passkeys.having(r, account.id))
        return self.passkeys.asked_of(account, having)

    async def key_made(self, account: str, answer: bytes, device: str) -> None:
        """Keep the passkey that a browser made. Raises NoPasskey."""
        keep = self.passkeys.made(account, answer, device)
        line = self._line(account, "passkey-made", device=device)

        def work(register: Connection) -> None:
            keep(register)
            note(register, line)

        await self._register.write(work)

    async def keys(self, account: str) -> list[Passkey]:
        """The passkeys of an account."""
        return await self._register.read(lambda r: passkeys.keys_of(r, account))

    async def forget_key(self, account: str, key: int) -> None:
        """Let a passkey open nothing any more."""
        line = self._line(account, "passkey-removed")

        def work(register: Connection) -> None:
            if passkeys.forget_key(register, account, key):
                note(register, line)

        await self._register.write(work)

    async def account(self, id_: str) -> Account | None:
        """The account of this id."""
        return await self._register.read(lambda r: accounts.account_of(r, id_))

    # ---- sessions

    async def sessions(self, account: str) -> list[StaffSession]:
        """Where an account is signed in, the newest first."""
        now, lifetime = self._clock(), self._lifetime_ms()
        return await self._register.read(lambda r: sessions_of_account(r, account, now, lifetime))

    async def end(self, account: str, chosen: Callable[[int], bool]) -> None:
        """End those of an account's sessions that are chosen, by their ids."""
        now = self._clock()

        def work(register: Connection) -> list[Who]:
            living = staff_sessions.whos_of(register, account, now)
            ended = [one for one in living if chosen(one.session)]
            sessions.end_sessions(register, [one.session for one in ended])
            if ended:
                note(register, self._line(account, "session-ended", n=len(ended)))
            return ended

        self._door.tell(await self._register.write(work), "revoked")

    # ---- inside a transaction

    def _line(self, by: str | None, what: str, *, body: str | None = None, **facts: object) -> Line:
        return Line(self._clock(), by, "changed", what, body=body, facts=facts)

    def _lifetime_ms(self) -> int:
        return self._settings.session_h * HOUR_MS
