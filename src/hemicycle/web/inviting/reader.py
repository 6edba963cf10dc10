"""Whom a letter of an invitation is for."""

import msgspec

from hemicycle.calendar.invitations import Invitation
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.words import NO_LANGUAGE


class Reader(msgspec.Struct, frozen=True):
    """Who is written to. `token`: of their answers. `room`: their link to the room; empty where it is not known."""

    one: Invitation
    token: str
    room: str


def as_listed(one: Invitation, person: Participant) -> Invitation:
    """[CALL-8] By the name that the list has now: it may have been corrected since they were invited."""
    name = person.texts.get("name", {}).get(NO_LANGUAGE) or one.name
    return msgspec.structs.replace(one, name=name)
