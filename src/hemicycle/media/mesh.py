"""The mesh: browsers connect to each other; the server only carries their signals.

What is heard is held by every receiver, which plays just the open microphones.
"""

from collections.abc import Sequence
from typing import Literal

from hemicycle.media.ports import PUBLIC, Device
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.signals import PageSignal, PeerSignal


class MeshEngine:
    """The mesh of one meeting."""

    kind: Literal["mesh"] = "mesh"

    def __init__(self) -> None:
        self._devices: dict[str, Device] = {}

    def refresh(self, meeting: Meeting, devices: Sequence[Device]) -> None:
        """Who is in the room now. The public stands outside: nobody's page connects with theirs."""
        self._devices = {device.actor: device for device in devices if device.actor != PUBLIC}

    def looked(self, device: Device) -> None:
        """Pictures go from browser to browser, whoever looks at them."""

    def carry(self, device: Device, to: str, signal: PeerSignal) -> None:
        """[MEDIA-2] Carry a signal to one participant; to whom is not there it is lost, as on any line."""
        found = self._devices.get(to)
        if found is not None and self._devices.get(device.actor) is device:
            found.signalled(device.actor, signal)

    def signalled(self, device: Device, signal: PageSignal) -> None:
        """There is no engine to speak to."""

    def close(self) -> None:
        """Nothing is held."""
        self._devices = {}
