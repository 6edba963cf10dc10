"""What delegations said of the texts that stand, as rows of a meeting file, in the order of the texts."""

from collections.abc import Callable, Iterator, Mapping

from hemicycle.files.model import (
    FiledPosition,
    FiledReferendum,
    FiledStatement,
    Paragraph,
    ParticipantRef,
    TextRef,
)
from hemicycle.procedure.ids import EVERYBODY
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode, Text, Texts

Told = Callable[[Texts, str], Text]
Texts_ = Mapping[TextRef, Outcome]


def placed(outcomes: list[Outcome]) -> dict[TextRef, Outcome]:
    """The texts by all among those that a file tells, by their places in it."""
    found: dict[TextRef, Outcome] = {}
    for form in ("conclusion", "commitment", "invitation"):
        rows = [one for one in outcomes if one.form == form]
        found.update({TextRef(f"{form}-{n}"): one for n, one in enumerate(rows, 1)})
    return {ref: one for ref, one in found.items() if one.by in EVERYBODY}


def positions(
    meeting: Meeting, texts: Texts_, handle: Callable[[str], ParticipantRef], told: Told
) -> Iterator[FiledPosition]:
    """Those on the version that was decided."""
    for ref, text in texts.items():
        for one in meeting.positions.table.values():
            if (one.outcome, one.version) == (text.id, text.version) and one.stance is not None:
                confided = one.audience is not None
                yield FiledPosition(
                    to=ref,
                    by=handle(one.participant),
                    stance=one.stance,
                    confided=confided,
                    text=told(one.texts, "text"),
                )


def statements(
    meeting: Meeting, texts: Texts_, handle: Callable[[str], ParticipantRef], told: Told
) -> Iterator[FiledStatement]:
    """[STATEMENT-3] Those that travel with the text, and still have their words."""
    for ref, text in texts.items():
        parts = [part.id for part in text.parts]
        for one in meeting.statements.bound:
            stands = (one.outcome, one.version) == (text.id, text.version)
            if stands and one.withdrawn is None and any(one.texts.values()):
                at = one.part in parts and one.part is not None
                yield FiledStatement(
                    to=ref,
                    paragraph=Paragraph(parts.index(one.part) + 1) if at and one.part else None,
                    by=handle(one.participant),
                    nature=one.nature,
                    text=told(one.texts, "text"),
                )


def referendums(meeting: Meeting, texts: Texts_) -> Iterator[FiledReferendum]:
    """Those that were confirmed."""
    for ref, text in texts.items():
        for one in meeting.silences.table.values():
            if one.outcome == text.id and one.status == "agreed":
                yield FiledReferendum(
                    to=ref,
                    members=[MemberCode(code) for code in one.awaits],
                    expires=one.expires,
                )
