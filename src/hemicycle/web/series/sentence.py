"""The sentence of a meeting that calls a series: an invitation that stands, as the draft of what it calls."""

import msgspec

from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.standing_body.series.state import Manner
from hemicycle.procedure.words import OutcomeId, Texts
from hemicycle.recorder.errors import UnknownRecord
from hemicycle.web.site import Site
from hemicycle.web.view_models import Said, said


class Sentence(msgspec.Struct, frozen=True):
    """`texts`: whom it invites and the topics, as they stand there. `source`: the entry that says so."""

    record: str
    outcome: str
    manner: Manner
    texts: Texts
    source: EntryPoint


async def sentence_of(site: Site, body: str, record: str, outcome: str) -> Sentence | None:
    """The invitation of a meeting that calls this body; None where there is none that stands."""
    try:
        meeting = await site.recorder.meeting(record)
    except UnknownRecord:
        return None
    known = meeting.outcomes.table.get(OutcomeId(outcome))
    if not known or called_by(meeting, known) != body:
        return None
    source = await site.recorder.entry_point(record, known.seq)
    manner: Manner = "adopted" if known.status == "adopted" else "announced"
    return Sentence(record, outcome, manner, known.texts, source)


def called_by(meeting: Meeting, outcome: Outcome) -> str | None:
    """The body that an invitation calls: the one that it names, else that of the meeting; None where it calls none."""
    own = meeting.sitting.body if meeting.sitting else None
    return (outcome.body or own) if calls(outcome) else None


def calls(outcome: Outcome) -> bool:
    """Whether it is an invitation that stands: adopted by all, or entered or issued by one."""
    return outcome.form == "invitation" and outcome.status in ("adopted", "entered", "issued")


class Invitation(msgspec.Struct, frozen=True):
    """A sentence of a meeting that calls further ones: of which body, and its words."""

    outcome: str
    body: str
    whom: Said


def invitations_of(meeting: Meeting, reader: str) -> list[Invitation]:
    """The sentences of a meeting that call further ones."""
    official = meeting.sitting.languages if meeting.sitting else ()
    found = ((one, called_by(meeting, one)) for one in meeting.outcomes.table.values())
    return [
        Invitation(one.id, body, said(one.texts, "whom", reader, official))
        for one, body in found
        if body
    ]
