"""The way to a recorder: keep the records of a data directory oneself, or ask the process that keeps them."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from hemicycle.ipc.local import serving
from hemicycle.ipc.remote import RemoteRecorder
from hemicycle.recorder.clock import SystemClock
from hemicycle.recorder.errors import RecorderError
from hemicycle.recorder.ports import Clock
from hemicycle.recorder.recorder import Recorder
from hemicycle.stores.keys import former_keys, signing_key
from hemicycle.stores.lock import DataLock, Held
from hemicycle.stores.passing import PassingStore
from hemicycle.stores.pulse import FilePulse
from hemicycle.stores.sqlite import SqliteStore

RECORDS = "records.sqlite"
SOCKET = "desk.sock"
KEYS = "keys"
PATIENCE_S = 10
PAUSE_S = 0.05


@asynccontextmanager
async def keep_recorder(
    data: Path, name: str = "hemicycle", clock: Clock | None = None, *, new_key: bool = False
) -> AsyncIterator[Recorder]:
    """The recorder over the records in `data`, which is made (mode 0700) if it is not there; others reach it by socket.

    `name` names a new signing key, which is made where there is none yet, or `new_key` asks for it; `clock` None: the
    machine's. Raises Held while another process keeps these records, MissingKey.
    """
    clock = clock or SystemClock()
    with DataLock(data):
        store = PassingStore(SqliteStore(data / RECORDS))
        try:
            known = bool(await store.records())
            signer = signing_key(data / KEYS, name, records=known, anew=new_key)
            former = former_keys(data / KEYS)
        except BaseException:
            await store.close()
            raise
        recorder = Recorder(
            store,
            signer,
            clock=clock,
            entropy=secrets.token_bytes,
            pulse=FilePulse(data),
            former=former,
            wall=clock if isinstance(clock, SystemClock) else None,
        )
        async with recorder, serving(recorder, data / SOCKET):
            yield recorder


@asynccontextmanager
async def open_recorder(
    data: Path, name: str = "hemicycle"
) -> AsyncIterator[Recorder | RemoteRecorder]:
    """One's own recorder where nobody keeps the records of `data`, else the one of the process that does.

    Raises RecorderError if somebody keeps them and does not answer.
    """
    async with AsyncExitStack() as stack:
        yield await _reach(stack, data, name)


async def _reach(stack: AsyncExitStack, data: Path, name: str) -> Recorder | RemoteRecorder:
    """Whoever keeps the records may be about to start or to end: both pass within a moment."""
    loop = asyncio.get_running_loop()
    give_up = loop.time() + PATIENCE_S
    while True:
        try:
            return await stack.enter_async_context(keep_recorder(data, name))
        except Held as held:
            try:
                return await stack.enter_async_context(RemoteRecorder(data / SOCKET))
            except (FileNotFoundError, ConnectionRefusedError) as fault:
                if loop.time() > give_up:
                    raise RecorderError(f"{held}; it does not answer either: {fault}") from fault
        await asyncio.sleep(PAUSE_S)
