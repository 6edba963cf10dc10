"""Who stands where on the family photo: a pure function of who joined, the file's order and the protocol's.

Decides: the order of the picture and its rows. Refuses to know: pictures and pixels, and how long anybody has held an
office, which is on no record: there the order of the participants' list stands for it.
"""

from collections.abc import Sequence
from itertools import accumulate

from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.words import ParticipantId

ONE_ROW = 7
"""People who stand in one row; k rows hold 2k + 6 people each, so that a picture is never more than a wide one."""
NO_STATES = frozenset({"EU", "UN"})
"""Codes of two letters that ISO 3166-1 reserves for organisations."""


def joined(meeting: BusinessState) -> list[ParticipantId]:
    """Those who join the photo, in the order of the participants' list."""
    answers = meeting.photos.call.answers if meeting.photos.call else {}
    return [one.id for one in on_the_list(meeting) if answers.get(one.id)]


def photo_order(meeting: BusinessState) -> list[ParticipantId]:
    """[PHOTO-5] Those who join, row by row from the front, each from left to right.

    In the file's order, whoever is not in it after the others; else in the protocol's, with the host in the centre.
    """
    people = joined(meeting)
    given = (meeting.agenda.photo.order if meeting.agenda.photo else None) or []
    if given:
        places = {who: place for place, who in enumerate(given)}
        return sorted(people, key=lambda who: places.get(who, len(places)))
    ranked = sorted(people, key=lambda who: _rank(meeting, meeting.seats.participants[who]))
    return [who for row in rows(ranked) for who in around_the_centre(row)]


def _rank(meeting: BusinessState, person: Participant) -> int:
    """The host, states, organisations, observers (G20 and family photos); within each the list's order."""
    if meeting.sitting and meeting.sitting.host == person.id:
        return 0
    if person.role != "delegate":
        return 3
    whole = person.capacity_member if person.capacity_items is None else None
    return 1 if _is_state(whole or person.member) else 2


def _is_state(code: str | None) -> bool:
    return code is None or (len(code) == 2 and code.isalpha() and code not in NO_STATES)


def around_the_centre(row: Sequence[ParticipantId]) -> list[ParticipantId]:
    """The first in the middle, the second at their right hand (left for who looks on), the third at their left."""
    return [*row[1::2][::-1], *row[::2]]


def rows(people: Sequence[ParticipantId]) -> list[list[ParticipantId]]:
    """The people, cut into the rows of the picture, the front row first."""
    sizes = row_sizes(len(people))
    ends = list(accumulate(sizes))
    return [list(people[end - size : end]) for size, end in zip(sizes, ends, strict=True)]


def row_sizes(count: int) -> list[int]:
    """How many stand in each row, the front row first: as even as can be, and an odd front row where it can be."""
    if count == 0:
        return []
    number = 1 if count <= ONE_ROW else 2
    while number > 1 and count > number * (2 * number + 6):
        number += 1
    least, more = divmod(count, number)
    first, others = list(range(0, number, 2)), list(range(1, number, 2))
    fuller = ([*others, *reversed(first)] if least % 2 else [*first, *others])[:more]
    return [least + (place in fuller) for place in range(number)]
