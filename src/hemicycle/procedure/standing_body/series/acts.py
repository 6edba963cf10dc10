"""Acts upon series of meetings."""

from hemicycle.procedure.core.act import Decision, act
from hemicycle.procedure.core.actor import Submission
from hemicycle.procedure.core.entry import Draft
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_id
from hemicycle.procedure.standing_body.guards import (
    ANY_TIME,
    OFFICE,
    readable,
    refusal,
    uncalled,
    worded,
)
from hemicycle.procedure.standing_body.offices.acts import known_office
from hemicycle.procedure.standing_body.series.commands import (
    CallSeries,
    CancelSitting,
    JoinMeeting,
    MoveSittings,
    Plan,
    PlanSittings,
)
from hemicycle.procedure.standing_body.series.entries import (
    SeriesCalled,
    SittingCancelled,
    SittingJoined,
    SittingMoved,
    SittingPlanned,
)
from hemicycle.procedure.standing_body.series.state import Series, Sitting, Slot
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import SeriesId, Texts

MOST_SITTINGS, MOST_TOPICS = 120, 20
LEAST_MIN, MOST_MIN = 5, 24 * 60
TITLE, WHOM, TOPIC = "title", "whom", "topic-"


@act(CallSeries, SeriesCalled, SittingPlanned, by=OFFICE, when=ANY_TIME, spec="SERIES-1")
def call(body: StandingBody, order: Submission[CallSeries]) -> Decision:
    """[SERIES-1] A series is announced by whoever may call the body, or adopted by a meeting, whose entry it names."""
    one = order.command
    refused = _uncalled(body, one) or _unworded(body, one.texts)
    if refused:
        return refused
    topics = len(_topics(one.texts))
    series = SeriesId(f"e{body.size}")
    called = SeriesCalled(series, one.manner, topics, one.caller, one.source)
    planned = _planned(body, Series(series, one.manner, topics), one.sittings)
    return planned if isinstance(planned, Refusal) else [Draft(called, one.texts), *planned]


@act(PlanSittings, SittingPlanned, by=OFFICE, when=ANY_TIME, spec="SERIES-2")
def plan(body: StandingBody, order: Submission[PlanSittings]) -> Decision:
    """[SERIES-2] Sittings are numbered from 1 on in the order in which they are planned; no number is used twice."""
    known = known_series(body, order.command.series)
    if isinstance(known, Refusal):
        return known
    if not order.command.sittings:
        return refusal(body, "list-empty", "SERIES-2")
    return _planned(body, known, order.command.sittings)


@act(MoveSittings, SittingMoved, by=OFFICE, when=ANY_TIME, spec="SERIES-3")
def move(body: StandingBody, order: Submission[MoveSittings]) -> Decision:
    """[SERIES-3] Sittings that are not yet called as meetings are moved, one or several in one act.

    The reason stands on the first of them.
    """
    one, texts = order.command, worded(reason=order.command.reason)
    known = known_series(body, one.series)
    if isinstance(known, Refusal):
        return known
    numbers = [each.number for each in one.moves]
    if not numbers or len(set(numbers)) < len(numbers):
        return refusal(body, "list-empty" if not numbers else "named-twice", "SERIES-3")
    drafts: list[Draft] = []
    for each in one.moves:
        sitting = _movable(body, known, each.number)
        if isinstance(sitting, Refusal):
            return sitting
        refused = _untimely(body, each.slot)
        if refused:
            return refused
        if each.slot == sitting.slot:
            return refusal(body, "unchanged", "SERIES-3")
        fact = SittingMoved(known.id, each.number, each.slot, sitting.slot)
        drafts.append(Draft(fact, {} if drafts else texts))
    return readable(body, texts) or drafts


@act(CancelSitting, SittingCancelled, by=OFFICE, when=ANY_TIME, spec="SERIES-4")
def cancel(body: StandingBody, order: Submission[CancelSitting]) -> Decision:
    """[SERIES-4] A sitting that is not held stays in the series, under its number."""
    one, texts = order.command, worded(reason=order.command.reason)
    known = known_series(body, one.series)
    sitting = known if isinstance(known, Refusal) else _movable(body, known, one.number)
    if isinstance(sitting, Refusal):
        return sitting
    return readable(body, texts) or [Draft(SittingCancelled(one.series, one.number), texts)]


