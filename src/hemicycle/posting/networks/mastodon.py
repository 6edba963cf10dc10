"""Mastodon, and what speaks its API.

https://docs.joinmastodon.org/methods/statuses/

An attempt carries an Idempotency-Key, which a server keeps for an hour (app/services/post_status_service.rb), and each
repetition looks first among the account's last posts, so that it is one post after that hour, too.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from hemicycle.posting.asking import Asking
from hemicycle.posting.counting import as_mastodon, fitting, links_in
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
    PutOff,
    Refused,
    Repeats,
    Stands,
)

MOST = 500
"""Of a server that says nothing else (`configuration.statuses.max_characters`)."""
MOST_ALT = 1500
LOOKED_THROUGH = 40
EARLIER_MS = 600_000
"""Clocks differ by so much: a post that is older is none of this attempt's."""
SCOPES = "read:accounts read:statuses write:statuses write:media"
PROCESSED_TRIES, PROCESSED_PAUSE_S = 20, 0.5


class Mastodon:
    """See Network. `most`: by server, what it says of itself."""

    name: NetworkName = "mastodon"
    title = "Mastodon"
    fields: tuple[Field, ...] = (Field("server"),)
    corrects: Corrects = "edit"
    repeats: Repeats = "safe"
    tested = False
    most_image = 8_000_000

    def __init__(self, asking: Asking) -> None:
        self._asking = asking

    def measure(self, words: str, *, image: bool) -> Measure:
        """See Network."""
        length = as_mastodon(words)
        return Measure(length, MOST, _begins(words, MOST) if length > MOST else None)

    def price(self, words: str) -> int:
        """Nothing."""
        return 0

    def marker(self, now: int, dice: Callable[[int], int]) -> str:
        """The Idempotency-Key."""
        return f"{dice(128):032x}"

    # ---- signing in (OAuth 2, RFC 6749 with RFC 7636; docs.joinmastodon.org/methods/apps, /methods/oauth)

    async def register(self, server: str, callback: str, name: str, website: str) -> dict[str, str]:
        """Make this server known to theirs; what it is known by. Raises a Fault."""
        app = await self._asking.form(
            f"{server}/api/v1/apps",
            [
                ("client_name", name),
                ("redirect_uris", callback),
                ("scopes", SCOPES),
                ("website", website),
            ],
            repeatable=True,
        )
        return {"client_id": str(app["client_id"]), "client_secret": str(app["client_secret"])}

    def sign_in_at(self, server: str, client: str, callback: str, state: str) -> str:
        """Where a person lets this server in."""
        asked = {
            "response_type": "code",
            "client_id": client,
            "redirect_uri": callback,
            "scope": SCOPES,
            "state": state,
        }
        return f"{server}/oauth/authorize?{urlencode(asked)}"

    async def connect(self, given: Mapping[str, str]) -> Connected:
        """With the code that the person brought back."""
        server = given["server"]
        token = await self._asking.form(
            f"{server}/oauth/token",
            [
                ("grant_type", "authorization_code"),
                ("code", given["code"]),
                ("client_id", given["client_id"]),
                ("client_secret", given["client_secret"]),
                ("redirect_uri", given["callback"]),
                ("scope", SCOPES),
            ],
        )
        secret = {"token": str(token["access_token"])}
        me = await self._asking.get(
            f"{server}/api/v1/accounts/verify_credentials", _authorized(secret)
        )
        host = urlsplit(server).netloc
        secret["account"] = str(me["id"])
        return Connected(f"@{me['acct']}@{host}", secret, server)

    # ---- posts

    async def post(
        self, account: Account, draft: Draft, marker: str, answers: Stands | None
    ) -> Stands:
        """See Network."""
        fields = [("status", draft.words), ("language", draft.language), ("visibility", "public")]
        if draft.image is not None:
            fields.append(("media_ids[]", await self._upload(account, draft)))
        if answers is not None:
            fields.append(("in_reply_to_id", answers.id))
        key = {**_authorized(account.secret), "Idempotency-Key": marker}
        url = f"{account.server}/api/v1/statuses"
        return _stands(await self._asking.form(url, fields, headers=key))

    async def edit(self, account: Account, stands: Stands, draft: Draft, marker: str) -> Stands:
        """See Network. A picture that is not named again would go."""
        url, headers = f"{account.server}/api/v1/statuses/{stands.id}", _authorized(account.secret)
        known = await self._asking.get(url, headers)
        fields = [("status", draft.words), ("language", draft.language)]
        for one in known.get("media_attachments", ()):
            fields.append(("media_ids[]", str(one["id"])))
            if draft.image is not None:
                fields += [
                    ("media_attributes[][id]", str(one["id"])),
                    ("media_attributes[][description]", draft.image.alt[:MOST_ALT]),
                ]
        changed = await self._asking.form(
            url, fields, method="PUT", headers=headers, repeatable=True
        )
        return _stands(changed)

    async def delete(self, account: Account, stands: Stands, marker: str) -> None:
        """See Network."""
        url = f"{account.server}/api/v1/statuses/{stands.id}"
        try:
            await self._asking.ask(url, "DELETE", _authorized(account.secret), None, True)
        except Refused as fault:
            if not str(fault).startswith("404"):
                raise

    async def find(
        self, account: Account, draft: Draft, marker: str, known: Collection[str] = ()
    ) -> Stands | None:
        """See Network: among the account's last posts, the one with this link that is not older than the attempt."""
        url = f"{account.server}/api/v1/accounts/{account.secret['account']}/statuses"
        asked = urlencode({"limit": LOOKED_THROUGH, "exclude_reblogs": "true"})
        for status in await self._asking.get(f"{url}?{asked}", _authorized(account.secret)):
            if _is_ours(status, draft) and str(status["id"]) not in known:
                return _stands(status)
        return None

    async def _upload(self, account: Account, draft: Draft) -> str:
        """The id of the picture once it is processed (202, then 206 while it is not)."""
        assert draft.image is not None  # noqa: S101 (the caller's)
        headers = _authorized(account.secret)
        media = await self._asking.form(
            f"{account.server}/api/v2/media",
            [("description", draft.image.alt[:MOST_ALT])],
            [("file", "picture.jpg", "image/jpeg", draft.image.body)],
            headers=headers,
            repeatable=True,
        )
        for _ in range(PROCESSED_TRIES):
            if media.get("url"):
                return str(media["id"])
            await asyncio.sleep(PROCESSED_PAUSE_S)
            media = await self._asking.get(f"{account.server}/api/v1/media/{media['id']}", headers)
        raise PutOff("the picture is not processed")


def _authorized(secret: Mapping[str, str]) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret['token']}"}


def _stands(status: Any) -> Stands:
    if not isinstance(status, dict) or "id" not in status:
        raise NoAnswer("no post in the answer")
    return Stands(str(status["id"]), str(status.get("url") or ""))


def _is_ours(status: dict[str, Any], draft: Draft) -> bool:
    made = moment_of(str(status.get("created_at", "")))
    return made >= draft.made - EARLIER_MS and f'"{draft.link}"' in _unescaped(
        str(status.get("content", ""))
    )


def _unescaped(html: str) -> str:
    return html.replace("&amp;", "&")


def _begins(words: str, most: int) -> int:
    """Where it becomes too long: links are counted as 23, so the cut moves with them."""
    shortened, at, places = "", 0, []
    for begin, end in links_in(words):
        shortened += words[at:begin]
        places.append((len(shortened), end - begin))
        shortened += "x" * 23
        at = end
    cut = fitting(shortened + words[at:], most)
    for place, length in places:
        if place + 23 <= cut:
            cut += length - 23
        elif place < cut:
            return place
    return cut
