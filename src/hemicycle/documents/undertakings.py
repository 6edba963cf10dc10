"""What follows: commitments, and invitations to further meetings."""

from datetime import date, datetime

import msgspec

from hemicycle.documents.acts import number_of, seqs_of, settled, subject_of_outcome
from hemicycle.documents.adopted import adopted
from hemicycle.documents.footnotes import words_with_marks
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling, presented
from hemicycle.documents.subjects import Subject, called
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.words import ParticipantId


def undertakings(telling: Telling) -> list[list[Sentence]]:
    """A paragraph of commitments, and one for each invitation."""
    outcomes = settled(telling)
    promises = [o for o in outcomes if o.form == "commitment"]
    told = _commitments(telling, [o for o in promises if not o.whole])
    wholes = [adopted(telling, o) for o in promises if o.whole]
    told += [one for paragraphs in wholes if len(paragraphs) == 1 for one in paragraphs[0]]
    long = [one for paragraphs in wholes if len(paragraphs) > 1 for one in paragraphs]
    invitations = [o for o in outcomes if o.form == "invitation"]
    invited = [one for o in invitations for one in _invitation(telling, o)]
    return [*([told] if told else []), *long, *invited]


def _invitation(telling: Telling, outcome: Outcome) -> list[list[Sentence]]:
    if outcome.whole:
        return adopted(telling, outcome)
    told = _invited(telling, outcome)
    return [[told]] if told else []


def _commitments(telling: Telling, outcomes: list[Outcome]) -> list[Sentence]:
    language, sentences = telling.language, list[Sentence]()
    before: Subject | None = None
    for outcome in outcomes:
        subject, number = subject_of_outcome(telling, outcome), number_of(telling, outcome)
        words = {"text": words_with_marks(telling.meeting, outcome)}
        text = telling.text(words, "text", "missing-commitment", number=number)
        if text and not language.tells:
            telling.lack("missing-commitment", number=number)
        elif text:
            said = committed(telling, subject, before, text, outcome.due)
            sentences.append(Sentence(said, seqs_of(telling, outcome)))
            before = subject
    return sentences


def committed(
    telling: Telling, subject: Subject, before: Subject | None, text: str, due: str | None
) -> str:
    """The sentence that says what is undertaken, and by when (an ISO 8601 date)."""
    language, again = telling.language, before is not None and before.key == subject.key
    what = language.predicate("undertake", text, subject.gender, plural=subject.plural, also=again)
    by_when = language.say("due", date=language.day(_day(due))) if due else ""
    said = language.say("did", who=called(telling, subject, before), what=f"{what}{by_when}")
    return language.sentence(said)


class Invited(msgspec.Struct, frozen=True):
    """An invitation in the short form, in one language. `starts`: an ISO 8601 date."""

    whom: str
    topics: list[str]
    series: bool
    starts: str | None


def _invited(telling: Telling, outcome: Outcome) -> Sentence | None:
    subject, number = subject_of_outcome(telling, outcome), number_of(telling, outcome)
    whom = telling.text({"whom": outcome.words}, "whom", "missing-invitation", number=number)
    if whom and not telling.language.tells:
        telling.lack("missing-invitation", number=number)
    if not whom or not telling.language.tells:
        return None
    given = Invited(whom, _topics(telling, outcome, number), outcome.series, outcome.starts)
    unnamed = telling.unattributed(outcome.item)
    who = subject.words if unnamed else host(telling, outcome.by, subject)
    said = invited(telling, subject, who, given)
    return Sentence(said, seqs_of(telling, outcome))


def invited(telling: Telling, subject: Subject, who: str, given: Invited) -> str:
    """The sentence that says who invites whom, to what, when and on what."""
    language = telling.language
    what = language.predicate("invite", given.whom, subject.gender, plural=subject.plural)
    starts = language.day(_day(given.starts)) if given.starts else ""
    further = language.say("further-series" if given.series else "further-one")
    when = language.say("from" if given.series else "on", date=starts) if starts else ""
    told = language.topics(given.topics)
    return language.sentence(language.say("did", who=who, what=f"{what} {further}{when}{told}"))


def _topics(telling: Telling, outcome: Outcome, number: int) -> list[str]:
    topics = outcome.topics
    found = [
        telling.text(topics, name, "missing-invitation-topic", number=number) for name in topics
    ]
    return [topic for topic in found if topic]


def host(telling: Telling, by: str, subject: Subject) -> str:
    """Who invites is named in full, since an invitation is often quoted by itself; it belongs to no item."""
    person = telling.person(ParticipantId(by))
    return presented(telling, person, apposed=True, on_items=False) if person else subject.words


def _day(written: str) -> date:
    """The day of an ISO 8601 date or time."""
    return datetime.fromisoformat(written).date()
