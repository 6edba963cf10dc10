"""[CALL-8] Who presides, hosts, reports and replaces the chair, as a form and as what it changes."""

from starlette.datastructures import FormData

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.queries import sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import AssignOffices
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.forms import field
from hemicycle.web.messages import Words
from hemicycle.web.view_models import person_of

FEWEST, MOST = 3, 10
Row = tuple[str, str, str]
"""An office, who held it, and who holds it then; empty: nobody."""


def places_of(sitting: Sitting) -> int:
    """How many may be named to replace the chair: one more than there are."""
    return min(MOST, max(FEWEST, len(sitting.vice_chairs) + 1))


def read_offices(form: FormData) -> AssignOffices:
    """The fields `chair`, `host`, `reporter`, `vice-1` and on; who stands nowhere is nobody."""
    vice = (field(form, f"vice-{place}") for place in range(1, MOST + 1))
    return AssignOffices(
        chair=ParticipantId(field(form, "chair")),
        host=ParticipantId(field(form, "host")) or None,
        reporter=ParticipantId(field(form, "reporter")) or None,
        vice_chairs=[ParticipantId(one) for one in vice if one],
    )


def offices_shown(words: Words, meeting: Meeting, asked: Command | None, reader: str) -> list[Row]:
    """Each office before and after."""
    if not isinstance(asked, AssignOffices):
        return []
    sitting = sitting_of(meeting)

    def name(who: ParticipantId | None) -> str:
        known = meeting.seats.participants.get(who) if who else None
        return person_of(known, meeting, reader).name if known else ""

    rows = [
        (words("chair"), name(sitting.chair), name(asked.chair)),
        (words("change-host"), name(sitting.host), name(asked.host)),
        (words("change-reporter"), name(sitting.reporter), name(asked.reporter)),
    ]
    for place in range(max(len(sitting.vice_chairs), len(asked.vice_chairs))):
        was, now = (
            one[place] if place < len(one) else None
            for one in (sitting.vice_chairs, asked.vice_chairs)
        )
        rows.append((words("change-vice", n=place + 1), name(was), name(now)))
    return rows
