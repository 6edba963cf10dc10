"""Whom a letter of an invitation is for."""

import msgspec

from hemicycle.calendar.invitations import Invitation


class Reader(msgspec.Struct, frozen=True):
    """Who is written to. `token`: of their answers. `room`: their link to the room; empty where it is not known."""

    one: Invitation
    token: str
    room: str
