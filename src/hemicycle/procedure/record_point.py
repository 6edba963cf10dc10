"""Where a record stood: how many entries it had, and the root of their tree. Whoever holds the record can compare."""

from typing import Annotated

import msgspec

from hemicycle.procedure.words import Digest, Token


class RecordPoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first `size` entries of `record`, and their root in hexadecimal (docs/record-format.md, section 3)."""

    record: Token
    size: Annotated[int, msgspec.Meta(ge=1)]
    root: Digest
