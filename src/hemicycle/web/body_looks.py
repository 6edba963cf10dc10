"""How bodies look, in memory: what pages ask of it, and what is tried on beside it.

A look is in force where a page or a room is of its body, and that of the body of the house everywhere else.
"""

from collections import OrderedDict

import msgspec

from hemicycle.directory.looks.look import DateForm, Look
from hemicycle.procedure.meeting.state import Meeting

MOST_DRAFTS = 24


class Shown(msgspec.Struct, frozen=True):
    """What a page needs of a look. `sheet`: the address of its style sheet; empty: none."""

    sheet: str = ""
    dates: DateForm = "words"


class Looks:
    """The looks of one server. `house`: the body that meets here."""

    def __init__(self, house: str, kept: dict[str, Look]) -> None:
        self.house = house
        self._kept = dict(kept)
        self._drafts: OrderedDict[tuple[str, str], Look] = OrderedDict()

    def of(self, body: str) -> Look:
        """How a body looks."""
        return self._kept.get(body, Look())

    def shown(self, body: str) -> Shown:
        """What its pages need of that; where it has none of its own, that of the house."""
        look = self._kept.get(body) or self.of(self.house)
        return Shown("" if look.plain else f"{address(look)}/sheet.css", look.dates)

    def named(self, digest: str) -> Look | None:
        """The look of this digest, kept or tried on."""
        every = (*self._drafts.values(), *self._kept.values())
        return next((look for look in every if look.digest == digest), None)

    def try_on(self, body: str, look: Look) -> str:
        """Show this look of a body to whoever tries it on, under its digest."""
        self._drafts[body, look.digest] = look
        self._drafts.move_to_end((body, look.digest))
        while len(self._drafts) > MOST_DRAFTS:
            self._drafts.popitem(last=False)
        return look.digest

    def tried(self, body: str, digest: str) -> Look | None:
        """What was tried on for this body."""
        return self._drafts.get((body, digest))

    def keep(self, body: str, look: Look) -> None:
        """From now on the body looks so."""
        self._kept[body] = look


def address(look: Look) -> str:
    """Where the files of a look stand."""
    return f"/looks/{look.digest}"


def look_of(looks: Looks, meeting: Meeting) -> Shown:
    """The look of the body of a meeting."""
    return looks.shown(meeting.sitting.rulebook.id if meeting.sitting else "")
