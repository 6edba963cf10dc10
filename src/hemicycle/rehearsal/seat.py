"""Taking a seat as a browser does: open the personal link, press its button, keep the cookie."""

import asyncio
import ssl
import time
from html.parser import HTMLParser
from urllib.parse import urlsplit

import httpx2

from hemicycle.rehearsal.links import PersonalLink

DEVICE = "hemicycle-rehearsal"
AWAY_S = 60.0
"""How long a server that answered before may be away."""
AGAIN_S = 0.2
AWAY = (502, 503, 504)
"""What a proxy answers where the server behind it is away, or the server while it cannot store (RFC 9110, 15.6)."""


class NoEntry(Exception):
    """A link opens nothing; the text says why."""


class Seat:
    """One browser's place on the server at `base` (scheme and host).

    What is asked is asked again while the server is away, for `patience_s`.
    """

    def __init__(
        self,
        base: str,
        link: PersonalLink,
        tls: ssl.SSLContext | None = None,
        patience_s: float = 0.0,
    ) -> None:
        self._patience_s = patience_s
        self.base = base.rstrip("/")
        self.link = link
        self._http = httpx2.AsyncClient(
            base_url=self.base,
            verify=tls if tls is not None else True,
            headers={"Origin": self.base, "User-Agent": DEVICE},
            timeout=30,
        )

    async def take(self) -> bool:
        """Take the seat; False where another device holds it. Raises NoEntry."""
        answer = await self._ask("POST", self.link.path)
        self._patience_s = AWAY_S
        if answer.status_code == httpx2.codes.CONFLICT:
            return False
        if answer.status_code != httpx2.codes.SEE_OTHER:
            raise NoEntry(f"the link of {self.link.participant} answers {answer.status_code}")
        return True

    async def leave(self, record: str) -> None:
        """Give the seat up, so that its link opens on another device."""
        await self._ask("POST", f"/room/{record}/leave")

    async def publish(self, record: str) -> bool:
        """Review the readout and publish what was reviewed, as the secretariat. False where that was refused.

        The form has an id of its own: sent twice, it is one act. Raises NoEntry where the server stays away.
        """
        page = await self._ask("GET", f"/secretariat/meetings/{record}/readout")
        form = _Form(f"/secretariat/meetings/{record}/publish")
        form.feed(page.text)
        if not form.fields:
            return False
        answer = await self._ask("POST", form.action, form.fields)
        return answer.status_code == httpx2.codes.SEE_OTHER

    async def _ask(
        self, method: str, path: str, form: dict[str, str] | None = None
    ) -> httpx2.Response:
        """Raises NoEntry."""
        give_up = time.monotonic() + self._patience_s
        while True:
            try:
                answer = await self._http.request(method, path, data=form)
                if answer.status_code not in AWAY:
                    return answer
                cause, why = None, f"{answer.status_code}"
            except httpx2.HTTPError as fault:
                cause, why = fault, f"{fault}"
            if time.monotonic() >= give_up:
                raise NoEntry(f"{self.base} does not answer: {why}") from cause
            await asyncio.sleep(AGAIN_S)

    async def close(self) -> None:
        """Let the connection go; the session lives on."""
        await self._http.aclose()

    @property
    def cookies(self) -> str:
        """What a browser sends along."""
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self._http.cookies.jar)

    def live_url(self, record: str) -> str:
        """The address of the room's WebSocket."""
        parts = urlsplit(self.base)
        scheme = "wss" if parts.scheme == "https" else "ws"
        return f"{scheme}://{parts.netloc}/room/{record}/live"


class _Form(HTMLParser):
    """The hidden fields of the form that goes to `action`."""

    def __init__(self, action: str) -> None:
        super().__init__()
        self.action = action
        self.fields: dict[str, str] = {}
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag == "form":
            self._inside = known.get("action") == self.action
        elif tag == "input" and self._inside and known.get("name"):
            self.fields[known["name"] or ""] = known.get("value") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
