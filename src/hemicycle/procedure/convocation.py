"""Who may call a meeting of a body, and how long before it: as the body's rules of procedure have it.

Data, each value with its article. What follows from it is decided in `meeting/convening`.
"""

from datetime import date
from typing import Annotated, Literal

import msgspec

from hemicycle.procedure.calendar import DAY_MS, Calendar
from hemicycle.procedure.membership import Cited
from hemicycle.procedure.words import MemberCode, RuleText, Token

HOUR_MS = 3_600_000
MINUTE_MS = 60_000
Count = Annotated[int, msgspec.Meta(ge=0)]


class CallerRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who may call.

    `members`: at the request of so many members of the body, at least; `at_least`, `more_than`: of such a share of
    them; without any of these nobody has to ask.
    """

    id: Token
    title: RuleText
    members: Count | msgspec.UnsetType = msgspec.UNSET
    at_least: Token | msgspec.UnsetType = msgspec.UNSET
    more_than: Token | msgspec.UnsetType = msgspec.UNSET


class NoticeRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How long before a meeting of this sort it is called: in hours, in days or in working days by the body's calendar.

    `callers`: by whom alone a meeting of this sort is called; left out: by whoever may call. `waived_by`: by whom the
    notice is waived, where the rules let it be.
    """

    id: Token
    title: RuleText
    hours: Count | msgspec.UnsetType = msgspec.UNSET
    days: Count | msgspec.UnsetType = msgspec.UNSET
    working_days: Count | msgspec.UnsetType = msgspec.UNSET
    callers: list[Token] | msgspec.UnsetType = msgspec.UNSET
    waived_by: Literal["chair", "members"] | msgspec.UnsetType = msgspec.UNSET

    def earliest(self, calendar: Calendar, called: int, called_min: int, there_min: int) -> int:
        """The first instant (UTC, ms) at which a meeting may begin that is called now.

        Days are those of the clocks there: `called_min` minutes ahead of UTC when it is called, and `there_min` when it
        begins. So many days later it is the same hour there, whatever became of summer time in between.
        """
        if not isinstance(self.hours, msgspec.UnsetType):
            return called + self.hours * HOUR_MS
        if not isinstance(self.days, msgspec.UnsetType):
            passed = self.days
        elif not isinstance(self.working_days, msgspec.UnsetType):
            passed = calendar.days_until(called, self.working_days, called_min)
        else:
            return called
        return called + passed * DAY_MS + (called_min - there_min) * MINUTE_MS


class ProposalRule(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Until how many days before a meeting a member proposes an item for it. Exactly so long before is in time."""

    days: Count

    def last_for(self, begins: int) -> int:
        """The last instant (UTC, ms) for a meeting that begins then; on its own clocks it is the same hour."""
        return begins - self.days * DAY_MS


class CallingRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`callers`: who may call; `notice`: how long before, one a sort of meeting, the usual one first.

    `proposals`: until when members propose items; left out: until the meeting is opened.
    """

    callers: list[CallerRule] = []
    notice: list[NoticeRule] = []
    proposals: list[ProposalRule] | msgspec.UnsetType = msgspec.UNSET

    def caller(self, named: str) -> CallerRule | None:
        """Who may call under this name."""
        return next((one for one in self.callers if one.id == named), None)

    def notice_for(self, sort: str | None) -> NoticeRule | None:
        """The notice of this sort of meeting; of the usual one, where none is named."""
        if sort is None:
            return next(iter(self.notice), None)
        return next((one for one in self.notice if one.id == sort), None)

    def in_force(self, day: date) -> "CallingRules":
        """What of it holds on that day."""
        return CallingRules(
            callers=[one for one in self.callers if one.holds(day)],
            notice=[one for one in self.notice if one.holds(day)],
            proposals=[one for one in self.proposals if one.holds(day)] or msgspec.UNSET
            if self.proposals
            else msgspec.UNSET,
        )


class CalledBy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who calls a meeting: `by`, as the rules name them, and at the request of which `members`.

    `notice`: which sort of meeting it is; None: the usual one. `offset_min`: by how many minutes the clocks there are
    ahead of UTC when it is called; None: as when it begins. `short`: it is known that the notice is too short, and is
    to be waived before the meeting is opened.
    """

    by: Token
    members: list[MemberCode] = []
    notice: Token | None = None
    offset_min: int | None = None
    short: bool = False
