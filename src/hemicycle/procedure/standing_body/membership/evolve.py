"""How entries change who belongs to a body."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec.structs import replace

from hemicycle.procedure.body import Body
from hemicycle.procedure.core.changes import by_code, into
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import within
from hemicycle.procedure.membership import Dated, Member
from hemicycle.procedure.standing_body.founding.entries import BodyBegun
from hemicycle.procedure.standing_body.membership.entries import (
    MemberAdmitted,
    MemberNamed,
    MembershipEnded,
    MemberSuspended,
    SuspensionLifted,
)
from hemicycle.procedure.standing_body.membership.state import Membership, Naming
from hemicycle.procedure.standing_body.state import StandingBody


def period_on(periods: Sequence[Member], code: str, day: date) -> Member | None:
    """The period of this member that holds on a day."""
    return next((one for one in periods if one.code == code and one.holds(day)), None)


def admit(known: Membership, fact: MemberAdmitted, _: Entry) -> Membership:
    """One period more."""
    one = Member(code=fact.member, name=fact.name, groups=fact.groups, since=fact.since)
    if fact.belongs == "observer":
        return replace(known, observers=[*known.observers, one])
    return replace(known, members=[*known.members, one])


def end(known: Membership, fact: MembershipEnded, _: Entry) -> Membership:
    """The period in which the day lies ends with it."""
    return _changed(known, fact.member, fact.until, lambda one: replace(one, until=fact.until))


def suspend(known: Membership, fact: MemberSuspended, _: Entry) -> Membership:
    """A suspension more."""
    more = Dated(since=fact.since, until=fact.until)
    return _changed(
        known,
        fact.member,
        fact.since,
        lambda one: replace(one, suspended=[*one.suspended, more]),
    )


def lift(known: Membership, fact: SuspensionLifted, _: Entry) -> Membership:
    """The suspension in which the day lies ends with it."""

    def lifted(one: Member) -> Member:
        every = [replace(s, until=fact.until) if s.holds(fact.until) else s for s in one.suspended]
        return replace(one, suspended=every)

    return _changed(known, fact.member, fact.until, lifted)


def name(known: Membership, fact: MemberNamed, _: Entry) -> Membership:
    """A name more, at its day; of two of one day the later entry holds."""
    one = Naming(fact.since, fact.name, fact.short, fact.pronounced, fact.wikidata)
    others = [n for n in known.names.get(fact.member, []) if n.since != fact.since]
    every = sorted([*others, one], key=lambda naming: naming.since)
    return replace(known, names={**known.names, fact.member: every})


def _changed(
    known: Membership, code: str, day: date, change: Callable[[Member], Member]
) -> Membership:
    """The period of a member, or of an observer, that holds on a day, changed."""

    def each(periods: Sequence[Member]) -> list[Member]:
        return [change(one) if one.code == code and one.holds(day) else one for one in periods]

    return replace(known, members=each(known.members), observers=each(known.observers))


PART = StandingBody.membership
ROWS = (
    on(
        BodyBegun,
        PART,
        into(Membership.members).set(within(BodyBegun.rules, Body.members)),
    ),
    on(MemberAdmitted, PART, by_code(Membership, admit)),
    on(MembershipEnded, PART, by_code(Membership, end)),
    on(MemberSuspended, PART, by_code(Membership, suspend)),
    on(SuspensionLifted, PART, by_code(Membership, lift)),
    on(MemberNamed, PART, by_code(Membership, name)),
)
