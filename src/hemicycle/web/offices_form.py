"""[CALL-8] Who presides, hosts, reports and replaces the chair, as a form and as what it changes."""

from itertools import zip_longest

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


def places_beside(sitting: Sitting) -> int:
    """How many may be named to host beside the host: one more than there are; where a list named more, all of them."""
    return max(len(sitting.hosts), min(MOST, len(sitting.hosts) + 1))


def read_offices(form: FormData) -> AssignOffices:
    """The fields `chair`, `host`, `reporter`, `vice-1` and on, `beside-1` and on; who stands nowhere is nobody."""
    vice, beside = (
        [
            ParticipantId(one)
            for place in range(1, max(MOST, len(form)) + 1)
            if (one := field(form, f"{of}-{place}"))
        ]
        for of in ("vice", "beside")
    )
    return AssignOffices(
        chair=ParticipantId(field(form, "chair")),
        host=ParticipantId(field(form, "host")) or None,
        reporter=ParticipantId(field(form, "reporter")) or None,
        vice_chairs=vice,
        hosts=beside if "beside-1" in form else None,
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
    beside = sitting.hosts if asked.hosts is None else asked.hosts
    listed = (
        ("change-beside", sitting.hosts, beside),
        ("change-vice", sitting.vice_chairs, asked.vice_chairs),
    )
    for word, before, after in listed:
        pairs = enumerate(zip_longest(before, after), 1)
        rows += [(words(word, n=place), name(was), name(now)) for place, (was, now) in pairs]
    return rows
