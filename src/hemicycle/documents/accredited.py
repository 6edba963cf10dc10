"""Whose credentials were challenged, and what the meeting decided on them; nothing while it has not."""

from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.documents.subjects import subject_of
from hemicycle.procedure.meeting.deciding.credentials.state import Challenge


def accredited(telling: Telling) -> list[list[Sentence]]:
    """[CREDENTIALS-4] A paragraph: a sentence a delegation; of what was left open once the meeting is closed."""
    if telling.unattributed(None):
        return []
    sitting = telling.meeting.sitting
    over = sitting is not None and sitting.phase == "closed"
    challenged = telling.meeting.credentials.challenged.values()
    told = [_told(telling, one) for one in challenged if over or one.status != "open"]
    return [told] if told else []


def _told(telling: Telling, one: Challenge) -> Sentence:
    who = subject_of(telling, one.member)
    number = 2 if who.plural else 1
    said = telling.language.say(
        "credentials-challenged", who=who.words, number=number, status=one.status
    )
    return Sentence(
        telling.language.sentence(said), [one.seq, *([one.report.seq] if one.report else [])]
    )
