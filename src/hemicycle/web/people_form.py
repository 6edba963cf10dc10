"""Somebody of a list as a form: fields as they were written, or as the records have them, and what is meant."""

from collections.abc import Sequence
from secrets import token_hex

import msgspec
from starlette.datastructures import FormData

from hemicycle.convene.filing import handles
from hemicycle.directory.lists.known import Known, known_of
from hemicycle.outbound.addresses import BadAddress, mailbox_of
from hemicycle.procedure.codes import own_code
from hemicycle.procedure.meeting.kernel.queries import day_of, on_the_list, sitting_of
from hemicycle.procedure.meeting.kernel.seats.commands import ConvenedParticipant
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.membership import Member
from hemicycle.procedure.rulebook import by_list
from hemicycle.procedure.standing_body.people_of_day import OfTheDay, people_of_day
from hemicycle.procedure.words import NO_LANGUAGE, MemberCode, Role, Text, in_no_language
from hemicycle.web.body_state import body_state
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.inviting.reached import Sought, reached_in
from hemicycle.web.list_known import known_to
from hemicycle.web.site import Site
from hemicycle.web.view_models import members_of, named

ROLES: tuple[Role, ...] = ("delegate", "observer", "interpreter", "secretariat", "press")
MOST = 2_000


class Fields(msgspec.Struct, frozen=True):
    """What stands in the fields. `key`: of this one press, so that whoever presses twice adds one person."""

    name: str = ""
    family: str = ""
    member: str = ""
    role: Role = "delegate"
    office: Text = {}
    capacity_member: str = ""
    capacity: Text = {}
    mail: str = ""
    weight: str = ""
    key: str = ""


class Offered(msgspec.Struct, frozen=True):
    """Somebody of the body's record who is not on the list. `value`: as the choice names them."""

    value: str
    name: str
    member: str
    office: str


class Listing(msgspec.Struct, frozen=True):
    """What a list is read by: members by every name, people of the day; `weighed`: it says the votes of each member."""

    known: Known
    people: list[OfTheDay]
    weighed: bool


async def listing_of(site: Site, meeting: Meeting, reader: str) -> Listing:
    """The body as its record has it on the day; without one the members that the rules name, and the world's states."""
    sitting = sitting_of(meeting)
    decisions = sitting.rulebook.decisions
    weighed = not isinstance(decisions, msgspec.UnsetType) and by_list(decisions)
    state = await body_state(site, sitting.body) if sitting.body else None
    if state is None:
        members = members_of(meeting)
        codes = {one.member for one in on_the_list(meeting) if one.member} | set(members)
        names = {code: named(code, reader, members) for code in sorted(codes)}
        rows = [members.get(code, Member(code=code)) for code in names]
        return Listing(known_of(rows, names), [], weighed)
    day = day_of(sitting.starts, sitting.offset_min)
    known = _with_own(await known_to(site, state, day, reader, but=""), meeting, reader)
    return Listing(known, people_of_day(state, day), weighed)


def _with_own(known: Known, meeting: Meeting, reader: str) -> Known:
    """What is known, with the members that the meeting alone names: guests, and those of its own rules."""
    members = members_of(meeting)
    there = (code for one in on_the_list(meeting) for code in (one.member, one.capacity_member))
    own = ({code for code in there if code} | set(members)) - set(known.names)
    names = {str(code): named(code, reader, members) for code in sorted(own)}
    more = known_of([members.get(code, Member(code=code)) for code in sorted(own)], names)
    codes, shown = more.codes | known.codes, more.names | known.names
    return msgspec.structs.replace(known, codes=codes, names=shown)


def offered(listing: Listing, meeting: Meeting, reader: str) -> list[Offered]:
    """Whom the record has, and the list has not."""
    there = {(_name(one), one.member or "") for one in on_the_list(meeting)}
    return [
        Offered(_value(one), one.name, one.member, _in(one.offices, reader))
        for one in listing.people
        if one.named not in there
    ]


async def fields_of_record(
    site: Site, meeting: Meeting, listing: Listing, chosen: str, reader: str
) -> Fields:
    """The fields as the body's record has somebody; empty where it has nobody of that name."""
    one = next((one for one in listing.people if _value(one) == chosen), None)
    if one is None:
        return Fields(key=token_hex(8))
    body = sitting_of(meeting).body or ""
    sought = {"": Sought(one.name, one.member)}
    reached = (await reached_in(site, body, sought, reader)).get("")
    return Fields(
        name=one.name,
        member=one.member,
        role="delegate" if one.member else "secretariat",
        office=_spoken(meeting, one.offices[0] if one.offices else {}),
        mail=reached.address if reached else "",
        key=token_hex(8),
    )


