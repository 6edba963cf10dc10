"""[CALL-1] [CALL-2] The office moves and cancels a meeting from its page; every page shows what became of it."""

import msgspec
import pytest

from hemicycle.procedure.convocation import CalledBy
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.kernel.calling.commands import CancelMeeting, MoveMeeting
from hemicycle.procedure.meeting.kernel.lifecycle.commands import OpenMeeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.rulebooks import rulebook
from hemicycle.web.dates import moment
from tests.procedure.meetings import convening, participant
from tests.web.conftest import CALL, House
from tests.web.test_documents import seat

OFFICE = f"/secretariat/meetings/{CALL}"
LATER = {
    "do": "move",
    "date": "2022-03-30",
    "time": "20:00",
    "until": "21:30",
    "zone": "Europe/Paris",
}
REASON = {"reason.en": "The hall is shut", "reason.fr": "La salle est fermée"}


async def test_a_move_is_shown_before_it_is_done(convened: House) -> None:
    office = await convened.secretariat()
    assert f'href="{OFFICE}/change"' in (await office.get(OFFICE)).text
    page = (await office.get(f"{OFFICE}/change")).text
    assert 'value="2022-01-24"' in page
    shown = await office.post(f"{OFFICE}/change", data={**LATER, **REASON})
    assert shown.status_code == 200
    assert "Move the meeting?" in shown.text
    assert "30 March 2022, 20:00 (UTC+2)" in shown.text
    assert "people on the list" in shown.text
    assert (await convened.recorder.meeting(CALL)).calling.moves == []
    done = await office.post(f"{OFFICE}/change", data={**LATER, **REASON, "sure": "yes"})
    assert (done.status_code, done.headers["location"]) == (303, OFFICE)
    meeting = await convened.recorder.meeting(CALL)
    assert meeting.sitting
    [move] = meeting.calling.moves
    assert (meeting.sitting.starts, meeting.sitting.offset_min) == (1_648_663_200_000, 120)
    assert meeting.sitting.ends == 1_648_668_600_000
    assert move.texts["reason"]["en"] == "The hall is shut"


async def test_the_date_of_before_stays_struck_wherever_the_meeting_is_listed(
    convened: House,
) -> None:
    office = await convened.secretariat()
    await office.post(f"{OFFICE}/change", data={**LATER, **REASON, "sure": "yes"})
    for page in (OFFICE, "/secretariat", f"/en/meetings/{CALL}", "/en/"):
        text = (await office.get(page)).text
        struck = text.partition("<s")[2].partition("</s>")[0]
        assert "24 January 2022" in struck, page
        assert "30 March 2022" in text, page
    assert "The hall is shut" in (await office.get(f"/en/meetings/{CALL}")).text
    told = (await office.get(f"/en/meetings/{CALL}/record")).text
    assert "The hall is shut" in told


async def test_a_time_that_somebody_proposed_stands_in_the_fields(convened: House) -> None:
    office = await convened.secretariat()
    page = (await office.get(f"{OFFICE}/change?starts=2022-01-25T10:30:00Z")).text
    assert 'name="date" required value="2022-01-25"' in page
    meeting = await convened.recorder.meeting(CALL)
    assert meeting.sitting
    begins = moment(1_643_106_600_000, meeting.sitting.offset_min)
    assert f'name="time" required value="{begins:%H:%M}"' in page
    for nothing in ("tomorrow", "2022-01-25T10:30:00", "9999-12-31T23:59:59-23:59"):
        page = (await office.get(f"{OFFICE}/change", params={"starts": nothing})).text
        assert 'value="2022-01-24"' in page


async def test_a_cancelled_meeting_stays_and_says_so(convened: House) -> None:
    office = await convened.secretariat()
    cancel = {"do": "cancel", **REASON}
    shown = await office.post(f"{OFFICE}/change", data=cancel)
    assert "Cancel the meeting?" in shown.text
    done = await office.post(f"{OFFICE}/change", data={**cancel, "sure": "yes"})
    assert done.status_code == 303
    for page in (OFFICE, "/secretariat", f"/en/meetings/{CALL}", "/en/"):
        text = (await office.get(page)).text
        assert "Cancelled" in text, page
        assert "24 January 2022" in text.partition("<s>")[2].partition("</s>")[0], page
    front = (await office.get("/en/")).text
    assert "Coming meetings" not in front, "it is not to come"
    assert f"/en/meetings/{CALL}" in front.partition("Cancelled meetings")[2]
    assert "The hall is shut" in (await office.get(f"/en/meetings/{CALL}")).text
    page = (await office.get(OFFICE)).text
    steps = page.partition('<ol class="steps"')[2].partition("</ol>")[0]
    assert (steps.count("<li"), steps.count('aria-current="step"')) == (2, 1)
    assert ("Agreed" in steps, "Cancelled" in steps) == (False, True)
    assert [words for words in ("Enter the room", "Issue a link", "/change") if words in page] == []
    assert "can no longer be moved" in (await office.get(f"{OFFICE}/change")).text
    again = await office.post(f"{OFFICE}/change", data={**LATER, "sure": "yes"})
    assert again.status_code == 409
    assert "The meeting was cancelled" in again.text


