"""How a body writes its readouts: its house style, as far as grammar leaves a choice."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import RuleText, RuleWords, Token

Casing = Literal["written", "capital", "small"]
"""As somebody wrote it; with the capitals of a title; without."""


class TitleCapitals(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether the title in an office has a capital: `before` a name, and `alone`, as in a second mention.

    `titles`: those that the language's own list lacks, each with its capitals.
    """

    before: Casing = "written"
    alone: Casing = "written"
    titles: list[RuleWords] = []


class HouseStyle(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is left out is as most write it.

    `apart`: whether commas set a name off from the office before it: where it stands alone, always, never. `closing`:
    whom “as well as” introduces: those whom the list says, organisations too, or nobody. `again`: how somebody is
    called once named. `people`: whether those who also took part stand in a sentence or in a list; `people_at`: whether
    they are told with the opening or at the end. `credit`: the line under a picture, with `{credit}` where its words
    go, by language. `capitals`: of the titles in offices, by language.
    """

    english: Literal["british", "american"] = "british"
    apart: Literal["alone", "always", "never"] = "alone"
    closing: Literal["listed", "organisations", "nobody"] = "listed"
    again: Literal["office", "name"] = "office"
    people: Literal["prose", "list"] = "prose"
    people_at: Literal["opening", "end"] = "opening"
    credit: RuleText = {}
    capitals: dict[Token, TitleCapitals] = {}
