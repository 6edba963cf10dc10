"""What a screen could offer of the silence procedure: a sample of each command, for the rules to answer."""

from collections.abc import Iterator

from hemicycle.procedure.core.subject import Offer
from hemicycle.procedure.meeting.deciding.silence import commands
from hemicycle.procedure.meeting.deciding.silence.guards import (
    DAY_MS,
    HOUR_MS,
    open_silences,
    rules_of,
)
from hemicycle.procedure.meeting.deciding.silence.state import Silence
from hemicycle.procedure.meeting.kernel.queries import is_chair, is_secretariat, person, sitting_of
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import MemberCode, Text

TABLED = ("proposed", "put", "objected")


def offers(meeting: Meeting, actor: str, now: int) -> Iterator[Offer]:
    """What this actor could do, as far as the meeting has it."""
    words: Text = {sitting_of(meeting).languages[0]: "…"}
    for silence in open_silences(meeting):
        if person(meeting, actor):
            yield commands.BreakSilence(silence.id, words), silence.id
            yield commands.AttachStatement(silence.id, words), silence.id
        if is_chair(meeting, actor) or is_secretariat(meeting, actor):
            yield from _conducting(meeting, silence, now)
    if is_chair(meeting, actor) or is_secretariat(meeting, actor):
        yield from _circulating(meeting, now)


def _circulating(meeting: Meeting, now: int) -> Iterator[Offer]:
    rules = rules_of(meeting)
    expires = now + (rules.least_period_h * HOUR_MS if rules else 0) + DAY_MS
    for outcome in meeting.outcomes.table.values():
        if outcome.status in TABLED:
            yield commands.OpenSilence(outcome.id, outcome.digest, expires), outcome.id


def _conducting(meeting: Meeting, silence: Silence, now: int) -> Iterator[Offer]:
    later = max(silence.expires, now) + DAY_MS
    heads = [*meeting.seats.heads, MemberCode("")]
    yield commands.ExtendSilence(silence.id, later), silence.id
    yield commands.WithdrawSilence(silence.id), silence.id
    objection = commands.EnterObjection(
        silence.id, heads[0], silence.at, {sitting_of(meeting).languages[0]: "…"}
    )
    yield objection, silence.id
    yield commands.ConfirmSilence(silence.id), silence.id
