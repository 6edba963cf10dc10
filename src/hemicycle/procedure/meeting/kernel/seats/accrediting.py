"""Accreditation: a person, their office and the capacity in which they sit, as the secretariat knows them."""

from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.meeting.kernel.guards import worded
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited
from hemicycle.procedure.words import ParticipantId


def codeless(given: ConvenedParticipant) -> str | None:
    """What stands where the code of a member should, and is none; None where all is well."""
    codes = (code for code in (given.member, given.capacity_member) if code is not None)
    return next((code for code in codes if not is_code(code)), None)


def accredited(who: ParticipantId, given: ConvenedParticipant) -> Draft:
    """[SEAT-1] The facts name nobody; slug, name, family name, gender, office and capacity are texts."""
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
        **worded(given.gender, "gender"),
        **worded(given.office, "office"),
        **worded(given.capacity, "capacity"),
    }
    return Draft(fact, texts)
