"""One device on the line: what waits to be sent to it, and the cut where it takes nothing.

The hub pushes and never waits. A frame goes out at once where the line has room; otherwise it waits here, so that one
slow reader delays nobody. Of the record no more waits than a little: a reader that is behind takes page after page from
the room, at its own pace.
"""

from collections import deque
from collections.abc import Callable
from secrets import token_hex

from hemicycle.live.encoding import frame, unpacked
from hemicycle.live.outlets import Outlet, Pulled
from hemicycle.live.protocol import Bye, DeviceState
from hemicycle.live.reasons import ByeReason
from hemicycle.live.signalling import MediaSignalled, Signalled
from hemicycle.procedure.core.offering import Offered
from hemicycle.signals import EngineSignal, PeerSignal

MOST_WAITING = 1_000_000
"""Characters that may wait for a reader; past them it takes the record in pages, and is cut off for the rest."""
MOST_BEATS = 6
"""Heartbeats (5 s each) in which a reader for whom something waits may take nothing before it is cut off."""
PUBLIC = "public"
MAY_COME_BACK = ("gone", "slow", "restart", "moved", "other-tab")
"""The person may come back at once, on this device or another: a place in the lobby is kept so long."""
NOTHING_SENT = DeviceState()


class Waiting:
    """A frame that waits. `start`: the first seq that it tells of; None: it is not of the record."""

    __slots__ = ("start", "text")

    def __init__(self, text: str, start: int | None) -> None:
        self.text: str | None = text
        self.start = start


