"""Asking a network over HTTP: JSON and forms out, JSON back, and what its answers mean.

Answers that are kept never hold a secret: the address of a request is left out, since some networks want one in it.
"""

import secrets
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode

import msgspec

from hemicycle.outbound.egress.client import Fetched
from hemicycle.outbound.egress.fault import NotFetched
from hemicycle.outbound.egress.late import Fetches
from hemicycle.posting.port import NoAnswer, PutOff, Refused

MOST_ANSWER = 300
"""Characters of an answer that are kept."""
MOST_WAIT_S = 86_400
Files = Sequence[tuple[str, str, str, bytes]]
"""Field, file name, media type and content of each."""


class Asking:
    """Requests to networks. `repeatable` says that a request makes nothing that a second one would double."""

    def __init__(self, egress: Fetches) -> None:
        self._egress = egress

    async def json(
        self,
        url: str,
        body: object = None,
        *,
        method: str = "POST",
        headers: Mapping[str, str] | None = None,
        repeatable: bool = False,
    ) -> Any:
        """Send a JSON object (None: nothing) and read one."""
        content = None if body is None else msgspec.json.encode(body)
        kind = {} if content is None else {"Content-Type": "application/json"}
        return await self.ask(url, method, {**kind, **(headers or {})}, content, repeatable)

    async def form(
        self,
        url: str,
        fields: Sequence[tuple[str, str]],
        files: Files = (),
        *,
        method: str = "POST",
        headers: Mapping[str, str] | None = None,
        repeatable: bool = False,
    ) -> Any:
        """Send a form, with files where there are any, and read a JSON object."""
        kind, content = encoded(fields, files)
        kinds = {"Content-Type": kind, **(headers or {})}
        return await self.ask(url, method, kinds, content, repeatable)

    async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Any:
        """Read a JSON object."""
        return await self.ask(url, "GET", headers or {}, None, repeatable=True)

    async def ask(
        self,
        url: str,
        method: str,
        headers: Mapping[str, str],
        content: bytes | None,
        repeatable: bool,
    ) -> Any:
        """The answer, read. Raises a Fault."""
        try:
            got = await self._egress.fetch(url, method=method, headers=headers, content=content)
        except NotFetched as fault:
            if fault.may_have_arrived and not repeatable:
                raise NoAnswer(fault.reason) from fault
            raise PutOff(fault.reason) from fault
        return read(got, repeatable)


def read(got: Fetched, repeatable: bool) -> Any:
    """What an answer says. Raises a Fault."""
    if 200 <= got.status < 300:
        try:
            return msgspec.json.decode(got.body) if got.body.strip() else None
        except msgspec.MsgspecError as fault:
            raise (PutOff if repeatable else NoAnswer)(f"{got.status}, no JSON") from fault
    said = f"{got.status} {said_in(got.body)}".strip()
    if got.status == 429:
        raise PutOff(said, waits(got.headers))
    if got.status >= 500 or got.status == 408:
        raise (PutOff if repeatable else NoAnswer)(said)
    raise Refused(said, signed_out=got.status == 401)


def said_in(body: bytes) -> str:
    """What a network says of why, as far as it says so in one of the usual ways."""
    try:
        told = msgspec.json.decode(body)
    except msgspec.MsgspecError:
        return ""
    for name in ("error", "message", "detail", "title", "description"):
        found = told.get(name) if isinstance(told, dict) else None
        if isinstance(found, dict):
            found = found.get("message")
        if isinstance(found, str) and found:
            also = told.get("message") if name == "error" else None
            whole = f"{found}: {also}" if isinstance(also, str) and also != found else found
            return " ".join(whole.split())[:MOST_ANSWER]
    return ""


def waits(headers: Mapping[str, str], now_s: float | None = None) -> float:
    """After how many seconds it may be asked again: Retry-After (RFC 9110, 10.2.3), or the reset of a rate limit."""
    after = headers.get("retry-after", "")
    if after.isdecimal():
        return min(float(after), MOST_WAIT_S)
    reset = headers.get("x-rate-limit-reset", "") or headers.get("ratelimit-reset", "")
    if reset.isdecimal():
        date = headers.get("date")
        now = now_s or (parsedate_to_datetime(date).timestamp() if date else 0)
        return min(max(float(reset) - now, 0.0), MOST_WAIT_S) if now else 900.0
    return 60.0


def encoded(fields: Sequence[tuple[str, str]], files: Files = ()) -> tuple[str, bytes]:
    """A form with its media type: `multipart/form-data` (RFC 7578) where files go along."""
    if not files:
        return "application/x-www-form-urlencoded", urlencode(fields).encode()
    mark = secrets.token_hex(16)
    parts = [
        f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields
    ]
    for name, called, kind, content in files:
        head = f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; filename="{called}"\r\n'
        parts += [f"{head}Content-Type: {kind}\r\n\r\n".encode(), content, b"\r\n"]
    return f"multipart/form-data; boundary={mark}", b"".join([*parts, f"--{mark}--\r\n".encode()])
