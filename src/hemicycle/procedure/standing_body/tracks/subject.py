"""Tracks: lines of action, with the meetings that belong to them."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.standing_body.tracks import acts
from hemicycle.procedure.standing_body.tracks.entries import (
    MeetingAttached,
    MeetingDetached,
    TrackChanged,
    TrackEnded,
    TrackOpened,
    TrackReleased,
)
from hemicycle.procedure.standing_body.tracks.state import Attached, Track, Tracks

PART, TABLE = StandingBody.tracks, into(Tracks.table)
ATTACHED = into(Track.attached)

TRACKS = Subject[StandingBody](
    name="tracks",
    home=__package__,
    parts=("tracks",),
    acts=[acts.open_, acts.change, acts.attach, acts.detach, acts.end, acts.release],
    evolve=[
        on(
            TrackOpened,
            PART,
            TABLE.put(
                TrackOpened.track,
                like(Track, TrackOpened, id=TrackOpened.track, seq=SEQ, at=AT, texts=WORDS),
            ),
        ),
        on(
            TrackChanged,
            PART,
            TABLE.at(
                TrackChanged.track,
                into(Track.owner).set(TrackChanged.owner),
                into(Track.texts).set(WORDS),
            ),
        ),
        on(
            MeetingAttached,
            PART,
            TABLE.at(
                MeetingAttached.track,
                ATTACHED.put(
                    MeetingAttached.meeting, like(Attached, MeetingAttached, seq=SEQ, at=AT)
                ),
            ),
        ),
        on(
            MeetingDetached,
            PART,
            TABLE.at(MeetingDetached.track, ATTACHED.take(MeetingDetached.meeting)),
        ),
        on(TrackEnded, PART, TABLE.at(TrackEnded.track, into(Track.ended).set(AT))),
        on(TrackReleased, PART, TABLE.at(TrackReleased.track, into(Track.closed).set(False))),
    ],
    offers=(),
)
