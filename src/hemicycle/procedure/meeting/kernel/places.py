"""Where each person stands: all of a person that most answers look at, so that people of one place get one answer."""

from typing import NamedTuple

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.state import KernelState
from hemicycle.procedure.words import Role


class Place(NamedTuple):
    """`role` None: the office that runs the meeting, which is no person. `deputy`: a vice-chair."""

    role: Role | None
    present: bool
    presides: bool
    deputy: bool


@shared
def places(meeting: KernelState) -> dict[str, Place]:
    """The place of each person, and of the office."""
    sitting = sitting_of(meeting)
    chair, deputies = sitting.chair, sitting.vice_chairs
    people: dict[str, Place] = {
        who: Place(known.role, known.present, who == chair, who in deputies)
        for who, known in meeting.seats.participants.items()
    }
    return {**people, SECRETARIAT: Place(None, present=False, presides=False, deputy=False)}


def anybody(_: Place) -> bool:
    """Each of them, and the office."""
    return True


def seated(place: Place) -> bool:
    """Whoever is on the list."""
    return place.role is not None


def presiding(place: Place) -> bool:
    """The chair."""
    return place.presides


def secretariat(place: Place) -> bool:
    """The secretariat, as the office or as a person on the list, whoever presides."""
    return place.role in (None, "secretariat")


def office(place: Place) -> bool:
    """The secretariat, as the office or as a person on the list, where it does not preside."""
    return secretariat(place) and not place.presides


def conducting(place: Place) -> bool:
    """The chair, and the secretariat."""
    return place.presides or office(place)


def deputising(place: Place) -> bool:
    """A vice-chair who does not preside."""
    return place.deputy and not place.presides


def interpreting(place: Place) -> bool:
    """An interpreter."""
    return place.role == "interpreter"
