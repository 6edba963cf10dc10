"""[KEEP-2] What marks tie together is one person, however long the way from one to the next."""

import msgspec

from hemicycle.keeping.finding import find_people
from hemicycle.keeping.place import Sought, Trace

LINKS = 30


class Chain(msgspec.Struct, frozen=True):
    """A place in which each trace has a mark in common with the next, and only the first a name."""

    name: str = "chain"
    holds: tuple[()] = ()
    days: None = None

    async def find(self, sought: Sought) -> list[Trace]:
        every = [
            Trace(
                "chain",
                str(n),
                ("Ana",) if n == 0 else (),
                marks=frozenset({f"m:{n}", f"m:{n + 1}"}),
            )
            for n in range(LINKS)
        ]
        return [one for one in every if sought.named_in(one.called) or one.marks & sought.marks]

    async def erase(self, trace: Trace, sought: Sought) -> None:
        raise NotImplementedError

    async def overdue(self, before: int) -> int:
        return 0

    async def let_go(self, before: int) -> int:
        return 0


async def test_whoever_is_tied_by_many_is_found_whole() -> None:
    [person] = (await find_people([Chain()], ["Ana"])).people
    assert len(person.traces) == LINKS
