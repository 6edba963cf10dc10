"""[AGENDA-9] The number of each item: `1`, `2`, and `2(a)` for what stands under the one before."""

from collections.abc import Iterable
from string import ascii_lowercase

from hemicycle.procedure.meeting.business.agenda.state import Item
from hemicycle.procedure.words import ItemId


def numbers(items: Iterable[Item]) -> dict[ItemId, str]:
    """Of items in their order; of those struck too, if they are among them. The first stands under none."""
    found: dict[ItemId, str] = {}
    main = under = 0
    for item in items:
        if item.sub and main:
            under += 1
            found[item.id] = f"{main}({_letter(under)})"
        else:
            main, under = main + 1, 0
            found[item.id] = str(main)
    return found


def _letter(place: int) -> str:
    return ascii_lowercase[place - 1] if place <= len(ascii_lowercase) else str(place)
