"""Accreditation: a person, their office and the capacity in which they sit, as the secretariat knows them."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Flaw, Refusal
from hemicycle.procedure.ids import is_id
from hemicycle.procedure.meeting.kernel.guards import worded
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited
from hemicycle.procedure.rulebook import Rulebook, by_list
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId, Text

MOST_VOTES = 1_000_000_000
"""Of one member, so that sums stay whole in a browser."""


def miscoded(given: ConvenedParticipant, spec: str) -> Iterator[Flaw]:
    """[SEAT-1] What stands where the code of a member should, and is none."""
    for field, code in (("member", given.member), ("capacity_member", given.capacity_member)):
        if code is not None and not is_code(code):
            yield Flaw((field,), Refusal("unknown-member", spec, None, {"member": code}))


def misweighed(
    rulebook: Rulebook, known: Mapping[str, int], given: ConvenedParticipant
) -> Refusal | None:
    """[SEAT-10] Where the list says the votes, each delegate's member has them, and always the same; else none is said.

    `known`: the votes of the members that are on the list.
    """
    decisions, weight = rulebook.decisions, given.weight
    listed = not isinstance(decisions, msgspec.UnsetType) and by_list(decisions)
    member = own_code(given.member) if given.member and given.role == "delegate" else None
    if isinstance(weight, msgspec.UnsetType):
        lacks = listed and member is not None and member not in known
        return Refusal("no-weight", "SEAT-10", None, {"fault": str(member)}) if lacks else None
    if not listed or member is None:
        return Refusal("not-weighed", "SEAT-10")
    if not 0 <= weight <= MOST_VOTES:
        return Refusal("out-of-range", "SEAT-10", None, {"least": 0, "most": MOST_VOTES})
    if known.get(member, weight) != weight:
        return Refusal("other-weight", "SEAT-10", None, {"member": member, "votes": known[member]})
    return None


def misweighed_among(
    rulebook: Rulebook, people: Iterable[ConvenedParticipant]
) -> Iterator[tuple[int, Refusal]]:
    """[SEAT-10] The same of a whole list: each place at which it is so."""
    known: dict[str, int] = {}
    for place, one in enumerate(people):
        refused = misweighed(rulebook, known, one)
        if refused:
            yield place, refused
        elif one.member and not isinstance(one.weight, msgspec.UnsetType):
            known.setdefault(own_code(one.member), one.weight)


def misnamed(given: ConvenedParticipant, spec: str) -> Iterator[Flaw]:
    """[SEAT-1] A short name that is none, a family's name that is no part of the name.

    It reads words, so it is asked of whom somebody brings, and not where a record is judged: there they may be erased.
    """
    slug, name, family = (_named(one) for one in (given.slug, given.name, given.family))
    if slug and not is_id(slug):
        yield Flaw(("slug",), Refusal("bad-id", spec, None, {"id": slug}))
    if name and family not in name:
        yield Flaw(("family",), Refusal("not-in-name", spec, None, {"name": family}))


def _named(text: Text) -> str:
    return text.get(NO_LANGUAGE, "")


def accredited(who: ParticipantId, given: ConvenedParticipant) -> Draft:
    """[SEAT-1] The facts name nobody; names and how they are said, gender, office and capacity are texts."""
    fact = ParticipantAccredited(
        participant=who,
        role=given.role,
        member=own_code(given.member) if given.member else None,
        listed=given.listed,
        capacity_member=own_code(given.capacity_member) if given.capacity_member else None,
        capacity_items=given.capacity_items,
        booth=given.booth,
        weight=given.weight,
        unnamed=given.unnamed or msgspec.UNSET,
        via=given.via,
    )
    texts = {
        "slug": given.slug,
        "name": given.name,
        **worded(given.family, "family"),
        **worded(given.pronounced, "pronounced"),
        **worded(given.member_pronounced, "member_pronounced"),
        **worded(given.gender, "gender"),
        **worded(given.office, "office"),
        **worded(given.capacity, "capacity"),
        **worded(given.names, "names"),
        **worded(given.honorific, "honorific"),
        **worded(given.short, "short"),
    }
    return Draft(fact, texts)
