"""What was put to consensus and not adopted, and who objected: told where the text was neither adopted nor voted on."""

from hemicycle.documents.acts import number_of
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.documents.subjects import subject_of
from hemicycle.procedure.meeting.business.outcomes.state import Objection, Outcome


def objections(telling: Telling) -> list[list[Sentence]]:
    """A paragraph, with a sentence for each text on which an objection stood when the meeting was closed."""
    sitting = telling.meeting.sitting
    if sitting is None or sitting.phase != "closed":
        return []
    table = telling.meeting.outcomes.table.values()
    told = [_told(telling, one) for one in table if one.status == "objected"]
    sentences = [one for one in told if one]
    return [sentences] if sentences else []


def _told(telling: Telling, outcome: Outcome) -> Sentence | None:
    standing = [one for one in outcome.objections if one.lifted is None]
    voted = any(one.outcome == outcome.id for one in telling.meeting.ballots.votes.values())
    words = {"text": outcome.words}
    missing = f"missing-{outcome.form}"
    cited = telling.text(words, "text", missing, number=number_of(telling, outcome))
    if voted or not standing or not cited or telling.unattributed(outcome.item):
        return None
    language = telling.language
    who = language.listed(list(dict.fromkeys(_who(telling, one) for one in standing)))
    what = language.say("voted-text", cited=language.cite(cited))
    said = language.say("objected", what=what, who=who)
    return Sentence(language.sentence(said), sorted({one.seq for one in standing}))


def _who(telling: Telling, objection: Objection) -> str:
    """The delegation, or whoever objected where they sit for none."""
    person = telling.person(objection.participant)
    member = objection.capacity or (person.member if person else None)
    return (
        telling.member(member)[0]
        if member
        else subject_of(telling, objection.participant or "").words
    )
