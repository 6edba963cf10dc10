"""Acts of membership."""

from collections.abc import Sequence
from datetime import date

from hemicycle.procedure.characters import misspelt
from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.membership import Member
from hemicycle.procedure.standing_body.guards import ANY_TIME, OFFICE, in_order, refusal
from hemicycle.procedure.standing_body.membership.commands import (
    AdmitMember,
    EndMembership,
    LiftSuspension,
    NameMember,
    SuspendMember,
)
from hemicycle.procedure.standing_body.membership.entries import (
    MemberAdmitted,
    MemberNamed,
    MembershipEnded,
    MemberSuspended,
    SuspensionLifted,
)
from hemicycle.procedure.standing_body.membership.evolve import period_on
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import RuleText


@act(AdmitMember, MemberAdmitted, by=OFFICE, when=ANY_TIME, spec="BODY-4")
def admit(body: StandingBody, order: Submission[AdmitMember]) -> Decision:
    """[BODY-4] A code belongs to the body once at a time; who left may come back."""
    command = order.command
    code = own_code(command.member)
    if not is_code(code):
        return refusal(body, "unknown-member", "BODY-4", member=command.member)
    later = _periods(body, code)
    if any(one.until is None or one.until >= command.since for one in later):
        return refusal(body, "already-member", "BODY-4", member=code)
    fact = MemberAdmitted(code, command.belongs, command.since, command.name, command.groups)
    return _misnamed(body, command.name) or [Draft(fact)]


@act(EndMembership, MembershipEnded, by=OFFICE, when=ANY_TIME, spec="BODY-4")
def end(body: StandingBody, order: Submission[EndMembership]) -> Decision:
    """[BODY-4] A membership ends with a day on which it holds, and not twice."""
    code, until = own_code(order.command.member), order.command.until
    known = _member_on(body, code, until)
    if isinstance(known, Refusal):
        return known
    if known.until is not None:
        return refusal(body, "already-ended", "BODY-4", member=code)
    return [Draft(MembershipEnded(code, until))]


@act(SuspendMember, MemberSuspended, by=OFFICE, when=ANY_TIME, spec="BODY-5")
def suspend(body: StandingBody, order: Submission[SuspendMember]) -> Decision:
    """[BODY-5] A member is suspended once at a time; it belongs to the body all the while."""
    command = order.command
    code = own_code(command.member)
    known = _member_on(body, code, command.since)
    if isinstance(known, Refusal):
        return known
    if any(one.until is None or one.until >= command.since for one in known.suspended):
        return refusal(body, "already-suspended", "BODY-5", member=code)
    late = in_order(body, command.since, command.until, "BODY-5")
    return late or [Draft(MemberSuspended(code, command.since, command.until))]


@act(LiftSuspension, SuspensionLifted, by=OFFICE, when=ANY_TIME, spec="BODY-5")
def lift(body: StandingBody, order: Submission[LiftSuspension]) -> Decision:
    """[BODY-5] What is lifted is a suspension that holds on its last day."""
    code, until = own_code(order.command.member), order.command.until
    known = _member_on(body, code, until)
    if isinstance(known, Refusal):
        return known
    if not any(one.holds(until) for one in known.suspended):
        return refusal(body, "not-suspended", "BODY-5", member=code)
    return [Draft(SuspensionLifted(code, until))]


@act(NameMember, MemberNamed, by=OFFICE, when=ANY_TIME, spec="BODY-6")
def name(body: StandingBody, order: Submission[NameMember]) -> Decision:
    """[BODY-6] Names are dated: a meeting of before has the name of before."""
    command = order.command
    code = own_code(command.member)
    if not _periods(body, code):
        return refusal(body, "not-a-member", "BODY-6", member=code)
    if not command.name:
        return refusal(body, "text-empty", "BODY-6")
    if command.wikidata and not _is_wikidata(command.wikidata):
        return refusal(body, "bad-id", "BODY-6", id=command.wikidata)
    for text in (command.name, command.short, command.pronounced):
        misnamed = _misnamed(body, text)
        if misnamed:
            return misnamed
    fact = MemberNamed(
        code, command.since, command.name, command.short, command.pronounced, command.wikidata
    )
    return [Draft(fact)]


def _periods(body: StandingBody, code: str) -> Sequence[Member]:
    every = (*body.membership.members, *body.membership.observers)
    return [one for one in every if one.code == code]


def _member_on(body: StandingBody, code: str, day: date) -> Member | Refusal:
    known = period_on(_periods(body, code), code, day)
    return known or refusal(body, "not-a-member", "BODY-4", member=code)


def _is_wikidata(given: str) -> bool:
    return given[:1] == "Q" and given[1:].isascii() and given[1:].isdecimal()


def _misnamed(body: StandingBody, name: RuleText) -> Refusal | None:
    faults = ((language, misspelt(words, lines=False)) for language, words in name.items())
    found = next(((language, fault) for language, fault in faults if fault), None)
    if found is None:
        return None
    language, (code, details) = found
    return refusal(body, code, "TEXT-1", language=language, **details)
