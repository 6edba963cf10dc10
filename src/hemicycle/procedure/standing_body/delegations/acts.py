"""Acts upon delegations."""

from datetime import timedelta

from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.delegations.commands import (
    DateDelegate,
    ListDelegates,
    Listed,
    NameDelegate,
    WithdrawList,
)
from hemicycle.procedure.standing_body.delegations.entries import (
    DelegateDated,
    DelegateListed,
    DelegateNamed,
    DelegateWithdrawn,
)
from hemicycle.procedure.standing_body.guards import (
    ANY_TIME,
    OFFICE,
    in_order,
    readable,
    refusal,
    worded,
)
from hemicycle.procedure.standing_body.people.subject import known_person, misnamed
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import DelegateId, MemberCode, PersonId, Token

MOST_LISTED = 5_000
"""People of one list."""
ONE_DAY = timedelta(days=1)


@act(ListDelegates, DelegateListed, by=OFFICE, when=ANY_TIME, spec="BODY-12")
def list_(body: StandingBody, order: Submission[ListDelegates]) -> Decision:
    """[BODY-12] Each person of a list has an entry of their own, so that one can be erased and the others stand."""
    listed, people = order.command.listed, order.command.people
    if not listed or not people:
        return refusal(body, "list-empty", "BODY-12")
    if len(people) > MOST_LISTED:
        return refusal(body, "too-many", "BODY-12", most=MOST_LISTED)
    if any(one.listed == listed for one in body.delegations.table.values()):
        return refusal(body, "named-twice", "BODY-12", name=listed)
    drafts = []
    for place, one in enumerate(people):
        refused = _unfit(body, one)
        if refused:
            return refused
        drafts.append(_listed(listed, body.size + place, one))
    return drafts


@act(NameDelegate, DelegateNamed, DelegateDated, by=OFFICE, when=ANY_TIME, spec="BODY-13")
def name(body: StandingBody, order: Submission[NameDelegate]) -> Decision:
    """[BODY-13] A delegation has one head at a time: who becomes it ends the open time of who was."""
    one = order.command
    known = known_person(body, one.person)
    if isinstance(known, Refusal):
        return known
    if one.member is not None and not is_code(one.member):
        return refusal(body, "unknown-member", "BODY-13", member=one.member)
    member = own_code(one.member) if one.member else None
    ended = [] if one.rank != "head" or member is None else _ended(body, member, one)
    delegate = DelegateId(f"d{body.size + len(ended)}")
    texts = worded(office=one.office)
    fact = DelegateNamed(delegate, known.id, member, one.rank, one.since)
    return readable(body, texts) or [*ended, Draft(fact, texts)]


@act(DateDelegate, DelegateDated, by=OFFICE, when=ANY_TIME, spec="BODY-13")
def date_delegate(body: StandingBody, order: Submission[DateDelegate]) -> Decision:
    """[BODY-13] Somebody leaves a delegation, or came with other days than were entered."""
    one = order.command
    known = body.delegations.table.get(one.delegate)
    if known is None:
        return refusal(body, "unknown-delegate", "BODY-13", delegate=one.delegate)
    if (known.since, known.until) == (one.since, one.until):
        return refusal(body, "unchanged", "BODY-13")
    late = in_order(body, one.since, one.until, "BODY-13")
    return late or [Draft(DelegateDated(known.id, one.since, one.until))]


@act(WithdrawList, DelegateWithdrawn, by=OFFICE, when=ANY_TIME, spec="BODY-14")
def withdraw(body: StandingBody, order: Submission[WithdrawList]) -> Decision:
    """[BODY-14] A list is taken back whole, while nobody of it holds an office or was named anew."""
    listed = order.command.listed
    theirs = [one for one in body.delegations.table.values() if one.listed == listed]
    if not theirs:
        return refusal(body, "no-such-list", "BODY-14", name=listed)
    people = {one.person for one in theirs}
    held = next((t for t in body.offices.tenures.values() if t.person in people), None)
    if held:
        return refusal(body, "in-office", "BODY-14", person=held.person)
    others = (d for d in body.delegations.table.values() if d.listed != listed)
    used = next((one.person for one in others if one.person in people), None)
    if used:
        return refusal(body, "named-since", "BODY-14", person=used)
    entered = {one.seq for one in theirs}
    changed = next(
        (p for seq, p in body.people.told.items() if p in people and seq not in entered), None
    )
    if changed:
        return refusal(body, "named-since", "BODY-14", person=changed)
    return [Draft(DelegateWithdrawn(one.id, one.person, one.seq)) for one in theirs]


def _unfit(body: StandingBody, one: Listed) -> Refusal | None:
    if one.member is not None and not is_code(one.member):
        return refusal(body, "unknown-member", "BODY-12", member=one.member)
    return misnamed(body, one.words) or readable(body, worded(office=one.office))


def _listed(listed: Token, seq: int, one: Listed) -> Draft:
    member: MemberCode | None = own_code(one.member) if one.member else None
    fact = DelegateListed(
        DelegateId(f"d{seq}"),
        PersonId(f"n{seq}"),
        member,
        one.rank,
        one.since,
        listed,
        one.pending,
    )
    return Draft(fact, {**one.words.texts, **worded(office=one.office)})


def _ended(body: StandingBody, member: MemberCode, one: NameDelegate) -> list[Draft]:
    """The open time of whoever is the head of this delegation."""
    if one.since is None:
        return []
    heads = [
        d
        for d in body.delegations.table.values()
        if (d.member, d.rank, d.until) == (member, "head", None)
        and (d.since is None or d.since < one.since)
    ]
    return [Draft(DelegateDated(d.id, d.since, one.since - ONE_DAY)) for d in heads]
