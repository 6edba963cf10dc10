"""Entries of what became of a meeting between its calling and its opening."""

from typing import Literal

import msgspec

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.words import RuleWords


class MeetingMoved(Fact, frozen=True):
    """The meeting is to be held at another time; what was planned before stands beside it. Texts: `reason`."""

    starts: int
    ends: int | None
    offset_min: int
    was_starts: int
    was_ends: int | None
    was_offset_min: int
    short_notice: bool | msgspec.UnsetType = msgspec.UNSET
    """[CALL-4] It was brought forward with too short a notice, which is to be waived."""


class MeetingCancelled(Fact, frozen=True):
    """The meeting is not held. Texts: `reason`."""


class NoticeWaived(Fact, frozen=True):
    """A notice that was too short was waived, under `article`, by whom the rules name. Texts: `reason`."""

    article: RuleWords
    waived_by: Literal["chair", "members"]
