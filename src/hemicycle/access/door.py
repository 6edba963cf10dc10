"""The door: who a cookie is, who may come in by a link, and who comes no more.

Every call reads the register anew, so that a link revoked by one process is closed in all. It never says what
somebody may do in a meeting: that is the procedure's alone.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import Connection

from hemicycle.access import delegates, links, sessions
from hemicycle.access.clock import Clock, now_ms
from hemicycle.access.cookies import seat_cookie, secretariat_cookie
from hemicycle.access.entering import LinkInUse, NamesOnly, SignedIn, close, close_of, enter, free
from hemicycle.access.knocks import Knocks
from hemicycle.access.lasting import Lasting
from hemicycle.access.links import SECRETARIAT, Issued, Link, Offer, Seated
from hemicycle.access.moves import Openings, Seating, moves_of
from hemicycle.access.sessions import Ended, Who
from hemicycle.accounts.accounts import any_account
from hemicycle.register.register import Register
from hemicycle.settings import Settings

HOUR_MS = 3_600_000
SIGN_IN_MS = HOUR_MS
"""How long a sign-in link of the secretariat waits to be used."""


class Door:
    """Links and sessions of one server.

    `wall`: the machine's clock, where `clock` may be another: by it a command line beside the server dates its links.
    """

    def __init__(
        self,
        register: Register,
        settings: Settings,
        clock: Clock = now_ms,
        wall: Clock | None = None,
    ) -> None:
        self.register = register
        self.settings = settings
        self._clock = clock
        self._wall = wall or clock
        self._listeners: list[Callable[[list[Who], Ended], None]] = []
        self._followers: list[Callable[[str], None]] = []
        self._openings = Openings()
        self._lasting = Lasting(register, self._lifetime_ms(), clock)
        self.knocks = Knocks(settings, clock, self._knows)

    def now(self) -> int:
        """The time at the door: UTC in milliseconds."""
        return self._clock()

    async def session(self, cookie: str | None) -> Who | None:
        """Who holds this session cookie; None where it is unknown, ended or expired. A session in use lives on.

        Only reads: the session is extended later, by the way.
        """
        if not cookie:
            return None
        now = self._clock()
        return self._kept(await self.register.read(lambda c: sessions.find_session(c, cookie, now)))

    async def lives(self, session: int) -> bool:
        """Whether a session that was found before still lives; it is in use, and so lives on."""
        now = self._clock()
        found = await self.register.read(lambda c: sessions.session_lives(c, session, now))
        return self._kept(found) is not None

    def _kept(self, who: Who | None) -> Who | None:
        if who is not None:
            self._lasting.seen(who.session, who.expires)
        return who

    async def extended(self) -> None:
        """Wait until sessions that are in use have been extended."""
        await self._lasting.done()

    async def who(self, cookies: Mapping[str, str], record: str | None = None) -> Who | None:
        """Who sends these cookies: the holder of a seat in `record`, else the secretariat, else None (the public)."""
        if record is not None:
            found = await self.session(cookies.get(seat_cookie(record, self.settings.https)))
            if found is not None and found.record == record:
                return found
        found = await self.session(cookies.get(secretariat_cookie(self.settings.https)))
        return found if found is not None and found.is_secretariat else None

    # ---- coming in

    async def find(self, token: str) -> Link | None:
        """The link of a token, if it stands. Changes nothing, so that a mail scanner may look."""
        now = self._for_links()
        return await self.register.read(lambda c: links.find_link(c, token, now))

    def note_opening(self, link: Link, device: str) -> None:
        """A link was opened on a device that does not hold it: told live, kept in memory alone."""
        self._openings.note(link, device, self._clock())
        self._tell_seats(link.record)

    async def enter(
        self, token: str, device: str, *, take_over: bool = False
    ) -> SignedIn | LinkInUse | None:
        """Take the link for this device: a session, or who has it already, or None for a link that does not stand.

        `take_over`: its holder was asked and goes on here; the device that has the seat is sent out.
        """
        now = self._for_links()
        return await self.come_in(
            lambda register: links.find_link(register, token, now), device, take_over
        )

    async def resume(self, cookie: str | None, device: str) -> SignedIn | Who | None:
        """Go on where the seat was moved away from: a session anew, or the one that lives, or None."""
        who = await self.session(cookie)
        if who is not None or not cookie:
            return who
        now = self._clock()

        def lost(register: Connection) -> Link | None:
            link = sessions.moved_session(register, cookie, now)
            return links.link_of(register, link, now) if link is not None else None

        answer = await self.come_in(lost, device, take_over=True)
        return answer if isinstance(answer, SignedIn) else None

    async def leave(self, cookie: str | None, reason: Ended = "left") -> None:
        """End the session of this cookie; its link can be used again."""
        who = await self.session(cookie)
        if who is not None:
            await self.register.write(lambda c: sessions.end_sessions(c, [who.session]))
            self.tell([who], reason)

    async def seating(self, record: str) -> Seating:
        """Which seats of a meeting moved, and which links were only opened."""
        moves = await self.register.read(lambda c: moves_of(c, record))
        return Seating(moves, self._openings.of(record))

    # ---- links

    async def issue_links(
        self, record: str, participants: Iterable[Seated], *, offered: bool = False
    ) -> list[Issued]:
        """New personal links, shown once; earlier ones of the same people are closed and their devices sent out."""
        people = list(participants)
        offered = offered and self.settings.demo
        issued, ended = await self.register.write(lambda c: self._issue(c, record, people, offered))
        self.tell(ended, "revoked")
        self._tell_seats(record)
        return issued

    async def revoke(self, record: str, actor: str) -> None:
        """Close a person's link and end its session."""
        now = self._clock()
        ended = await self.register.write(lambda c: close_of(c, record, [actor], now))
        self.tell(ended, "revoked")
        self._tell_seats(record)

    async def end_links(self, record: str, at: int) -> None:
        """Let the personal links of a record end at this instant (UTC, ms), and the seats with them."""
        await self.register.write(lambda c: links.end_links(c, record, at))

    async def links(self, record: str | None) -> list[Link]:
        """The links of a record that stand (None: the secretariat's sign-in links), without their tokens."""
        found = await self.register.read(lambda c: links.links_of(c, record, self._clock()))
        shared = [one for one in found if not one.account]
        return [link for link in shared if record is not None or link.device or not link.used]

    async def linked(self, records: Sequence[str]) -> set[str]:
        """Those of these records that have a personal link that stands."""
        now = self._clock()
        return await self.register.read(lambda c: links.linked_records(c, records, now))

    async def offers(self, record: str) -> list[Offer]:
        """The seats that the demo offers."""
        if not self.settings.demo:
            return []
        found = await self.links(record)
        return [
            Offer(link.actor, link.role, self._join(link.offered_token), link.in_use)
            for link in found
            if link.offered_token
        ]

    async def offered_record(self) -> str | None:
        """The meeting whose seats the demo offers now: the one that was convened last."""
        return await self.register.read(links.last_offered) if self.settings.demo else None

    async def free_seat(self, record: str, actor: str) -> None:
        """End the session of this seat. Its link stands, and opens again on any device."""
        now = self._clock()
        self.tell(await self.register.write(lambda c: free(c, record, actor, now)), "moved")
        self._tell_seats(record)

    async def issue_secretariat_link(self) -> str:
        """A further sign-in link of the office as a whole, shown once, for `SIGN_IN_MS`. Raises NamesOnly."""
        token = await self.register.write(self._make_secretariat_link)
        return f"{self.settings.base_url}/secretariat/signin/{token}"

    async def first_secretariat_link(self) -> str | None:
        """The first sign-in link; None where one waits to be used, or somebody has signed in before."""
        used = await self.register.read(links.signed_in_once)
        if used or await self.links(None):
            return None
        return await self.issue_secretariat_link()

    async def revoke_secretariat_link(self, link: int) -> None:
        """Close a sign-in link of the secretariat and end its session."""
        known = [found.id for found in await self.links(None) if found.id == link]
        now = self._clock()
        self.tell(await self.register.write(lambda c: close(c, known, now)), "revoked")

    # ---- who wants to know

    def listen(self, listener: Callable[[list[Who], Ended], None]) -> None:
        """Be told of sessions that were ended in this process, and why.

        `moved`: to another device. `revoked`: the link was closed, or a new one took its place. `left`.
        `replaced`: this browser sits for somebody else now.
        """
        self._listeners.append(listener)

    def follow(self, follower: Callable[[str], None]) -> None:
        """Be told of a record whose `seating` is another now."""
        self._followers.append(follower)

    def tell(self, ended: list[Who], reason: Ended) -> None:
        """Tell whoever listens that these sessions ended."""
        for who in ended:
            if who.link is not None:
                self._openings.forget(who.link)
        for listener in self._listeners if ended else []:
            listener(ended, reason)

    async def _knows(self, secret: str) -> bool:
        """Whether this opens anything: a link that stands, or a session that lives."""
        now, linked = self._clock(), self._for_links()
        return await self.register.read(
            lambda register: (
                links.find_link(register, secret, linked) is not None
                or sessions.find_session(register, secret, now) is not None
                or delegates.opens(register, secret, now)
            )
        )

    def _for_links(self) -> int:
        """The time by which links stand: no link is dead on arrival because the machine's clock was set back."""
        return min(self._clock(), self._wall())

    # ---- inside a transaction
    def _make_secretariat_link(self, register: Connection) -> str:
        if any_account(register):
            raise NamesOnly
        now = self._clock()
        return links.make_link(
            register, None, SECRETARIAT, SECRETARIAT, now, expires=now + SIGN_IN_MS
        )

    async def come_in(
        self, find: Callable[[Connection], Link | None], device: str, take_over: bool
    ) -> SignedIn | LinkInUse | None:
        """Take the link that is found in the transaction, as `enter` does."""
        now = self._clock()

        def work(register: Connection) -> tuple[SignedIn | LinkInUse | None, list[Who]]:
            link = find(register)
            if link is None or link.account is not None:  # by name, one comes in through `Staff`
                return None, []
            until = now + self._lifetime_ms()
            return enter(register, link, device, now, until, take_over=take_over)

        answer, ended = await self.register.write(work)
        self.tell(ended, "moved")
        if isinstance(answer, SignedIn):
            self._openings.forget(answer.link.id)
            self._tell_seats(answer.link.record)
        return answer

    def _issue(
        self, register: Connection, record: str, people: list[Seated], offered: bool
    ) -> tuple[list[Issued], list[Who]]:
        now = self._clock()
        ended = close_of(register, record, [person.id for person in people], now)
        made = [
            (p, links.make_link(register, record, p.id, p.role, now, offered=offered))
            for p in people
        ]
        return [Issued(person.id, person.role, self._join(token)) for person, token in made], ended

    def _tell_seats(self, record: str | None) -> None:
        for follower in self._followers:
            if record is not None:
                follower(record)

    def _lifetime_ms(self) -> int:
        return self.settings.session_h * HOUR_MS

    def _join(self, token: str) -> str:
        return f"{self.settings.base_url}/join/{token}"
