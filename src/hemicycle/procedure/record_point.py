"""A place on another record: where it stood as a whole, or one entry of it. Whoever holds the record can compare."""

from typing import Annotated

import msgspec

from hemicycle.procedure.words import Digest, Token


class RecordPoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first `size` entries of `record`, and their root in hexadecimal (docs/record-format.md, section 3)."""

    record: Token
    size: Annotated[int, msgspec.Meta(ge=1)]
    root: Digest


class EntryPoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The entry `seq` of `record`, and the hash of its leaf in hexadecimal (docs/record-format.md, section 3)."""

    record: Token
    seq: Annotated[int, msgspec.Meta(ge=0)]
    leaf: Digest
