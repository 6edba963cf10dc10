"""The order that a form asks for those who inscribed on an item: the place of each as it was typed, and the reason."""

from collections import Counter
from collections.abc import Sequence

import msgspec
from starlette.datastructures import FormData

from hemicycle.procedure.words import ItemId, RequestId
from hemicycle.web.forms import field, number_in
from hemicycle.web.speaking.told import Line

PLACE = "place."
"""What the field of somebody's place begins with, before the id of what they inscribed."""
MOST_DIGITS = 4


class AskedOrder(msgspec.Struct, frozen=True):
    """`typed`: inscription → its place, as it stands in the field; kept so where it is refused."""

    item: ItemId
    typed: dict[RequestId, str]
    reason: str

    @property
    def unfit(self) -> list[RequestId]:
        """Whose place is no number of the list, or is given to somebody else, too."""
        places = {one: _place(words, len(self.typed)) for one, words in self.typed.items()}
        taken = Counter(places.values())
        return [one for one, place in places.items() if place is None or taken[place] > 1]

    @property
    def order(self) -> list[RequestId]:
        """All of them by their place; what is no place comes last."""
        most = len(self.typed)
        return sorted(self.typed, key=lambda one: _place(self.typed[one], most) or most + 1)

    def of_lines(self, lines: Sequence[Line]) -> list[Line]:
        """Lines of the list as they were put; who inscribed meanwhile comes after them."""
        places = {one: place for place, one in enumerate(self.order)}
        return sorted(lines, key=lambda line: places.get(line.inscribed.id, len(places)))


def asked_order(form: FormData) -> AskedOrder:
    """What the form of one item asks."""
    found = {key: field(form, key)[:40] for key in form if key.startswith(PLACE)}
    typed = {RequestId(key.removeprefix(PLACE)[:80]): words for key, words in found.items()}
    return AskedOrder(ItemId(field(form, "item")[:80]), typed, field(form, "reason")[:500])


def _place(typed: str, most: int) -> int | None:
    """The number of a place, from 1; None where it is none of this list."""
    place = number_in(typed, MOST_DIGITS)
    return place if place is not None and 1 <= place <= most else None
