"""A Facebook Page, by its own access token (Graph API).

https://developers.facebook.com/docs/pages-api/posts

It knows no idempotency key: an answer that was lost is looked up by a person's wish. The message of a post may be
edited; what is deleted is gone.
"""

from collections.abc import Callable, Collection, Mapping
from urllib.parse import urlencode

from hemicycle.posting.asking import Asking
from hemicycle.posting.counting import utf16
from hemicycle.posting.moments import moment_of
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

MOST = 63_206
VERSION = "v25.0"
EARLIER_MS = 600_000


class Facebook:
    """See Network."""

    name: NetworkName = "facebook"
    title = "Facebook Page"
    fields: tuple[Field, ...] = (Field("page"), Field("token", secret=True))
    corrects: Corrects = "edit"
    repeats: Repeats = "look"
    tested = False
    most_image = 4_000_000

    def __init__(self, asking: Asking, server: str = "https://graph.facebook.com") -> None:
        self._asking = asking
        self._server = server

    def measure(self, words: str, *, image: bool) -> Measure:
        """See Network."""
        length = utf16(words)
        begins = None
        if length > MOST:
            begins = len(words.encode("utf-16-le")[: 2 * MOST].decode("utf-16-le", "ignore"))
        return Measure(length, MOST, begins)

    def price(self, words: str) -> int:
        """Nothing."""
        return 0

    def marker(self, now: int, dice: Callable[[int], int]) -> str:
        """None: the network knows no key."""
        return ""

    async def connect(self, given: Mapping[str, str]) -> Connected:
        """With the Page's id and its token."""
        secret = {"page": given["page"], "token": given["token"]}
        url = f"{self._server}/{VERSION}/{given['page']}?fields=name,id"
        told = await self._asking.get(url, _bearer(secret))
        return Connected(str(told["name"]), {**secret, "page": str(told["id"])}, self._server)

    async def post(
        self, account: Account, draft: Draft, marker: str, answers: Stands | None
    ) -> Stands:
        """See Network."""
        page = f"{account.server}/{VERSION}/{account.secret['page']}"
        headers = _bearer(account.secret)
        if draft.image is None:
            fields = [("message", draft.words), ("link", draft.link)]
            made = await self._asking.form(f"{page}/feed", fields, headers=headers)
        else:
            fields = [("caption", draft.words), ("alt_text_custom", draft.image.alt)]
            photo = [("source", "picture.jpg", "image/jpeg", draft.image.body)]
            made = await self._asking.form(f"{page}/photos", fields, photo, headers=headers)
        number = str(made.get("post_id") or made["id"])
        return Stands(number, f"https://www.facebook.com/{number}")

    async def edit(self, account: Account, stands: Stands, draft: Draft, marker: str) -> Stands:
        """See Network."""
        url = f"{account.server}/{VERSION}/{stands.id}"
        message = [("message", draft.words)]
        await self._asking.form(url, message, headers=_bearer(account.secret), repeatable=True)
        return stands

    async def delete(self, account: Account, stands: Stands, marker: str) -> None:
        """See Network."""
        url = f"{account.server}/{VERSION}/{stands.id}"
        try:
            await self._asking.ask(url, "DELETE", _bearer(account.secret), None, True)
        except Refused as fault:
            if "does not exist" not in str(fault):
                raise

    async def find(
        self, account: Account, draft: Draft, marker: str, known: Collection[str] = ()
    ) -> Stands | None:
        """See Network: among the last posts, the one with these words."""
        asked = urlencode({"fields": "id,message,permalink_url,created_time", "limit": 25})
        url = f"{account.server}/{VERSION}/{account.secret['page']}/published_posts?{asked}"
        for one in (await self._asking.get(url, _bearer(account.secret))).get("data", ()):
            late = moment_of(_with_colon(one.get("created_time", ""))) >= draft.made - EARLIER_MS
            if late and one.get("message") == draft.words and str(one["id"]) not in known:
                return Stands(str(one["id"]), str(one.get("permalink_url") or ""))
        return None


def _bearer(secret: Mapping[str, str]) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret['token']}"}


def _with_colon(written: str) -> str:
    """`+0000` → `+00:00`, as RFC 3339 has it."""
    return f"{written[:-2]}:{written[-2:]}" if written[-5:-4] in "+-" and written else written
