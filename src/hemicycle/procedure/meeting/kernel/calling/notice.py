"""[CALL-3] [CALL-4] Who may call a meeting, and whether it is called in time, as the body's rules have it.

It reads rules and times alone, so that whoever draws up a call can ask it as well.
"""

from fractions import Fraction

from msgspec import UNSET, UnsetType

from hemicycle.procedure.calendar import Calendar
from hemicycle.procedure.codes import own_code
from hemicycle.procedure.convocation import CalledBy, CallerRule, CallingRules, NoticeRule
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.rulebook import Quorum, Rulebook


def calling_of(book: Rulebook) -> CallingRules | None:
    """What the body says of it; None: nothing."""
    return None if isinstance(book.calling, UnsetType) else book.calling


def uncallable(book: Rulebook, call: CalledBy) -> Refusal | None:
    """[CALL-3] Who calls may, so many members asked for it, and this sort of meeting is one that they may call."""
    rules = calling_of(book)
    if rules is None:
        return Refusal("no-calling-rules", "CALL-3")
    caller, sort = rules.caller(call.by), rules.notice_for(call.notice)
    if caller is None:
        return Refusal("may-not-call", "CALL-3", None, {"by": call.by})
    if call.notice is not None and sort is None:
        return Refusal("no-such-notice", "CALL-3", None, {"notice": call.notice})
    if sort is not None and sort.callers and caller.id not in sort.callers:
        return Refusal("may-not-call", "CALL-3", sort.article, {"by": call.by})
    return _unasked(book, caller, call)


def _unasked(book: Rulebook, caller: CallerRule, call: CalledBy) -> Refusal | None:
    """Who asks is a member, named once; and so many do as the rules want."""
    members = _members(book)
    asking = [own_code(code) for code in call.members]
    strange = next((code for code in asking if members and code not in members), None)
    if strange:
        return Refusal("unknown-member", "CALL-3", None, {"member": strange})
    twice = next((code for code in asking if asking.count(code) > 1), None)
    if twice:
        return Refusal("named-twice", "CALL-3", None, {"name": twice})
    needed = _needed(caller, len(members))
    if len(asking) < needed:
        return Refusal("too-few-ask", "CALL-3", caller.article, {"needed": needed})
    return None


def _members(book: Rulebook) -> set[str]:
    decisions = book.decisions
    return set() if isinstance(decisions, UnsetType) else {one.code for one in decisions.members}


def _needed(caller: CallerRule, members: int) -> int:
    """How many members have to ask, exactly."""
    if not isinstance(caller.members, UnsetType):
        return caller.members
    share = Fraction(caller.more_than or caller.at_least or "0")
    return Quorum(share.numerator, share.denominator, exceed=bool(caller.more_than)).needed(members)


def notice_of(book: Rulebook, sort: str | None) -> NoticeRule | None:
    """The notice that a meeting of this sort needs; None: none."""
    rules = calling_of(book)
    return rules.notice_for(sort) if rules else None


def earliest(
    book: Rulebook, rule: NoticeRule, called: int, called_min: int | None, there_min: int
) -> int:
    """[CALL-4] When a meeting may begin at the earliest that is called now (UTC, ms)."""
    calendar = Calendar() if book.calendar is UNSET else book.calendar
    known = there_min if called_min is None else called_min
    return rule.earliest(calendar, called, known, there_min)


def too_short(rule: NoticeRule, spec: str, first: int, *, known: bool) -> Refusal | None:
    """[CALL-4] Refused, where the rules let nobody waive it, or nobody said that it is to be waived."""
    if isinstance(rule.waived_by, UnsetType):
        return Refusal("notice-too-short", spec, rule.article, {"earliest": first})
    return None if known else Refusal("waiver-due", spec, rule.article, {"earliest": first})