async def test_a_cancelled_meeting_leaves_the_list_once_its_day_is_over(convened: House) -> None:
    office = await convened.secretariat()
    await office.post(f"{OFFICE}/change", data={"do": "cancel", "sure": "yes"})
    for page in (OFFICE, f"/en/meetings/{CALL}", f"{OFFICE}/change"):
        assert (await office.get(page)).status_code == 200, page
    assert f"/en/meetings/{CALL}" in (await office.get("/en/")).text
    convened.clock.at += 86_400_000
    assert f"/en/meetings/{CALL}" not in (await office.get("/en/")).text


@pytest.mark.parametrize(
    "wrong", [{"date": "never"}, {"time": ""}, {"until": "x"}, {"zone": "No/Where"}]
)
async def test_what_is_no_time_is_told(convened: House, wrong: dict[str, str]) -> None:
    office = await convened.secretariat()
    answer = await office.post(f"{OFFICE}/change", data={**LATER, **wrong, "sure": "yes"})
    assert answer.status_code == 400
    assert "cannot be read" in answer.text
    assert (await convened.recorder.meeting(CALL)).calling.moves == []


async def test_what_the_rules_refuse_is_said_before_it_is_confirmed(convened: House) -> None:
    office = await convened.secretariat()
    answer = await office.post(f"{OFFICE}/change", data={**LATER, "date": "2021-01-01"})
    assert answer.status_code == 409
    assert "a time that has not passed" in answer.text
    assert 'name="sure"' not in answer.text


async def test_an_hour_after_midnight_is_of_the_next_day(convened: House) -> None:
    office = await convened.secretariat()
    await office.post(f"{OFFICE}/change", data={**LATER, "until": "01:00", "sure": "yes"})
    sitting = (await convened.recorder.meeting(CALL)).sitting
    assert sitting
    assert sitting.ends == sitting.starts + 5 * 3_600_000


async def test_only_who_runs_meetings_changes_them(convened: House) -> None:
    outside = convened.client()
    assert (await outside.get(f"{OFFICE}/change")).status_code == 403
    assert (await outside.post(f"{OFFICE}/change", data=LATER)).status_code == 403


async def test_a_link_to_a_cancelled_meeting_opens_no_room(convened: House) -> None:
    await convened.recorder.act(CALL, SECRETARIAT, CancelMeeting(), None)
    answer = await convened.recorder.act(CALL, "p1", OpenMeeting(), None)
    assert isinstance(answer, Refusal)
    assert answer.code == "meeting-cancelled"
    moved = await convened.recorder.act(CALL, SECRETARIAT, MoveMeeting(10**13), None)
    assert isinstance(moved, Refusal)


async def test_a_link_to_a_cancelled_meeting_says_so_and_offers_no_seat(convened: House) -> None:
    people = (await convened.recorder.meeting(CALL)).seats.participants
    [issued] = await convened.door.issue_links(CALL, [people[ParticipantId("p2")]])
    await convened.recorder.act(CALL, SECRETARIAT, CancelMeeting({"en": "The hall is shut"}), None)
    delegate = convened.client()
    for answer in (await delegate.get(issued.link), await delegate.post(issued.link)):
        assert "The meeting was cancelled" in answer.text
        assert "The hall is shut" in answer.text
        assert "Take your seat" not in answer.text
        assert not answer.cookies


async def test_whoever_holds_a_seat_of_a_cancelled_meeting_is_asked_for_no_camera(
    convened: House,
) -> None:
    delegate = await seat(convened, "p2")
    await convened.recorder.act(CALL, SECRETARIAT, CancelMeeting({"en": "The hall is shut"}), None)
    room = await delegate.get(f"/room/{CALL}")
    assert "The hall is shut" in room.text
    assert 'id="boot"' not in room.text


async def _called_by_the_board(house: House) -> None:
    """A general meeting in four weeks, of an association whose rules ask ten working days."""
    now = house.clock.at = 1_643_054_400_000
    people = [participant("anna", "AA", weight=1), participant("bert", "BB", weight=1)]
    command = msgspec.structs.replace(
        convening(),
        rulebook=rulebook("association"),
        call=CalledBy(by="board"),
        starts=now + 28 * 86_400_000,
        participants=people,
    )
    answer = await house.recorder.convene(command)
    assert not isinstance(answer, Refusal), answer


async def test_bringing_it_forward_too_late_asks_for_a_waiver(house: House) -> None:
    await _called_by_the_board(house)
    office, at = await house.secretariat(), "/secretariat/meetings/a-meeting"
    soon = {"do": "move", "date": "2022-01-27", "time": "20:00", "zone": "Europe/Paris"}
    shown = await office.post(f"{at}/change", data=soon)
    assert shown.status_code == 200
    assert "The rules ask for longer notice" in shown.text
    assert "article 16" in shown.text
    assert (await office.post(f"{at}/change", data={**soon, "sure": "yes"})).status_code == 409
    done = await office.post(f"{at}/change", data={**soon, "sure": "yes", "short": "yes"})
    assert done.status_code == 303
    assert "Waive the notice" in (await office.get(at)).text
    assert (await office.post(f"{at}/change", data={"do": "waive"})).status_code == 409
    waived = await office.post(f"{at}/change", data={"do": "waive", "reason.en": "All agree"})
    assert waived.status_code == 303
    assert "Waive the notice" not in (await office.get(at)).text
    page = (await office.get(f"{at}/change")).text
    assert "All agree" in page
    assert "article 16" in page
    told = (await office.get(f"{at}/record")).text
    assert "the members waive" in told


