"""Giving a proxy, and taking it back: acts of delegations; of the secretariat for those who wrote."""

from typing import Any

from hemicycle.procedure.codes import own_code
from hemicycle.procedure.core.act import By, Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import (
    canonical,
    decisions_of,
    member_for,
    voters,
)
from hemicycle.procedure.meeting.deciding.proxies.commands import GiveProxy, WithdrawProxy
from hemicycle.procedure.meeting.deciding.proxies.entries import ProxyGiven, ProxyWithdrawn
from hemicycle.procedure.meeting.deciding.proxies.queries import most_proxies
from hemicycle.procedure.meeting.deciding.proxies.state import Proxy
from hemicycle.procedure.meeting.kernel.declared import NOT_CLOSED
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import is_secretariat, person
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, ProxyId


def _by_giver(meeting: Meeting, order: Submission[Any]) -> Refusal | None:
    """[PROXY-1] Presence is not asked for: who is absent is represented."""
    known = person(meeting, order.actor)
    if is_secretariat(meeting, order.actor) or (known and known.role == "delegate"):
        return None
    return refusal(meeting, "delegates-only", "PROXY-1")


GIVER = By[Any]("a delegation, present or not; the secretariat for one that wrote", _by_giver)


@act(GiveProxy, ProxyGiven, by=GIVER, when=NOT_CLOSED, spec="PROXY-1")
def give_proxy(meeting: Meeting, order: Submission[GiveProxy]) -> Decision:
    """[PROXY-1] To a member that votes, once an item, within the number that the rules allow."""
    command, now = order.command, order.now
    letter = is_secretariat(meeting, order.actor)
    given = command.member if letter else member_for(meeting, order.actor, None)
    member, holder = _known(meeting, given or ""), _known(meeting, command.holder)
    refused = (
        _rules_know(meeting)
        or _own(meeting, command, member, letter=letter)
        or _both_vote(meeting, member, holder, now)
        or _items(meeting, command.items)
        or _free(meeting, member, holder, command.items)
    )
    proxy = ProxyId(f"y{meeting.size}")
    return refused or [Draft(ProxyGiven(proxy, member, holder, command.items, letter))]


@act(WithdrawProxy, ProxyWithdrawn, by=GIVER, when=NOT_CLOSED, spec="PROXY-2")
def withdraw_proxy(meeting: Meeting, order: Submission[WithdrawProxy]) -> Decision:
    """[PROXY-2] By the member that gave it, or the secretariat for one that wrote."""
    known = meeting.proxies.given.get(order.command.proxy)
    if known is None:
        return refusal(meeting, "unknown-proxy", "PROXY-2", proxy=order.command.proxy)
    letter = is_secretariat(meeting, order.actor)
    if not letter and member_for(meeting, order.actor, None) != known.member:
        return refusal(meeting, "not-yours", "PROXY-2")
    return [Draft(ProxyWithdrawn(known.id, known.member, known.holder, letter))]


def _known(meeting: Meeting, given: str) -> str:
    decisions = decisions_of(meeting)
    return canonical(decisions, given) if decisions else own_code(given)


def _rules_know(meeting: Meeting) -> Refusal | None:
    return None if most_proxies(meeting) else refusal(meeting, "no-proxies", "PROXY-1")


def _own(meeting: Meeting, command: GiveProxy, member: str, *, letter: bool) -> Refusal | None:
    """A delegation gives its own vote, and nobody else's."""
    if letter or command.member is None or _known(meeting, command.member) == member:
        return None
    return refusal(meeting, "not-yours", "PROXY-1")


def _both_vote(meeting: Meeting, member: str, holder: str, now: int) -> Refusal | None:
    """[PROXY-1] A vote is given by who has one, to who has one, and to another."""
    register = voters(meeting, None, now)
    for code in (member, holder):
        if code not in register:
            return refusal(meeting, "no-vote", "PROXY-1", member=code)
    return refusal(meeting, "own-proxy", "PROXY-1") if member == holder else None


def _items(meeting: Meeting, items: list[ItemId] | None) -> Refusal | None:
    if items == []:
        return refusal(meeting, "unknown-item", "PROXY-1", item="")
    strange = (item for item in items or () if item not in meeting.agenda.items)
    unknown = next(strange, None)
    return refusal(meeting, "unknown-item", "PROXY-1", item=unknown) if unknown else None


def _free(meeting: Meeting, member: str, holder: str, items: list[ItemId] | None) -> Refusal | None:
    """[PROXY-1] On each item one either votes for others or is represented, and by one; within the number."""
    here = [one for one in meeting.proxies.given.values() if _meet(one, items)]
    if any(one.member == member for one in here):
        return refusal(meeting, "already-represented", "PROXY-1", member=member)
    if any(one.holder == member or one.member == holder for one in here):
        return refusal(meeting, "holds-proxy", "PROXY-1")
    most = most_proxies(meeting)
    if sum(one.holder == holder for one in here) >= most:
        return refusal(meeting, "too-many-proxies", "PROXY-1", member=holder, most=most)
    return None


def _meet(one: Proxy, items: list[ItemId] | None) -> bool:
    """Whether there is an item on which both hold."""
    return one.items is None or items is None or bool({*one.items} & {*items})
