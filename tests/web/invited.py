"""Invitations to the example meeting, as values: who was asked, by which token."""

from hemicycle.calendar.invited import Invited, Invitee, Sitting, token_digest
from hemicycle.calendar.ports import Handed
from hemicycle.procedure.words import NO_LANGUAGE
from tests.web.conftest import CALL, House

HOUR = 3_600_000


def token_of(participant: str) -> str:
    """What stands in the link of somebody."""
    return f"token{participant:x>22}"


async def invite(
    house: House, *, record: str = CALL, zone: str = "Europe/Paris", **changes: object
) -> Invited:
    """All people of a meeting are asked to it; `changes` are of the sitting."""
    meeting = await house.recorder.meeting(record)
    assert meeting.sitting
    starts = meeting.sitting.starts
    values = {"ends": starts + HOUR, "zone": zone, **changes}
    sitting = Sitting(record, f"{record}@hemicycle.example", None, starts, **values)  # type: ignore[arg-type]
    people = [
        Invitee(
            token_digest(token_of(one.id)),
            one.id,
            one.texts["name"][NO_LANGUAGE],
            f"{one.id}@ministry.example",
        )
        for one in meeting.seats.participants.values()
    ]
    made = Invited((sitting,), tuple(people))
    house.app.state.site.invitations = Handed(made)
    return made
