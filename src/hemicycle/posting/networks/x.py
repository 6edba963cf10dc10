"""X, by its API v2 with the tokens of an app of one's own (OAuth 1.0a, RFC 5849, which do not end by themselves).

X asks money for each request, knows no idempotency key and no edit: an answer that was lost is looked up by a person's
wish, and a correction is an answer. It names no Retry-After, but when its limit is reset (docs.x.com).
"""

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable, Collection, Mapping
from typing import Any
from urllib.parse import quote

from hemicycle.posting.asking import Asking
from hemicycle.posting.counting import as_x, fitting, x_links
from hemicycle.posting.moments import moment_of
from hemicycle.posting.port import (
    Account,
    Connected,
    Corrects,
    Draft,
    Field,
    Measure,
    NetworkName,
    NoAnswer,
    Refused,
    Repeats,
    Stands,
)

MOST = 280
MOST_ALT = 1000
PRICE, PRICE_WITH_LINK = 15, 200
"""Thousandths of a dollar (docs.x.com, pay per use)."""
EARLIER_MS = 600_000


class X:
    """See Network."""

    name: NetworkName = "x"
    title = "X"
    fields: tuple[Field, ...] = tuple(
        Field(one, secret=True)
        for one in ("consumer_key", "consumer_secret", "access_token", "access_secret")
    )
    corrects: Corrects = "reply"
    repeats: Repeats = "look"
    tested = False
    most_image = 5_000_000

    def __init__(self, asking: Asking, server: str = "https://api.x.com") -> None:
        self._asking = asking
        self._server = server

    def measure(self, words: str, *, image: bool) -> Measure:
        """See Network."""
        length = as_x(words)
        return Measure(length, MOST, _begins(words) if length > MOST else None)

    def price(self, words: str) -> int:
        """By whether a link stands in it."""
        return PRICE_WITH_LINK if next(x_links(words), None) else PRICE

    def marker(self, now: int, dice: Callable[[int], int]) -> str:
        """None: the network knows no key."""
        return ""

    async def connect(self, given: Mapping[str, str]) -> Connected:
        """With four tokens of the app."""
        secret = {one.name: given[one.name] for one in self.fields}
        url = f"{self._server}/2/users/me"
        me = await self._asking.get(url, signed(secret, "GET", url))
        known = me["data"]
        return Connected(f"@{known['username']}", {**secret, "id": str(known["id"])}, self._server)

    async def post(
        self, account: Account, draft: Draft, marker: str, answers: Stands | None
    ) -> Stands:
        """See Network."""
        sent: dict[str, Any] = {"text": draft.words}
        if draft.image is not None:
            sent["media"] = {"media_ids": [await self._upload(account, draft)]}
        if answers is not None:
            sent["reply"] = {"in_reply_to_tweet_id": answers.id}
        made = await self._json(account, "/2/tweets", sent)
        if not isinstance(made, dict) or "data" not in made:
            raise NoAnswer("no post in the answer")
        return _stands(account, made["data"]["id"])

    async def edit(self, account: Account, stands: Stands, draft: Draft, marker: str) -> Stands:
        """An answer: see `corrects`."""
        return await self.post(account, draft, marker, stands)

    async def delete(self, account: Account, stands: Stands, marker: str) -> None:
        """See Network."""
        url = f"{account.server}/2/tweets/{stands.id}"
        try:
            await self._asking.ask(url, "DELETE", signed(account.secret, "DELETE", url), None, True)
        except Refused as fault:
            if not str(fault).startswith("404"):
                raise

    async def find(
        self, account: Account, draft: Draft, marker: str, known: Collection[str] = ()
    ) -> Stands | None:
        """See Network: among the last posts, the one that links there and is not older than the attempt."""
        query = {"max_results": "20", "tweet.fields": "created_at,entities"}
        url = f"{account.server}/2/users/{account.secret['id']}/tweets"
        headers = signed(account.secret, "GET", url, query)
        asked = "&".join(f"{quote(k, safe='')}={quote(v, safe='')}" for k, v in query.items())
        told = await self._asking.get(f"{url}?{asked}", headers)
        for one in told.get("data", ()):
            there = [url.get("expanded_url") for url in one.get("entities", {}).get("urls", ())]
            late = moment_of(one.get("created_at", "")) >= draft.made - EARLIER_MS
            if late and draft.link in there and str(one["id"]) not in known:
                return _stands(account, one["id"])
        return None

    async def _upload(self, account: Account, draft: Draft) -> str:
        assert draft.image is not None  # noqa: S101 (the caller's)
        url = f"{account.server}/2/media/upload"
        made = await self._asking.form(
            url,
            [("media_category", "tweet_image"), ("media_type", "image/jpeg")],
            [("media", "picture.jpg", "image/jpeg", draft.image.body)],
            headers=signed(account.secret, "POST", url),
            repeatable=True,
        )
        media = str(made["data"]["id"])
        words = {"id": media, "metadata": {"alt_text": {"text": draft.image.alt[:MOST_ALT]}}}
        await self._json(account, "/2/media/metadata", words, repeatable=True)
        return media

    async def _json(
        self, account: Account, path: str, body: object, *, repeatable: bool = False
    ) -> Any:
        url = f"{account.server}{path}"
        headers = signed(account.secret, "POST", url)
        return await self._asking.json(url, body, headers=headers, repeatable=repeatable)


def signed(
    secret: Mapping[str, str],
    method: str,
    url: str,
    query: Mapping[str, str] | None = None,
    *,
    nonce: str = "",
    at_s: int = 0,
) -> dict[str, str]:
    """The header that signs a request (RFC 5849, 3.4.2); bodies that are no forms are not signed."""
    said = {
        "oauth_consumer_key": secret["consumer_key"],
        "oauth_nonce": nonce or secrets.token_hex(16),
        "oauth_signature_method": "HMAC-SHA1",
        "oauth_timestamp": str(at_s or int(time.time())),
        "oauth_token": secret["access_token"],
        "oauth_version": "1.0",
    }
    pairs = sorted((_escaped(k), _escaped(v)) for k, v in {**said, **(query or {})}.items())
    joined = "&".join(f"{key}={value}" for key, value in pairs)
    base = f"{method}&{_escaped(url)}&{_escaped(joined)}"
    key = f"{_escaped(secret['consumer_secret'])}&{_escaped(secret['access_secret'])}"
    digest = hmac.new(key.encode(), base.encode(), hashlib.sha1).digest()
    said["oauth_signature"] = base64.b64encode(digest).decode()
    told = ", ".join(f'{name}="{_escaped(value)}"' for name, value in said.items())
    return {"Authorization": f"OAuth {told}"}


def _escaped(text: str) -> str:
    return quote(text, safe="")


def _stands(account: Account, number: object) -> Stands:
    return Stands(str(number), f"https://x.com/{account.handle.lstrip('@')}/status/{number}")


def _begins(words: str) -> int:
    """The last place up to which it is not too long."""
    low, high = 0, fitting(words, MOST)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if as_x(words[:middle]) <= MOST else (low, middle - 1)
    return low
