"""The chair's statements and summaries: texts that found no agreement, issued on the chair's own responsibility."""

from hemicycle.documents.acts import number_of
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.documents.subjects import subject_of
from hemicycle.procedure.meeting.business.outcomes.state import Outcome


def issued(telling: Telling) -> list[list[Sentence]]:
    """A paragraph each: as what, its words, and whence it came."""
    table = telling.meeting.outcomes.table.values()
    told = [_told(telling, one) for one in table if one.status == "issued"]
    return [paragraph for paragraph in told if paragraph]


def _told(telling: Telling, outcome: Outcome) -> list[Sentence]:
    language, number = telling.language, number_of(telling, outcome)
    text = telling.text({"text": outcome.words}, "text", f"missing-{outcome.form}", number=number)
    if not text:
        return []
    who = language.say("the-chair")
    said = language.say(
        "issued", who=who, manner=outcome.issued or "statement", text=language.cite(text)
    )
    seqs = sorted({*outcome.sources, outcome.settled or outcome.seq})
    told = [Sentence(language.sentence(said), seqs)]
    if outcome.chairs or telling.unattributed(outcome.item):
        return told
    origin = language.say("issued-origin", who=subject_of(telling, outcome.proposer).words)
    return [*told, Sentence(language.sentence(origin), [outcome.seq])]
