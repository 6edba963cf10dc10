"""What was agreed at a meeting, as pages show it."""

import msgspec

from hemicycle.procedure.meeting.business.outcomes.queries import lead
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.votes.queries import carried_by
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ParticipantId
from hemicycle.web.view_models import Members, Said, members_of, named, person_of, said


class Agreed(msgspec.Struct, frozen=True):
    """An outcome as a list shows one. `by`: the name of a person or member, `participants` or `leaders`.

    `voted`: by a vote; `acclaimed`: by acclamation. `when`: the day by which, or of an invitation from which.
    """

    status: str
    by: str
    verb: str
    text: Said
    voted: bool
    acclaimed: bool
    series: bool
    topics: list[Said]
    when: str | None


def lead_of(outcome: Outcome) -> str:
    """The verb upon which the words follow, or the form; empty: a conclusion of whole sentences, which say all."""
    whole = outcome.whole and outcome.form == "conclusion"
    return "" if whole else lead(outcome) or outcome.form


def agreed_of(meeting: Meeting, language: str) -> list[Agreed]:
    """The outcomes that stand, in the reader's language."""
    official = meeting.sitting.languages if meeting.sitting else []
    names = {
        p.id: person_of(p, meeting, language).name for p in meeting.seats.participants.values()
    }
    return [
        Agreed(
            status=outcome.status,
            by=_by(ParticipantId(outcome.by), names, language, members_of(meeting)),
            verb=lead_of(outcome),
            text=said({"text": outcome.words}, "text", language, official),
            voted=carried_by(meeting, outcome) is not None,
            acclaimed=outcome.acclaimed,
            series=outcome.series,
            topics=[
                said(outcome.topics, name, language, official)
                for name in ([] if outcome.whole else outcome.topics)
            ],
            when=outcome.starts if outcome.form == "invitation" else outcome.due,
        )
        for outcome in agreed(meeting)
    ]


def _by(by: ParticipantId, names: dict[ParticipantId, str], language: str, members: Members) -> str:
    """A person or a member by name; `participants` and `leaders` as they are."""
    if by in names or by in ("participants", "leaders"):
        return names.get(by, by)
    return named(by, language, members)


def agreed(meeting: Meeting) -> list[Outcome]:
    """The outcomes that stand: adopted by all, or entered by one."""
    return [o for o in meeting.outcomes.table.values() if o.status in ("adopted", "entered")]
