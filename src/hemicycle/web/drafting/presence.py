"""Who has which draft or text open, and in which field they are: in memory, for seconds."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable

import msgspec

GONE_MS = 10_000
MOST_PAGES = 2_000


class Here(msgspec.Struct, frozen=True):
    """Somebody who has a draft open, in which field they are, and whether they type there."""

    name: str
    field: str
    typing: bool = False


class Presence:
    """The pages that are open. `now`: UTC in milliseconds."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self.calling = asyncio.Lock()
        """Held by whoever calls a draft: pressed twice, the second finds that it is gone."""
        self._pages: OrderedDict[tuple[str, str], tuple[Here, int]] = OrderedDict()

    def tell(self, draft: str, tab: str, here: Here) -> None:
        """A page is here."""
        self._pages.pop((draft, tab), None)
        self._pages[draft, tab] = (here, self._now())
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)

    def leave(self, draft: str, tab: str) -> None:
        """A page was closed."""
        self._pages.pop((draft, tab), None)

    def others(self, draft: str, tab: str) -> list[Here]:
        """Who else is here."""
        since = self._now() - GONE_MS
        found = (
            here
            for (of, page), (here, at) in self._pages.items()
            if of == draft and page != tab and at > since
        )
        return list(found)
