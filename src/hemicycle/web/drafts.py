"""Lists that somebody is looking at before they come in: in memory, so that nothing is written before it is confirmed.

A list in a file of a stranger holds what should never be kept (passwords, passports). After `KEPT_MS`, or a restart, it
is gone, and the file is chosen again.
"""

from collections import OrderedDict
from secrets import token_urlsafe

import msgspec

from hemicycle.directory.lists.table import Table
from hemicycle.directory.lists.wish import Wish

KEPT_MS = 7_200_000
MOST_KEPT, MOST_BYTES = 12, 40_000_000


class ListDraft(msgspec.Struct, frozen=True):
    """A file that came in, as it is read, and what was decided. `listed`: the name that its list will have."""

    body: str
    file: str
    data: bytes
    table: Table
    wish: Wish
    listed: str
    until: int


class Drafts:
    """Those of one server."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, ListDraft] = OrderedDict()

    def begin(self, body: str, file: str, data: bytes, table: Table, now: int) -> str:
        """Keep a file; the token by which it is found."""
        token = token_urlsafe(16)
        listed = f"list-{token_urlsafe(9)}"
        self._kept[token] = ListDraft(body, file, data, table, Wish(), listed, now + KEPT_MS)
        while len(self._kept) > MOST_KEPT or self._bytes > MOST_BYTES:
            if len(self._kept) == 1:
                break
            self._kept.popitem(last=False)
        return token

    def find(self, token: str, body: str, now: int) -> ListDraft | None:
        """The file of a token, of this body."""
        for old in [key for key, one in self._kept.items() if one.until <= now]:
            del self._kept[old]
        found = self._kept.get(token)
        return found if found and found.body == body else None

    def change(self, token: str, draft: ListDraft) -> None:
        """Something was decided."""
        if token in self._kept:
            self._kept[token] = draft

    def drop(self, token: str) -> None:
        """It came in, or was let go."""
        self._kept.pop(token, None)

    @property
    def _bytes(self) -> int:
        return sum(len(one.data) for one in self._kept.values())
