"""Where a text was adopted before it was laid here: a committee's, which goes to the plenary of its conference."""

import msgspec

from hemicycle.procedure.record_point import EntryPoint

ADOPTED_BY = "adopted-by"
"""The name under which whoever adopted the text stands among the words with which it was laid."""


class Votes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By how many votes something was adopted."""

    yes: int
    no: int
    abstain: int


class Origin(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text that another meeting adopted, a committee of a conference: by which entry of its record.

    `votes` None: it was adopted without a vote.
    """

    point: EntryPoint
    votes: Votes | None = None