@act(JoinMeeting, SittingJoined, by=OFFICE, when=ANY_TIME, spec="SERIES-5")
def join(body: StandingBody, order: Submission[JoinMeeting]) -> Decision:
    """[SERIES-5] A sitting is called as one meeting, whose record says from then on when it is, and if it was held."""
    one = order.command
    known = known_series(body, one.series)
    sitting = known if isinstance(known, Refusal) else _movable(body, known, one.number)
    if isinstance(sitting, Refusal):
        return sitting
    if not is_id(one.meeting):
        return refusal(body, "bad-id", "SERIES-5", id=one.meeting)
    taken = (s.meeting for each in body.series.table.values() for s in each.sittings.values())
    if one.meeting in taken:
        return refusal(body, "named-twice", "SERIES-5", name=one.meeting)
    return [Draft(SittingJoined(one.series, one.number, one.meeting))]


def known_series(body: StandingBody, series: SeriesId) -> Series | Refusal:
    """The series of this id."""
    return body.series.table.get(series) or refusal(
        body, "unknown-series", "SERIES-2", series=series
    )


def _uncalled(body: StandingBody, one: CallSeries) -> Refusal | None:
    """Who announces is named by the office; what was adopted, by the entry that says so."""
    if one.manner == "adopted" and one.source is None:
        return refusal(body, "source-missing", "SERIES-1")
    if one.manner == "announced" and one.caller is None:
        return refusal(body, "caller-missing", "SERIES-1")
    known = known_office(body, one.caller) if one.caller else None
    if isinstance(known, Refusal):
        return known
    if known and known.until is not None:
        return refusal(body, "office-ended", "SERIES-1", office=known.id)
    return None


def _unworded(body: StandingBody, texts: Texts) -> Refusal | None:
    """A title, whom it invites, and topics that are numbered from 1 on without a gap."""
    topics = _topics(texts)
    if not texts.get(TITLE):
        return refusal(body, "text-empty", "SERIES-1", text=TITLE)
    if len(topics) > MOST_TOPICS:
        return refusal(body, "too-many", "SERIES-1", most=MOST_TOPICS)
    due = {TITLE, WHOM, *(f"{TOPIC}{number}" for number in range(1, len(topics) + 1))}
    unknown = next((name for name in texts if name not in due), None)
    if unknown is not None:
        return refusal(body, "unknown-text", "SERIES-1", text=unknown)
    empty = next((name for name, text in texts.items() if not text), None)
    if empty is not None:
        return refusal(body, "text-empty", "SERIES-1", text=empty)
    return readable(body, texts)


def _topics(texts: Texts) -> list[str]:
    return [name for name in texts if name.startswith(TOPIC)]


def _planned(body: StandingBody, known: Series, plans: list[Plan]) -> list[Draft] | Refusal:
    """An entry for each, numbered on from those that there are."""
    first = len(known.sittings) + 1
    if first + len(plans) - 1 > MOST_SITTINGS:
        return refusal(body, "too-many", "SERIES-2", most=MOST_SITTINGS)
    for one in plans:
        strange = [topic for topic in one.topics if not 1 <= topic <= known.topics]
        if strange or len(set(one.topics)) < len(one.topics):
            return refusal(body, "unknown-topic", "SERIES-2", topics=known.topics)
        refused = _untimely(body, one.slot)
        if refused:
            return refused
    facts = (
        SittingPlanned(known.id, number, one.slot, one.topics)
        for number, one in enumerate(plans, first)
    )
    return [Draft(fact) for fact in facts]


def _untimely(body: StandingBody, slot: Slot) -> Refusal | None:
    if LEAST_MIN <= slot.minutes <= MOST_MIN and slot.zone and slot.starts > 0:
        return None
    return refusal(body, "out-of-range", "SERIES-2", least=LEAST_MIN, most=MOST_MIN)


def _movable(body: StandingBody, known: Series, number: int) -> Sitting | Refusal:
    """A sitting that is neither cancelled nor called as a meeting."""
    return uncalled(body, known.sittings, number, "SERIES-3")
