"""Who supports which text."""

import msgspec

from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, OutcomeId, Texts


class Shown(msgspec.Struct, frozen=True):
    """A delegation supports a text; `texts`: `reason`."""

    seq: int
    outcome: OutcomeId
    member: str
    item: ItemId | None
    texts: Texts


class Support(msgspec.Struct, frozen=True):
    """By text and delegation."""

    shown: dict[str, Shown] = {}


class Supported(Meeting, frozen=True):
    """A meeting with this subject in it: one field."""

    support: Support = Support()
