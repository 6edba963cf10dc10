"""[BODY-18] In what a meeting differs from what its body's record has for its day: rules, members, people and offices.

A guest whom the record never named is no difference, nor is somebody of the record who is not on the list: both are for
the secretariat to decide. What was erased on either side cannot be compared.
"""

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec
from msgspec.structs import replace

from hemicycle.procedure.membership import Dated, Member
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.procedure.standing_body.people_of_day import (
    OfTheDay,
    of_other_days,
    people_of_day,
    successors,
)
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Text


class OnTheList(msgspec.Struct, frozen=True):
    """Somebody on a meeting's list, as they are compared."""

    id: str
    name: str
    member: str
    office: Text


class Difference(msgspec.Struct, frozen=True):
    """`about`: a participant, a member's code, or nothing; `name`: the participant's. `other-days`: of the day, none.

    `has` and `due`: what the meeting has, and what its body's record has.
    """

    code: str
    about: str = ""
    name: str = ""
    has: str = ""
    due: str = ""


def differences(
    state: StandingBody, day: date, rules: Rulebook, people: Iterable[OnTheList]
) -> Iterator[Difference]:
    """All of them: the rules' first, then by member, then in the list's order."""
    body = body_of(state)
    if body is None or body.id != rules.id:
        yield Difference("other-body", has=rules.id, due=body.id if body else "")
        return
    own, due = replace(rules, named=msgspec.UNSET), body.meeting(day)
    yield from _of_members(_members(own), _members(due), day)
    if _without_members(own) != _without_members(due):
        yield Difference("other-rules", has=own.edition, due=due.edition)
    there = {one.named: one for one in people_of_day(state, day)}
    others = of_other_days(state, day)
    for one in people:
        found = there.get((one.name, one.member))
        if found is not None:
            yield from _of_office(one, found)
        elif (one.name, one.member) in others:
            beside = [named for named in there if named[1] == one.member]
            now = successors(state, (one.name, one.member), day) or beside
            names = ", ".join(name for name, _ in now)
            yield Difference("left-by-then", one.id, one.name, due=names)


def _members(rules: Rulebook) -> list[Member]:
    return [] if isinstance(rules.decisions, msgspec.UnsetType) else rules.decisions.members


def _without_members(rules: Rulebook) -> Rulebook:
    if isinstance(rules.decisions, msgspec.UnsetType):
        return rules
    return replace(rules, decisions=replace(rules.decisions, members=[]))


def _of_members(own: list[Member], due: list[Member], day: date) -> Iterator[Difference]:
    has, should = {one.code: one for one in own}, {one.code: one for one in due}
    yield from (Difference("no-member-then", code) for code in has if code not in should)
    yield from (Difference("member-missing", code) for code in should if code not in has)
    for code in (code for code in has if code in should):
        if has[code] != should[code]:
            days_alone = _on(has[code], day) == _on(should[code], day)
            told = "other-days" if days_alone else "other-member"
            yield Difference(told, code, "", _named(has[code]), _named(should[code]))
    if not has.keys() ^ should.keys() and [*has] != [*should]:
        yield Difference("other-order", has=" ".join(has), due=" ".join(should))


def _on(one: Member, day: date) -> Member:
    """The member as far as that day is concerned."""
    suspended = [Dated() for period in one.suspended if period.holds(day)]
    return replace(one, since=None, until=None, suspended=suspended)


def _named(one: Member) -> str:
    return next(iter(one.name.values()), one.code)


def _of_office(one: OnTheList, found: OfTheDay) -> Iterator[Difference]:
    """An office that the record states in this language, and which is none of those."""
    for language, words in one.office.items():
        due = [text[language] for text in found.offices if text.get(language)]
        if due and words not in due:
            yield Difference("other-office", one.id, one.name, words, ", ".join(due))
            return
