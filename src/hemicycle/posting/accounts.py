"""The accounts of bodies: connected, opened for a post, ended. Their secrets are sealed, and shown to nobody."""

from collections.abc import Callable, Mapping

import msgspec
from sqlalchemy import Connection, insert, select, update

from hemicycle.jobs.queue import add_job, finish
from hemicycle.outbound.sealing import Sealing, Unopened
from hemicycle.posting.port import Account, Connected, NetworkName
from hemicycle.posting.tables import post_accounts
from hemicycle.register.register import Register

EXPIRY = "post-expiry"
"""The kind of the jobs that announce the end of a sign-in; their subject is the account."""
SECRET = msgspec.json.Decoder(dict[str, str])
AHEAD_MS = 7 * 86_400_000
"""So long before it ends."""


class SignedOut(Exception):
    """The account cannot be opened: it was disconnected, or its secret is sealed by another key."""


class Accounts:
    """The accounts of one server. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, sealing: Sealing, now: Callable[[], int]) -> None:
        self._register = register
        self._sealing = sealing
        self._now = now

    async def keep(
        self,
        body: str,
        network: NetworkName,
        language: str,
        template: str,
        found: Connected,
        by: str | None,
    ) -> int:
        """Keep an account that opened. One that was known takes the new secret, and stays what it is."""
        now = self._now()
        about = f"{network} {found.server} {found.handle}"
        values = {
            "secret": self._sealing.seal(msgspec.json.encode(found.secret), about),
            "expires": found.expires,
            "language": language,
            "template": template,
            "made_by": by,
            "ended": None,
        }

        def work(register: Connection) -> int:
            c = post_accounts.c
            same = (c.body == body) & (c.network == network) & (c.server == found.server)
            known = register.scalar(select(c.id).where(same, c.handle == found.handle))
            if known is None:
                new = {"body": body, "network": network, "server": found.server, "made": now}
                made = insert(post_accounts).values(handle=found.handle, **new, **values)
                [known] = register.execute(made).inserted_primary_key or (0,)
            else:
                register.execute(update(post_accounts).where(c.id == known).values(values))
            _announce(register, int(known), found.expires, now)
            return int(known)

        return await self._register.write(work)

    async def open(self, account: int) -> Account:
        """An account with its secret. Raises SignedOut."""
        return await self._register.read(lambda register: self._open(register, account))

    async def end(self, account: int) -> None:
        """Disconnect it: its secret is deleted, what was posted stays known."""
        now = self._now()

        def work(register: Connection) -> None:
            mine = update(post_accounts).where(post_accounts.c.id == account)
            register.execute(mine.values(secret=None, ended=now, expires=None))
            finish(register, EXPIRY, str(account))

        await self._register.write(work)
        await self._register.wipe()

    async def confirm(self, account: int) -> None:
        """Somebody has seen that what is posted there stands as it should."""
        mine = update(post_accounts).where(post_accounts.c.id == account)
        now = self._now()
        await self._register.write(lambda c: c.execute(mine.values(confirmed=now)))

    async def change(self, account: int, values: Mapping[str, object]) -> None:
        """Its language, its template, when its sign-in ends."""
        now = self._now()

        def work(register: Connection) -> None:
            mine = update(post_accounts).where(post_accounts.c.id == account)
            register.execute(mine.values(**values))
            if "expires" in values:
                expires = values["expires"]
                _announce(register, account, expires if isinstance(expires, int) else None, now)

        await self._register.write(work)

    def _open(self, register: Connection, account: int) -> Account:
        asked = select(post_accounts).where(post_accounts.c.id == account)
        row = register.execute(asked).mappings().first()
        if row is None or row["secret"] is None:
            raise SignedOut
        about = f"{row['network']} {row['server']} {row['handle']}"
        try:
            secret = SECRET.decode(self._sealing.open(row["secret"], about))
        except (Unopened, msgspec.MsgspecError) as fault:
            raise SignedOut from fault
        known = {name: row[name] for name in ("id", "body", "network", "server", "handle")}
        return Account(**known, language=row["language"], secret=secret)


def _announce(register: Connection, account: int, expires: int | None, now: int) -> None:
    if expires is None:
        finish(register, EXPIRY, str(account))
    else:
        add_job(register, EXPIRY, str(account), max(now, expires - AHEAD_MS))
