"""Commands upon tracks."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import MeetingId, Text, Texts, Token, TrackId


class OpenTrack(Command, frozen=True, tag="open-track"):
    """A line of action, by the id under which meetings name it. `texts`: its `title` and its `purpose`.

    `owner`: the member or office that keeps it; empty: the secretariat.
    """

    track: TrackId
    texts: Texts
    owner: Token = ""
    closed: bool = False


class ChangeTrack(Command, frozen=True, tag="change-track"):
    """Another owner, or other words; `texts` are those that stand from now on."""

    track: TrackId
    texts: Texts
    owner: Token = ""


class AttachMeeting(Command, frozen=True, tag="attach-meeting"):
    """A meeting belongs to the track, though nothing that it adopted names it."""

    track: TrackId
    meeting: MeetingId


class DetachMeeting(Command, frozen=True, tag="detach-meeting"):
    """It was attached in error."""

    track: TrackId
    meeting: MeetingId


class EndTrack(Command, frozen=True, tag="end-track"):
    """The track is not followed any longer; all of it stands."""

    track: TrackId
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class ReleaseTrack(Command, frozen=True, tag="release-track"):
    """A closed track is opened to whoever may read the record; never closed again."""

    track: TrackId
