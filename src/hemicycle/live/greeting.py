"""What a device is told first: who it is, which meeting this is, and whether it waits in the lobby."""

from typing import Literal

from hemicycle.live.connection import PUBLIC, Connection
from hemicycle.live.encoding import frame
from hemicycle.live.history import History
from hemicycle.live.ice import Relays
from hemicycle.live.protocol import PROTOCOL, Guest, Welcome, You
from hemicycle.procedure.meeting.business.audiences import class_of
from hemicycle.procedure.meeting.kernel.queries import (
    is_chair,
    is_secretariat,
    person,
    sitting_of,
)
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, Role

KEPT_MS = 250
"""So long what says the time is the same for all of the public who come."""


def reader(actor: str) -> str | None:
    """The actor as `class_of` takes it."""
    return None if actor == PUBLIC else actor


def must_wait(meeting: Meeting, actor: str) -> bool:
    """Whether this actor waits in the lobby until the chair or the secretariat lets them in."""
    known = person(meeting, actor)
    if known is None or is_chair(meeting, actor) or is_secretariat(meeting, actor):
        return False
    return not known.admitted


def off_the_list(meeting: Meeting, actor: str) -> bool:
    """[CALL-7] Whether this actor was taken off the list: nothing of the meeting is theirs any more."""
    known = person(meeting, actor)
    return known is not None and known.withdrawn


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


class Greeting:
    """The first answer to whoever comes; all of the public of a moment share one. `vkey`: of the checkpoints."""

    def __init__(self, history: History, relays: Relays, vkey: str) -> None:
        self._history = history
        self._relays = relays
        self._vkey = vkey
        self._kept: tuple[Meeting, int, str] | None = None

    def welcome(
        self, meeting: Meeting, to: Connection, upto: int, now: int, media: Literal["mesh", "janus"]
    ) -> str:
        """The frame, and again when somebody is let in from the lobby. `now`: UTC, ms."""
        if to.actor != PUBLIC:
            return frame(self._welcome(meeting, to, upto, now, media))
        state, at, told = self._kept or (None, 0, "")
        if state is not meeting or not 0 <= now - at < KEPT_MS:
            told = frame(self._welcome(meeting, to, upto, now, media))
            self._kept = meeting, now, told
        return told

    def _welcome(
        self, meeting: Meeting, to: Connection, upto: int, now: int, media: Literal["mesh", "janus"]
    ) -> Welcome:
        sitting = sitting_of(meeting)
        return Welcome(
            protocol=PROTOCOL,
            meeting=sitting.meeting,
            title=sitting.texts.get("title", {}),
            starts=sitting.starts,
            languages=list(sitting.languages),
            you=you(meeting, to.actor),
            waiting=to.waiting,
            audience=class_of(meeting, reader(to.actor)),
            upto=upto,
            now=now,
            media=media,
            ice_servers=self._relays.servers_for(meeting, to.actor, now),
            vkey=self._vkey,
            device=to.device,
            checkpoint=None if to.waiting else self._history.checkpoint(upto),
            restored=[] if to.waiting else self._history.restored,
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
