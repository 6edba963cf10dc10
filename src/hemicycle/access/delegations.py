"""The people of delegations at the door: how they come in, who lets them in or out. Each method is one transaction."""

from typing import Protocol

from sqlalchemy import Connection

from hemicycle.access import delegates, links
from hemicycle.access.delegates import Delegate, Rank
from hemicycle.access.door import Door
from hemicycle.access.entering import LinkInUse, SignedIn
from hemicycle.access.links import Link, Seated
from hemicycle.access.tables import delegate_keys
from hemicycle.access.tokens import new_token
from hemicycle.accounts import passkeys
from hemicycle.accounts.accounts import ID_BYTES
from hemicycle.accounts.passkeys import NoPasskey, Passkey, Passkeys

MOST_BY_MAIL = 20
"""Delegations of one address that are written to at once."""


class Post(Protocol):
    """Where letters with links are put, within the transaction that decides on them."""

    def put_delegation_link(self, register: Connection, who: Delegate, link: str) -> None:
        """A letter to somebody of a delegation with the link to its page."""

    def put_topic(self, register: Connection, who: Delegate, topic: int, state: str) -> None:
        """A letter that says what became of an item that the delegation proposed."""

    def plan(self, register: Connection, who: Delegate) -> None:
        """From now on somebody is told each day what is due, at their hour; or is told no more."""

    def wake(self) -> None:
        """What was put there may go."""


class Full(Exception):
    """As many were let in as one delegation may."""


