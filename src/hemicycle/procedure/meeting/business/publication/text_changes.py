"""What each entry does to the texts of the state: it brings some, corrects some, or erases some.

An entry's texts stand on the state's object of the same `seq`. An erasure leaves the object without texts.
"""

from typing import TypeVar

from msgspec.structs import replace

from hemicycle.procedure.core.entry import ClosedFact, Entry
from hemicycle.procedure.core.growing import added
from hemicycle.procedure.core.walks import retext
from hemicycle.procedure.meeting.business.audiences import always_public, governing_item
from hemicycle.procedure.meeting.business.outcomes.computing import merged
from hemicycle.procedure.meeting.business.publication.entries import (
    ConfidedTextRedacted,
    TextCorrected,
    TextRedacted,
)
from hemicycle.procedure.meeting.business.publication.state import TextRef
from hemicycle.procedure.meeting.business.state import BusinessState

M = TypeVar("M", bound=BusinessState)
SAME = ("statement", "inscription", "request")
"""Under which an entry holds words that others hold, too: a request has the id of the inscription that it follows."""


def evolve_texts(meeting: M, entry: Entry) -> M:
    """The meeting after what the entry does to texts; one that carries none changes nothing here."""
    if entry.texts is None or entry.texts:
        texted = added(meeting.publication.texted, _texted(entry))
        meeting = replace(meeting, publication=replace(meeting.publication, texted=texted))
    match entry.fact:
        case TextCorrected(target=target):
            return retext(meeting, target, lambda old: merged(old, entry.words))
        case TextRedacted(target=target) | ConfidedTextRedacted(target=target):
            return retext(meeting, target, lambda _: {})
    return meeting


def _texted(entry: Entry) -> TextRef:
    fact = entry.fact
    about = getattr(fact, "outcome", None) if hasattr(fact, "digest") else None
    audience = fact.audience if isinstance(fact, ClosedFact) else None
    held = (getattr(fact, name, None) for name in SAME)
    same = next((one for one in held if isinstance(one, str)), None)
    return TextRef(entry.seq, governing_item(fact), always_public(fact), about, audience, same)
