"""The days before a meeting, dated back from it: what is due by when, and how far it is.

Nothing of it is kept. Each step looks for itself whether it is done, on the record and in the register; one that was
late, or has something that was, keeps its sign. A deadline is the body's where its rules have one, else a usual one.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from typing import Literal, NamedTuple

import msgspec

from hemicycle.access.links import Link
from hemicycle.access.papers import Paper
from hemicycle.procedure.meeting.business.booths.gaps import BOTH_WAYS, gaps
from hemicycle.procedure.meeting.business.documents.deadline import HOUR_MS, deadline
from hemicycle.procedure.meeting.business.documents.queries import full_symbol, standing
from hemicycle.procedure.meeting.business.documents.state import Document
from hemicycle.procedure.meeting.kernel.queries import on_the_list, sitting_of
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.inviting.reminders import TESTS, due_at

DAY_MS = 24 * HOUR_MS
State = Literal["done", "now", "late", "coming"]
INVITED_D = 14
LINKS_D = 14
REPLIES_D = 3
PAPERS_D = 7
"""Days before, where the body's rules set no deadline for documents."""
CREDENTIALS_D = 7
"""“If possible not less than one week before the opening” (UNGA rule 27)."""
BOOTHS_D = 2
TESTS_D = 1


class Lateness(NamedTuple):
    """A paper that came after the deadline: what it is called, by how many days, and its entry."""

    symbol: str
    days: int
    seq: int


class Step(NamedTuple):
    """A step. `due` in UTC milliseconds; `done` of `of` are there. `article`: by which the body sets its deadline.

    `behind`: it was done only after it was due, or is not; `late`: what of it came late.
    """

    name: str
    due: int
    days: int
    done: int
    of: int
    state: State
    behind: bool
    late: Sequence[Lateness]
    article: str


class Reminded(NamedTuple):
    """`planned`: those who have not tested are still to be reminded; `at`: when they were."""

    planned: bool = False
    at: int | None = None


class Known(NamedTuple):
    """What the register knows: the links that stand, and by participant credentials, invitations and answers.

    `invited`: when they were written to last; None: not yet. `answered`: who said whether they come. `tested`: when
    they tested the device on which they sit. `reminded`: of the tests.
    """

    links: Sequence[Link]
    papers: Mapping[str, Paper]
    invited: Mapping[str, int | None] = {}
    answered: Collection[str] = ()
    tested: Mapping[str, int] = {}
    reminded: Reminded = Reminded()


class _Found(NamedTuple):
    """How far a step is: `last`: when the last of it was done."""

    name: str
    due: int
    done: int
    of: int
    last: int | None
    late: Sequence[Lateness] = ()
    article: str = ""


def timetable(meeting: Meeting, known: Known, called: int, now: int) -> list[Step]:
    """[PREPARE-1] The steps by the day on which they are due. `called`: when the meeting was called.

    What was due before that is due a day after it.
    """
    found = [one for one in _found(meeting, known) if one.of]
    soonest = min(called + DAY_MS, sitting_of(meeting).starts)
    steps = [_step(meeting, one, max(one.due, soonest), now) for one in found]
    return sorted(steps, key=lambda step: step.due)


def _found(meeting: Meeting, known: Known) -> Iterator[_Found]:
    people = {one.id for one in on_the_list(meeting)}
    yield _invitations(meeting, known.invited, people)
    yield _links(meeting, known.links, people)
    yield _papers(meeting)
    yield _replies(meeting, known, people)
    yield _credentials(meeting, known.papers)
    yield _booths(meeting)
    yield _reminder(meeting, known.reminded)
    yield _tests(meeting, known, people)
    starts = sitting_of(meeting).starts
    yield _Found("opening", starts, 0, 1, None)


def _links(meeting: Meeting, links: Sequence[Link], people: Set[str]) -> _Found:
    """Everybody on the list has a personal link."""
    having = {link.actor: link.made for link in links if link.actor in people}
    due = sitting_of(meeting).starts - LINKS_D * DAY_MS
    return _Found("links", due, len(having), len(people), max(having.values(), default=None))


def _invitations(meeting: Meeting, invited: Mapping[str, int | None], people: Set[str]) -> _Found:
    """Everybody on the list was written to; where nobody is to be invited, nobody is awaited."""
    told = [at for who, at in invited.items() if who in people and at is not None]
    due = sitting_of(meeting).starts - INVITED_D * DAY_MS
    return _Found(
        "invitations", due, len(told), len(people) if invited else 0, max(told, default=None)
    )


