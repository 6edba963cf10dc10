"""`decide`: what follows from an order in a meeting, or why it is refused.

Decides: which acts go onto the record. Invariants: it reads facts only, never texts (so that an erasure changes no
outcome); `at` never goes back; an act is one command's entries, which hold all that the command carried.
Refuses to know: clocks, files, networks, dice. Who may *reach* a meeting is the door's matter; who may *do* what in
it is decided here alone.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from hemicycle.procedure.core.actor import SYSTEM, Command, Submission
from hemicycle.procedure.core.entry import Draft, Entry
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.audiences import audience_of, governing_item
from hemicycle.procedure.meeting.business.agenda.decide import decide_agenda
from hemicycle.procedure.meeting.business.booths.decide import decide_booths
from hemicycle.procedure.meeting.business.floor.decide import decide_floor
from hemicycle.procedure.meeting.business.outcomes.decide import decide_outcomes
from hemicycle.procedure.meeting.business.photos.decide import decide_photos
from hemicycle.procedure.meeting.business.publication.decide import decide_publication
from hemicycle.procedure.meeting.deciding.motions.decide import decide_motions
from hemicycle.procedure.meeting.deciding.silence.commands import ReportOutage
from hemicycle.procedure.meeting.deciding.silence.decide import decide_silence
from hemicycle.procedure.meeting.deciding.statements.decide import decide_statements
from hemicycle.procedure.meeting.deciding.votes.decide import decide_votes
from hemicycle.procedure.meeting.evolve import evolve, fold
from hemicycle.procedure.meeting.guards import refusal
from hemicycle.procedure.meeting.kernel.lifecycle.commands import ConveneMeeting, Settle
from hemicycle.procedure.meeting.kernel.lifecycle.convening import convene
from hemicycle.procedure.meeting.kernel.lifecycle.decide import decide_sitting
from hemicycle.procedure.meeting.kernel.seats.decide import decide_seats
from hemicycle.procedure.meeting.queries import capacity_in_force
from hemicycle.procedure.meeting.settle import due
from hemicycle.procedure.meeting.state import Meeting

Act = tuple[Entry, ...]
Acts = list[Act]

SUBJECTS = (
    decide_sitting,
    decide_seats,
    decide_agenda,
    decide_floor,
    decide_statements,
    decide_outcomes,
    decide_motions,
    decide_votes,
    decide_silence,
    decide_photos,
    decide_booths,
    decide_publication,
)


def decide(meeting: Meeting, order: Submission[Command]) -> Acts | Refusal:
    """The acts that follow: first what was due by now (an act of `system`), then the command's own.

    `Settle` with nothing due gives no act. Before an outage is reported nothing is settled: it may be why.
    """
    order = replace(order, now=max(order.now, meeting.last_at))
    acts: Acts = []
    reported = isinstance(order.command, ReportOutage)
    overdue = [] if reported else due(meeting, order.now)
    if overdue:
        acts.append(act(meeting, SYSTEM, order.now, overdue))
        meeting = fold(acts[0], meeting)
    if isinstance(order.command, Settle):
        return acts if order.actor == SYSTEM else refusal(meeting, "system-only", "TIME-1")
    drafts = judge(meeting, order)
    if isinstance(drafts, Refusal):
        return drafts
    return [*acts, act(meeting, order.actor, order.now, drafts)]


def judge(meeting: Meeting, order: Submission[Command]) -> list[Draft] | Refusal:
    """What the command itself gives, nothing being due."""
    if isinstance(order.command, ConveneMeeting):
        return convene(meeting, order, order.command)
    if meeting.sitting is None:
        return refusal(meeting, "not-convened", "MEETING-1")
    for subject in SUBJECTS:
        decision = subject(meeting, order)
        if decision is not None:
            return decision
    raise TypeError(f"no subject knows {type(order.command).__name__}")


def act(meeting: Meeting, actor: str, now: int, drafts: Sequence[Draft]) -> Act:
    """The drafts as the next entries of the record."""
    entries: list[Entry] = []
    first = meeting.size
    for seq, draft in enumerate(drafts, first):
        item = governing_item(draft.fact) or meeting.agenda.current
        entry = Entry(
            seq=seq,
            at=now,
            act=(first, len(drafts)),
            by=actor,
            capacity=capacity_in_force(meeting, actor, item),
            audience="",
            fact=draft.fact,
            texts=draft.texts,
        )
        meeting = evolve(meeting, entry)
        entries.append(replace(entry, audience=audience_of(meeting, draft.fact)))
    return tuple(entries)
