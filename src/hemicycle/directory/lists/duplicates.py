"""Who stands twice in a list, and who is there already: asked, and by default nobody is merged who differs."""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from hemicycle.directory.lists.headings import plain
from hemicycle.directory.lists.known import There
from hemicycle.directory.lists.people import Found

Likeness = Literal["same", "differs", "perhaps", "mailbox", "address"]
"""`same`: in everything; `differs`: one address and one name, and another role or office; `perhaps`: one name in one
delegation, and another address; `mailbox`: one address and two names of one delegation, who are two people; `address`:
one address and two names of two delegations, of which one is an error."""


class Pair(msgspec.Struct, frozen=True):
    """Two rows. `key` names the question; `one`: whether only the first is taken unless somebody decides."""

    first: Found
    second: Found
    like: Likeness

    @property
    def key(self) -> str:
        """Its name in a decision."""
        return f"{self.second.row}-{self.first.row}"

    @property
    def one(self) -> bool:
        """What holds until somebody decides."""
        return self.like in ("same", "differs", "address")


class Already(msgspec.Struct, frozen=True):
    """Somebody who is on the record. `changed`: what the list says otherwise; `sure`: the address is theirs, too."""

    found: Found
    there: There
    changed: list[str]
    sure: bool

    @property
    def key(self) -> str:
        """Its name in a decision."""
        return f"{self.found.row}-{self.there.person}"


def pairs_of(people: Iterable[Found]) -> Iterator[Pair]:
    """The pairs of a list, each row with the first before it that is like it."""
    by_name: dict[str, list[Found]] = {}
    by_address: dict[str, Found] = {}
    for one in people:
        named = by_name.setdefault(plain(one.name), [])
        address = one.email.casefold()
        twin = next((other for other in named if _alike(other, one)), None)
        if twin:
            yield Pair(twin, one, _likeness(twin, one))
        elif address and address in by_address:
            first = by_address[address]
            yield Pair(first, one, "mailbox" if first.member == one.member else "address")
        named.append(one)
        if address:
            by_address.setdefault(address, one)


def already_of(people: Iterable[Found], there: Iterable[There]) -> Iterator[Already]:
    """Who of a list is on the record: by name with the address, or by name in the delegation."""
    known: dict[str, list[There]] = {}
    for one in there:
        known.setdefault(plain(one.name), []).append(one)
    for found in people:
        named = known.get(plain(found.name), [])
        address = found.email.casefold()
        sure = next((t for t in named if address and address in t.emails), None)
        other = sure or next((t for t in named if t.member == found.member), None)
        if other:
            yield Already(found, other, _changed(found, other), sure is not None or not address)


def _alike(one: Found, other: Found) -> bool:
    same_address = bool(one.email) and one.email.casefold() == other.email.casefold()
    return same_address or one.member == other.member


def _likeness(one: Found, other: Found) -> Likeness:
    if one.email.casefold() != other.email.casefold():
        return "perhaps"
    told = [(p.member, p.rank, p.office, p.since) for p in (one, other)]
    return "same" if told[0] == told[1] else "differs"


def _changed(found: Found, there: There) -> list[str]:
    changed = [] if found.member == there.member else ["member"]
    changed += [] if found.rank in (there.rank, "delegate") else ["role"]
    changed += [] if not found.office or found.office == there.office else ["office"]
    address = found.email.casefold()
    return [*changed, *(["email"] if address and address not in there.emails else [])]
