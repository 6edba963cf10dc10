"""The mesh carries signals between devices that are in the room, and for no other."""

from hemicycle.media.mesh import MeshEngine
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.signals import PeerHello, PeerSignal

HELLO = PeerHello("0" * 8)


class Device:
    """What a device is told."""

    def __init__(self, actor: str) -> None:
        self.actor = actor
        self.told: list[tuple[str, PeerSignal]] = []

    def signalled(self, sender: str, signal: PeerSignal) -> None:
        self.told.append((sender, signal))


def mesh(*devices: Device) -> MeshEngine:
    made = MeshEngine()
    made.refresh(Meeting(), devices)  # type: ignore[arg-type]
    return made


def say(engine: MeshEngine, device: Device, to: str) -> None:
    engine.carry(device, to, HELLO)  # type: ignore[arg-type]


def test_a_signal_reaches_who_is_there() -> None:
    anna, bert = Device("p1"), Device("p2")
    engine = mesh(anna, bert)
    say(engine, anna, "p2")
    say(engine, anna, "p3")
    assert bert.told == [("p1", HELLO)]
    assert anna.told == []


def test_a_device_that_is_not_in_the_room_says_nothing_though_its_person_is_there() -> None:
    anna, bert, earlier = Device("p1"), Device("p2"), Device("p1")
    engine = mesh(anna, bert)
    say(engine, earlier, "p2")
    assert bert.told == []


def test_the_public_stands_outside() -> None:
    anna, watcher = Device("p1"), Device("public")
    engine = mesh(anna, watcher)
    say(engine, watcher, "p1")
    say(engine, anna, "public")
    assert (anna.told, watcher.told) == ([], [])
