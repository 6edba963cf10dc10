"""What one viewer gets: [MEDIA-3] [MEDIA-4] [MEDIA-6]."""

from collections import Counter

import msgspec
import pytest
from msgspec.structs import replace

from hemicycle.live.protocol import DeviceState
from hemicycle.media.forwarding_plan import (
    TABLE,
    THUMBNAILS,
    ForwardingPlan,
    Source,
    Viewer,
    heard,
    programme,
)
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.agenda.commands import ConvenedItem, OpenItem
from hemicycle.procedure.meeting.business.booths.commands import EnterBooth, GoOnAir
from hemicycle.procedure.meeting.business.floor.commands import CloseMicrophone, EndFloor, GiveFloor
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.meeting.kernel.seats.commands import AdmitParticipant, TakeSeat
from hemicycle.procedure.meeting.record import decide, fold
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Access, ItemId, Language, ParticipantId, Role
from tests.procedure.meetings import START, convening

LANGUAGES = ["en", "fr", "es", "ru", "ar", "zh"]
GOOD = DeviceState(camera=True, microphone=True)


def do(meeting: Meeting, actor: str, command: Command) -> Meeting:
    acts = decide(meeting, Submission(command, actor, max(START, meeting.last_at)))
    assert not isinstance(acts, Refusal), acts
    return fold([entry for act in acts for entry in act], meeting)


def summit(delegations: int, interpreters: int = 0, access: Access = "open") -> Meeting:
    """An open meeting with this many people, all present; `p1` presides."""
    plain = convening(access)
    seated: list[Role] = ["delegate"] * delegations
    interpreting: list[Role] = ["interpreter"] * interpreters
    roles = seated + interpreting
    sample = plain.participants[0]
    people = [
        replace(
            sample, slug={"und": f"s{n}"}, role=role, member=f"M{n}" if role == "delegate" else None
        )
        for n, role in enumerate(roles)
    ]
    bare = [replace(one, capacity_member=None, capacity={}, capacity_items=None) for one in people]
    items = [
        ConvenedItem(ItemId("seen"), {"en": "Seen"}, "open"),
        ConvenedItem(ItemId("shut"), {"en": "Shut"}, "closed"),
    ]
    command = msgspec.structs.replace(
        plain,
        participants=bare,
        items=items,
        languages=LANGUAGES,
        host=None,
        reporter=None,
        photo_order=None,
    )
    meeting = do(Meeting(), SECRETARIAT, replace(command, chair="p1"))
    for n in range(1, len(roles) + 1):
        meeting = do(
            do(meeting, SECRETARIAT, AdmitParticipant(ParticipantId(f"p{n}"))), f"p{n}", TakeSeat()
        )
    return do(meeting, "p1", OpenMeeting())


def sending(meeting: Meeting) -> dict[str, DeviceState]:
    return dict.fromkeys(meeting.seats.participants, GOOD)


def shown(meeting: Meeting, viewer: Viewer) -> ForwardingPlan:
    return programme(meeting, viewer, sending(meeting))


def of(kind: str, found: ForwardingPlan) -> list[str]:
    return [source.participant for source in found if source.kind == kind]


@pytest.mark.parametrize("delegations", [2, 10, 30, 100])
@pytest.mark.parametrize("languages", [1, 2, 6])
def test_no_viewer_gets_more_for_more_delegations_or_languages(
    delegations: int, languages: int
) -> None:
    """Two sounds of the floor and one channel; the speaker, the chair and a few pictures."""
    meeting = summit(delegations, languages)
    for n in range(languages):
        booth = f"p{delegations + n + 1}"
        meeting = do(do(meeting, booth, EnterBooth(Language(LANGUAGES[n]))), booth, GoOnAir())
    meeting = do(meeting, "p1", GiveFloor(ParticipantId("p2")))
    for who in meeting.seats.participants:
        found = shown(meeting, Viewer(who, "delegates", hears="en"))
        kinds = Counter(source.kind for source in found)
        assert kinds["microphone"] <= 3
        assert kinds["camera"] <= 2 + (TABLE if who == "p1" else THUMBNAILS)


def test_the_speaker_is_large_and_nobody_sees_or_hears_themselves() -> None:
    meeting = do(summit(5), "p1", GiveFloor(ParticipantId("p3")))
    found = shown(meeting, Viewer("p2", "delegates"))
    assert found[Source("p3", "camera")] == 2
    assert {layer for source, layer in found.items() if source.participant != "p3"} == {0}
    assert of("microphone", found) == ["p3", "p1"]
    own = shown(meeting, Viewer("p3", "delegates"))
    assert not [source for source in own if source.participant == "p3"]


