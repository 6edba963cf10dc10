"""What delegations bound to an adopted text: word for word, each under its delegation's name."""

from hemicycle.documents.acts import number_of, settled
from hemicycle.documents.footnotes import mark_of, travelling
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.documents.subjects import subject_of
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.statements.state import BoundStatement


def bound(telling: Telling) -> list[list[Sentence]]:
    """A paragraph for each text to which something is bound."""
    told = [
        bound_to(telling, outcome)
        for outcome in settled(telling)
        if not telling.unattributed(outcome.item)
    ]
    return [paragraph for paragraph in told if paragraph]


def bound_to(telling: Telling, outcome: Outcome) -> list[Sentence]:
    """A sentence a statement, in the order in which they were entered."""
    told = [_told(telling, outcome, one) for one in travelling(telling.meeting, outcome)]
    return [one for one in told if one]


def _told(telling: Telling, outcome: Outcome, one: BoundStatement) -> Sentence | None:
    language, who = telling.language, subject_of(telling, one.member)
    place = telling.meeting.statements.bound.index(one) + 1
    text = telling.text(one.texts, "text", "missing-statement", number=place, name=who.words)
    cited = telling.text(
        {"text": outcome.words},
        "text",
        f"missing-{outcome.form}",
        number=number_of(telling, outcome),
    )
    if not text or not cited:
        return None
    said = language.say(
        "bound-statement",
        nature=one.nature,
        who=who.words,
        number=2 if who.plural else 1,
        to=_to(telling, outcome, one, cited),
        mark=mark_of(telling.meeting, outcome, one) if one.nature == "footnote" else "",
        text=language.quote(text),
    )
    return Sentence(language.sentence(said), sorted({one.seq, outcome.settled or one.seq}))


def _to(telling: Telling, outcome: Outcome, one: BoundStatement, cited: str) -> str:
    """The text, or the part by its number, where it has several."""
    parts = [part.id for part in outcome.parts]
    words = telling.language.cite(cited)
    if one.part is None or len(parts) == 1:
        return telling.language.say("bound-whole", cited=words)
    return telling.language.say("bound-part", part=str(parts.index(one.part) + 1), cited=words)