def fields_of_person(one: Participant, *, only_seat: bool) -> Fields:
    """The fields as the list has them; `only_seat`: for whoever comes in their place."""
    return Fields(
        name="" if only_seat else _name(one),
        family="" if only_seat else one.texts.get("family", {}).get(NO_LANGUAGE, ""),
        member=one.member or "",
        role=one.role,
        office={} if only_seat else dict(one.texts.get("office", {})),
        capacity_member=one.capacity_member or "",
        capacity=dict(one.texts.get("capacity", {})),
        key=token_hex(8),
    )


def fields_of_form(form: FormData) -> Fields:
    """As somebody wrote them."""
    key = field(form, "key")

    def line(name: str) -> str:
        return field(form, name)[:MOST]

    return Fields(
        name=line("name"),
        family=line("family"),
        member=line("member"),
        role=next((one for one in ROLES if one == field(form, "role")), "delegate"),
        office=text_by_language(form, "office"),
        capacity_member=line("capacity_member"),
        capacity=text_by_language(form, "capacity"),
        mail=line("mail"),
        weight=line("weight"),
        key=key if key.isalnum() and len(key) <= 32 else token_hex(8),
    )


def in_seat_of(given: Fields, chosen: Fields) -> Fields:
    """Somebody `chosen` from the record, on the seat that is `given`: its role and on whose behalf it speaks."""
    kept = msgspec.structs.replace(chosen, capacity_member=given.capacity_member)
    kept = msgspec.structs.replace(kept, capacity=given.capacity)
    if chosen.member and chosen.member != given.member:
        return kept
    return msgspec.structs.replace(kept, member=given.member, role=given.role)


def faults_of(given: Fields, listing: Listing, before: Participant | None = None) -> list[str]:
    """The fields that cannot be meant so, by name; who is corrected keeps member and role as they were `before`."""
    faults = [] if given.name else ["name"]
    if given.family and given.family not in given.name:
        faults.append("family")
    for name in ("capacity_member",) if before else ("member", "capacity_member"):
        written = getattr(given, name)
        if (written and not listing.known.member(written)) or (
            name == "member" and not written and given.role == "delegate"
        ):
            faults.append(name)
    if given.mail and not _reached(given.mail):
        faults.append("mail")
    if given.weight and not (given.weight.isascii() and given.weight.isdecimal()):
        faults.append("weight")
    return faults


def participant_of(
    given: Fields, listing: Listing, meeting: Meeting, before: Participant | None = None
) -> ConvenedParticipant:
    """Whom the fields mean; what they do not ask stays as it was `before`: gender, handle, in which group."""
    names = [_name(one) for one in meeting.seats.participants.values()]
    new = in_no_language(handles([*names, given.name])[-1])
    kept = before.texts if before else {}
    called = before is not None and _name(before) == given.name
    capacity = listing.known.member(given.capacity_member) if given.capacity_member else None
    kept_capacity = before is not None and before.capacity_member == own_code(capacity or "")
    member = listing.known.member(given.member) if given.member else None
    member = before.member if before else member
    return ConvenedParticipant(
        slug=before.texts.get("slug", {}) if before else new,
        name=in_no_language(given.name),
        family=in_no_language(given.family) if given.family else {},
        office=given.office,
        capacity=given.capacity,
        role=before.role if before else given.role,
        member=MemberCode(member) if member else None,
        listed=before.listed if before else False,
        capacity_member=MemberCode(capacity) if capacity else None,
        capacity_items=before.capacity_items if before and kept_capacity else None,
        weight=int(given.weight) if given.weight else msgspec.UNSET,
        gender=kept.get("gender", {}),
        pronounced=kept.get("pronounced", {}),
        member_pronounced=kept.get("member_pronounced", {}),
        honorific=kept.get("honorific", {}),
        names=kept.get("names", {}) if called else {},
        short=kept.get("short", {}) if called else {},
    )


def _reached(address: str) -> bool:
    try:
        return bool(mailbox_of(address))
    except BadAddress:
        return False


def _value(one: OfTheDay) -> str:
    return f"{one.member} {one.name}"


def _name(one: Participant) -> str:
    return one.texts.get("name", {}).get(NO_LANGUAGE, "")


def _in(offices: Sequence[Text], reader: str) -> str:
    first = next(iter(offices), {})
    return first.get(reader) or next(iter(first.values()), "")


def _spoken(meeting: Meeting, office: Text) -> Text:
    languages = sitting_of(meeting).languages
    return {code: words for code, words in office.items() if code in languages and words}
