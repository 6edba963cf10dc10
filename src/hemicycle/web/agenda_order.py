"""The order of an agenda by the numbers written beside its items: `3` is item 3, `2(a)` stands under item 2.

An item takes with it what stands under it. What is written is the number that an item is to have then.
"""

import re
from collections.abc import Mapping
from string import ascii_lowercase

from hemicycle.procedure.words import ItemId

NUMBER = re.compile(
    r"(\d{1,4})(?:\s*\(?\s*([a-z])\s*\)?|\s*\((\d{1,3})\))?", re.ASCII | re.IGNORECASE
)
LAST = 10_000


def order(now: Mapping[ItemId, str], asked: Mapping[ItemId, str]) -> dict[ItemId, bool]:
    """The items in their new order; whether each stands under another. `now`: their numbers; new ones have none.

    `asked`: of all, first those that were there, in their order. Where it cannot be read, an item stays where it is,
    and a new one comes last.
    """
    was = {item: read for item, number in now.items() if (read := _read(number))}
    to = {item: _read(written) or was.get(item) or (LAST, 0) for item, written in asked.items()}
    mains = [item for item in asked if to[item][1] == 0] or [*asked][:1]
    mains.sort(key=lambda item: _key(_main(was, item), to[item][0]))
    under: dict[ItemId, tuple[ItemId, float]] = {}
    head_of = {place: item for item, (place, letter) in was.items() if letter == 0}
    moves = [item for item in asked if item not in mains and to[item] != was.get(item)]
    for item in moves:
        place, letter = to[item]
        head = mains[max(1, min(place, len(mains))) - 1]
        before = was.get(item)
        same = before is not None and before[1] > 0 and head_of.get(before[0]) == head
        under[item] = head, _key(before[1] if same and before else None, letter)
    for item in asked:
        if item not in mains and item not in under:  # it goes where that goes under which it stands
            head = head_of[to[item][0]]
            under[item] = under.get(head) or (head, to[item][1])
    ordered: dict[ItemId, bool] = {}
    for main in mains:
        ordered[main] = False
        theirs = [item for item in asked if item in under and under[item][0] == main]
        ordered |= dict.fromkeys(sorted(theirs, key=lambda item: under[item][1]), True)
    return ordered


def _main(was: Mapping[ItemId, tuple[int, int]], item: ItemId) -> int | None:
    place, letter = was.get(item, (0, 1))
    return None if letter else place


def _key(was: int | None, to: int) -> float:
    """Among those that stay: whoever is given the number of another comes before it, but after it from further up."""
    if was == to:
        return to
    return to + 0.5 if was is not None and to > was else to - 0.5


def _read(written: str) -> tuple[int, int] | None:
    """`2` → (2, 0), `2(a)` or `2a` → (2, 1); None where it cannot be read."""
    read = NUMBER.fullmatch(written.strip())
    if read is None:
        return None
    letter, more = read[2], read[3]
    return int(read[1]), ascii_lowercase.index(letter.lower()) + 1 if letter else int(more or 0)
