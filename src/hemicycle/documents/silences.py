"""What was adopted in silence."""

from hemicycle.documents.acts import number_of
from hemicycle.documents.in_writing import numbers_in_writing
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.silence.state import Silence

ADOPTED = ("kept", "confirmed")


def silences(telling: Telling) -> list[list[Sentence]]:
    """A paragraph a text; a silence that was broken is told no more than an objection is."""
    table = telling.meeting.outcomes.table
    told = [
        _told(telling, silence, table[silence.outcome])
        for silence in telling.meeting.silences.table.values()
        if silence.status in ADOPTED and silence.outcome in table
    ]
    return [paragraph for paragraph in told if paragraph]


def _told(telling: Telling, silence: Silence, outcome: Outcome) -> list[Sentence]:
    language, number = telling.language, number_of(telling, outcome)
    text = telling.text({"text": outcome.words}, "text", f"missing-{outcome.form}", number=number)
    if not text:
        return []
    said = language.say(
        "adopted-in-silence",
        what=language.say("voted-text", cited=language.cite(text)),
        number=numbers_in_writing(telling.meeting)[silence.id],
    )
    seqs = sorted({silence.seq, outcome.settled or silence.seq})
    return [Sentence(language.sentence(said), seqs)]