class Connection:
    """A device of `actor`: participant id, `secretariat`, or `public` for who only watches.

    `audience` is the class whose entries it gets; None before `hello` and in the lobby. `behind`: the first seq that it
    has not been sent, which it reads with those after it; None: it has all, and gets what is new as it comes.
    `unpacks`: it takes pages that are packed. `flows`: the line has room and nothing waits. `offered`: what it was told
    last that its person may do; None: nothing. `account`: which of the office's staff, as their acts on the record bear
    it; `may_act`: False for one of them who only looks.
    """

    __slots__ = (
        "__weakref__",
        "_beats",
        "_characters",
        "_has_room",
        "_outlet",
        "_told",
        "_turn",
        "_waiting",
        "account",
        "actor",
        "audience",
        "behind",
        "device",
        "ended",
        "flows",
        "greeted",
        "lost",
        "may_act",
        "may_greet",
        "media",
        "offered",
        "pictures",
        "session",
        "troubles",
        "unpacks",
        "waiting",
    )

    def __init__(
        self,
        actor: str,
        session: int | None = None,
        account: str | None = None,
        *,
        may_act: bool = True,
    ) -> None:
        self.actor = actor
        self.account = account
        self.may_act = may_act
        self.session = session
        self.device = "" if actor == PUBLIC else token_hex(8)
        self.audience: str | None = None
        self.lost = False
        self.greeted = False
        self.may_greet = True
        self.waiting = False
        self.unpacks = False
        self.media = NOTHING_SENT
        self.troubles: list[str] = []
        self.pictures: list[str] | None = None
        self.behind: int | None = None
        self.offered: Offered | None = None
        self.ended = False
        self.flows = False
        self._outlet: Outlet | None = None
        self._has_room = False
        self._turn: Callable[[Connection], None] | None = None
        self._told: dict[str, tuple[str, Waiting | None]] | None = None
        self._waiting: deque[Waiting] | None = None
        self._characters = 0
        self._beats = 0

    @property
    def live(self) -> bool:
        """Whether it gets entries."""
        return self.audience is not None and not self.ended

    # ---- what is sent

    def push(self, text: str, start: int | None = None) -> None:
        """Send this frame, when its turn comes. `start`: it tells of the record from there on."""
        if self.flows and self._outlet is not None:
            self._outlet.send(text)
        else:
            self._wait(Waiting(text, start))

    def push_if_changed(self, about: str, text: str) -> None:
        """Send this frame unless it is what was last told about it; one that still waits gives way to it."""
        if self._told is None:
            self._told = {}
        told, waiting = self._told.get(about, (None, None))
        if told == text or self.ended:
            return
        if waiting is not None:
            self._drop(waiting)
        if self.flows:
            self._told[about] = text, None
            self.push(text)
            return
        waiting = Waiting(text, None)
        self._told[about] = text, waiting
        self._wait(waiting)

    def push_page(self, page: str | bytes) -> None:
        """Send a page of the record; bytes: it is packed (gzip)."""
        self._beats = 0
        if isinstance(page, str):
            self.push(page)
        elif not self.unpacks:
            self.push(unpacked(page))
        elif self._outlet is not None:
            self._outlet.send_packed(page)

    def signalled(self, sender: str, signal: PeerSignal) -> None:
        """Send a signal of another participant's page."""
        self.push(frame(Signalled(sender, signal)))

    def media_signalled(self, signal: EngineSignal) -> None:
        """Send a signal of the engine."""
        self.push(frame(MediaSignalled(signal)))

    # ---- the record

    def read_from(self, seq: int, turn: "Callable[[Connection], None]") -> None:
        """It has not been sent what stands from `seq` on: `turn` gives it a page, now and whenever there is room."""
        self.behind, self._turn = seq, turn
        if self.flows:
            turn(self)

    def fall_behind(self, seq: int) -> None:
        """It has not been sent what stands from `seq` on, or from where it was behind before."""
        self.behind = seq if self.behind is None else min(seq, self.behind)

    def forget_record(self) -> None:
        """What still waits of the record is not sent: it begins anew."""
        self._drop_record()

    # ---- the line

    def attach(self, outlet: Outlet) -> None:
        """This is where the frames go."""
        self._outlet = outlet
        self.resume()

    def frames(self) -> Pulled:
        """The frames in order, for who asks for one after the other, until the connection ends."""
        return Pulled(self)

    def pause(self) -> None:
        """The line has no room."""
        self._has_room = self.flows = False

    def resume(self) -> None:
        """The line has room: what waits goes first, then what the device misses of the record."""
        if self._outlet is None:
            return
        self._has_room = True
        while self._waiting and self._has_room:
            waiting = self._waiting.popleft()
            if waiting.text is not None:
                self._outlet.send(self._taken(waiting))
        if self.ended:
            self._outlet.close()
            return
        self.flows = self._has_room and not self._waiting
        if self.flows and self.behind is not None and self._turn is not None:
            self._turn(self)

    def end(self, reason: ByeReason) -> None:
        """Say why and end; what still waits is not sent."""
        if self.ended:
            return
        self.ended, self.flows = True, False
        self.lost = reason in MAY_COME_BACK
        self.behind = None
        goodbye = frame(Bye(reason))
        if self._outlet is None:
            self._waiting = deque([Waiting(goodbye, None)])
            return
        self._waiting = None
        self._outlet.send(goodbye)
        self._outlet.close()

    def beat(self) -> None:
        """A heartbeat has passed: who takes nothing of what waits for several of them is cut off."""
        self._beats = self._beats + 1 if self._waiting or self.behind is not None else 0
        if self._beats > MOST_BEATS:
            self.end("slow")
        elif self._outlet is not None:
            self._outlet.beat()

    # ---- what waits

    def _wait(self, waiting: Waiting) -> None:
        if self.ended:
            return
        if self._waiting is None:
            self._waiting = deque()
        self._waiting.append(waiting)
        self._characters += len(waiting.text or "")
        if self._characters > MOST_WAITING:
            self._relieve()

    def _relieve(self) -> None:
        """Too much waits: what is of the record is taken later, in pages. Where that is not enough, it is cut off."""
        first = self._drop_record()
        if first is not None:
            self.fall_behind(first)
        if self._characters > MOST_WAITING:
            self.end("slow")

    def _drop_record(self) -> int | None:
        """Let go of what waits of the record; the first seq of it."""
        of_record = (one for one in self._waiting or () if one.start is not None)
        dropped = [one for one in of_record if one.text is not None]
        for one in dropped:
            self._drop(one)
        return min((one.start for one in dropped if one.start is not None), default=None)

    def _drop(self, waiting: Waiting) -> None:
        self._characters -= len(waiting.text or "")
        waiting.text = None

    def _taken(self, waiting: Waiting) -> str:
        text = waiting.text or ""
        self._drop(waiting)
        self._beats = 0
        return text
