"""The messages that carry signals of media: from page to page in a mesh, to the engine and back with a media server."""

from typing import Annotated

import msgspec

from hemicycle.live.message import Message
from hemicycle.signals import EngineSignal, PageSignal, PeerSignal


class Signal(Message, frozen=True, tag="signal"):
    """In a mesh: a signal to one participant's device; never stored."""

    to: Annotated[str, msgspec.Meta(max_length=64)]
    data: PeerSignal


class MediaSignal(Message, frozen=True, tag="media-signal"):
    """With a media server: a signal to the engine; never stored."""

    data: PageSignal


class Signalled(Message, frozen=True, tag="signalled"):
    """In a mesh: a signal from a participant's device."""

    sender: str
    data: PeerSignal


class MediaSignalled(Message, frozen=True, tag="media-signalled"):
    """With a media server: a signal from the engine."""

    data: EngineSignal