class Delegations:
    """Those of one server. `post`: by which links leave; None: whoever made one hands it on."""

    def __init__(self, door: Door, post: Post | None = None) -> None:
        self.post = post
        self._door = door
        self._register = door.register
        self._settings = door.settings
        self._clock = door.now
        self.passkeys = Passkeys(
            door.settings.base_url, door.settings.name, door.now, delegate_keys
        )

    async def let_in(
        self,
        body: str,
        member: str,
        rank: Rank,
        name: str,
        mail: str | None,
        language: str,
        *,
        person: str | None = None,
        by: str | None = None,
        zone: str = "",
    ) -> tuple[Delegate, str | None]:
        """Let somebody in, and their link; None where it left by mail. Raises Full."""
        now, id_ = self._clock(), new_token(ID_BYTES)

        def work(register: Connection) -> tuple[Delegate, str | None]:
            there = delegates.delegates_of(register, body, member)
            known = delegates.same(register, body, member, person, name, mail)
            if known is None and len(there) >= delegates.MOST:
                raise Full
            who = delegates.let_in(
                register, id_, body, member, rank, name, mail, language, now,
                person=person, by=by, zone=zone,
            )  # fmt: skip
            self._plan(register, who.id)
            return who, self._linked(register, who)

        answer = await self._register.write(work)
        self._wake()
        return answer

    async def link_for(self, who: Delegate) -> str | None:
        """A new link for somebody who is in; None where it left by mail."""
        link = await self._register.write(lambda register: self._linked(register, who))
        self._wake()
        return link

    async def ask_link(self, mail: str) -> None:
        """Send a link to everybody of this address."""

        def work(register: Connection) -> None:
            for who in delegates.delegates_by_mail(register, mail)[:MOST_BY_MAIL]:
                self._linked(register, who)

        await self._register.write(work)
        self._wake()

    async def find(self, token: str) -> Delegate | None:
        """Whose link this is. Changes nothing."""
        return await self._register.read(lambda r: delegates.delegate_by_link(r, token))

    async def to_stop(self, token: str) -> Delegate | None:
        """Whose mail this stops."""
        return await self._register.read(lambda r: delegates.delegate_to_stop(r, token))

    async def stop(self, id_: str) -> None:
        """Write to somebody no more."""

        def work(register: Connection) -> None:
            delegates.stop_mail(register, id_)
            self._plan(register, id_)

        await self._register.write(work)

    async def enter(self, token: str, device: str) -> str | None:
        """Come in by a link, which works once: the session's secret."""
        now = self._clock()

        def work(register: Connection) -> str | None:
            who = delegates.use_link(register, token, now)
            return delegates.begin_session(register, who.id, device, now) if who else None

        return await self._register.write(work)

    async def enter_by_key(self, answer: bytes, device: str) -> tuple[Delegate, str]:
        """Come in by a passkey. Raises NoPasskey."""
        whose, now = self.passkeys.answered(answer), self._clock()

        def work(register: Connection) -> tuple[Delegate, str]:
            who = delegates.delegate_of(register, whose(register))
            if who is None:
                raise NoPasskey("nobody of a delegation has this passkey")
            return who, delegates.begin_session(register, who.id, device, now)

        return await self._register.write(work)

    async def take_seat(
        self, record: str, person: Seated, device: str, *, take_over: bool
    ) -> SignedIn | LinkInUse | None:
        """Take somebody's own seat of a meeting on this device; None where the office closed their link."""
        now = self._clock()

        def own(register: Connection) -> Link | None:
            standing = links.links_of(register, record, now)
            mine = next((one for one in standing if one.actor == person.id), None)
            if mine or links.ever_made(register, record, person.id):
                return mine
            token = links.make_link(register, record, person.id, person.role, now)
            return links.find_link(register, token, now)

        return await self._door.come_in(own, device, take_over)

    async def here(self, cookie: str) -> Delegate | None:
        """Who holds this cookie."""
        now = self._clock()
        return await self._register.read(lambda r: delegates.delegate_here(r, cookie, now))

    async def leave(self, cookie: str) -> None:
        """End the session of this cookie."""
        await self._register.write(lambda r: delegates.end_session(r, cookie))

    async def remove(self, body: str, member: str, id_: str, *, by: Delegate | None) -> bool:
        """Let somebody in no more; whether there was anybody. Nobody of a delegation removes its head."""
        now = self._clock()

        def work(register: Connection) -> bool:
            known = delegates.delegate_of(register, id_)
            if known is None or (known.body, known.member) != (body, member):
                return False
            if by is not None and known.rank == "head":
                return False
            delegates.remove(register, id_, now)
            return True

        return await self._register.write(work)

    async def forget(self, body: str, person: str) -> None:
        """Nothing stays of somebody whom the body's record has erased."""
        now = self._clock()
        await self._register.write(lambda r: delegates.forget_person(r, body, person, now))
        await self._register.wipe()

    async def settle(self, id_: str, zone: str, hour: int | None, language: str) -> None:
        """Their clocks, and when they are told what is due, in which language."""

        def work(register: Connection) -> None:
            delegates.settle(register, id_, zone, hour, language)
            self._plan(register, id_)

        await self._register.write(work)

    # ---- passkeys

    async def keys(self, id_: str) -> list[Passkey]:
        """The passkeys of somebody."""
        return await self._register.read(lambda r: passkeys.keys_of(r, id_, delegate_keys))

    async def key_asked(self, who: Delegate) -> str:
        """What a browser is asked to make a passkey of."""
        having = await self._register.read(lambda r: passkeys.having(r, who.id, delegate_keys))
        return self.passkeys.asked_of(who, having)

    async def key_made(self, id_: str, answer: bytes, device: str) -> None:
        """Keep the passkey that a browser made. Raises NoPasskey."""
        await self._register.write(self.passkeys.made(id_, answer, device))

    async def forget_key(self, id_: str, key: int) -> None:
        """Let a passkey open nothing any more."""
        await self._register.write(lambda r: passkeys.forget_key(r, id_, key, delegate_keys))

    # ---- inside a transaction

    def _linked(self, register: Connection, who: Delegate) -> str | None:
        token = delegates.make_link(register, who.id, self._clock())
        link = f"{self._settings.base_url}/delegation/enter/{token}"
        if self.post is None or not who.mail:
            return link
        self.post.put_delegation_link(
            register, delegates.delegate_of(register, who.id) or who, link
        )
        return None

    def _plan(self, register: Connection, id_: str) -> None:
        who = delegates.delegate_of(register, id_)
        if self.post is not None and who is not None:
            self.post.plan(register, who)

    def _wake(self) -> None:
        if self.post is not None:
            self.post.wake()
