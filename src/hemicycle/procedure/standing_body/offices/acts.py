"""Acts upon offices and their holders."""

from datetime import timedelta

from hemicycle.procedure.codes import is_code, own_code
from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_id
from hemicycle.procedure.standing_body.guards import ANY_TIME, OFFICE, in_order, readable, refusal
from hemicycle.procedure.standing_body.offices.commands import (
    AbolishOffice,
    AppointHolder,
    DateTenure,
    EstablishOffice,
    StrikeTenure,
)
from hemicycle.procedure.standing_body.offices.entries import (
    OfficeAbolished,
    OfficeEstablished,
    OfficeTaken,
    TenureDated,
    TenureStruck,
)
from hemicycle.procedure.standing_body.offices.state import Office, Tenure
from hemicycle.procedure.standing_body.people.entries import PersonEntered
from hemicycle.procedure.standing_body.people.subject import known_person, misnamed, new_person
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import OfficeId, PersonId, TenureId

ONE_DAY = timedelta(days=1)


@act(EstablishOffice, OfficeEstablished, by=OFFICE, when=ANY_TIME, spec="BODY-9")
def establish(body: StandingBody, order: Submission[EstablishOffice]) -> Decision:
    """[BODY-9] An office has a title in each of the body's languages that it is named in, and an id of its own."""
    one = order.command
    if not is_id(one.office):
        return refusal(body, "bad-id", "BODY-9", id=one.office)
    if one.office in body.offices.table:
        return refusal(body, "named-twice", "BODY-9", name=one.office)
    if one.member is not None and not is_code(one.member):
        return refusal(body, "unknown-member", "BODY-9", member=one.member)
    if one.rank < 1 or one.seats < 1:
        return refusal(body, "out-of-range", "BODY-9", least=1, most=100)
    if not one.title:
        return refusal(body, "text-empty", "BODY-9")
    member = own_code(one.member) if one.member else None
    fact = OfficeEstablished(one.office, one.charge, one.title, member, one.rank, one.seats)
    return readable(body, {"title": one.title}) or [Draft(fact)]


@act(AbolishOffice, OfficeAbolished, by=OFFICE, when=ANY_TIME, spec="BODY-9")
def abolish(body: StandingBody, order: Submission[AbolishOffice]) -> Decision:
    """[BODY-9] An office ends once, and those who hold it with it."""
    known = known_office(body, order.command.office)
    if isinstance(known, Refusal):
        return known
    if known.until is not None:
        return refusal(body, "already-ended", "BODY-9", member=known.id)
    until = order.command.until
    open_ = [t for t in body.offices.tenures.values() if t.office == known.id and t.holds(until)]
    ended = [Draft(TenureDated(one.id, one.since, until)) for one in open_ if one.until != until]
    return [Draft(OfficeAbolished(known.id, until)), *ended]


@act(
    AppointHolder,
    OfficeTaken,
    TenureDated,
    PersonEntered,
    by=OFFICE,
    when=ANY_TIME,
    spec="BODY-10",
)
def appoint(body: StandingBody, order: Submission[AppointHolder]) -> Decision:
    """[BODY-10] Who takes an office ends the open time of who held it, on the day before.

    Where that is not so, two hold it on one day: the record says so, and the pages call it a fault.
    """
    one = order.command
    office = known_office(body, one.office)
    if isinstance(office, Refusal):
        return office
    refused = _untimely(body, office, one) or _unnamed(body, one)
    if refused:
        return refused
    drafts = [] if one.beside else _succeeded(body, one)
    person = one.person
    if person is None and one.words is not None:
        person = new_person(body, len(drafts))
        drafts.append(Draft(PersonEntered(person), one.words.texts))
    tenure = TenureId(f"h{body.size + len(drafts)}")
    member = own_code(one.member) if one.member else office.member
    taken = OfficeTaken(tenure, office.id, person or PersonId(""), member, one.since, one.until)
    return [*drafts, Draft(taken)]


@act(DateTenure, TenureDated, by=OFFICE, when=ANY_TIME, spec="BODY-11")
def date_tenure(body: StandingBody, order: Submission[DateTenure]) -> Decision:
    """[BODY-11] Days are put right by an entry of its own."""
    one = order.command
    known = _known_tenure(body, one.tenure)
    if isinstance(known, Refusal):
        return known
    if (known.since, known.until) == (one.since, one.until):
        return refusal(body, "unchanged", "BODY-11")
    late = in_order(body, one.since, one.until, "BODY-11")
    return late or [Draft(TenureDated(known.id, one.since, one.until))]


@act(StrikeTenure, TenureStruck, by=OFFICE, when=ANY_TIME, spec="BODY-11")
def strike(body: StandingBody, order: Submission[StrikeTenure]) -> Decision:
    """[BODY-11] What was entered in error is struck, and stands on the record as struck."""
    known = _known_tenure(body, order.command.tenure)
    return known if isinstance(known, Refusal) else [Draft(TenureStruck(known.id))]


def known_office(body: StandingBody, office: OfficeId) -> Office | Refusal:
    """The office of this id."""
    return body.offices.table.get(office) or refusal(
        body, "unknown-office", "BODY-9", office=office
    )


def _known_tenure(body: StandingBody, tenure: TenureId) -> Tenure | Refusal:
    known = body.offices.tenures.get(tenure)
    return known or refusal(body, "unknown-tenure", "BODY-11", tenure=tenure)


def _untimely(body: StandingBody, office: Office, one: AppointHolder) -> Refusal | None:
    if office.until is not None and office.until < one.since:
        return refusal(body, "office-ended", "BODY-10", office=office.id)
    if one.member is not None and not is_code(one.member):
        return refusal(body, "unknown-member", "BODY-10", member=one.member)
    return in_order(body, one.since, one.until, "BODY-10")


def _unnamed(body: StandingBody, one: AppointHolder) -> Refusal | None:
    """Exactly one of the two says who it is."""
    if (one.person is None) == (one.words is None):
        return refusal(body, "one-person", "BODY-10")
    if one.person is not None:
        known = known_person(body, one.person)
        return known if isinstance(known, Refusal) else None
    return None if one.words is None else misnamed(body, one.words)


def _succeeded(body: StandingBody, one: AppointHolder) -> list[Draft]:
    """The open times of those who held it until then, ended."""
    before = [
        t
        for t in body.offices.tenures.values()
        if t.office == one.office and t.until is None and (t.since is None or t.since < one.since)
    ]
    return [Draft(TenureDated(t.id, t.since, one.since - ONE_DAY)) for t in before]
