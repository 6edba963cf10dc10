"""The addresses of what this server has in the fediverse. They are for good: others keep them."""

import re
from urllib.parse import quote, unquote, urlsplit

NAME = re.compile(r"[a-z0-9][a-z0-9_]{0,29}")
"""The name of an account, as every server takes it."""


class Addresses:
    """`base`: of this server, without a slash at its end."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.host = urlsplit(base).netloc

    @property
    def shared_inbox(self) -> str:
        """Where other servers hand in what is for several accounts here."""
        return f"{self.base}/ap/inbox"

    def account(self, body: str) -> str:
        """Of a body's account; of the server's own where `body` is empty."""
        return f"{self.base}/ap/bodies/{quote(body, safe='')}" if body else f"{self.base}/ap/server"

    def key(self, body: str) -> str:
        """Of the key of an account."""
        return f"{self.account(body)}#main-key"

    def item(self, record: str, turn: int = 1) -> str:
        """Of what was told of a publication, by the record on which it is kept.

        What was withdrawn and comes out again has another `turn`: others never take again what was deleted.
        """
        again = f"~{turn}" if turn > 1 else ""
        return f"{self.base}/ap/items/{quote(record, safe='')}{again}"

    def body_at(self, address: str) -> str | None:
        """The body whose account has this address."""
        return self._after("/ap/bodies/", address)

    def record_at(self, address: str) -> str | None:
        """The publication of which this address is, of whatever turn."""
        found = self._after("/ap/items/", address)
        return parted(found)[0] if found else None

    def handle(self, name: str) -> str:
        """As people write it."""
        return f"@{name}@{self.host}"

    def name_in(self, resource: str) -> str | None:
        """The account that somebody looks up as `acct:NAME@HOST` (RFC 7565)."""
        name, _, host = resource.removeprefix("acct:").removeprefix("@").rpartition("@")
        return name.lower() if host.lower() == self.host.lower() and name else None

    def _after(self, path: str, address: str) -> str | None:
        before = f"{self.base}{path}"
        if not address.startswith(before):
            return None
        rest = address.removeprefix(before).partition("#")[0]
        return unquote(rest) if rest and "/" not in rest and "?" not in rest else None


def parted(item: str) -> tuple[str, int]:
    """A publication's record and turn, as the address of an item ends."""
    record, _, turn = item.partition("~")
    return record, int(turn) if turn.isascii() and turn.isdecimal() and len(turn) < 6 else 1
