"""Entries of what outlasts a meeting: begun in writing before the closing, and going on to its own end.

How many go on is told to whoever sees the meeting; what they are, to whoever sees their item. So every reader can check
each act of that time.
"""

from hemicycle.procedure.core.entry import Fact, ItemFact
from hemicycle.procedure.words import ItemId, Token


class LeftRunning(ItemFact, frozen=True):
    """The meeting was closed while this went on; it goes on to its end. `about`: its id, with the seq of its entry."""

    about: Token
    item: ItemId | None


class MeetingRunsOn(Fact, frozen=True):
    """`count` of them outlast the meeting: people may be replaced, and the secretariat acts for the chair."""

    count: int


class LeftEnded(Fact, frozen=True):
    """One of them has ended; `more` still go on."""

    more: int
