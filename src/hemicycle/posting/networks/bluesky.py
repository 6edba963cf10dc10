"""Bluesky, by the account's own server (PDS). Limits by the lexicons app.bsky.feed.post and app.bsky.embed.images.

The key of a post (a TID) is chosen when its row is written, so that every attempt is the same record; a second one is
answered with 500, and looking it up says that it stands. Apps show no edits: a correction is an answer.
"""

import time
from collections.abc import Callable, Collection, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from hemicycle.posting.asking import Asking
from hemicycle.posting.counting import fitting, graphemes, links_in
from hemicycle.posting.moments import written_of
from hemicycle.posting.port import (
    Account,
    Connected,
    Corrects,
    Draft,
    Field,
    Measure,
    NetworkName,
    Refused,
    Repeats,
    Stands,
)

MOST, MOST_BYTES = 300, 3000
MOST_ALT = 2000
COLLECTION = "app.bsky.feed.post"
APP = "https://bsky.app"
TID = "234567abcdefghijklmnopqrstuvwxyz"
"""The digits of a TID, in their order (atproto.com/specs/tid)."""
SESSION_S = 1800
"""A session is used so long: servers give 30 in five minutes and 300 a day."""
Session = tuple[str, str, float]
"""Token, DID, and until when (monotonic, s)."""