def test_a_microphone_that_the_chair_closed_is_not_forwarded() -> None:
    meeting = do(
        do(summit(3), "p1", GiveFloor(ParticipantId("p2"))),
        "p1",
        CloseMicrophone(ParticipantId("p2")),
    )
    assert heard(meeting) == ["p1"]
    assert of("microphone", shown(meeting, Viewer("p3", "delegates"))) == ["p1"]


def test_the_last_who_spoke_come_first() -> None:
    meeting = summit(30)
    for who in ("p20", "p25", "p7"):
        meeting = do(do(meeting, "p1", GiveFloor(ParticipantId(who))), "p1", EndFloor())
    meeting = do(meeting, "p1", GiveFloor(ParticipantId("p7")))
    cameras = of("camera", shown(meeting, Viewer("p2", "delegates")))
    assert cameras[:4] == ["p7", "p1", "p25", "p20"]
    assert len(cameras) == 2 + THUMBNAILS


def test_whoever_presides_sees_the_faces_round_the_table() -> None:
    meeting = do(summit(12), "p1", GiveFloor(ParticipantId("p2")))
    assert len(of("camera", shown(meeting, Viewer("p1", "delegates")))) == 11
    assert len(of("camera", shown(meeting, Viewer("p3", "delegates")))) == 2 + THUMBNAILS


def test_a_weak_connection_loses_pictures_before_sound() -> None:
    meeting = do(summit(8), "p1", GiveFloor(ParticipantId("p3")))
    good, weak, bad = (
        shown(meeting, Viewer("p2", "delegates", quality=quality)) for quality in (3, 2, 1)
    )
    assert len(of("camera", good)) > len(of("camera", weak)) == 2
    assert weak[Source("p3", "camera")] == 1
    assert of("camera", bad) == []
    assert of("microphone", good) == of("microphone", weak) == of("microphone", bad)


def test_what_is_not_in_view_and_what_is_switched_off_is_left_out() -> None:
    meeting = do(summit(8), "p1", GiveFloor(ParticipantId("p3")))
    viewer = Viewer("p2", "delegates", pictures=("p3", "p5", "p6"))
    assert of("camera", shown(meeting, viewer)) == ["p3", "p5", "p6"]
    devices = {**sending(meeting), "p5": DeviceState(camera=False)}
    assert of("camera", programme(meeting, viewer, devices)) == ["p3", "p6"]
    assert of("camera", shown(meeting, Viewer("p2", "delegates", pictures=()))) == []


def test_on_a_closed_item_only_who_may_see_it_gets_anything() -> None:
    """[AUDIENCE] The media follow the audience of what is said."""
    meeting = do(
        do(summit(3), "p1", OpenItem(ItemId("seen"))), "p1", GiveFloor(ParticipantId("p2"))
    )
    assert shown(meeting, Viewer(None, "public"))
    closed = do(do(meeting, "p1", OpenItem(ItemId("shut"))), "p1", GiveFloor(ParticipantId("p2")))
    assert shown(closed, Viewer(None, "public")) == {}
    assert shown(closed, Viewer("p3", "delegates"))


def test_a_channel_is_heard_over_the_floor_and_another_is_not() -> None:
    meeting = summit(3, 2)
    for booth, language in (("p4", "fr"), ("p5", "en")):
        meeting = do(do(meeting, booth, EnterBooth(Language(language))), booth, GoOnAir())
    meeting = do(meeting, "p1", GiveFloor(ParticipantId("p2")))
    assert set(heard(meeting)) == {"p2", "p1", "p4", "p5"}
    french = shown(meeting, Viewer("p3", "delegates", hears="fr"))
    assert of("microphone", french) == ["p2", "p1", "p4"]
    floor = shown(meeting, Viewer("p3", "delegates"))
    assert of("microphone", floor) == ["p2", "p1"]
    unknown = shown(meeting, Viewer("p3", "delegates", hears="xx"))
    assert of("microphone", unknown) == ["p2", "p1"]


def test_an_interpreter_hears_the_own_booth_when_listening_along() -> None:
    meeting = summit(3, 2)
    for who in ("p4", "p5"):
        meeting = do(meeting, who, EnterBooth(Language("fr")))
    meeting = do(do(meeting, "p4", GoOnAir()), "p1", GiveFloor(ParticipantId("p2")))
    alone = shown(meeting, Viewer("p5", "delegates"))
    along = shown(meeting, Viewer("p5", "delegates", monitors=True))
    assert of("microphone", alone) == ["p2", "p1"]
    assert of("microphone", along) == ["p2", "p1", "p4"]
    assert "p4" in of("camera", along), "boothmates see each other"
