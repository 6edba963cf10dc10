"""How entries change the recorded statements. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.meeting.business.recordings.entries import RecordingBegun, RecordingEnded
from hemicycle.procedure.meeting.business.recordings.state import Play, Recordings
from hemicycle.procedure.meeting.business.state import BusinessState

PLAYS = into(Recordings.plays)
PLAY = like(Play, RecordingBegun, id=RecordingBegun.play, seq=SEQ, texts=WORDS)
ROWS = (
    on(RecordingBegun, BusinessState.recordings, PLAYS.put(RecordingBegun.play, PLAY)),
    on(
        RecordingEnded,
        BusinessState.recordings,
        PLAYS.at(
            RecordingEnded.play,
            into(Play.until).set(AT),
            into(Play.to_ms).set(RecordingEnded.to_ms),
            into(Play.cause).set(RecordingEnded.cause),
        ),
    ),
)
