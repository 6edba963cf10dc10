"""How a person is called, as somebody enters it."""

import msgspec

from hemicycle.procedure.standing_body.guards import worded
from hemicycle.procedure.words import Text, Texts


class PersonWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`name` in no language (`und`), as the person writes it, and in the scripts of the body's languages.

    `family`: the part of the name that is the family's, where it is known. `short`: as the person is called where there
    is little room. `pronounced`: how the name is said.
    """

    name: Text
    family: Text = {}
    short: Text = {}
    pronounced: Text = {}
    gender: Text = {}

    @property
    def texts(self) -> Texts:
        """As texts of an entry."""
        return worded(
            name=self.name,
            family=self.family,
            short=self.short,
            pronounced=self.pronounced,
            gender=self.gender,
        )
