"""What a list is held against: the members of the body by all their names, the world's states, who is there already."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

import msgspec
from babel import Locale

from hemicycle.directory.iso_codes import state_of
from hemicycle.directory.lists.headings import plain
from hemicycle.locales.manifest import manifests
from hemicycle.procedure.codes import STATES, is_code, own_code
from hemicycle.procedure.membership import Member


class There(msgspec.Struct, frozen=True):
    """Somebody whom the record names, with what a list may change."""

    person: str
    name: str
    member: str | None
    rank: str
    office: str
    emails: tuple[str, ...] = ()


class Known(msgspec.Struct, frozen=True):
    """`codes`: a name, plain, → the code of a member of the body; `names`: code → its name to show."""

    codes: dict[str, str]
    world: dict[str, str]
    names: dict[str, str]
    there: list[There] = []

    def member(self, given: str) -> str | None:
        """The code of the member that is meant; one of the world may come as a guest."""
        found = self.codes.get(plain(given)) or self.world.get(plain(given))
        if found:
            return found
        bare = given.strip()
        if is_code(bare) and own_code(bare) in self.names:
            return own_code(bare)
        return state_of(bare) if len(bare) == 3 else bare if bare in STATES else None

    def nearest(self, given: str) -> str | None:
        """The name of a member that is written nearly so."""
        near = get_close_matches(plain(given), list(self.codes), 1, 0.75)
        return self.names[self.codes[near[0]]] if near else None


def known_of(
    members: Iterable[Member], names: Mapping[str, str], there: list[There] | None = None
) -> Known:
    """What is known of a body with these members; `names`: each by the name to show."""
    codes: dict[str, str] = {}
    for one in members:
        for word in (*one.name.values(), one.code, *one.also, names.get(one.code, "")):
            codes[plain(word)] = one.code
    world: dict[str, str] = {}
    for language in manifests():
        for code, name in Locale.parse(language).territories.items():
            if code in STATES:
                world.setdefault(plain(name), code)
    return Known(codes, world, dict(names), there or [])
