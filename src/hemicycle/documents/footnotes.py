"""Footnotes at the parts of an adopted text: their marks, in the order in which they were entered."""

from hemicycle.procedure.meeting.business.audiences import unattributed
from hemicycle.procedure.meeting.business.outcomes.state import TOPIC, Outcome
from hemicycle.procedure.meeting.deciding.statements.state import BoundStatement
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Text, Texts, in_one

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def travelling(meeting: Meeting, outcome: Outcome) -> list[BoundStatement]:
    """[STATEMENT-3] The statements that travel with an adopted text: bound to its version, and not taken back."""
    if outcome.status != "adopted":
        return []
    bound = (one for one in meeting.statements.bound if one.outcome == outcome.id)
    return [one for one in bound if one.version == outcome.version and one.withdrawn is None]


def mark_of(meeting: Meeting, outcome: Outcome, note: BoundStatement) -> str:
    """The mark of a footnote: its number, raised."""
    notes = [one.id for one in travelling(meeting, outcome) if one.nature == "footnote"]
    return str(notes.index(note.id) + 1).translate(RAISED)


def words_with_marks(meeting: Meeting, outcome: Outcome) -> Text:
    """The words of a text as one, each part with the marks of its footnotes; of an invitation whom it invites."""
    parts = parts_with_marks(meeting, outcome)
    return in_one(text for name, text in parts.items() if not name.startswith(TOPIC))


def parts_with_marks(meeting: Meeting, outcome: Outcome) -> Texts:
    """The parts of a text, each with the marks of its footnotes."""
    if unattributed(meeting, outcome.item):
        return outcome.texts
    marks: dict[str, str] = {}
    for one in travelling(meeting, outcome):
        if one.nature == "footnote" and one.part is not None:
            marks[one.part] = marks.get(one.part, "") + mark_of(meeting, outcome, one)
    return {
        name: {language: words + marks.get(name, "") for language, words in text.items()}
        for name, text in outcome.texts.items()
    }
