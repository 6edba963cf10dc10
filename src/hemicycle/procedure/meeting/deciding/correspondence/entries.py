"""Entries of votes by correspondence, beside those of every vote. Times are UTC in milliseconds."""

from typing import Literal

import msgspec

from hemicycle.procedure.calendar import Rest
from hemicycle.procedure.core.entry import ItemFact
from hemicycle.procedure.words import ItemId, VoteId


class CorrespondenceExtended(ItemFact, frozen=True):
    """The date moved from `was` to `until`; `rest`: on no working day. Texts: `reason`."""

    vote: VoteId
    was: int
    until: int
    item: ItemId | None
    rest: Rest | msgspec.UnsetType = msgspec.UNSET


class CorrespondenceUnattended(ItemFact, frozen=True):
    """It is not closed by itself: the server was down before the date, or would have closed it too late."""

    vote: VoteId
    cause: Literal["outage", "late"]
    until: int
    item: ItemId | None
