"""What a device calls itself, as the register keeps it: its kind, browser and system, for people to read."""

from typing import Literal, get_args

import msgspec

Kind = Literal["phone", "tablet", "computer", "device"]
"""`device`: it does not say."""


class Device(msgspec.Struct, frozen=True):
    """A device by kind and name, as `phone` and `Firefox, Android`. Nothing rests on it."""

    kind: Kind
    name: str

    def written(self) -> str:
        """As the register keeps it."""
        return f"{self.kind}: {self.name}"


def read_device(written: str) -> Device:
    """A device as the register has it; earlier ones have a name alone."""
    kind, _, name = written.partition(": ")
    known: tuple[Kind, ...] = get_args(Kind)
    return next((Device(k, name) for k in known if k == kind and name), Device("device", written))
