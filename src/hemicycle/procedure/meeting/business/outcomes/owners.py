"""Whose a text or an amendment is, for the lists of their own that people are offered.

What `of_delegation` answers for one, for all at once.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.meeting.business.outcomes.state import SETTLED, WAITING, Outcome
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.queries import (
    accredited,
    refused_people,
    sitting_of,
)

DRAFTED = ("proposed", "put", "objected", "voting")
"""Texts that are offered for rewording."""

Owned = dict[str, tuple[str, ...]]


@shared
def own_texts(meeting: BusinessState) -> Owned:
    """The texts of one's own that may be reworded and withdrawn."""
    drafted = [one for one in meeting.outcomes.table.values() if one.status in DRAFTED]
    things = ((one.id, s.participant, s.capacity) for one in drafted for s in one.sponsors)
    chair, chairs = sitting_of(meeting).chair, [one.id for one in drafted if one.chairs]
    return _beside(_owned(meeting, things), chair, chairs)


@shared
def own_shared(meeting: BusinessState) -> Owned:
    """Those of one's own that have other sponsors, too."""
    shared_by = {one.id for one in meeting.outcomes.table.values() if len(one.sponsors) > 1}
    found = (
        (who, [one for one in ids if one in shared_by]) for who, ids in own_texts(meeting).items()
    )
    return {who: tuple(ids) for who, ids in found if ids}


@shared
def own_acceptable(meeting: BusinessState) -> Owned:
    """The amendments that wait and that are one's own to accept: to one's texts, and to one's amendments."""
    texts = [o for o in meeting.outcomes.table.values() if o.status in DRAFTED and o.amendments]
    waiting = [(o, one) for o in texts for one in o.amendments if one.status in WAITING]
    authors = {one.id: (one.participant, one.capacity) for o in texts for one in o.amendments}
    things = [
        (one.id, by, capacity)
        for o, one in waiting
        for by, capacity in (
            [authors[one.amends]]
            if one.amends in authors
            else [(s.participant, s.capacity) for s in o.sponsors]
        )
    ]
    chairs = [one.id for o, one in waiting if o.chairs and one.amends is None]
    return _beside(_owned(meeting, things), sitting_of(meeting).chair, chairs)


@shared
def own_behind(meeting: BusinessState) -> Owned:
    """Those of one's own that lack a language."""
    behind = {*texts_behind(meeting)}
    found = (
        (who, [one for one in ids if one in behind]) for who, ids in own_texts(meeting).items()
    )
    return {who: tuple(ids) for who, ids in found if ids}


@shared
def own_amendments(meeting: BusinessState) -> Owned:
    """The amendments of one's own that wait; the chair's also those of others that were overtaken."""
    waiting = _waiting(meeting, WAITING)
    overtaken = _waiting(meeting, ("overtaken",))
    chair = sitting_of(meeting).chair
    owned = _owned(meeting, waiting)
    return _beside(owned, chair, [one for one, _, _ in overtaken])


@shared
def own_overtaken(meeting: BusinessState) -> Owned:
    """The amendments of one's own that wait to be restated."""
    return _owned(meeting, _waiting(meeting, ("overtaken",)))


@shared
def texts_behind(meeting: BusinessState) -> tuple[str, ...]:
    """Texts that lack a language, or are stale in one."""
    languages = sitting_of(meeting).languages
    drafted = (one for one in meeting.outcomes.table.values() if one.status in DRAFTED)
    return tuple(one.id for one in drafted if first_behind(languages, one))


def first_behind(languages: Sequence[str], outcome: Outcome) -> tuple[str, str] | None:
    """The first part that lacks one of these languages, and the language."""
    lacking = (
        (part.id, language)
        for part in outcome.parts
        for language in (*(one for one in languages if one not in part.digests), *part.stale)
    )
    return next(lacking, None)


def _beside(owned: Owned, who: str, more: Sequence[str]) -> Owned:
    """What is whose, and somebody's beside their own."""
    mine = owned.get(who, ())
    new = [one for one in more if one not in mine]
    return {**owned, who: (*mine, *new)} if new else owned


def _waiting(meeting: BusinessState, status: tuple[str, ...]) -> list[tuple[str, str, str | None]]:
    return [
        (one.id, one.participant, one.capacity)
        for outcome in meeting.outcomes.table.values()
        if outcome.status not in SETTLED
        for one in outcome.amendments
        if one.status in status
    ]


def _owned(meeting: BusinessState, things: Iterable[tuple[str, str, str | None]]) -> Owned:
    """What is whose: it is named with who made it, and for whom they acted."""
    things = [*things]
    if not things:
        return {}
    people, out = accredited(meeting), refused_people(meeting)
    office = [SECRETARIAT, *(who for who, one in people.items() if one.role == "secretariat")]
    delegates: dict[str | None, list[str]] = defaultdict(list)
    for who, one in people.items():
        if one.role == "delegate" and one.member is not None:
            delegates[one.member].append(who)
    found: dict[str, list[str]] = defaultdict(list)
    for thing, by, capacity in things:
        member = people[by].member if by in people else None
        mates = (*delegates.get(capacity, ()), *delegates.get(member, ()))
        for who in dict.fromkeys((by, *(office if by in office else mates))):
            if who not in out:
                found[who].append(thing)
    return {who: tuple(dict.fromkeys(ids)) for who, ids in found.items()}
