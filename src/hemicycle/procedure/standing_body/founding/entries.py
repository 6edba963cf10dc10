"""Entries upon the record of a body as a whole."""

from hemicycle.procedure.body import Body
from hemicycle.procedure.core.entry import Fact, PublicFact
from hemicycle.procedure.words import Access, Token


class BodyBegun(Fact, frozen=True):
    """Entry 0. Holds the body's file: its rules and its first members. It names no person."""

    body: Token
    access: Access
    rules: Body


class EditionAdopted(Fact, frozen=True):
    """From here on the body has the rules of this edition. Who belongs to it stays as it was."""

    rules: Body


class BodyReleased(PublicFact, frozen=True):
    """What was closed on this record is open to all, and what comes is, too."""
