"""[PRESS-20] What a draft tells that has changed on the meeting's record, or that the public may not be told."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.labels import ITEM
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.drafting.commands import OutdateSentence, RestateSentence
from hemicycle.procedure.publication.drafting.queries import standing, words_of
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import ItemId, Text
from hemicycle.web.press.corrected import restated


def erased_from(meeting: Meeting) -> set[int]:
    """The entries of a meeting that lost their words."""
    return {one.seq for one in meeting.publication.erased}


def outdated(text: PressText, meeting: Meeting) -> dict[SentenceId, list[int]]:
    """The sentences that tell what was corrected since the draft was composed, each with the entries that did it."""
    since = text.drafting.point.size if text.drafting.point else 0
    late = [one for one in meeting.publication.corrections if one.seq >= since]
    found = {}
    for sentence in standing(text.drafting) if late else ():
        told = {one.seq for one in sentence.tells}
        fresh = [one.seq for one in late if one.target in told and one.seq not in told]
        if fresh:
            found[sentence.id] = fresh
    return found


class Late(NamedTuple):
    """A sentence that tells what entries `seqs` corrected. `words`: as a corrigendum has it read now."""

    sentence: SentenceId
    seqs: list[int]
    words: Text | None

    def follow(self, corrections: list[EntryPoint]) -> Command:
        """The act by which it follows: [PRESS-23] reads otherwise, or is to be looked at."""
        if self.words:
            return RestateSentence(self.sentence, self.words, corrections)
        return OutdateSentence(self.sentence, corrections)


def late_in(text: PressText, meeting: Meeting, entries: Sequence[Entry]) -> Iterator[Late]:
    """The sentences that are to follow. One that a corrigendum leaves as it is needs nothing."""
    for sentence, seqs in outdated(text, meeting).items():
        words = restated(text.drafting.table[sentence], seqs, entries, meeting)
        if words != {}:
            yield Late(sentence, seqs, words)


def of_closed_item(text: PressText, meeting: Meeting, entries: Sequence[Entry]) -> Refusal | None:
    """The first sentence that tells an item which is itself marked closed, as long as it is not released."""
    closed = {
        item.id
        for item in meeting.agenda.items.values()
        if item.access == "closed" and item.id not in meeting.publication.released
    }
    labels = {one.seq: one.label for one in entries} if closed else {}
    for sentence in standing(text.drafting) if closed else ():
        for told in sentence.tells:
            label = labels.get(told.seq, "")
            item = ItemId(label.removeprefix(ITEM))
            if label.startswith(ITEM) and item in closed:
                words = next(iter(words_of(sentence).values()), "")
                return Refusal("closed-item", "PRESS-20", None, {"item": item, "sentence": words})
    return None
