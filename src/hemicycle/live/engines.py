"""Signals of media on their way: to the engine that they are for, or back with the reason."""

from hemicycle.live.connection import Connection
from hemicycle.live.encoding import frame
from hemicycle.live.ports import Engine
from hemicycle.live.protocol import Refused
from hemicycle.live.signalling import MediaSignal, Signal
from hemicycle.procedure.core.refusal import Refusal


def signal(engine: Engine, device: Connection, message: Signal | MediaSignal) -> None:
    """[MEDIA-2] Hand a signal on; one for the other way of pictures and sound is refused. The lobby is not heard."""
    if not device.live:
        return
    if engine.kind != ("mesh" if isinstance(message, Signal) else "janus"):
        refusal = Refusal("other-engine", "MEDIA-2", None, {"media": engine.kind})
        device.push(frame(Refused("", refusal)))
    elif isinstance(message, Signal):
        engine.carry(device, message.to, message.data)
    else:
        engine.signalled(device, message.data)
