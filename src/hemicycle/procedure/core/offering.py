"""What somebody may do now, and why not: an offer for each command, over named lists of what it may be about."""

from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.core.refusal import Refusal

TARGET = "$target"
"""Stands in the details of a refusal for the target itself: so refusals of many targets are equal. See `told`."""
UNAIMED = ""
"""Stands in a list for no target, where a command may have one or none: a vote on a text, or on a question."""


class Offer(msgspec.Struct, frozen=True):
    """One command. `refusal`: the answer for every target that has none of its own; None: it is allowed.

    `targets`: the name of its list in `Offered.lists`; None: it has no target. `but`: targets with another answer.
    """

    refusal: Refusal | None
    targets: str | None
    but: Mapping[str, Refusal | None]


class Offered(msgspec.Struct, frozen=True):
    """What one person may do, by command; and the lists that these name. What is not here is not this person's."""

    offers: Mapping[str, Offer]
    lists: Mapping[str, Sequence[str]]

    def answer(self, command: str, target: str | None = None) -> Refusal | None:
        """The answer, as the act itself would give it. Raises KeyError where it is not offered."""
        offer = self.offers[command]
        named = UNAIMED if target is None else target
        if offer.targets is not None and named not in self.lists[offer.targets]:
            raise KeyError(target)
        found = offer.but.get(named, offer.refusal)
        return told(found, named) if found else None


NOTHING = Offered({}, {})


def told(refusal: Refusal, target: str) -> Refusal:
    """The refusal with the target named, where its details name it."""
    named = {name: target for name, value in refusal.details.items() if value == TARGET}
    return replace(refusal, details={**refusal.details, **named}) if named else refusal


def untold(refusal: Refusal, target: str) -> Refusal:
    """The refusal without the name of its target: equal for all targets that are refused alike."""
    if not target or target not in refusal.details.values():
        return refusal
    named = {n: TARGET if value == target else value for n, value in refusal.details.items()}
    return replace(refusal, details=named)
