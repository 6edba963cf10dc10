"""Who belongs to a body, from when until when, and under which names."""

from datetime import date

import msgspec

from hemicycle.procedure.membership import Member
from hemicycle.procedure.words import RuleText, Token


class Naming(msgspec.Struct, frozen=True):
    """How a member is called from a day on, in each language: its name, a shorter one, and how it is said."""

    since: date
    name: RuleText
    short: RuleText = {}
    pronounced: RuleText = {}
    wikidata: Token = ""


class Membership(msgspec.Struct, frozen=True):
    """`members` and `observers`: each period of each, as a body's file has them. `names` by code, the latest last."""

    members: list[Member] = []
    observers: list[Member] = []
    names: dict[Token, list[Naming]] = {}
