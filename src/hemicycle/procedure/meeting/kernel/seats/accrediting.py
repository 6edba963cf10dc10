"""Accreditation: a person, their office and the capacity in which they sit, as the secretariat knows them."""

from collections.abc import Iterator

from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Flaw, Refusal
from hemicycle.procedure.ids import is_id
from hemicycle.procedure.meeting.kernel.guards import worded
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId, Text


def miscoded(given: ConvenedParticipant, spec: str) -> Iterator[Flaw]:
    """[SEAT-1] What stands where the code of a member should, and is none."""
    for field, code in (("member", given.member), ("capacity_member", given.capacity_member)):
        if code is not None and not is_code(code):
            yield Flaw((field,), Refusal("unknown-member", spec, None, {"member": code}))


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
    }
    return Draft(fact, texts)
