"""[TRACK-1] … [TRACK-4] Tracks of a body: lines of action that live across its meetings."""

import pytest

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.commitments.commands import EnterCommitment
from hemicycle.procedure.standing_body.commitments.state import Owner
from hemicycle.procedure.standing_body.tracks.commands import (
    AttachMeeting,
    ChangeTrack,
    DetachMeeting,
    EndTrack,
    OpenTrack,
    ReleaseTrack,
)
from hemicycle.procedure.words import MeetingId, MemberCode, TrackId
from tests.procedure.standing_body.keeping import Kept

DIALOGUE, DEFENCE = TrackId("dialogue"), TrackId("defence")
WORDS = {"title": {"en": "Dialogue"}, "purpose": {"en": "To go on talking.\n\nWith all."}}
CALL = MeetingId("call-2022-01-24")


@pytest.fixture
def kept() -> Kept:
    kept = Kept("open")
    kept.made(OpenTrack(DIALOGUE, WORDS, MemberCode("JO")))
    return kept


def test_a_track_lives_on_with_another_owner_and_other_words(kept: Kept) -> None:
    """[TRACK-1] The id is that by which meetings name it; the words that stand are the last."""
    assert kept.state.tracks.table[DIALOGUE].owner == "JO"
    other = {"title": {"en": "Dialogue", "fr": "Dialogue"}}
    kept.made(ChangeTrack(DIALOGUE, other))
    track = kept.state.tracks.table[DIALOGUE]
    assert (track.owner, track.texts, track.seq) == ("", other, 1)
    assert kept.code(ChangeTrack(DIALOGUE, other)) == "unchanged"
    kept.hold()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (OpenTrack(DIALOGUE, WORDS), "named-twice"),
        (OpenTrack(TrackId("No Id"), WORDS), "bad-id"),
        (OpenTrack(DEFENCE, {}), "text-empty"),
        (OpenTrack(DEFENCE, {**WORDS, "motto": {"en": "…"}}), "unknown-text"),
        (OpenTrack(DEFENCE, WORDS, MemberCode("ZZ")), "unknown-party"),
        (ChangeTrack(DEFENCE, WORDS), "unknown-track"),
        (AttachMeeting(DIALOGUE, MeetingId("No Id")), "bad-id"),
        (DetachMeeting(DIALOGUE, CALL), "not-attached"),
        (ReleaseTrack(DIALOGUE), "already-public"),
    ],
)
def test_what_is_no_track(kept: Kept, command: Command, code: str) -> None:
    assert kept.code(command) == code


def test_the_secretariat_alone_keeps_it(kept: Kept) -> None:
    assert kept.code(ChangeTrack(DIALOGUE, {"title": {"en": "Mine"}}), "JO") == "secretariat-only"


def test_a_meeting_from_before_it_is_attached(kept: Kept) -> None:
    """[TRACK-2] And detached where it was in error; both stand on the record."""
    kept.made(AttachMeeting(DIALOGUE, CALL))
    assert kept.code(AttachMeeting(DIALOGUE, CALL)) == "named-twice"
    assert list(kept.state.tracks.table[DIALOGUE].attached) == [CALL]
    kept.made(DetachMeeting(DIALOGUE, CALL))
    assert not kept.state.tracks.table[DIALOGUE].attached
    kept.hold()


def test_a_track_ends_and_stands(kept: Kept) -> None:
    """[TRACK-3] What ended takes no more meetings."""
    kept.made(EndTrack(DIALOGUE, {"en": "Merged"}))
    assert kept.state.tracks.table[DIALOGUE].ended == kept.at
    assert kept.code(AttachMeeting(DIALOGUE, CALL)) == "track-ended"
    assert kept.code(EndTrack(DIALOGUE)) == "track-ended"
    kept.hold()


def test_a_closed_track_is_nothing_to_the_public_until_it_is_released(kept: Kept) -> None:
    """[TRACK-4] Not its id, not its title; a commitment that names it is closed as well."""
    kept.made(OpenTrack(DEFENCE, {"title": {"en": "Defence"}}, closed=True))
    assert DEFENCE not in view(kept.state, "public").tracks.table
    assert DEFENCE in view(kept.state, "delegates:JO").tracks.table
    assert [one.label for one in kept.entries[1:]] == ["open", "closed:scope"]
    told = EnterCommitment([Owner("JO")], {"text": {"en": "Jordan pays."}}, track=DEFENCE)
    assert kept.code(told) == "track-closed"
    kept.hold()
    kept.made(ReleaseTrack(DEFENCE))
    assert DEFENCE in view(kept.state, "public").tracks.table
    kept.made(told)
    assert kept.code(ReleaseTrack(DEFENCE)) == "already-public"
    kept.hold()