AGENDA = {"do": "agenda"}


async def _revise(house: House, **more: str) -> str:
    """The agenda form as it stands, with these changes; the page that asks."""
    office = await house.secretariat()
    data = {**AGENDA, **more}
    shown = await office.post(f"{OFFICE}/change", data=data)
    assert shown.status_code == 200, shown.text
    done = await office.post(f"{OFFICE}/change", data={**data, "sure": "yes"})
    assert done.status_code == 303
    return shown.text


async def test_the_agenda_is_revised_in_one_act_and_marked(convened: House) -> None:
    first = next(iter((await convened.recorder.meeting(CALL)).agenda.items))
    fresh = {"title.new-1.en": "News", "title.new-1.fr": "Actualités", "place.new-1": "1"}
    shown = await _revise(
        convened,
        **fresh,
        **{f"title.{first}.en": "Another title", f"title.{first}.fr": "Un autre titre"},
    )
    assert "Revision 1" in shown
    assert "Another title" in shown
    meeting = await convened.recorder.meeting(CALL)
    assert meeting.agenda.revision == 1
    [new, again] = [*meeting.agenda.items.values()][:2]
    assert (new.texts["title"]["en"], new.mark) == ("News", "added")
    assert (again.id, again.mark) == (first, "retitled")
    public = (await convened.client().get(f"/en/meetings/{CALL}")).text
    assert "Rev. 1" in public
    assert public.index("News") < public.index("Another title")
    assert "Retitled" in public
    assert (await _revise(convened, **{f"struck.{first}": "yes"})).count("<s>") == 1
    public = (await convened.client().get(f"/en/meetings/{CALL}")).text
    assert "Another title" in public.partition("<s>2. ")[2].partition("</s>")[0]


async def test_who_is_taken_off_is_told_of_no_more_and_comes_in_by_no_link(convened: House) -> None:
    office = await convened.secretariat()
    meeting = await convened.recorder.meeting(CALL)
    assert meeting.sitting
    gone = next(p for p in meeting.seats.participants.values() if p.id != meeting.sitting.chair)
    [link] = await convened.door.issue_links(CALL, [gone])
    name = gone.texts["name"]["und"]
    off = {"do": "withdraw", "participant": gone.id}
    shown = await office.post(f"{OFFICE}/change", data=off)
    assert "Take this person off the list?" in shown.text
    assert (await office.post(f"{OFFICE}/change", data={**off, "sure": "yes"})).status_code == 303
    assert name not in (await office.get(OFFICE)).text
    assert name not in (await office.get(f"/en/meetings/{CALL}")).text
    assert (await convened.client().post(link.link)).status_code == 404


async def test_a_meeting_of_days_keeps_its_length(convened: House) -> None:
    """The form has the day on which it ends, and an hour that clocks leave out is the one they would have shown."""
    office = await convened.secretariat()
    days = {**LATER, "until": "12:00", "last": "2022-04-01", "sure": "yes"}
    assert (await office.post(f"{OFFICE}/change", data=days)).status_code == 303
    sitting = (await convened.recorder.meeting(CALL)).sitting
    assert sitting
    assert sitting.ends
    length = sitting.ends - sitting.starts
    assert length > 24 * 3_600_000
    assert 'name="last" value="2022-04-01"' in (await office.get(f"{OFFICE}/change")).text
    left_out = {
        **LATER,
        "date": "2022-03-27",
        "time": "02:30",
        "until": "",
        "zone": "Europe/Paris",
        "sure": "yes",
    }
    assert (await office.post(f"{OFFICE}/change", data=left_out)).status_code == 303
    sitting = (await convened.recorder.meeting(CALL)).sitting
    assert sitting
    assert sitting.offset_min == 120
    assert sitting.starts == 1_648_344_600_000  # 01:30 UTC, which is 03:30 there


async def test_a_move_tells_where_it_meets_a_day_off(convened: House) -> None:
    """[DRAFT-9] Shown before it is done, in the language of the reader."""
    office = await convened.secretariat()
    asked = {**LATER, "time": "10:00", "until": "11:00"}
    national = await office.post(f"{OFFICE}/change", data={**asked, "date": "2022-07-14"})
    assert '<b lang="en" dir="auto">National Day</b> · France' in national.text
    ordinary = await office.post(f"{OFFICE}/change", data={**asked, "date": "2022-07-20"})
    assert "Nowhere, as far as is known." in ordinary.text
    french = await office.post(f"{OFFICE}/change?lang=fr", data={**asked, "date": "2022-07-14"})
    assert "Fête nationale" in french.text
