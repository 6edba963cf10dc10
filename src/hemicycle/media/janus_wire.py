"""What Janus says on its WebSocket API: one JSON object a message (Janus, "Plain WebSockets interface").

A request carries a `transaction`, which its answers repeat: `success` or `error`, or `ack` first and `event` later.
What carries none is told of a handle unasked.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

CORE_FIELDS = ("janus", "session_id", "sender", "transaction")


class JanusFault(Exception):
    """Janus did not do what it was asked."""


class JanusLost(JanusFault):
    """The line to Janus is down, or none could be opened."""


class JanusSilent(JanusFault):
    """Janus did not answer in time."""


class JanusRefused(JanusFault):
    """Janus, or its plugin, answered with an error. `code` is of Janus' own list (403, 450 to 491) or the plugin's."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(f"{text} ({code})")
        self.code = code
        self.text = text


class Answer(msgspec.Struct, frozen=True):
    """What a plugin answered: its own data, and a session description where one goes with it."""

    data: dict[str, Any]
    jsep: dict[str, Any] | None = None


class Event(msgspec.Struct, frozen=True):
    """What is told of a handle unasked.

    `kind` is Janus' word: `webrtcup`, `media`, `slowlink`, `hangup`, `detached`, or `event` for what the plugin says.
    `data` is the plugin's data for `event`, otherwise the fields of that kind (`reason` of `hangup`, `mid` of `media`).
    """

    kind: str
    data: dict[str, Any]
    jsep: dict[str, Any] | None = None


class Error(msgspec.Struct, frozen=True):
    """An error of Janus' core."""

    code: int
    reason: str


class PluginData(msgspec.Struct, frozen=True):
    """What a plugin said."""

    plugin: str
    data: dict[str, Any]


class Message(msgspec.Struct, frozen=True):
    """A message from Janus, as far as all kinds share it."""

    janus: str
    transaction: str | None = None
    sender: int | None = None
    error: Error | None = None
    data: dict[str, Any] = {}
    plugindata: PluginData | None = None
    jsep: dict[str, Any] | None = None


_message = msgspec.json.Decoder(Message)
_object = msgspec.json.Decoder(dict[str, Any])


def read(text: str | bytes) -> Message:
    """A message. Raises msgspec.DecodeError."""
    return _message.decode(text)


def event_of(message: Message, text: str | bytes) -> Event:
    """The message as something told of a handle; `text` is what it was read from."""
    if message.plugindata:
        return Event(message.janus, message.plugindata.data, message.jsep)
    return Event(message.janus, _own_fields(text), message.jsep)


def answer_of(message: Message, text: str | bytes) -> Answer:
    """The message as an answer; `text` is what it was read from. Raises JanusRefused."""
    if message.error:
        raise JanusRefused(message.error.code, message.error.reason)
    if message.janus == "server_info":
        return Answer(_own_fields(text))
    data = message.plugindata.data if message.plugindata else message.data
    if "error_code" in data:
        raise JanusRefused(int(data["error_code"]), str(data.get("error", "")))
    return Answer(data, message.jsep)


def _own_fields(text: str | bytes) -> dict[str, Any]:
    return {name: v for name, v in _object.decode(text).items() if name not in CORE_FIELDS}


def written(request: Mapping[str, Any]) -> str:
    """A request as Janus reads it; what is None stays out."""
    return msgspec.json.encode({k: v for k, v in request.items() if v is not None}).decode()
