"""[MEETING-1] What is wrong with a meeting as it is to be convened: each flaw at its place.

The act is refused for the first of them. A meeting file is read as such a meeting, so that all of its flaws are told at
once, each at its line.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from hemicycle.procedure.codes import is_code
from hemicycle.procedure.core.refusal import Flaw, Path, Refusal
from hemicycle.procedure.ids import is_id
from hemicycle.procedure.meeting.business.booths.queries import misplaced
from hemicycle.procedure.meeting.convening.commands import Convening
from hemicycle.procedure.meeting.kernel.guards import misworded, worded
from hemicycle.procedure.meeting.kernel.queries import may_preside
from hemicycle.procedure.meeting.kernel.seats.accrediting import accredited, miscoded
from hemicycle.procedure.words import NO_LANGUAGE, ParticipantId, Texts

MOST_PARTICIPANTS = 1000
MOST_GROUPS = 50
Named = list[tuple[Path, str]]
"""Values by their places."""


def flaws(given: Convening) -> Iterator[Flaw]:
    """All that is wrong, in the order in which the act is refused for it."""
    yield from _odd_ids(given)
    if not given.languages:
        yield _flaw(("languages",), "no-language")
    if len(given.participants) > MOST_PARTICIPANTS:
        yield _flaw(("participants",), "too-many", most=MOST_PARTICIPANTS)
    yield from _doubled(given)
    yield from _unknown(given)
    yield from _misworded(given)
    yield from _unfit(given)
    if given.access == "chatham-house":  # [CHATHAM-1] nothing of it is open
        for place, item in enumerate(given.items):
            if item.access == "open":
                yield Flaw(("items", place, "access"), Refusal("item-public", "CHATHAM-1"))
    if len(given.groups) > MOST_GROUPS:
        yield _flaw(("groups",), "too-many", most=MOST_GROUPS)
    for place, one in enumerate(given.days):
        if not _is_day(one):
            yield _flaw(("days", place), "bad-date", date=one)
    if given.ends is not None and given.ends < given.starts:
        yield _flaw(("ends",), "ends-before-it-starts")


def _is_day(written: str) -> bool:
    """Whether this is a day, as ISO 8601 has it: `2021-12-09`."""
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False


def _flaw(path: Path, code: str, **details: str | int) -> Flaw:
    return Flaw(path, Refusal(code, "MEETING-1", None, {**details}))


def _odd_ids(given: Convening) -> Iterator[Flaw]:
    ids: Named = [(("meeting",), given.meeting), *_ids_of_items(given), *_ids_of_tracks(given)]
    ids += [
        (("items", place, "carried"), item.carried)
        for place, item in enumerate(given.items)
        if item.carried
    ]
    yield from (_flaw(path, "bad-id", id=one) for path, one in ids if not is_id(one))
    for place, item in enumerate(given.items):
        if item.proposer and not is_code(item.proposer):
            yield _flaw(("items", place, "proposer"), "unknown-member", member=item.proposer)


def _ids_of_items(given: Convening) -> Named:
    return [(("items", place, "id"), item.id) for place, item in enumerate(given.items)]


def _ids_of_tracks(given: Convening) -> Named:
    return [(("tracks", place, "id"), track.id) for place, track in enumerate(given.tracks)]


def _listed(name: str, values: Iterable[str]) -> Named:
    return [((name, place), value) for place, value in enumerate(values)]


def _doubled(given: Convening) -> Iterator[Flaw]:
    """What stands twice in a list in which nothing does."""
    slugs = [p.slug.get(NO_LANGUAGE, "") for p in given.participants]
    lists = (
        [(("participants", place, "slug"), slug) for place, slug in enumerate(slugs)],
        _ids_of_items(given),
        _ids_of_tracks(given),
        _listed("languages", given.languages),
        _listed("photo_order", given.photo_order or []),
        _listed("vice_chairs", given.vice_chairs),
        _listed("hosts", given.hosts),
    )
    for names in lists:
        seen: set[str] = set()
        for path, name in names:
            if name in seen:
                yield _flaw(path, "named-twice", name=name)
            seen.add(name)
    others = [place for place, item in enumerate(given.items) if item.other_business is True]
    yield from (
        _flaw(("items", place, "other_business"), "other-business-there") for place in others[1:]
    )
    for path, who in _listed("vice_chairs", given.vice_chairs):
        if who == given.chair:
            yield _flaw(path, "already-chair", participant=who)


def _presiding(given: Convening) -> Named:
    return [(("chair",), given.chair), *_listed("vice_chairs", given.vice_chairs)]


def _unknown(given: Convening) -> Iterator[Flaw]:
    """Whom or what one part names, and another does not have."""
    named = [*_presiding(given), *_listed("photo_order", given.photo_order or [])]
    named += _listed("hosts", given.hosts)
    others = (("host", given.host), ("reporter", given.reporter))
    named += [((name,), who) for name, who in others if who is not None]
    people = _people(given)
    yield from (
        _flaw(path, "unknown-participant", participant=who)
        for path, who in named
        if who not in people
    )
    items = {item.id for item in given.items}
    for place, person in enumerate(given.participants):
        for path, item in _listed("capacity_items", person.capacity_items or []):
            if item not in items:
                yield _flaw(("participants", place, *path), "unknown-item", item=item)


def _people(given: Convening) -> dict[str, int]:
    return {f"p{n}": n - 1 for n in range(1, len(given.participants) + 1)}


def _unfit(given: Convening) -> Iterator[Flaw]:
    """Who cannot be what the list makes of them."""
    for place, person in enumerate(given.participants):
        for flaw in miscoded(person, "MEETING-1"):
            yield Flaw(("participants", place, *flaw.path), flaw.refusal)
    people = _people(given)
    for path, who in _presiding(given):
        role = given.participants[people[who]].role if who in people else "delegate"
        if not may_preside(role):
            yield _flaw(path, "may-not-preside", participant=who, role=role)
    for place, person in enumerate(given.participants):
        if misplaced(given.languages, person):
            path = ("participants", place, "booth")
            yield _flaw(path, "no-such-booth", language=str(person.booth), role=person.role)


def _misworded(given: Convening) -> Iterator[Flaw]:
    """[TEXT-1] What is wrong with words."""
    for place, texts in _texts_of(given):
        for path, code, details in misworded(given.languages, texts):
            named = path if place != ("photo_credit",) else path[1:]
            yield Flaw((*place, *named), Refusal(code, "TEXT-1", None, details))


def _texts_of(given: Convening) -> Iterator[tuple[Path, Texts]]:
    titles = {
        "title": given.title,
        "topic": given.topic,
        "source": given.source,
        "called": given.called,
        "place": given.place,
        "occasion": given.occasion,
    }
    yield from (((), worded(text, name)) for name, text in titles.items())
    for place, person in enumerate(given.participants):
        yield ("participants", place), accredited(ParticipantId(""), person).texts
    yield from ((("items", n), worded(item.title, "title")) for n, item in enumerate(given.items))
    yield from ((("tracks", n), worded(one.title, "title")) for n, one in enumerate(given.tracks))
    yield from ((("groups", n), worded(one.text, "text")) for n, one in enumerate(given.groups))
    yield ("photo_credit",), worded(given.photo_credit, "credit")
