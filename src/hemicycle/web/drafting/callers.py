"""[CALL-3] [CALL-4] Who calls the meeting of a draft, and whether in time, as the rules of its body have it."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from hemicycle.convene.draft import Draft
from hemicycle.documents.rule_words import words_in
from hemicycle.files.convening import convene_command
from hemicycle.procedure.convocation import CalledBy, CallerRule, NoticeRule
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.calling.notice import (
    calling_of,
    earliest,
    notice_of,
    too_short,
    uncallable,
)
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.words import MemberCode
from hemicycle.rulebooks.fitting import Fitting
from hemicycle.web.drafting.asked import Choice, Fault
from hemicycle.web.messages import Words

CODES = re.compile(r"[\s,;]+")


def call_of(draft: Draft) -> CalledBy | None:
    """Who calls, as the draft says; None where it does not. A notice that is too short is to be waived later."""
    if not draft.caller:
        return None
    asking = [MemberCode(code) for code in CODES.split(draft.asking.strip()) if code]
    return CalledBy(by=draft.caller, members=asking, notice=draft.notice or None, short=True)


def choices(rules: Sequence[CallerRule] | Sequence[NoticeRule], reader: str) -> list[Choice]:
    """Who may call, or the sorts of meeting, by the words of the rules."""
    return [Choice(one.id, words_in(one.title, reader), one.article or "") for one in rules]


def callers_of(book: Rulebook, reader: str) -> tuple[list[Choice], list[Choice]]:
    """Who may call a meeting of this body, and which sorts of meeting it knows; nothing where its rules are silent."""
    rules = calling_of(book)
    if rules is None:
        return [], []
    return choices(rules.callers, reader), choices(rules.notice, reader)


def held(fitted: Fitting, draft: Draft, now: int, words: Words) -> tuple[list[Fault], list[Fault]]:
    """What is wrong with the call, and what is worth knowing of it: that it is late and can be waived."""
    call, book = call_of(draft), fitted.rules
    rules = calling_of(book)
    if call is None:
        unsaid = [Fault("caller", words("draft-caller-unsaid"))] if rules and rules.callers else []
        return [], unsaid
    refused = uncallable(book, call)
    if refused is not None:
        return [Fault("caller", words.refusal(refused))], []
    late = _late(fitted, call, now)
    if late is None:
        return [], []
    fault = Fault("date", words.refusal(late))
    return ([], [fault]) if late.code == "waiver-due" else ([fault], [])


def _late(fitted: Fitting, call: CalledBy, now: int) -> Refusal | None:
    """Why it is called too late; None where it is not."""
    rule = notice_of(fitted.rules, call.notice)
    order = convene_command(fitted.file, fitted.rules)
    if rule is None:
        return None
    first = earliest(fitted.rules, rule, now, call.offset_min, order.offset_min)
    if order.starts >= first:
        return None
    return too_short(rule, "CALL-4", first, known=False)


def short_or_not(call: CalledBy, fitted: Fitting, now: int) -> CalledBy:
    """The call, which says that its notice is too short where it is."""
    return replace(call, short=_late(fitted, call, now) is not None)
