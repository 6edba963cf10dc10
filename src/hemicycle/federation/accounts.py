"""The accounts of this server: made once, under a name that stays, each with a key of its own."""

from collections.abc import Callable

import msgspec
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from sqlalchemy import Connection, Row, insert, select, update

from hemicycle.federation.tables import accounts
from hemicycle.outbound.sealing import Sealing, Unopened
from hemicycle.register.register import Register

BITS = 2048
SERVER = ""
"""The body whose account is the server's own."""
SERVERS_NAME = "server"


class Account(msgspec.Struct, frozen=True):
    """An account. `public_key`: PEM. `made`: UTC in milliseconds."""

    body: str
    name: str
    public_key: str
    made: int


class NameTaken(Exception):
    """Another body's account has this name."""


class Accounts:
    """The accounts in the register. `now`: UTC in milliseconds, as records go by it."""

    def __init__(self, register: Register, sealing: Sealing, now: Callable[[], int]) -> None:
        self._register = register
        self._sealing = sealing
        self._now = now
        self._keys: dict[str, RSAPrivateKey] = {}

    async def begin(self, body: str, name: str) -> Account:
        """The account of a body; one that it has keeps its name. Raises NameTaken."""
        key = generate_private_key(65537, BITS)
        values = {"body": body, "name": name, "made": self._now(), **self._kept(body, key)}

        def work(register: Connection) -> Account:
            found = account_of(register, body)
            if found is None:
                if (
                    register.scalar(select(accounts.c.body).where(accounts.c.name == name))
                    is not None
                ):
                    raise NameTaken(name)
                register.execute(insert(accounts).values(values))
            return account_of(register, body) or Account(body, name, "", 0)

        return await self._register.write(work)

    async def of(self, body: str) -> Account | None:
        """The account of a body, where it has one."""
        return await self._register.read(lambda register: account_of(register, body))

    async def named(self, name: str) -> Account | None:
        """The account of this name."""
        asked = select(accounts).where(accounts.c.name == name)
        row = await self._register.read(lambda register: register.execute(asked).first())
        return _account(row) if row else None

    async def bodies(self) -> list[Account]:
        """Those of bodies."""
        asked = select(accounts).where(accounts.c.body != SERVER).order_by(accounts.c.name)
        rows = await self._register.read(lambda register: register.execute(asked).all())
        return [_account(row) for row in rows]

    async def server(self) -> Account:
        """The server's own, made when it is first needed."""
        return await self.of(SERVER) or await self.begin(SERVER, SERVERS_NAME)

    async def key(self, body: str) -> RSAPrivateKey:
        """What an account signs with. One that was sealed under another key is made anew: others ask for it again."""
        if body not in self._keys:
            asked = select(accounts.c.sealed_key).where(accounts.c.body == body)
            sealed = await self._register.read(lambda register: register.scalar(asked))
            try:
                pem = self._sealing.open(sealed or b"", _purpose(body))
                key = serialization.load_pem_private_key(pem, None)
            except (Unopened, ValueError):
                key = generate_private_key(65537, BITS)
                anew = update(accounts).where(accounts.c.body == body).values(self._kept(body, key))
                await self._register.write(lambda register: register.execute(anew))
            if not isinstance(key, RSAPrivateKey):
                raise TypeError(f"the key of {body} is none of RSA")
            self._keys[body] = key
        return self._keys[body]

    def _kept(self, body: str, key: RSAPrivateKey) -> dict[str, object]:
        own = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        public = key.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        return {
            "public_key": public.decode(),
            "sealed_key": self._sealing.seal(own, _purpose(body)),
        }


def account_of(register: Connection, body: str) -> Account | None:
    """The account of a body, within a transaction."""
    row = register.execute(select(accounts).where(accounts.c.body == body)).first()
    return _account(row) if row else None


def any_account(register: Connection) -> bool:
    """Whether any body has one."""
    asked = select(accounts.c.body).where(accounts.c.body != SERVER).limit(1)
    return register.scalar(asked) is not None


def _account(row: Row[tuple[object, ...]]) -> Account:
    return Account(row.body, row.name, row.public_key, row.made)


def _purpose(body: str) -> str:
    return f"federation account {body}"
