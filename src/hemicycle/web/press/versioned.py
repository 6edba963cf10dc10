"""The command that publishes a draft as it stands."""

from hemicycle.procedure.publication.drafting.queries import words_of
from hemicycle.procedure.publication.issuing.commands import BlockWords, IssueVersion
from hemicycle.procedure.publication.issuing.queries import out_as_it_is
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.words import Text

NONE: Text = {}
"""Nothing is said of a correction."""


def version_of(text: PressText, note: Text = NONE) -> IssueVersion:
    """The words of each block that is not out as it stands, with what is said of a correction."""
    draft = text.drafting
    due = [block for block in draft.blocks if out_as_it_is(text, block) is None]
    words = [
        BlockWords(block.id, [words_of(draft.table[one]) for one in block.sentences])
        for block in due
    ]
    return IssueVersion(draft.changed, words, note)
