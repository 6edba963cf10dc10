"""How far a meeting is on its way from invitation to follow-up."""

import msgspec

from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.agreed import agreed
from hemicycle.web.view_models import seated


class Progress(msgspec.Struct, frozen=True):
    """How far a meeting is: counts for each step, and the step in hand. `people`: who takes part, as everywhere."""

    people: int
    present: int
    items: int
    conclusions: int
    open_texts: int
    invitations: int
    tracks: int
    current: int


def progress_of(meeting: Meeting) -> Progress:
    """The steps of a meeting."""
    people = meeting.seats.participants.values()
    standing = agreed(meeting)
    on_table = [
        o for o in meeting.outcomes.table.values() if o.status in ("proposed", "put", "objected")
    ]
    return Progress(
        people=len(seated(meeting)),
        present=sum(person.present for person in people),
        items=sum(item.status != "struck" for item in meeting.agenda.items.values()),
        conclusions=sum(o.form != "invitation" for o in standing),
        open_texts=len(on_table),
        invitations=sum(o.form == "invitation" for o in standing),
        tracks=len({o.track for o in standing if o.track}),
        current=_current_step(meeting),
    )


def _current_step(meeting: Meeting) -> int:
    """0 convened, 1 meeting or cancelled, 2 agreed, 3 to publish, 4 published."""
    if meeting.publication.status == "published":
        return 4
    phase = meeting.sitting.phase if meeting.sitting else "closed"
    return {"convened": 0, "open": 1, "suspended": 1, "cancelled": 1}.get(phase, 3)