def _replies(meeting: Meeting, known: Known, people: Set[str]) -> _Found:
    """Whoever was invited has said whether they come."""
    told = [who for who, at in known.invited.items() if who in people and at is not None]
    answered = [who for who in told if who in known.answered]
    due = sitting_of(meeting).starts - REPLIES_D * DAY_MS
    return _Found("replies", due, len(answered), len(told), None)


def _papers(meeting: Meeting) -> _Found:
    """Each item has a paper; those that came late are named."""
    due = deadline(meeting)
    items = [one for one in meeting.agenda.items.values() if one.status != "struck"]
    wanted = [one.id for one in items if not one.other_business]
    laid = [one for one in standing(meeting) if one.speaker is None]
    there = {one.item for one in laid if one.item in wanted}
    by = sitting_of(meeting).starts - PAPERS_D * DAY_MS if due is None else due
    late = [_late(one, by) for one in laid if one.late]
    last = max((one.at for one in laid if one.item in wanted), default=None)
    return _Found("papers", by, len(there), len(wanted), last, late, _article(meeting))


def _article(meeting: Meeting) -> str:
    """The article of the deadline for documents; empty where the rules cite none."""
    cited = sitting_of(meeting).rulebook.debate.articles
    return "" if isinstance(cited, msgspec.UnsetType) else cited.get("documents_before_h", "")


def _late(one: Document, due: int) -> Lateness:
    return Lateness(full_symbol(one), max(1, (one.at - due) // DAY_MS), one.seq)


def _credentials(meeting: Meeting, papers: Mapping[str, Paper]) -> _Found:
    """Those of each delegation were accepted; where nobody handed in any, nobody is asked for them."""
    heads = [*meeting.seats.heads.values()] if papers else []
    accepted = [papers[who] for who in heads if who in papers and papers[who].outcome == "accepted"]
    last = max((one.decided or one.made for one in accepted), default=None)
    due = sitting_of(meeting).starts - CREDENTIALS_D * DAY_MS
    return _Found("credentials", due, len(accepted), len(heads), last)


def _booths(meeting: Meeting) -> _Found:
    """[BOOTH-8] Each booth is whole as it is planned; where nothing is, each language has interpreters.

    Where there are none at all, none are awaited.
    """
    sitting, plan = sitting_of(meeting), meeting.booths.plan
    if plan and plan.booths:
        wanted = {*sitting.languages, *(booth.language for booth in plan.booths)}
        if len(sitting.languages) == BOTH_WAYS:
            wanted = {booth.language for booth in plan.booths}
        lacking = {gap.language for gap in gaps(meeting)}
        due = sitting.starts - BOOTHS_D * DAY_MS
        return _Found("booths", due, len(wanted - lacking), len(wanted), None)
    at_work = [p for p in meeting.seats.participants.values() if _interprets(p)]
    manned = {p.booth for p in at_work} & {*sitting.languages}
    due = sitting.starts - BOOTHS_D * DAY_MS
    return _Found("booths", due, len(manned), len(sitting.languages) if at_work else 0, None)


def _tests(meeting: Meeting, known: Known, people: Set[str]) -> _Found:
    """Whoever has a link tried camera, microphone, loudspeaker and line; before there are links nobody can."""
    able = {link.actor for link in known.links if link.actor in people}
    tested = [at for who, at in known.tested.items() if who in able]
    due = sitting_of(meeting).starts - TESTS_D * DAY_MS
    return _Found("tests", due, len(tested), len(able), max(tested, default=None))


def _reminder(meeting: Meeting, reminded: Reminded) -> _Found:
    """Whoever has not tested is reminded, by day; where all have, or there was no time for it, nobody is."""
    sitting = sitting_of(meeting)
    due = due_at(sitting.starts, sitting.offset_min, TESTS)
    sent = reminded.at is not None
    return _Found("test-reminder", due, int(sent), int(sent or reminded.planned), None)


def _interprets(person: Participant) -> bool:
    return person.role == "interpreter"


def _step(meeting: Meeting, one: _Found, due: int, now: int) -> Step:
    over = sitting_of(meeting).opened_at is not None and one.name == "opening"
    done = over or one.done >= one.of
    behind = (not done and now > due) or (done and one.last is not None and one.last > due)
    state: State = "done" if done else "late" if now > due else _nearest(due, now)
    days = max(0, (sitting_of(meeting).starts - due) // DAY_MS)
    return Step(
        one.name,
        due,
        days,
        one.done,
        one.of,
        state,
        behind or bool(one.late),
        one.late,
        one.article,
    )


def _nearest(due: int, now: int) -> State:
    return "now" if due - now <= DAY_MS else "coming"
