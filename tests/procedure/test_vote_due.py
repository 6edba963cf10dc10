"""[MOTION-14] A text on which the meeting decided to vote waits for no vote once nothing is decided on it any more."""

from msgspec.structs import replace

from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.motions.binding import vote_due
from hemicycle.procedure.meeting.deciding.motions.state import Bound, Motion, Motions
from hemicycle.procedure.words import ItemId, MotionId, ParticipantId
from tests.procedure.seated import seated

BY = Bound(MotionId("m1"), ItemId("one"))
MOVED = Motion(BY.motion, 1, "no-action", ParticipantId("p2"), None, 0, None, BY.item)


def test_a_text_that_is_shut_or_left_is_due_no_more() -> None:
    house = seated()
    words = {"text": {"en": "it", "fr": "cela"}}
    house.send("p2", ProposeOutcome("participants", words, verb="decide", item=BY.item))
    [text] = house.meeting.outcomes.table
    moved = {BY.motion: MOVED}
    for motions, due in (
        (Motions(moved, due={text: BY}), text),
        (Motions(moved, due={text: BY}, shut={text: BY}), None),
        (Motions(moved, due={text: BY}, adjourned={ItemId("one"): BY}), None),
    ):
        assert vote_due(replace(house.meeting, motions=motions)) == due
