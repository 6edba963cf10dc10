"""Acts upon tracks."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_id
from hemicycle.procedure.standing_body.guards import (
    ANY_TIME,
    OFFICE,
    known_party,
    readable,
    refusal,
    worded,
)
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.standing_body.tracks.commands import (
    AttachMeeting,
    ChangeTrack,
    DetachMeeting,
    EndTrack,
    OpenTrack,
    ReleaseTrack,
)
from hemicycle.procedure.standing_body.tracks.entries import (
    MeetingAttached,
    MeetingDetached,
    TrackChanged,
    TrackEnded,
    TrackOpened,
    TrackReleased,
)
from hemicycle.procedure.standing_body.tracks.state import Track
from hemicycle.procedure.words import Texts, Token, TrackId

MOST_TRACKS = 200
TITLE, PURPOSE = "title", "purpose"


@act(OpenTrack, TrackOpened, by=OFFICE, when=ANY_TIME, spec="TRACK-1")
def open_(body: StandingBody, order: Submission[OpenTrack]) -> Decision:
    """[TRACK-1] A track has an id that no other has, a title, and an owner whom the body knows."""
    one = order.command
    if not is_id(one.track):
        return refusal(body, "bad-id", "TRACK-1", id=one.track)
    if one.track in body.tracks.table:
        return refusal(body, "named-twice", "TRACK-1", name=one.track)
    if len(body.tracks.table) >= MOST_TRACKS:
        return refusal(body, "too-many", "TRACK-1", most=MOST_TRACKS)
    fact = TrackOpened(one.track, one.owner, one.closed)
    return _unsound(body, one.owner, one.texts) or [Draft(fact, one.texts)]


@act(ChangeTrack, TrackChanged, by=OFFICE, when=ANY_TIME, spec="TRACK-1")
def change(body: StandingBody, order: Submission[ChangeTrack]) -> Decision:
    """[TRACK-1] Another owner, or other words; what stood before stays on the record."""
    one = order.command
    known = going_on(body, one.track)
    if isinstance(known, Refusal):
        return known
    if (one.owner, one.texts) == (known.owner, known.texts):
        return refusal(body, "unchanged", "TRACK-1")
    fact = TrackChanged(one.track, one.owner)
    return _unsound(body, one.owner, one.texts) or [Draft(fact, one.texts)]


@act(AttachMeeting, MeetingAttached, by=OFFICE, when=ANY_TIME, spec="TRACK-2")
def attach(body: StandingBody, order: Submission[AttachMeeting]) -> Decision:
    """[TRACK-2] A meeting from before the track, or one that says nothing of it, is attached by the secretariat."""
    one = order.command
    known = going_on(body, one.track)
    if isinstance(known, Refusal):
        return known
    if not is_id(one.meeting):
        return refusal(body, "bad-id", "TRACK-2", id=one.meeting)
    if one.meeting in known.attached:
        return refusal(body, "named-twice", "TRACK-2", name=one.meeting)
    return [Draft(MeetingAttached(one.track, one.meeting))]


@act(DetachMeeting, MeetingDetached, by=OFFICE, when=ANY_TIME, spec="TRACK-2")
def detach(body: StandingBody, order: Submission[DetachMeeting]) -> Decision:
    """[TRACK-2] What was attached in error is detached; both stand on the record."""
    one = order.command
    known = known_track(body, one.track)
    if isinstance(known, Refusal):
        return known
    if one.meeting not in known.attached:
        return refusal(body, "not-attached", "TRACK-2", meeting=one.meeting)
    return [Draft(MeetingDetached(one.track, one.meeting))]


@act(EndTrack, TrackEnded, by=OFFICE, when=ANY_TIME, spec="TRACK-3")
def end(body: StandingBody, order: Submission[EndTrack]) -> Decision:
    """[TRACK-3] A track that is not followed any longer ends; its page and all that was agreed on it stand."""
    known = going_on(body, order.command.track)
    if isinstance(known, Refusal):
        return known
    texts = worded(reason=order.command.reason)
    return readable(body, texts) or [Draft(TrackEnded(known.id), texts)]


@act(ReleaseTrack, TrackReleased, by=OFFICE, when=ANY_TIME, spec="TRACK-4")
def release(body: StandingBody, order: Submission[ReleaseTrack]) -> Decision:
    """[TRACK-4] A closed track is opened once, with all that stands of it, and never closed again."""
    known = known_track(body, order.command.track)
    if isinstance(known, Refusal):
        return known
    if not known.closed:
        return refusal(body, "already-public", "TRACK-4")
    return [Draft(TrackReleased(known.id))]


def known_track(body: StandingBody, track: TrackId) -> Track | Refusal:
    """The track of this id."""
    known = body.tracks.table.get(track)
    return known or refusal(body, "unknown-track", "TRACK-1", track=track)


def going_on(body: StandingBody, track: TrackId) -> Track | Refusal:
    """The track of this id, which has not ended."""
    known = known_track(body, track)
    if isinstance(known, Track) and known.ended is not None:
        return refusal(body, "track-ended", "TRACK-3", track=track)
    return known


def untracked(body: StandingBody, track: TrackId | None, *, closed: bool) -> Refusal | None:
    """[TRACK-4] What names a track names one that goes on, or ended; what is public names none that is closed."""
    if track is None:
        return None
    known = known_track(body, track)
    if isinstance(known, Refusal):
        return known
    return refusal(body, "track-closed", "TRACK-4") if known.closed and not closed else None


def _unsound(body: StandingBody, owner: Token, texts: Texts) -> Refusal | None:
    if not texts.get(TITLE):
        return refusal(body, "text-empty", "TRACK-1", text=TITLE)
    strange = next((name for name in texts if name not in (TITLE, PURPOSE)), None)
    if strange is not None:
        return refusal(body, "unknown-text", "TRACK-1", text=strange)
    return known_party(body, owner, "TRACK-1") or readable(body, texts, [PURPOSE])
