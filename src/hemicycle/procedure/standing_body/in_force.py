"""What holds of a body on a day: its rules with the members of its record, who holds an office, who sits for whom."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from hemicycle.procedure.body import Body
from hemicycle.procedure.membership import Member
from hemicycle.procedure.standing_body.delegations.state import Delegate
from hemicycle.procedure.standing_body.membership.state import Naming
from hemicycle.procedure.standing_body.offices.state import Office, Tenure
from hemicycle.procedure.standing_body.state import StandingBody

RANKS = ("head", "alternate", "adviser", "delegate")
CHARGES = ("chair", "vice-chair", "rapporteur", "secretary", "other")
ONE_DAY = timedelta(days=1)


def body_of(body: StandingBody) -> Body | None:
    """The body as its record has it by now, to take the rules of any day from: each name holds for its days alone."""
    rules = body.founding.rules
    if rules is None:
        return None
    members = [
        part
        for one in body.membership.members
        for part in _named(one, body.membership.names.get(one.code, []))
    ]
    return replace(rules, members=members)


def name_on(body: StandingBody, code: str, day: date) -> Naming | None:
    """How a member is called on a day, where its record says more than its file."""
    known = [one for one in body.membership.names.get(code, []) if one.since <= day]
    return known[-1] if known else None


def holders_on(body: StandingBody, office: Office, day: date) -> list[Tenure]:
    """Who holds an office on a day; more than it has seats is a fault, none a vacancy."""
    every = body.offices.tenures.values()
    return [one for one in every if one.office == office.id and one.holds(day)]


def offices_on(body: StandingBody, day: date) -> list[Office]:
    """The offices that there are on a day: those of the body first, each charge by rank; then its members'."""
    there = [o for o in body.offices.table.values() if o.until is None or day <= o.until]
    return sorted(
        there, key=lambda o: (o.member is not None, CHARGES.index(o.charge), o.rank, o.member or "")
    )


def delegation_on(body: StandingBody, member: str | None, day: date) -> list[Delegate]:
    """Who sits for a member on a day, the head first."""
    every = body.delegations.table.values()
    theirs = (one for one in every if one.member == member and one.holds(day))
    return sorted(theirs, key=lambda one: RANKS.index(one.rank))


def overfilled(body: StandingBody, office: Office) -> list[Tenure]:
    """Those who hold an office on a day on which it has more holders than seats."""
    theirs = [t for t in body.offices.tenures.values() if t.office == office.id]
    days = {t.since for t in theirs if t.since is not None} | {None}
    found: dict[str, Tenure] = {}
    for day in days:
        at_once = [t for t in theirs if t.holds(day or date.min)]
        if len(at_once) > office.seats:
            found.update((t.id, t) for t in at_once)
    return list(found.values())


def _named(member: Member, names: Sequence[Naming]) -> Iterator[Member]:
    """The periods of a period by name."""
    since, called = member.since, member.name
    for naming in names:
        over = member.until is not None and member.until < naming.since
        if over:
            break
        if since is None or since < naming.since:
            yield replace(member, since=since, until=naming.since - ONE_DAY, name=called)
        since = max(naming.since, since or date.min)
        called = {**called, **naming.name}
    yield replace(member, since=since, name=called)
