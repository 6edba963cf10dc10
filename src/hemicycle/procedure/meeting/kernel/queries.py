"""Questions about a meeting that several rules ask: who is who, who is present, in which capacity, and is it quorate.

Pure reading of the state; what follows from an answer is for the rule that asked.
"""

from datetime import UTC, date, datetime, timedelta

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.standing import Standing
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.words import ItemId, ParticipantId, Role


def sitting_of(meeting: KernelState) -> Sitting:
    """The life of a meeting that was convened. Raises ValueError where it was not."""
    if meeting.sitting is None:
        raise ValueError("the meeting was not convened")
    return meeting.sitting


def is_ended(sitting: Sitting) -> bool:
    """Whether a meeting was closed, or cancelled before it was opened."""
    return sitting.phase in ("closed", "cancelled")


def is_closed(meeting: KernelState) -> bool:
    """Whether nobody comes into it any more: it is closed, or has never been called."""
    return meeting.sitting is None or is_ended(meeting.sitting)


def is_over(meeting: KernelState) -> bool:
    """Whether the meeting is closed or cancelled, and nothing of it goes on."""
    sitting = meeting.sitting
    return sitting is not None and is_ended(sitting) and not sitting.runs_on


def person(meeting: KernelState, actor: str) -> Participant | None:
    """The participant with this id."""
    return meeting.seats.participants.get(ParticipantId(actor))


def is_chair(meeting: KernelState, actor: str) -> bool:
    """Whether this actor holds the chair."""
    return sitting_of(meeting).chair == actor


def may_preside(role: Role) -> bool:
    """[CHAIR-2] Whether a person of this role may hold the chair."""
    return role in ("delegate", "secretariat")


def is_secretariat(meeting: KernelState, actor: str) -> bool:
    """Whether this actor is the office that runs the meeting, or a person of it on the list."""
    known = person(meeting, actor)
    return actor == SECRETARIAT or (known is not None and known.role == "secretariat")


def is_present(meeting: KernelState, actor: str) -> bool:
    """Whether this participant is present (a fact on the record, not the state of a connection)."""
    known = person(meeting, actor)
    return known is not None and known.present


def came(meeting: KernelState, person: Participant) -> bool:
    """Whether a participant was ever present; in a written procedure, where nobody meets, all who are on the list."""
    return sitting_of(meeting).mode == "written" or person.since is not None


def day_of(starts: int, offset_min: int) -> date:
    """The day for which a meeting was convened, at its place. Raises OverflowError, ValueError where there is none."""
    return (datetime.fromtimestamp(starts / 1000, UTC) + timedelta(minutes=offset_min)).date()


def entered_afterwards(sitting: Sitting) -> bool:
    """[PUBLISH-6] Whether it was put on record on a day after it: then the days that the record names are its own."""
    last = max(sitting.days, default=day_of(sitting.starts, sitting.offset_min).isoformat())
    return day_of(sitting.convened_at, sitting.offset_min).isoformat() > last


def held_from(sitting: Sitting) -> int:
    """When it was held, UTC in milliseconds: the hour of the invitation on the day of it, else when it was opened.

    What was put on record afterwards was held when the record says, whenever it was opened.
    """
    begins, opened = day_of(sitting.starts, sitting.offset_min), sitting.opened_at
    if entered_afterwards(sitting):
        named = [date.fromisoformat(one) for one in sitting.days] or [begins]
        early = 0 if begins in named else (begins - min(named)).days
        return sitting.starts - early * 86_400_000
    as_planned = opened is None or begins == day_of(opened, sitting.offset_min)
    return sitting.starts if as_planned or opened is None else opened


def capacity_in_force(meeting: KernelState, actor: str, item: ItemId | None) -> str | None:
    """The member for whom a participant acts on this item; None where they act for nobody."""
    known = person(meeting, actor)
    return capacity_of(known, item) if known else None


def capacity_of(known: Standing, item: ItemId | None) -> str | None:
    """The member for whom this person acts on an item."""
    if known.capacity_member is None:
        return known.member
    if known.capacity_items is None or item in known.capacity_items:
        return known.capacity_member
    return known.member


def delegation(meeting: KernelState, actor: str, item: ItemId | None) -> str:
    """What speaks once: the member for whom one acts, or the person where there is none."""
    return capacity_in_force(meeting, actor, item) or actor


def of_delegation(meeting: KernelState, actor: str, who: str, capacity: str | None) -> bool:
    """Whether this actor may act for `who`, who acted for `capacity`: they themselves, or one of their delegation."""
    if actor in refused_people(meeting):  # [CREDENTIALS-4]
        return False
    if actor == who:
        return True
    if is_secretariat(meeting, who):
        return is_secretariat(meeting, actor)
    known, first = person(meeting, actor), person(meeting, who)
    if known is None or known.role != "delegate":
        return False
    return known.member is not None and known.member in (capacity, first and first.member)


def on_the_list(meeting: KernelState) -> list[Participant]:
    """[CALL-7] The people of the list in protocol order, without those who were taken off it.

    The order in which the meeting was called stands. Who came later stands where the one did whom they replace, else
    after the others of their member, else last.
    """
    people = list(meeting.seats.participants.values())
    last = max(_called(people), default=0)
    order: list[Participant] = []
    for n, one in enumerate(people, 1):
        beside = [
            place
            for place, other in enumerate(order)
            if other.id == one.in_place_of
            or (one.in_place_of is None and one.member and other.member == one.member)
        ]
        order.insert(beside[-1] + 1 if n > last and beside else len(order), one)
    return [one for one in order if not one.withdrawn]


def _called(people: list[Participant]) -> list[int]:
    """Which of them stand as they were called: their entries follow each other, without another between them."""
    first = min((one.first - n for n, one in enumerate(people, 1)), default=0)
    return [n for n, one in enumerate(people, 1) if one.first - n == first]


def next_on_list(meeting: KernelState) -> ParticipantId:
    """[SEAT-1] Who comes after the others on the list; nobody's id is given again."""
    return ParticipantId(f"p{len(meeting.seats.participants) + 1}")


@shared
def all_present(meeting: KernelState) -> frozenset[str]:
    """Who is present."""
    return frozenset(who for who, one in meeting.seats.participants.items() if one.present)


@shared
def refused_people(meeting: KernelState) -> frozenset[str]:
    """[CREDENTIALS-4] Those whose credentials were refused: they watch, and do nothing else."""
    return frozenset(who for who, one in meeting.seats.participants.items() if one.refused)


@shared
def refused_members(meeting: KernelState) -> frozenset[str]:
    """[CREDENTIALS-4] The members of whom they were, and for whom nobody else sits."""
    seats = meeting.seats
    members = (seats.participants[ParticipantId(who)].member for who in refused_people(meeting))
    return frozenset(member for member in members if member and member not in seats.heads)


@shared
def accredited(meeting: KernelState) -> dict[str, Standing]:
    """As what each person takes part, which stays whoever comes and goes."""
    return {
        who: Standing(one.role, one.member, one.listed, one.capacity_member, one.capacity_items)
        for who, one in meeting.seats.participants.items()
    }
