"""A Telegram channel, by a bot that may post there.

https://core.telegram.org/bots/api

A bot can look up nothing that it wrote: an answer that was lost stays unknown. Messages are plain text, so that nothing
in them is taken for markup.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Any

import msgspec

from hemicycle.posting.asking import Asking, Files
from hemicycle.posting.counting import utf16
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

MOST, MOST_CAPTION = 4096, 1024
UNCHANGED, GONE = "message is not modified", "message to delete not found"


class Telegram:
    """See Network."""

    name: NetworkName = "telegram"
    title = "Telegram"
    fields: tuple[Field, ...] = (Field("channel"), Field("token", secret=True))
    corrects: Corrects = "edit"
    repeats: Repeats = "never"
    tested = False
    most_image = 10_000_000

    def __init__(self, asking: Asking, server: str = "https://api.telegram.org") -> None:
        self._asking = asking
        self._server = server

    def measure(self, words: str, *, image: bool) -> Measure:
        """See Network: as UTF-16; the words of a picture are fewer."""
        length, most = utf16(words), MOST_CAPTION if image else MOST
        begins = None
        if length > most:
            begins = len(words.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore"))
        return Measure(length, most, begins)

    def price(self, words: str) -> int:
        """Nothing."""
        return 0

    def marker(self, now: int, dice: Callable[[int], int]) -> str:
        """None: the network knows no key."""
        return ""

    async def connect(self, given: Mapping[str, str]) -> Connected:
        """With the bot's token and the channel's name."""
        channel = given["channel"]
        channel = channel if channel.startswith(("@", "-")) else f"@{channel}"
        secret = {"token": given["token"], "chat": channel}
        chat = await self._call(self._server, secret, "getChat", {"chat_id": channel}, True)
        return Connected(str(chat.get("title") or channel), secret, self._server)

    async def post(
        self, account: Account, draft: Draft, marker: str, answers: Stands | None
    ) -> Stands:
        """See Network."""
        chat = account.secret["chat"]
        if draft.image is None:
            sent = {"chat_id": chat, "text": draft.words}
            made = await self._call(account.server, account.secret, "sendMessage", sent)
        else:
            fields = [("chat_id", chat), ("caption", draft.words)]
            photo = [("photo", "picture.jpg", "image/jpeg", draft.image.body)]
            made = await self._send(account, "sendPhoto", fields, photo)
        kind = "text" if draft.image is None else "photo"
        number, name = made["message_id"], made.get("chat", {}).get("username")
        return Stands(f"{number}/{kind}", f"https://t.me/{name}/{number}" if name else "")

    async def edit(self, account: Account, stands: Stands, draft: Draft, marker: str) -> Stands:
        """See Network."""
        number, _, kind = stands.id.partition("/")
        at = {"chat_id": account.secret["chat"], "message_id": int(number)}
        method, field = (
            ("editMessageText", "text") if kind == "text" else ("editMessageCaption", "caption")
        )
        try:
            changed = {**at, field: draft.words}
            await self._call(account.server, account.secret, method, changed, True)
        except Refused as fault:
            if UNCHANGED not in str(fault):
                raise
        return stands

    async def delete(self, account: Account, stands: Stands, marker: str) -> None:
        """See Network. After 48 hours only a bot that may delete messages does."""
        number = int(stands.id.partition("/")[0])
        gone = {"chat_id": account.secret["chat"], "message_id": number}
        try:
            await self._call(account.server, account.secret, "deleteMessage", gone, True)
        except Refused as fault:
            if GONE not in str(fault):
                raise

    async def find(
        self, account: Account, draft: Draft, marker: str, known: Collection[str] = ()
    ) -> Stands | None:
        """It cannot."""
        return None

    async def _call(
        self,
        server: str,
        secret: Mapping[str, str],
        method: str,
        body: Mapping[str, object],
        repeatable: bool = False,
    ) -> Any:
        url = f"{server}/bot{secret['token']}/{method}"
        return _result(await self._asking.json(url, body, repeatable=repeatable))

    async def _send(
        self, account: Account, method: str, fields: list[tuple[str, str]], photo: Files
    ) -> Any:
        url = f"{account.server}/bot{account.secret['token']}/{method}"
        return _result(await self._asking.form(url, fields, photo))


def _result(told: Any) -> Any:
    """What an answer holds. Telegram says how long to wait within it, too."""
    if not isinstance(told, dict):
        raise NoAnswer("no answer of Telegram's")
    if told.get("ok"):
        return told["result"]
    wait = told.get("parameters", {}).get("retry_after")
    said = msgspec.to_builtins(told.get("description", ""))
    if wait:
        raise PutOff(str(said), float(wait))
    raise Refused(str(said))
