"""Who belongs to a body, since when and until when, and with what weights.

Everything is dated: `since` and `until` are the first and the last day on which a value holds, and None is open.
"""

from datetime import date

import msgspec

from hemicycle.procedure.words import RuleText, RuleWords, Token


class Dated(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A value that holds from `since` to `until`, both included."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


class Cited(Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A dated value with the article that it comes from."""

    article: RuleWords
    unverified: bool = False


class Member(Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A member and one period of its membership; one that came back stands twice.

    `groups` are what conditions speak of (`permanent`); `also` are further codes of the same member (`EL` for `GR`).
    `sign`: what stands on the plate in place of the code.
    """

    code: Token
    name: RuleText = {}
    groups: list[Token] = []
    also: list[Token] = []
    sign: RuleWords | msgspec.UnsetType = msgspec.UNSET
    suspended: list[Dated] = []
    unverified: bool = False


class BodySeats(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How many members the body has, where not each of them is named in its file."""

    number: int


class Term(Dated, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One term of members that were elected together, by their codes."""

    members: list[Token]


class Elected(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who held the seats that are filled by election, term by term."""

    article: RuleWords
    unverified: bool = False
    terms: list[Term]


class Dating(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How far the days of votes on record may lie before those of the official record, in days.

    A ballot on record of a member that was admitted no later than that after the day stated is counted, with a note.
    """

    days: int


class Weights(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of whole numbers by member (votes, inhabitants, hundredths of a per cent)."""

    name: Token
    of: dict[Token, int]
