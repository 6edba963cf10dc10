"""[INVITE-7] A sitting becomes a meeting: who was invited to the series comes with what they answered."""

from sqlalchemy import Connection

from hemicycle.calendar.invitations import held_of, invitations_of
from hemicycle.calendar.series import adopt, seat_as, sitting_key
from hemicycle.procedure.meeting.kernel.queries import on_the_list
from hemicycle.procedure.words import NO_LANGUAGE
from hemicycle.web.inviting.reminders import plan_reminders
from hemicycle.web.inviting.series_people import person_key
from hemicycle.web.site import Site


async def seat_in_series(site: Site, record: str, series: str, number: int) -> None:
    """The meeting takes the place of its sitting in calendars. Who is not on its list has it there no more.

    Done twice, it is done once. Nothing is told here: that follows from how the meeting is, or from a wish.
    """
    meeting, now = await site.recorder.meeting(record), site.door.now()
    seats = {
        person_key(one.texts.get("name", {}).get(NO_LANGUAGE, ""), one.member): str(one.id)
        for one in on_the_list(meeting)
        if one.member
    }

    def work(register: Connection) -> None:
        if not adopt(register, sitting_key(series, number), record):
            return
        held = held_of(register, record)
        if held is None or meeting.sitting is None:
            return
        for one in invitations_of(register, series):
            if one.told is not None and one.ended is None:
                seat = seats.get(one.participant, one.participant)
                seat_as(register, one, record, seat, held.sequence, now)
        plan_reminders(register, held, meeting.sitting.offset_min, now)

    await site.door.register.write(work)
