"""What was adopted in silence, and what was agreed ad referendum."""

from datetime import UTC, datetime, timedelta

from hemicycle.documents.acts import number_of
from hemicycle.documents.in_writing import numbers_in_writing
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.silence.state import OPEN, Silence

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TOLD = {
    "kept": "adopted-in-silence",
    "confirmed": "adopted-in-silence",
    "agreed": "agreed-and-confirmed",
}
"""What ended well, and how that is said."""


def silences(telling: Telling) -> list[list[Sentence]]:
    """A paragraph a text; a silence that was broken is told no more than an objection is."""
    table = telling.meeting.outcomes.table
    told = [
        _told(telling, silence, table[silence.outcome])
        for silence in telling.meeting.silences.table.values()
        if _said(silence) and silence.outcome in table and not _in_its_place(table[silence.outcome])
    ]
    return [paragraph for paragraph in told if paragraph]


def _told(telling: Telling, silence: Silence, outcome: Outcome) -> list[Sentence]:
    language, number = telling.language, number_of(telling, outcome)
    text = telling.text({"text": outcome.words}, "text", f"missing-{outcome.form}", number=number)
    if not text:
        return []
    said = words_of_silence(telling, silence, language.say("voted-text", cited=language.cite(text)))
    seqs = sorted({silence.seq, outcome.settled or silence.seq})
    return [Sentence(language.sentence(said), seqs)]


def words_of_silence(telling: Telling, silence: Silence, what: str) -> str:
    """How `what` was adopted or agreed; nothing of a silence that came to nothing."""
    if not _said(silence):
        return ""
    return telling.language.say(
        _said(silence),
        number=numbers_in_writing(telling.meeting).get(silence.id, ""),
        what=what,
        date=telling.language.day((EPOCH + timedelta(milliseconds=silence.expires)).date()),
    )


def _in_its_place(outcome: Outcome) -> bool:
    """Whether it is told where the words of the text are: of whole sentences, and adopted."""
    return outcome.whole and outcome.status == "adopted"


def _said(silence: Silence) -> str:
    """How it is said; nothing of one that came to nothing, or runs as silence."""
    runs = silence.status in OPEN and silence.awaits
    return "agreed-ad-referendum" if runs else TOLD.get(silence.status, "")
