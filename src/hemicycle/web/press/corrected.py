"""[PRESS-23] Adopted words that a corrigendum of the body has corrected: how a quotation of them reads now."""

from collections.abc import Iterator, Sequence

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.publication.state import Correction
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.drafting.queries import quoted, words_of
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.words import PartId, Text, Texts


def restated(
    sentence: Sentence, seqs: Sequence[int], entries: Sequence[Entry], meeting: Meeting
) -> Text | None:
    """The words that these corrections change, as they read now; none where they change none of this sentence.

    None: it quotes nothing that was adopted, or they are no corrigenda.
    """
    late = (one for one in meeting.publication.corrections if one.seq in seqs)
    corrections = [one for one in late if one.corrigendum]
    if not quoted(sentence) or not corrections:
        return None
    before = words_of(sentence)
    now = dict(before)
    for one in corrections:
        for language, old, new in _changes(one, entries, meeting):
            if language in now:
                now[language] = _in_a_line(now[language]).replace(old, new)
    return {language: words for language, words in now.items() if words != before[language]}


def part_quoted(sentence: Sentence, meeting: Meeting) -> tuple[Outcome, PartId] | None:
    """What was adopted and stands in a sentence: the text, and the part of it."""
    said = {language: _in_a_line(words) for language, words in words_of(sentence).items()}
    told = {one.seq for one in sentence.tells}
    for known in meeting.outcomes.table.values():
        if known.status != "adopted" or not known.sources & told:
            continue
        for name, text in known.texts.items():
            if any(
                words and _in_a_line(words) in said.get(lang, "") for lang, words in text.items()
            ):
                return known, PartId(name)
    return None


def _changes(
    one: Correction, entries: Sequence[Entry], meeting: Meeting
) -> Iterator[tuple[str, str, str]]:
    """By language, what stood before this correction, and what stands after it."""
    texts = {entry.seq: entry.words for entry in entries}
    before: Texts = {name: dict(text) for name, text in texts.get(one.target, {}).items()}
    for other in meeting.publication.corrections:
        if other.target == one.target and other.seq < one.seq:
            for name, text in texts.get(other.seq, {}).items():
                before.setdefault(name, {}).update(text)
    for name, text in texts.get(one.seq, {}).items():
        for language, words in text.items():
            old = before.get(name, {}).get(language, "")
            if old:
                yield language, _in_a_line(old), _in_a_line(words)


def _in_a_line(words: str) -> str:
    return " ".join(words.split())
