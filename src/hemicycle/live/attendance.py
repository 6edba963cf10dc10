"""Who is connected, as it goes over the wire: what the record does not say, and what devices send and hear."""

import msgspec
from msgspec import UNSET, UnsetType

from hemicycle.live.message import Message


class Seen(msgspec.Struct, frozen=True):
    """What is to be known of one person beside the record; what is left out is as `DeviceState` has it by default.

    `connected`: it is not as *present* on the record: true, where they are not present; false, where they are.
    """

    connected: bool | UnsetType = UNSET
    camera: bool | UnsetType = UNSET
    microphone: bool | UnsetType = UNSET
    screen: bool | UnsetType = UNSET
    quality: int | UnsetType = UNSET
    hears: str | UnsetType = UNSET
    monitors: bool | UnsetType = UNSET
    played: bool | UnsetType = UNSET


class Presence(Message, frozen=True, tag="presence"):
    """Who is connected now (ephemeral; *present* is a fact on the record), and what their devices send.

    Whoever is present is taken to be connected, with a device that sends nothing, unless it is said here otherwise.
    `whole`: all there is to say; otherwise what has changed since the message before. `seen`: by actor; null: nothing
    is to be said of them any more.
    """

    whole: bool
    seen: dict[str, Seen | None]
