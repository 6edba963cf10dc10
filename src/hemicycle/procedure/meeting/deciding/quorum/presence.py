"""Whether enough are there: for a decision, and for the debate where the body's rules ask it.

It is counted of the body's members on the day, with those represented where the rules say so; of the delegations on the
list where the rulebook names no members, or says that those registered count. A body without such a rule has none.
Where there is a hall, this server does not know who is in it: the delegations seated are counted there too, the members
at the tally, and whether the debate may begin is for the chair to see.
"""

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.electorate import (
    decisions_of,
    members_present,
    voters,
)
from hemicycle.procedure.meeting.deciding.proxies.queries import in_force, most_proxies
from hemicycle.procedure.meeting.kernel.guards import refusal
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.rulebook import needed_of
from hemicycle.procedure.rules import QuorumRule, Rule
from hemicycle.procedure.words import ItemId


def quorate(
    meeting: Meeting, item: ItemId | None, now: int, rule: Rule | None = None
) -> Refusal | None:
    """[OUTCOME-6] A decision needs its quorum present, counted as the tally of a vote counts it."""
    if rule is not None and not rule.quorum:
        return None
    here, needed = quorum_of(meeting, item, now)
    if here >= needed:
        return None
    return refusal(meeting, "no-quorum", "OUTCOME-6", present=here, needed=needed)


def debatable(meeting: Meeting, now: int) -> Refusal | None:
    """[MEETING-2] The meeting is opened with those present whom the rules ask for a debate (UNGA rule 67)."""
    decisions = decisions_of(meeting)
    rule = decisions.debate if decisions else None
    if not rule or _hall(meeting):
        return None
    here, everybody = _counted(meeting, meeting.agenda.current, now, rule)
    needed = needed_of(rule).needed(everybody)
    if here >= needed:
        return None
    return refusal(meeting, "no-quorum", "MEETING-2", present=here, needed=needed)


@shared
def quorum_of(meeting: Meeting, item: ItemId | None, now: int) -> tuple[int, int]:
    """How many are present, and how many must be."""
    quorum, decisions = sitting_of(meeting).rulebook.quorum, decisions_of(meeting)
    rule = next(iter(decisions.quorum), None) if decisions else None
    here, everybody = _counted(meeting, item, now, rule)
    return here, quorum.needed(everybody)


def _counted(
    meeting: Meeting, item: ItemId | None, now: int, rule: QuorumRule | None
) -> tuple[int, int]:
    """How many count as present, and of how many."""
    decisions = decisions_of(meeting)
    registered = rule is not None and rule.of == "registered"
    if decisions is None or not decisions.members or registered or _hall(meeting):
        return _delegations_present(meeting, item, rule), len(meeting.seats.heads)
    register = voters(meeting, item, now)
    here = members_present(meeting, item) & {*register}
    return len(here | _represented(meeting, item, rule, here, register)), len(register)


def _hall(meeting: Meeting) -> bool:
    return sitting_of(meeting).mode in ("in-person", "hybrid")


def _represented(
    meeting: Meeting,
    item: ItemId | None,
    rule: QuorumRule | None,
    here: frozenset[str],
    register: list[str],
) -> set[str]:
    """Those who count as present since one that is there votes for them, where the rules say so."""
    if rule is None or not rule.represented:
        return set()
    proxies = in_force(meeting, item, most_proxies(meeting), register)
    return {giver for giver, holder in proxies.items() if holder in here}


def _delegations_present(meeting: Meeting, item: ItemId | None, rule: QuorumRule | None) -> int:
    heads = meeting.seats.heads
    people = meeting.seats.participants.values()
    here = frozenset(p.member for p in people if p.role == "delegate" and p.present and p.member)
    here = here & heads.keys()
    return len(here | _represented(meeting, item, rule, here, [*heads]))
