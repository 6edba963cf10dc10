"""What is offered, held against the acts themselves: at each state, and later in time without an entry."""

import math

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.offering import NOTHING, UNAIMED, Offered
from hemicycle.procedure.meeting.options import Options
from hemicycle.procedure.meeting.state import Meeting
from tests.procedure.sampled import Answers, judged

ANOTHERS = (
    "accept-amendment",
    "amend-outcome",
    "end-floor",
    "leave-sponsors",
    "lift-objection",
    "restate-amendment",
    "supply-language",
    "withdraw-amendment",
    "withdraw-motion",
    "withdraw-outcome",
)
"""What is not offered where it can never be this person's: another's floor, text, motion or objection."""


class Held:
    """Options that are kept all along a meeting."""

    def __init__(self) -> None:
        self.kept = Options()
        self.before = dict[str, Offered]()

    def follow(self, meeting: Meeting, now: int) -> None:
        """Hold what everybody is offered: as made from nothing, as the acts answer, when they turn, and for whom."""
        others = self.kept.follow(meeting, now)
        new = Options()
        new.follow(meeting, now)
        ends = [one.next_change() or math.inf for one in (self.kept, new)]
        assert now < ends[0] <= ends[1]
        for actor in (*meeting.seats.participants, SECRETARIAT):
            offered = self.kept.of(actor)
            assert actor in others or offered is self.before.get(actor, NOTHING), actor
            self.before[actor] = offered
            told = in_full(offered)
            assert (told, offered.lists) == (in_full(new.of(actor)), new.of(actor).lists), actor
            answers = judged(meeting, actor, now)
            keys = told.keys() | answers.keys()
            both = {k: (told.get(k, "none"), answers.get(k, "none")) for k in keys}
            other = {k: v for k, v in both.items() if v[0] != v[1] and not left(k, *v)}
            assert not other, (actor, other)


def left(key: tuple[str, str | None], told: object, answer: object) -> bool:
    """Whether it is rightly left out: refused, and another's."""
    return told == "none" and key[0] in ANOTHERS and answer is not None


def in_full(offered: Offered) -> Answers:
    """Each command with each target, and its answer."""
    return {
        (name, target or None): offered.answer(name, target or None)
        for name, offer in offered.offers.items()
        for target in (offered.lists[offer.targets] if offer.targets else (UNAIMED,))
    }