class Bluesky:
    """See Network."""

    name: NetworkName = "bluesky"
    title = "Bluesky"
    fields: tuple[Field, ...] = (
        Field("server", needed=False),
        Field("identifier"),
        Field("password", secret=True),
    )
    corrects: Corrects = "reply"
    repeats: Repeats = "safe"
    tested = True
    most_image = 2_000_000

    def __init__(self, asking: Asking, server: str = "https://bsky.social") -> None:
        self._asking = asking
        self._server = server
        self._sessions: dict[tuple[str, str, str], Session] = {}

    def measure(self, words: str, *, image: bool) -> Measure:
        """See Network: 300 graphemes and 3,000 bytes."""
        length, size = graphemes(words), len(words.encode())
        begins = None
        if length > MOST or size > MOST_BYTES:
            in_bytes = len(words.encode()[:MOST_BYTES].decode(errors="ignore"))
            begins = min(fitting(words, MOST), in_bytes)
        return Measure(length, MOST, begins, (size, MOST_BYTES))

    def price(self, words: str) -> int:
        """Nothing."""
        return 0

    def marker(self, now: int, dice: Callable[[int], int]) -> str:
        """A TID: 53 bits of microseconds and ten of chance."""
        number = ((now * 1000 + dice(10) % 1000) << 10) | dice(10)
        return "".join(TID[(number >> (5 * place)) & 31] for place in range(12, -1, -1))

    async def connect(self, given: Mapping[str, str]) -> Connected:
        """With a handle and an app password."""
        server = given.get("server") or self._server
        secret = {"identifier": given["identifier"].lstrip("@"), "password": given["password"]}
        told = await self._create_session(server, secret)
        return Connected(f"@{told['handle']}", secret, server)

    # ---- posts

    async def post(
        self, account: Account, draft: Draft, marker: str, answers: Stands | None
    ) -> Stands:
        """See Network."""
        token, did = await self._session(account)
        record = self._record(draft)
        if answers is not None:
            record["reply"] = await self._reply(account, answers)
        embed = await self._embed(account, draft, token)
        record["embed"] = embed
        made = {"repo": did, "collection": COLLECTION, "rkey": marker, "record": record}
        url = f"{account.server}/xrpc/com.atproto.repo.createRecord"
        await self._asking.json(url, made, headers=_bearer(token))
        return _stands(account, did, marker)

    async def edit(self, account: Account, stands: Stands, draft: Draft, marker: str) -> Stands:
        """An answer: see `corrects`."""
        return await self.post(account, draft, marker, stands)

    async def delete(self, account: Account, stands: Stands, marker: str) -> None:
        """See Network; a record that is gone is no fault there."""
        token, did = await self._session(account)
        gone = {"repo": did, "collection": COLLECTION, "rkey": _key(stands)}
        url = f"{account.server}/xrpc/com.atproto.repo.deleteRecord"
        await self._asking.json(url, gone, headers=_bearer(token), repeatable=True)

    async def find(
        self, account: Account, draft: Draft, marker: str, known: Collection[str] = ()
    ) -> Stands | None:
        """See Network."""
        _, did = await self._session(account)
        found = await self._get(account, did, marker)
        return _stands(account, did, marker) if found else None

    def _record(self, draft: Draft) -> dict[str, Any]:
        return {
            "$type": COLLECTION,
            "text": draft.words,
            "createdAt": written_of(draft.made),
            "langs": [draft.language],
            "facets": facets(draft.words),
        }

    async def _embed(self, account: Account, draft: Draft, token: str) -> dict[str, Any]:
        """The picture with its words; without one, a card of the page."""
        if draft.image is None:
            card = {"uri": draft.link, "title": draft.title, "description": draft.summary[:300]}
            return {"$type": "app.bsky.embed.external", "external": card}
        blob = await self._asking.ask(
            f"{account.server}/xrpc/com.atproto.repo.uploadBlob",
            "POST",
            {**_bearer(token), "Content-Type": "image/jpeg"},
            draft.image.body,
            True,
        )
        picture = {
            "image": blob["blob"],
            "alt": draft.image.alt[:MOST_ALT],
            "aspectRatio": {"width": draft.image.width, "height": draft.image.height},
        }
        return {"$type": "app.bsky.embed.images", "images": [picture]}

    async def _reply(self, account: Account, answers: Stands) -> dict[str, Any]:
        did = answers.id.split("/")[2]
        known = await self._get(account, did, _key(answers))
        if known is None:
            raise Refused("the post that it answers is gone")
        at = {"uri": answers.id, "cid": known["cid"]}
        return {"root": at, "parent": at}

    async def _get(self, account: Account, did: str, key: str) -> dict[str, Any] | None:
        asked = urlencode({"repo": did, "collection": COLLECTION, "rkey": key})
        try:
            found: dict[str, Any] = await self._asking.get(
                f"{account.server}/xrpc/com.atproto.repo.getRecord?{asked}"
            )
        except Refused as fault:
            if "RecordNotFound" in str(fault):
                return None
            raise
        return found

    # ---- sessions

    async def _session(self, account: Account) -> tuple[str, str]:
        known = (account.server, account.secret["identifier"], account.secret["password"])
        session = self._sessions.get(known)
        if session is None or session[2] < time.monotonic():
            told = await self._create_session(account.server, account.secret)
            session = (str(told["accessJwt"]), str(told["did"]), time.monotonic() + SESSION_S)
            self._sessions[known] = session
        return session[0], session[1]

    async def _create_session(self, server: str, secret: Mapping[str, str]) -> dict[str, Any]:
        told: dict[str, Any] = await self._asking.json(
            f"{server}/xrpc/com.atproto.server.createSession", dict(secret), repeatable=True
        )
        return told


def facets(words: str) -> list[dict[str, Any]]:
    """Where links stand, by UTF-8 byte; a server does not check that they end within the text."""
    return [
        {
            "index": {
                "byteStart": len(words[:begin].encode()),
                "byteEnd": len(words[:end].encode()),
            },
            "features": [{"$type": "app.bsky.richtext.facet#link", "uri": words[begin:end]}],
        }
        for begin, end in links_in(words)
    ]


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _key(stands: Stands) -> str:
    return stands.id.rpartition("/")[2]


def _stands(account: Account, did: str, key: str) -> Stands:
    handle = quote(account.handle.lstrip("@"))
    return Stands(f"at://{did}/{COLLECTION}/{key}", f"{APP}/profile/{handle}/post/{key}")
