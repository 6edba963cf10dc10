"""The opening: who met, when, how, on what, and who took part in what order and capacity."""

from datetime import UTC, date, datetime, timedelta

from hemicycle.documents.model import Sentence
from hemicycle.documents.people import Telling, common_gender, presented, with_role
from hemicycle.procedure.seats.state import Participant
from hemicycle.procedure.sitting.state import Sitting

TWO = 2


def opening(telling: Telling, sitting: Sitting) -> list[Sentence]:
    """One sentence for the meeting, one for those who took part, one for the observers."""
    people = telling.meeting.seats.participants
    host = people.get(sitting.host) if sitting.host else None
    reporter = people.get(sitting.reporter) if sitting.reporter else None
    delegates = with_role(telling.meeting, "delegate")
    if sitting.mode == "telephone" and len(delegates) == TWO:
        who = reporter or host or delegates[0]
        other = next(p for p in delegates if p is not who) if who in delegates else delegates[0]
        return [_call(telling, sitting, who, other), *_observers(telling)]
    told = [p for p in (reporter, host) if p]
    others = [p for p in delegates if p not in told]
    first = _meeting(telling, sitting, host, reporter)
    return [first, *_others(telling, others, also=bool(told)), *_observers(telling)]


def day_of(sitting: Sitting) -> date:
    """The day on which it began, where it was convened."""
    began = datetime.fromtimestamp(sitting.starts / 1000, UTC)
    return (began + timedelta(minutes=sitting.offset_min)).date()


def _call(telling: Telling, sitting: Sitting, who: Participant, other: Participant) -> Sentence:
    """Two on the telephone: one spoke with the other; nobody hosts."""
    text = telling.tongue.say(
        "opening-call",
        who=presented(telling, who, apposed=True),
        other=presented(telling, other, apposed=True),
        date=telling.tongue.date(day_of(sitting)),
        about=_about(telling, sitting, "about-call"),
    )
    return Sentence(telling.tongue.sentence(text), [sitting.seq, *sorted({who.seq, other.seq})])


def _about(telling: Telling, sitting: Sitting, key: str) -> str:
    topic = telling.text(sitting.texts, "topic", "missing-topic")
    return telling.tongue.say(key, topic=topic) if topic else ""


def _meeting(
    telling: Telling, sitting: Sitting, host: Participant | None, reporter: Participant | None
) -> Sentence:
    say = telling.tongue.say
    values = {
        "date": telling.tongue.date(day_of(sitting)),
        "kind": say(f"kind-{sitting.mode}"),
        "about": _about(telling, sitting, "about"),
    }
    seqs = [sitting.seq, *sorted({p.seq for p in (host, reporter) if p})]
    if host and reporter and host != reporter:
        text = say(
            "opening-reported",
            reporter=presented(telling, reporter, apposed=True),
            host=presented(telling, host, apposed=True),
            **values,
        )
    elif leading := host or reporter:
        who = presented(telling, leading, apposed=True)
        text = say("opening-hosted" if host else "opening-attended", who=who, **values)
    else:
        text = say("opening-held", **values)
    return Sentence(telling.tongue.sentence(text), seqs)


def _others(telling: Telling, others: list[Participant], *, also: bool) -> list[Sentence]:
    if not others:
        return []
    people = [presented(telling, p, apposed=False) for p in others if not p.listed]
    closing = [presented(telling, p, apposed=False) for p in others if p.listed]
    group = telling.tongue.named_group(people, closing)
    key = "took-part-also" if also else "took-part"
    text = telling.tongue.say(key, people=group, count=len(others))
    return [Sentence(telling.tongue.sentence(text), [p.seq for p in others])]


def _observers(telling: Telling) -> list[Sentence]:
    observers = with_role(telling.meeting, "observer")
    if not observers:
        return []
    people = [presented(telling, p, apposed=False) for p in observers]
    group = telling.tongue.named_group(people, [])
    text = telling.tongue.say(
        "observed", people=group, count=len(observers), gender=common_gender(observers) or "m"
    )
    return [Sentence(telling.tongue.sentence(text), [p.seq for p in observers])]
