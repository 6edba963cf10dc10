"""Who took part, told of together and by no name: “the leaders of the guest countries”. They have no seat here."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import Text

Part = Literal["also", "observer"]
"""Named in the closing group; attending as observers."""


class Group(msgspec.Struct, frozen=True):
    """As it stands on the record. Its words are the text `group-1` and so on of the same entry.

    `part`: left out, they took part as the delegates did. `one`: they are told of as one person, or one body.
    """

    part: Part | msgspec.UnsetType = msgspec.UNSET
    one: bool | msgspec.UnsetType = msgspec.UNSET


class ConvenedGroup(Group, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same with its words: a noun phrase with its article, where the language needs one."""

    text: Text
