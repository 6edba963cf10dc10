"""Texts of whole sentences: told in their very words, and after them how they were adopted, where not by consensus.

Nothing of them is inflected, linked or set in other type; only a line break is a space, and footnotes are marked.
"""

from collections.abc import Iterator

from hemicycle.documents.acts import number_of
from hemicycle.documents.footnotes import parts_with_marks
from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling
from hemicycle.documents.polls import words_of_vote
from hemicycle.documents.silences import words_of_silence
from hemicycle.documents.subjects import BY_ALL
from hemicycle.procedure.meeting.business.outcomes.state import TOPIC, Outcome
from hemicycle.procedure.meeting.deciding.votes.queries import carried_by

Paragraph = list[Sentence]


def adopted(telling: Telling, outcome: Outcome) -> list[Paragraph]:
    """A text of several paragraphs as those; nothing where the record has no words for it in this language.

    An invitation is told without its topics, which it names itself.

    [CHATHAM-2] Nor what one says, under the Chatham House Rule: its own words name who.
    """
    if outcome.by not in BY_ALL and telling.unattributed(outcome.item):
        return []
    number = number_of(telling, outcome)
    own = sorted({*outcome.sources, outcome.seq, outcome.settled or outcome.seq})
    told = [
        [Sentence(words, own)]
        for name, text in parts_with_marks(telling.meeting, outcome).items()
        if not name.startswith(TOPIC)
        if (words := telling.text({name: text}, name, f"missing-{outcome.form}", number=number))
    ]
    if told and telling.language.tells:
        told[-1] += [
            Sentence(telling.language.sentence(how), on) for how, on in _how(telling, outcome)
        ]
    return told


def _how(telling: Telling, outcome: Outcome) -> Iterator[tuple[str, list[int]]]:
    """By vote, by acclamation or in silence, and the entries that say so."""
    what, settled = telling.language.say("this-text"), outcome.settled or outcome.seq
    if outcome.status != "adopted":
        return
    vote = carried_by(telling.meeting, outcome)
    if vote is not None and vote.counts is not None:
        yield words_of_vote(telling, vote, what), sorted({vote.seq, vote.closed or vote.seq})
    if outcome.acclaimed:
        yield telling.language.say("adopted-by-acclamation", what=what), [settled]
    for silence in telling.meeting.silences.table.values():
        if silence.outcome == outcome.id and (said := words_of_silence(telling, silence, what)):
            yield said, sorted({silence.seq, settled})
