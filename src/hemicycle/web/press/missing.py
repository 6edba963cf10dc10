"""[PUBLISH-1] What an official language lacks of a text that was composed."""

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.drafting.queries import words_of
from hemicycle.procedure.publication.state import PressText


def missing(text: PressText) -> Refusal | None:
    """[PUBLISH-1] What the composer's note says that a language lacks: only somebody's decision leaves it out."""
    notes = [block for block in text.drafting.blocks if block.kind == "note"]
    for sentence in (one for block in notes for one in block.sentences):
        for language, words in words_of(text.drafting.table[sentence]).items():
            details: dict[str, str | int] = {"language": language, "missing": words}
            return Refusal("text-missing", "PUBLISH-1", None, details)
    return None
