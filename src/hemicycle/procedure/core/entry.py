"""What an entry is: a fact, who did it, in which capacity, and who may see it.

Facts (identifiers, kinds, numbers, codes) are all that `decide` and `evolve` read, and stay for ever.
Texts (names, prose) hang beside them and may be erased: then `texts` is None, and state still follows.
"""

import re
from typing import Any, ClassVar

import msgspec

from hemicycle.procedure.words import Texts


def kebab(name: str) -> str:
    """`FloorGranted` → `floor-granted`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


class Fact(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The facts of one kind of entry. A subclass is a kind; its name in kebab-case is written on the record."""

    kind: ClassVar[str]
    copies: ClassVar[bool] = False
    """Whether its words may be those of an earlier entry, or of another of its act."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.kind = kebab(cls.__name__)

    @property
    def erases(self) -> int | None:
        """The seq of the entry whose texts it erases for good; None: of none."""
        return None


class ItemFact(Fact, frozen=True):
    """A kind whose `item` settles by its access who sees it; None: the record as a whole."""


class PublicFact(Fact, frozen=True):
    """A kind that everybody sees, whatever the access of the record."""


class ClosedFact(Fact, frozen=True):
    """A kind that is never open: only `readers` see it, an audience of the record's type.

    `audience`: whom this entry names beside them.
    """

    readers: ClassVar[str]

    @property
    def audience(self) -> str:
        """Who sees this entry."""
        return self.readers


class Draft(msgspec.Struct, frozen=True, gc=False):
    """An entry as `decide` writes it: without place, time, author or label, which its act gives it."""

    fact: Fact
    texts: Texts = {}


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One line of the record.

    `seq` counts from 0. `at` is UTC in milliseconds. `act` is (seq of the first entry, number of entries) of the
    command's act. `by` is the actor: a participant id, `secretariat` or `system`. `capacity` is the member for whom
    the actor acted. `label` says who may read it, and why (core/labels.py). `texts` is None once they have been
    erased. `command`, on the entry that answers one, is what its facts do not say of it (core/carried.py).
    `account`: of an act of the office, which of its staff did it, by an id that says nothing; None: it is not told.
    """

    seq: int
    at: int
    act: tuple[int, int]
    by: str
    capacity: str | None
    label: str
    fact: Fact
    texts: Texts | None = {}
    command: dict[str, Any] | None = None
    account: str | None = None

    @property
    def kind(self) -> str:
        """The kind, as written on the record."""
        return self.fact.kind

    @property
    def words(self) -> Texts:
        """The texts, or none where they have been erased."""
        return self.texts or {}


class Hidden(msgspec.Struct, frozen=True):
    """An entry that a reader may not see: its label alone."""

    label: str
