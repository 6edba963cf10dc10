"""What the sentences about tracks, commitments and messages say: which, of whom, what became of it."""

from hemicycle.documents.rule_words import words_in
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.standing_body.scoped import CommitmentFact, MessageFact, TrackFact
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import OfficeId, Text
from hemicycle.web.messages import Words
from hemicycle.web.view_models import named

FOLLOWED = (TrackFact, CommitmentFact, MessageFact)
SHOWN = 120
"""So many signs of a sentence stand in another one."""
CHOICES = ("answer", "how", "about", "result", "review")
YES_NO = ("done", "doubt", "met")


def follow_up_values(
    state: StandingBody, fact: Fact, t: Words, reader: str
) -> dict[str, str | int]:
    """The values of the sentence about one of these."""
    values: dict[str, str | int] = {"title": _title(state, fact, t, reader)}
    for name in CHOICES:
        if hasattr(fact, name):
            values[name] = getattr(fact, name)
    for name in YES_NO:
        if hasattr(fact, name):
            values[name] = "yes" if getattr(fact, name) else "no"
    for name in ("by", "party", "owner"):
        party = getattr(fact, name, None)
        if isinstance(party, str) and not isinstance(fact, MessageFact):
            values[name] = party_name(state, party, t, reader)
    for name in ("amount", "currency", "meeting", "target", "report"):
        if getattr(fact, name, None) is not None:
            values[name] = getattr(fact, name)
    if isinstance(fact, MessageFact):
        values["by"] = getattr(fact, "by", "secretariat")
    return values


def party_name(state: StandingBody, party: str, t: Words, reader: str) -> str:
    """What a party is called: a member, an office, or the secretariat (empty)."""
    if not party:
        return t("party-secretariat")
    office = state.offices.table.get(OfficeId(party))
    if office:
        return words_in(office.title, reader)
    body = body_of(state)
    return named(party, reader, {one.code: one for one in body.members} if body else {})


def sentence_of(text: Text, t: Words, reader: str) -> str:
    """The words in the reader's language or another; that they were erased, where they were."""
    return words_in(text, reader) or t("words-erased")


def _title(state: StandingBody, fact: Fact, t: Words, reader: str) -> str:
    match fact:
        case CommitmentFact():
            one = state.commitments.table[fact.commitment]
            return shortened(sentence_of(one.words.get(one.seq, {}).get("text", {}), t, reader))
        case MessageFact():
            message = state.messages.table[fact.message]
            return sentence_of(message.words.get(message.seq, {}).get("party", {}), t, reader)
        case TrackFact():
            return sentence_of(state.tracks.table[fact.track].texts.get("title", {}), t, reader)
    raise TypeError(type(fact).__name__)


def shortened(words: str) -> str:
    """As many of the words as stand in another sentence."""
    if len(words) <= SHOWN:
        return words
    return f"{words[:SHOWN].rsplit(' ', 1)[0].rstrip(' ,;:')} …"
