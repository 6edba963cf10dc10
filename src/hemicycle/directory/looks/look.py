"""The look of a body, as the register keeps it."""

import hashlib
from functools import cached_property
from typing import Literal, get_args

import msgspec

DateForm = Literal["words", "numbers"]
"""How pages of the body write a day: as their language does in words, or as ISO 8601 has it."""
Typeface = Literal["serif", "sans", "own"]
"""Titles and texts in the serif of the pages, in their sans, or in a typeface that the body brought."""
DATE_FORMS: tuple[DateForm, ...] = get_args(DateForm)
TYPEFACES: tuple[Typeface, ...] = get_args(Typeface)


class Look(msgspec.Struct, frozen=True, dict=True):
    """`accent`: `#rrggbb` on a light ground; None: the pages' own. `emblem`, `font`: bytes that were made safe.

    `flags`: whether members' codes stand beside their flags; `own`: pictures that the body brought, by member's code.
    """

    accent: str | None = None
    flags: bool = False
    dates: DateForm = "words"
    typeface: Typeface = "serif"
    font: bytes | None = None
    emblem: bytes | None = None
    emblem_type: str | None = None
    own: dict[str, bytes] = {}

    @cached_property
    def digest(self) -> str:
        """Under which its files are served: another look has another one."""
        return hashlib.sha256(msgspec.msgpack.encode(self)).hexdigest()

    @property
    def plain(self) -> bool:
        """Whether it is that of the pages themselves."""
        return self == Look()
