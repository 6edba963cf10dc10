"""What an engine of media knows of a device in a room."""

from collections.abc import Sequence
from typing import Protocol

from hemicycle.signals import EngineSignal, PeerSignal

PUBLIC = "public"
"""The actor of a device whose person is not on the list and only watches."""


class Sending(Protocol):
    """What a device sends and wishes to hear, as it says itself."""

    @property
    def camera(self) -> bool: ...

    @property
    def microphone(self) -> bool: ...

    @property
    def screen(self) -> bool: ...

    @property
    def quality(self) -> int:
        """0 unknown, 1 bad, 2 weak, 3 good."""

    @property
    def hears(self) -> str:
        """The channel that is listened to: `floor` or a language."""

    @property
    def monitors(self) -> bool:
        """Whether an interpreter listens to the own booth's channel too."""


class Device(Protocol):
    """A device that is in the room. `actor`: participant id, `secretariat` or `public`.

    `pictures` are the participants whose pictures are in view;
    None: nothing was said of it.
    """

    @property
    def actor(self) -> str: ...

    @property
    def lost(self) -> bool:
        """Whether its line broke, so that it may come back; not where it was sent out."""

    @property
    def media(self) -> Sending: ...

    @property
    def pictures(self) -> Sequence[str] | None: ...

    def signalled(self, sender: str, signal: PeerSignal) -> None:
        """Send the device a signal of the participant `sender`."""

    def media_signalled(self, signal: EngineSignal) -> None:
        """Send the device a signal of the engine."""
