"""STUN and TURN for who sits in a meeting: a relay's name and password, made for one person and for a while.

By a secret that server and relay share (coturn's `static-auth-secret`; draft-uberti-behave-turn-rest-00): the name is
`EXPIRES:PERSON`, the password the HMAC-SHA-1 of the name. A relay is expensive, so whoever has no seat gets none.
"""

import base64
import hashlib
import hmac
from collections.abc import Sequence

from msgspec.structs import replace

from hemicycle.live.protocol import IceServer
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, person
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.settings import Settings

RELAYS = ("turn:", "turns:")
TEST_S = 300
"""So long the name of whoever tests the line days before opens a relay."""


class Relays:
    """The ICE servers of this server's settings. `secret` empty: names and passwords stand in the settings."""

    def __init__(
        self, servers: Sequence[IceServer] = (), secret: str = "", lifetime_s: int = 43_200
    ) -> None:
        self._servers = list(servers)
        self._secret = secret
        self._lifetime_s = lifetime_s

    def servers_for(self, meeting: Meeting, actor: str | None, now: int) -> list[IceServer]:
        """What this actor may use from `now` (UTC, ms) on. Who is not admitted, or watches, gets nothing of a relay."""
        if actor is not None and has_seat(meeting, actor):
            return [self._signed(server, actor, now // 1000) for server in self._servers]
        return [open_to_all for server in self._servers for open_to_all in _without_relay(server)]

    def for_test(self, actor: str, now: int) -> list[IceServer]:
        """What somebody with a link may try the line with, days before they are admitted.

        A relay opens to them for a few minutes; where its password is for ever, it does not.
        """
        lasting = [open_to_all for one in self._servers for open_to_all in _without_relay(one)]
        if not self._secret:
            return lasting
        return [self._signed(one, actor, now // 1000, TEST_S) for one in self._servers]

    def _signed(
        self, server: IceServer, actor: str, now_s: int, lifetime_s: int | None = None
    ) -> IceServer:
        if not self._secret or not any(url.startswith(RELAYS) for url in server.urls):
            return server
        name = f"{now_s + (lifetime_s or self._lifetime_s)}:{actor}"
        seal = hmac.digest(self._secret.encode(), name.encode(), hashlib.sha1)
        return replace(server, username=name, credential=base64.b64encode(seal).decode())


def relays_of(settings: Settings) -> Relays:
    """Those of a server's settings; a name is good for as long as a device keeps its seat unseen."""
    servers = [IceServer(s.urls, s.username, s.credential) for s in settings.ice_servers]
    return Relays(servers, settings.turn_secret, settings.session_h * 3600)


def has_seat(meeting: Meeting, actor: str) -> bool:
    """Whether this actor is admitted, or needs nobody's leave to enter."""
    known = person(meeting, actor)
    trusted = is_chair(meeting, actor) or is_secretariat(meeting, actor)
    return trusted or (known is not None and known.admitted)


def _without_relay(server: IceServer) -> list[IceServer]:
    urls = [url for url in server.urls if not url.startswith(RELAYS)]
    return [IceServer(urls)] if urls else []
