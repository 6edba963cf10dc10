"""The fediverse of one server, wired: its accounts, its inbox, and what it brings to others."""

from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from hemicycle.federation.accounts import SERVER, Accounts
from hemicycle.federation.addresses import Addresses
from hemicycle.federation.courier import lanes
from hemicycle.federation.deliveries import Reach, reach_of
from hemicycle.federation.inbox import Inbox
from hemicycle.federation.reading import Object
from hemicycle.federation.remote import Remote
from hemicycle.federation.replies import Threads
from hemicycle.federation.signed import Signed
from hemicycle.federation.telling import tell
from hemicycle.jobs.worker import Worker
from hemicycle.outbound.egress.client import Egress
from hemicycle.outbound.egress.guard import Place
from hemicycle.outbound.sealing import Sealing
from hemicycle.register.register import Register


class Federation:
    """`base`: the address of this server. `now`: the world's time, UTC in milliseconds. `record_now`: the records'.

    `trusted`: servers that the settings name, which may be anywhere and need no TLS.
    """

    def __init__(
        self,
        register: Register,
        base: str,
        sealing: Sealing,
        threads: Threads,
        egress: Egress,
        now: Callable[[], int],
        record_now: Callable[[], int],
        trusted: frozenset[Place] = frozenset(),
    ) -> None:
        self.register = register
        self.addresses = Addresses(base)
        self.accounts = Accounts(register, sealing, record_now)
        self.now = now
        self._egress = egress
        self.remote = Remote(egress, trusted, self._own_key, now)
        self.signed = Signed(register, self.remote, now)
        to_bring = lanes(register, self.accounts, self.addresses, egress, self.remote, now)
        self.worker = Worker(register, to_bring, now)
        self.inbox = Inbox(register, self.addresses, self.remote, threads, now, self.wake)

    async def start(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Bring what is due, from now on."""
        self.worker.start(ready)

    async def stop(self) -> None:
        """Bring no more; what waits goes after the next start."""
        await self.worker.stop()
        await self._egress.close()

    def wake(self, kinds: set[str]) -> None:
        """Something is to be brought."""
        for kind in kinds:
            self.worker.wake(kind)

    async def tell(self, record: str, body: str, note: Object | None, first: int) -> None:
        """Bring to others what is out of a publication, or that it is not any more (`telling.py`)."""
        facts = self.addresses, record, body, note, first, self.now()
        kinds = await self.register.write(lambda register: tell(register, *facts))
        if kinds:
            await self.register.wipe()
        self.wake(kinds)

    async def reach(self, record: str) -> Reach | None:
        """Where a publication went; None: nothing of it was told here."""
        return await self.register.read(lambda register: reach_of(register, record))

    async def bring_due(self) -> int:
        """Bring what is due, now; how many servers were tried."""
        return sum([await self.worker.run_due(kind) for kind in self.worker.kinds])

    async def _own_key(self) -> tuple[str, RSAPrivateKey]:
        await self.accounts.server()
        return self.addresses.key(SERVER), await self.accounts.key(SERVER)
