"""What a device is told first: who it is, which meeting this is, and whether it waits in the lobby."""

from typing import Literal

from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.history import History
from hemicycle.live.protocol import PROTOCOL, Guest, IceServer, Welcome, You
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, person, sitting_of
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, Role


def reader(actor: str) -> str | None:
    """The actor as `class_of` takes it."""
    return None if actor == PUBLIC else actor


def must_wait(meeting: Meeting, actor: str) -> bool:
    """Whether this actor waits in the lobby until the chair or the secretariat lets them in."""
    known = person(meeting, actor)
    if known is None or is_chair(meeting, actor) or is_secretariat(meeting, actor):
        return False
    return not known.admitted


def you(meeting: Meeting, actor: str) -> You:
    """Who the session is."""
    known = person(meeting, actor)
    if known is None:
        role: Role = "secretariat" if is_secretariat(meeting, actor) else "observer"
        return You(actor, None, role, None, "", {})
    return You(
        actor,
        known.id,
        known.role,
        known.member,
        _name(known),
        known.texts.get("office", {}),
        known.texts.get("family", {}).get(NO_LANGUAGE, ""),
    )


def welcome(
    meeting: Meeting,
    connection: Connection,
    *,
    upto: int,
    now: int,
    vkey: str,
    media: Literal["mesh", "janus"],
    ice_servers: list[IceServer],
    history: History,
) -> Welcome:
    """The first answer, and again when somebody is let in from the lobby."""
    sitting = sitting_of(meeting)
    waiting = connection.waiting
    return Welcome(
        protocol=PROTOCOL,
        meeting=sitting.meeting,
        title=sitting.texts.get("title", {}),
        starts=sitting.starts,
        languages=list(sitting.languages),
        you=you(meeting, connection.actor),
        waiting=waiting,
        audience=class_of(meeting, reader(connection.actor)),
        upto=upto,
        now=now,
        media=media,
        ice_servers=ice_servers,
        vkey=vkey,
        device=connection.device,
        checkpoint=None if waiting else history.checkpoint(upto),
        restored=[] if waiting else history.restored,
    )


def guest(meeting: Meeting, actor: str, since: int) -> Guest | None:
    """Somebody in the lobby since a time (UTC, ms), as those who keep the door see them."""
    known = person(meeting, actor)
    if known is None:
        return None
    office = known.texts.get("office", {})
    return Guest(known.id, _name(known), office, known.role, known.member, since)


def _name(known: Participant) -> str:
    return known.texts.get("name", {}).get(NO_LANGUAGE, "")
