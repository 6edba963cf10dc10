"""What an act answers for each of many targets: few answers, patched as they change, and told as one offer."""

from collections.abc import Collection

from hemicycle.procedure.core.offering import Offer
from hemicycle.procedure.core.refusal import Refusal

Answer = Refusal | None


class Answers:
    """The answers of one command, by target. Equal answers are one object, and have one number."""

    def __init__(self) -> None:
        self._known: list[Answer] = []
        self._of: dict[str, int] = {}
        self._count: dict[int, int] = {}
        self._told: set[str] = set()
        self._offer: Offer | None = None
        self._shut: Offer | None = None

    def number(self, answer: Answer) -> int:
        """The number of an answer."""
        if answer not in self._known:
            self._known.append(answer)
        return self._known.index(answer)

    def put(self, targets: Collection[str], number: int | None) -> None:
        """The act answers this for these targets now; None: they are gone."""
        of, count = self._of, self._count
        changed = [target for target in targets if of.get(target) != number]
        for target in changed:
            before = of.pop(target, None)
            if before is not None:
                count[before] -= 1
        if number is not None:
            of.update(dict.fromkeys(changed, number))
            count[number] = count.get(number, 0) + len(changed)
        self._told.update(changed)

    def offer(self, targets: str | None, head: Answer) -> Offer:
        """All of them as an offer over the list of this name; `head`: the answer that comes before any target's.

        What is as it was is the object that it was.
        """
        if head is not None:
            if self._shut is None or self._shut.refusal != head:
                self._shut = Offer(head, targets, {})
            return self._shut
        if self._offer is None or self._told:
            self._offer = self._patched(self._offer, targets)
            self._told = set()
        return self._offer

    def _patched(self, old: Offer | None, targets: str | None) -> Offer:
        number = max(self._count, key=lambda one: (self._count[one], str(self._known[one])))
        usual, known = self._known[number], self._known
        if old is None or old.refusal is not usual:
            others = ((target, one) for target, one in self._of.items() if one != number)
            return Offer(usual, targets, {target: known[one] for target, one in others})
        but = {target: one for target, one in old.but.items() if target not in self._told}
        new = ((target, self._of.get(target, number)) for target in self._told)
        but |= {target: known[one] for target, one in new if one != number}
        return old if but == old.but else Offer(usual, targets, but)
