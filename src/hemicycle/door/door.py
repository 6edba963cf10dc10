"""The door: who a cookie is, who may come in by a link, and who comes no more.

Every call reads the register anew, so that a link revoked by one process is closed in all. It never says what
somebody may do in a meeting: that is the procedure's alone.
"""

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

import msgspec
from sqlalchemy import Connection, Engine

from hemicycle.door import links, sessions
from hemicycle.door.cookies import held_secrets, seat_cookie, secretariat_cookie
from hemicycle.door.forwarded import client_address, networks_of
from hemicycle.door.limits import Limit
from hemicycle.door.links import SECRETARIAT, Link
from hemicycle.door.origin import host_ok, origin_ok
from hemicycle.door.sessions import Who
from hemicycle.door.shares import Shares
from hemicycle.settings import Settings

T = TypeVar("T")
HOUR_MS = 3_600_000


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


class Entered(msgspec.Struct, frozen=True):
    """A device came in. `cookie` is the session's secret."""

    cookie: str
    link: Link


class InUse(msgspec.Struct, frozen=True):
    """The link is in use on another device."""

    link: Link


def now_ms() -> int:
    """The server's clock: UTC in milliseconds."""
    return time.time_ns() // 1_000_000


class Door:
    """Links and sessions of one server."""

    def __init__(
        self, register: Engine, settings: Settings, clock: Callable[[], int] = now_ms
    ) -> None:
        self._register = register
        self._settings = settings
        self._clock = clock
        self._listeners: list[Callable[[list[Who]], None]] = []
        self.shares = Shares(settings.rate_per_s, settings.rate_burst, clock)
        self._proxies = networks_of(settings.trusted_proxies)
        self.failures = Limit(1 / 6, 20, clock)

    # ---- who is there

    async def session(self, cookie: str | None) -> Who | None:
        """Who holds this session cookie; None where it is unknown, ended or expired. A session in use lives on."""
        if not cookie:
            return None
        return await self._run(lambda register: self._seen(register, cookie))

    async def who(self, cookies: Mapping[str, str], record: str | None = None) -> Who | None:
        """Who sends these cookies: the holder of a seat in `record`, else the secretariat, else None (the public)."""
        if record is not None:
            found = await self.session(cookies.get(seat_cookie(record, self._settings.https)))
            if found is not None and found.record == record:
                return found
        found = await self.session(cookies.get(secretariat_cookie(self._settings.https)))
        return found if found is not None and found.is_secretariat else None

    def origin_ok(self, headers: Mapping[str, str]) -> bool:
        """Whether a state change or a handshake with these headers comes from a page of this server."""
        return origin_ok(headers, self._settings.base_url)

    def host_ok(self, headers: Mapping[str, str]) -> bool:
        """Whether a request with these headers names this server."""
        return host_ok(headers.get("host"), self._settings.base_url)

    def client(
        self, peer: str | None, forwarded: Sequence[str], x_forwarded_for: Sequence[str]
    ) -> str | None:
        """The address that a request comes from: the peer's, or whom a proxy of the settings passes on."""
        return client_address(peer, forwarded, x_forwarded_for, self._proxies)

    async def allows(
        self, address: str | None, agent: str, cookies: Mapping[str, str], token: str | None
    ) -> bool:
        """Whether a client may ask for more now; counted. `token`: of a link in the request's path."""
        secrets = [*([token] if token else []), *held_secrets(cookies)]
        return await self.shares.allows(address, agent, secrets, self._knows)

    # ---- coming in

    async def find(self, token: str) -> Link | None:
        """The link of a token, if it stands. Changes nothing, so that a mail scanner may look."""
        return await self._run(lambda register: links.find_link(register, token, self._clock()))

    async def enter(self, token: str, device: str) -> Entered | InUse | None:
        """Take the link for this device: a session, or who has it already, or None for a link that does not stand."""
        answer, ended = await self._run(lambda register: self._enter(register, token, device))
        self._tell(ended)
        return answer

    async def leave(self, cookie: str | None) -> None:
        """End the session of this cookie; its link can be used again."""
        who = await self.session(cookie)
        if who is not None:
            await self._run(lambda register: sessions.end_sessions(register, [who.session]))
            self._tell([who])

    # ---- links

    async def issue_links(
        self, record: str, participants: Iterable[Seated], *, offered: bool = False
    ) -> list[Issued]:
        """New personal links, shown once; earlier ones of the same people are closed and their devices sent out."""
        people = list(participants)
        offered = offered and self._settings.demo
        issued, ended = await self._run(
            lambda register: self._issue(register, record, people, offered)
        )
        self._tell(ended)
        return issued

    async def revoke(self, record: str, actor: str) -> None:
        """Close a person's link and end its session."""
        self._tell(await self._run(lambda register: self._revoke(register, record, [actor])))

    async def links(self, record: str | None) -> list[Link]:
        """The links of a record that stand (None: the secretariat's sign-in links), without their tokens."""
        return await self._run(lambda register: links.links_of(register, record, self._clock()))

    async def offers(self, record: str) -> list[Offer]:
        """The seats that the demo offers."""
        if not self._settings.demo:
            return []
        found = await self.links(record)
        return [
            Offer(
                link.actor,
                link.role,
                self._join(link.offered_token),
                link.in_use,
            )
            for link in found
            if link.offered_token
        ]

    async def issue_secretariat_link(self) -> str:
        """A further sign-in link of the secretariat, shown once."""
        token = await self._run(self._make_secretariat_link)
        return f"{self._settings.base_url}/secretariat/signin/{token}"

    async def first_secretariat_link(self) -> str | None:
        """The first sign-in link; None where one was made before."""
        return None if await self.links(None) else await self.issue_secretariat_link()

    async def revoke_secretariat_link(self, link: int) -> None:
        """Close a sign-in link of the secretariat and end its session."""
        known = [found.id for found in await self.links(None)]
        self._tell(
            await self._run(lambda register: self._close(register, [i for i in known if i == link]))
        )

    def listen(self, listener: Callable[[list[Who]], None]) -> None:
        """Be told of sessions that were ended in this process (link revoked or moved, or signed out)."""
        self._listeners.append(listener)

    async def _knows(self, secret: str) -> bool:
        """Whether this opens anything: a link that stands, or a session that lives."""
        now = self._clock()
        return await self._run(
            lambda register: (
                links.find_link(register, secret, now) is not None
                or sessions.find_session(register, secret, now) is not None
            )
        )

    # ---- inside a transaction

    def _make_secretariat_link(self, register: Connection) -> str:
        return links.make_link(register, None, SECRETARIAT, SECRETARIAT, self._clock())

    def _seen(self, register: Connection, cookie: str) -> Who | None:
        now = self._clock()
        who = sessions.find_session(register, cookie, now)
        if who is not None and who.expires - now < self._lifetime_ms() - HOUR_MS // 4:
            sessions.extend_session(register, who.session, now + self._lifetime_ms())
        return who

    def _enter(
        self, register: Connection, token: str, device: str
    ) -> tuple[Entered | InUse | None, list[Who]]:
        now = self._clock()
        link = links.find_link(register, token, now)
        if link is None:
            return None, []
        ended = (
            sessions.sessions_of(register, [link.id], now)
            if link.played and device != links.PLAYED
            else []
        )
        sessions.end_sessions(register, [who.session for who in ended])
        cookie = sessions.begin_session(register, link, device, now, now + self._lifetime_ms())
        if cookie is None:
            links.note_refusal(register, link.id, now)
            return InUse(link), []
        return Entered(cookie, link), ended

    def _issue(
        self, register: Connection, record: str, people: list[Seated], offered: bool
    ) -> tuple[list[Issued], list[Who]]:
        ended = self._revoke(register, record, [person.id for person in people])
        now = self._clock()
        made = [
            (p, links.make_link(register, record, p.id, p.role, now, offered=offered))
            for p in people
        ]
        return [Issued(person.id, person.role, self._join(token)) for person, token in made], ended

    def _revoke(self, register: Connection, record: str, actors: list[str]) -> list[Who]:
        standing = links.links_of(register, record, self._clock())
        return self._close(register, [link.id for link in standing if link.actor in actors])

    def _close(self, register: Connection, ids: list[int]) -> list[Who]:
        now = self._clock()
        ended = sessions.sessions_of(register, ids, now)
        links.revoke_links(register, ids, now)
        sessions.end_sessions(register, [who.session for who in ended])
        return ended

    async def _run(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.to_thread(self._transact, work)

    def _transact(self, work: Callable[[Connection], T]) -> T:
        with self._register.begin() as register:
            return work(register)

    def _tell(self, ended: list[Who]) -> None:
        for listener in self._listeners if ended else []:
            listener(ended)

    def _lifetime_ms(self) -> int:
        return self._settings.session_h * HOUR_MS

    def _join(self, token: str) -> str:
        return f"{self._settings.base_url}/join/{token}"
