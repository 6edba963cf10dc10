"""Texts that go from a committee to the plenary: adopted there, laid here, each with its entry."""

from collections.abc import Iterable, Mapping

import msgspec

from hemicycle.procedure.meeting.business.outcomes.origin import ADOPTED_BY, Origin, Votes
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.passed_on import votes_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.procedure.standing_body.conferences.state import Conference
from hemicycle.procedure.words import ItemId
from hemicycle.web.site import Site
from hemicycle.web.view_models import Said, said

SHOWN = 90
"""So many characters of a text say which it is."""


class Target(msgspec.Struct, frozen=True):
    """A meeting of the plenary that is open, before which a text may be laid, and its items."""

    record: str
    items: list[tuple[ItemId, Said]]
    current: ItemId | None


class Flow(msgspec.Struct, frozen=True):
    """A text. `came`: it was adopted elsewhere and lies here; else it was adopted here.

    `by`: who adopted it; `votes` None: without a vote; `entry`: of the record where it was adopted. `status`: what
    became of it in the plenary, `laid` in which record; none where it is not before it.
    """

    outcome: str
    record: str
    words: Said
    by: Said
    entry: int
    votes: Votes | None
    came: bool
    status: str = ""
    laid: str = ""


def goes_on(one: Outcome) -> bool:
    """Whether it was adopted by all, and so may go to the plenary."""
    return one.status == "adopted" and one.settled is not None


async def seen_of(site: Site, records: Iterable[str], *, office: bool) -> dict[str, Meeting]:
    """The meetings that were called, as far as this reader sees them."""
    found: dict[str, Meeting] = {}
    for record in records:
        meeting = await site.recorder.meeting(record)
        found[record] = meeting if office else view(meeting, "public")
    return found


def flows_of(one: Conference, seen: Mapping[str, Meeting], reader: str) -> Mapping[str, list[Flow]]:
    """By record, what was adopted in committees, and what came before the plenary."""
    parts = {str(each.meeting): each.part for each in one.programme.values() if each.meeting}
    laid = {
        (known.origin.point.record, known.origin.point.seq): (record, known)
        for record, meeting in seen.items()
        for known in meeting.outcomes.table.values()
        if known.origin
    }
    names = one.words
    return {
        record: [
            flow
            for known in meeting.outcomes.table.values()
            if (flow := _flow(one, parts[record], record, meeting, known, laid, names, reader))
        ]
        for record, meeting in seen.items()
    }


def _flow(
    one: Conference,
    part: int,
    record: str,
    meeting: Meeting,
    known: Outcome,
    laid: Mapping[tuple[str, int], tuple[str, Outcome]],
    names: Mapping[str, dict[str, str]],
    reader: str,
) -> Flow | None:
    official = meeting.sitting.languages if meeting.sitting else ()
    words = _short(said({"text": known.words}, "text", reader, official))
    if known.origin:
        whose = said(known.wordings[0].texts, ADOPTED_BY, reader, official)
        origin: Origin = known.origin
        at, votes = origin.point.seq, origin.votes
        return Flow(known.id, record, words, whose, at, votes, True, known.status, record)
    if one.parts[part - 1].kind == "plenary" or not goes_on(known) or known.settled is None:
        return None
    whose = said(dict(names), f"part-{part}", reader, official)
    where, there = laid.get((record, known.settled), ("", None))
    return Flow(
        known.id,
        record,
        words,
        whose,
        known.settled,
        votes_of(meeting, known),
        False,
        there.status if there else "",
        where,
    )


def _short(words: Said) -> Said:
    if len(words.words) <= SHOWN:
        return words
    return Said(words.words[:SHOWN].rsplit(" ", 1)[0] + "…", words.lang)


async def targets_of(site: Site, one: Conference, reader: str) -> list[Target]:
    """The meetings of the plenary that are open."""
    found: list[Target] = []
    for each in one.programme.values():
        if each.meeting is None or one.parts[each.part - 1].kind != "plenary":
            continue
        meeting = await site.recorder.meeting(each.meeting)
        sitting = meeting.sitting
        if sitting is None or sitting.phase not in ("open", "suspended"):
            continue
        items = [
            (item, said(known.texts, "title", reader, sitting.languages))
            for item, known in meeting.agenda.items.items()
        ]
        found.append(Target(str(each.meeting), items, meeting.agenda.current))
    return found
