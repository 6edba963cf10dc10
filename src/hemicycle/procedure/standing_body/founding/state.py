"""Under which rules a body stands, and who may read its record."""

import msgspec

from hemicycle.procedure.body import Body
from hemicycle.procedure.words import Access


class Founding(msgspec.Struct, frozen=True):
    """`rules`: the file of the body in the edition in force, with its first members. None: nothing has begun."""

    rules: Body | None = None
    access: Access = "closed"
