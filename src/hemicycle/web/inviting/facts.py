"""What an invitation says of its meeting: when, how, for whom, about what, and which papers there are."""

from functools import partial

from hemicycle.calendar.invitations import Held
from hemicycle.outbound.letter import Act, Papers
from hemicycle.outbound.words import say
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.settings import Settings
from hemicycle.web.dates import date_and_time, language_name, languages_named
from hemicycle.web.delegation.zones import offset_min, place_of
from hemicycle.web.drafting.clocks import zones_of_states
from hemicycle.web.inviting.due import How
from hemicycle.web.inviting.reminders import DAY, due_at
from hemicycle.web.paper_lists import Paper, heaps
from hemicycle.web.view_models import members_of, named, said

MOST_PAPERS = 40


def facts_of(
    meeting: Meeting,
    seen: Meeting,
    held: Held,
    person: Participant | None,
    language: str,
    how: How,
    before: Held | None = None,
) -> list[tuple[str, str]]:
    """Label and value. `seen`: what of the meeting they will see in the room; `before`: as it was told last."""
    word, sitting = partial(say, language), meeting.sitting
    if sitting is None:
        return []
    facts = [(word("fact-date"), clocks_of(held.starts, sitting, person, language))]
    if how == "ended":
        return facts
    if held.ends is not None:
        ends = date_and_time(held.ends, language, sitting.offset_min)
        facts.append((word("fact-ends"), ends))
    if how == "moved" and meeting.calling.moves:
        moves = meeting.calling.moves
        told = before.starts if before else moves[-1].was_starts
        last = next((one for one in reversed(moves) if one.was_starts == told), moves[-1])
        was = date_and_time(last.was_starts, language, last.was_offset_min)
        ended = (
            [date_and_time(last.was_ends, language, last.was_offset_min)] if last.was_ends else []
        )
        facts.append((word("fact-instead-of"), " – ".join([was, *ended])))
    body = sitting.rulebook.title if sitting.body == sitting.rulebook.id else {}
    if meets := said({"title": body}, "title", language, sitting.languages).words:
        facts.append((word("fact-body"), meets))
    if person is not None and person.role == "interpreter":
        booth = language_name(person.booth, language) if person.booth else "none"
        facts.append((word("fact-part"), word("fact-interpreter", booth=booth)))
    spoken = languages_named(list(sitting.languages), language)
    facts.append((word("fact-place"), word("fact-held", mode=sitting.mode, languages=spoken)))
    if person is not None and person.member:
        facts.append((word("fact-for"), named(person.member, language, members_of(meeting))))
    agenda = agenda_of(seen, sitting, language)
    if agenda and how != "cancelled":
        facts.append((word("fact-agenda"), "\n".join(agenda)))
    return facts


def agenda_of(seen: Meeting, sitting: Sitting, language: str, *, since: int = 0) -> list[str]:
    """A line for each item; with what revisions `since` one did to it, also to those that they struck."""
    items, numbered = seen.agenda.items.values(), numbers(seen.agenda.items.values())
    lines = []
    for item in items:
        words = said(item.texts, "title", language, sitting.languages).words
        marked = item.mark if since and (item.revised or 0) >= since else None
        if not words or (item.status == "struck" and marked is None):
            continue
        closed = item.access == "closed" and sitting.access != "closed"
        told = [
            *([say(language, "fact-mark", mark=marked)] if marked else []),
            *([say(language, "fact-closed")] if closed and item.status != "struck" else []),
        ]
        aside = f" ({', '.join(told)})" if told else ""
        lines.append(f"{numbered[item.id]}. {words}{aside}")
    return lines


def papers_of(
    settings: Settings, record: str, seen: Meeting, public: Meeting, language: str
) -> Papers | None:
    """The documents that they will see, each with its address where it is open before the day."""
    found = [paper for heap in heaps(seen, language) for paper in heap.papers]
    if not found:
        return None
    open_ = {str(one) for one in public.documents.laid}
    each = [_paper(settings, record, paper, open_, language) for paper in found[:MOST_PAPERS]]
    if len(found) > MOST_PAPERS:
        each.append(Act(say(language, "papers-more", n=len(found) - MOST_PAPERS), ""))
    return Papers(say(language, "fact-papers"), each)


def _paper(settings: Settings, record: str, paper: Paper, open_: set[str], language: str) -> Act:
    """Of its languages the reader's, else the first."""
    files = paper.current.files
    one = next((each for each in files if each.document.language == language), files[0])
    names = " · ".join(part for part in (paper.current.symbol, one.title.words) if part)
    spoken = ", ".join(language_name(each.document.language, language) for each in files)
    known = str(one.document.id) in open_
    url = f"{settings.base_url}/meetings/{record}/documents/{one.document.id}" if known else ""
    return Act(f"{names} ({spoken})", url)


def until_when(held: Held, sitting: Sitting, how: How, at: int, language: str) -> list[str]:
    """Until when an answer is asked for: until the reminder of the day before, where that is to come."""
    until = due_at(held.starts, sitting.offset_min, DAY)
    if how not in ("new", "moved") or until <= at:
        return []
    return [
        say(language, "invitation-until", until=date_and_time(until, language, sitting.offset_min))
    ]


def clocks_of(at: int, sitting: Sitting, person: Participant | None, language: str) -> str:
    """By the clocks of the place, and by those of the capital of whom they sit for, or by UTC."""
    zone = zones_of_states().get(str(person.member), "") if person and person.member else ""
    theirs = offset_min(zone, at) if zone else 0
    if not zone:
        return both_clocks(at, language, sitting.offset_min)
    there = date_and_time(at, language, sitting.offset_min)
    if theirs == sitting.offset_min:
        return there
    own = date_and_time(at, language, theirs)
    return f"{there}\n{say(language, 'clock-there', place=place_of(zone, language), when=own)}"


def both_clocks(at: int, language: str, offset_min: int) -> str:
    """By the clocks of the place, and by UTC where that is another."""
    there = date_and_time(at, language, offset_min)
    return f"{there}\n{date_and_time(at, language)}" if offset_min else there
