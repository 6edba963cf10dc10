"""The opening: who met, when, how, on what, and who took part in what order and capacity."""

from datetime import UTC, date, datetime, timedelta

import msgspec

from hemicycle.documents.gathering import Led, gathering, is_described
from hemicycle.documents.model import Sentence
from hemicycle.documents.parties import before_topic, in_list, lead_to_list
from hemicycle.documents.people import Telling, common_gender, is_closing, presented, with_role
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.queries import came, entered_afterwards, held_from
from hemicycle.procedure.meeting.kernel.seats.state import Participant

TWO = 2
ONE_SITTING = timedelta(hours=12)
"""What ends after midnight, but sooner than this, was a meeting of one day."""


class Cast(msgspec.Struct, frozen=True):
    """Who is named first: host, reporter, and the chair where that is not the host."""

    host: Participant | None
    reporter: Participant | None
    chair: Participant | None

    def told(self) -> list[Participant]:
        """Each of them, once."""
        return [p for p in (self.reporter, self.host, self.chair) if p]


def opening(telling: Telling, sitting: Sitting) -> list[Sentence]:
    """One sentence for the meeting; one for those who took part, one for the observers, where they may be told."""
    if telling.unattributed(None):
        return [_meeting(telling, sitting, Cast(None, None, None))]
    if is_described(sitting):
        return _described(telling, sitting)
    cast = _cast(telling, sitting)
    delegates = with_role(telling.meeting, "delegate")
    if _is_call(sitting, cast, delegates):
        who = cast.reporter or cast.host or cast.chair or delegates[0]
        others = [p for p in delegates if p is not who]
        return [_call(telling, sitting, who, others), *_observers(telling, [who])]
    told = cast.told()
    others = [p for p in delegates if p not in told]
    first = _meeting(telling, sitting, cast)
    return [first, *_others(telling, others, also=bool(told)), *_observers(telling, told)]


def _described(telling: Telling, sitting: Sitting) -> list[Sentence]:
    named = (telling.person(who) for who in (sitting.host, *sitting.hosts))
    hosts = [one for one in (_who_came(telling, who) for who in named) if one]
    cast = _cast(telling, sitting)
    led = Led([p for n, p in enumerate(hosts) if p not in hosts[:n]], cast.reporter, cast.chair)
    topic = telling.text(sitting.texts, "topic", "missing-topic")
    told = gathering(telling, sitting, led, when_of(telling, sitting), topic)
    return [*told, *_observers(telling, led.told())]


def when_of(telling: Telling, sitting: Sitting) -> str:
    """When it was held, in words: on each day from the first to the last, or on the days that the record names."""
    named = named_days(sitting)
    return telling.language.on_days(named) if named else telling.language.days(*days_of(sitting))


def dateline(telling: Telling, sitting: Sitting) -> str:
    """The same as a dateline."""
    named = named_days(sitting)
    return telling.language.day_list(named) if named else telling.language.dates(*days_of(sitting))


def is_one_day(sitting: Sitting) -> bool:
    """Whether it was held on one day, so that an hour may stand beside it."""
    first, last = days_of(sitting)
    return first == last and len(named_days(sitting)) <= 1


def named_days(sitting: Sitting) -> list[date]:
    """The days that the record names, as long as it began on one of them, or was put on record afterwards."""
    named = sorted({date.fromisoformat(one) for one in sitting.days})
    return named if entered_afterwards(sitting) or days_of(sitting)[0] in named else []


def days_of(sitting: Sitting) -> tuple[date, date]:
    """[PUBLISH-6] The days on which it was held, where it was held.

    As convened until it is opened, and where it was put on record afterwards.
    """
    held = sitting.opened_at is not None and not entered_afterwards(sitting)
    first = _local(sitting, held_from(sitting))
    ends = sitting.closed_at if held else sitting.ends
    last = _local(sitting, ends) if ends else first
    return first.date(), last.date() if last - first >= ONE_SITTING else first.date()


def _local(sitting: Sitting, moment: int) -> datetime:
    return datetime.fromtimestamp(moment / 1000, UTC) + timedelta(minutes=sitting.offset_min)


def _cast(telling: Telling, sitting: Sitting) -> Cast:
    named = (sitting.host, telling.presiding, sitting.reporter)
    host, chair, reporter = (_who_came(telling, telling.person(who)) for who in named)
    return Cast(host, reporter, None if chair is host else chair)


def _who_came(telling: Telling, person: Participant | None) -> Participant | None:
    """Nobody is said to have hosted or chaired who was never there; before it is opened, as convened."""
    sitting = telling.meeting.sitting
    convened = sitting is not None and sitting.opened_at is None
    return person if person and (convened or came(telling.meeting, person)) else None


def _is_call(sitting: Sitting, cast: Cast, delegates: list[Participant]) -> bool:
    """Two on the telephone, or one who rang several: nobody hosts, one speaks with the others."""
    rang = cast.reporter is not None and cast.host is None and len(delegates) > TWO
    return sitting.mode == "telephone" and (rang or len(delegates) == TWO)


def _call(
    telling: Telling, sitting: Sitting, who: Participant, others: list[Participant]
) -> Sentence:
    about = _about(telling, sitting, "about-call")
    text = telling.language.say(
        "opening-call",
        who=presented(telling, who, apposed=True),
        others=before_topic(_group(telling, others), about),
        when=telling.language.days(*days_of(sitting)),
        about=about,
    )
    seqs = [sitting.seq, *sorted({p.seq for p in (who, *others)})]
    return Sentence(telling.language.sentence(text), seqs)


def _about(telling: Telling, sitting: Sitting, key: str) -> str:
    topic = telling.text(sitting.texts, "topic", "missing-topic")
    return telling.language.about(key, topic) if topic else ""


def _meeting(telling: Telling, sitting: Sitting, cast: Cast) -> Sentence:
    key, people = _leading(cast)
    named = {role: presented(telling, person, apposed=True) for role, person in people.items()}
    text = telling.language.say(
        key,
        **_said_of(telling, key, named),
        when=telling.language.days(*days_of(sitting)),
        kind=telling.language.say(f"kind-{sitting.mode}"),
        about=_about(telling, sitting, "about"),
    )
    seqs = [sitting.seq, *sorted({p.seq for p in people.values()})]
    return Sentence(telling.language.sentence(text), seqs)


def _leading(cast: Cast) -> tuple[str, dict[str, Participant]]:
    """The message that tells it, and who stands in it as what."""
    host, reporter, chair = cast.host, cast.reporter, cast.chair
    people = {"host": host, "chair": chair}
    if chair and (reporter is chair or not (host or reporter)):
        key, people = "opening-presided", {"who": chair, "host": host}
    elif host and reporter and host is not reporter:
        key, people = "opening-reported", {"reporter": reporter, **people}
    elif host or reporter:
        key = "opening-hosted" if host else "opening-attended"
        people = {"who": host or reporter, "chair": chair}
    else:
        key = "opening-held"
    return key, {role: person for role, person in people.items() if person}


def _said_of(telling: Telling, key: str, named: dict[str, str]) -> dict[str, str]:
    """Those who lead it, as the message needs them; who is not there is nothing."""
    say, chair, host = telling.language.say, named.get("chair"), named.get("host")
    also = "also-chaired" if key == "opening-reported" else "chaired"
    return {
        **named,
        "chaired": say(also, chair=chair) if chair else "",
        "hosted": say("hosted", host=host) if host else "",
    }


def _group(telling: Telling, people: list[Participant]) -> str:
    """Those of the list, then those of the closing group; one alone has the name set off."""
    apposed = len(people) == 1
    first = [presented(telling, p, apposed=apposed) for p in people if not is_closing(telling, p)]
    closing = [presented(telling, p, apposed=apposed) for p in people if is_closing(telling, p)]
    return telling.language.named_group(first, closing)


def _others(telling: Telling, others: list[Participant], *, also: bool) -> list[Sentence]:
    if not others:
        return []
    if in_list(telling):
        return [lead_to_list(telling, others, [], count=len(others), also=also)]
    key = "took-part-also" if also else "took-part"
    text = telling.language.say(key, people=_group(telling, others), count=len(others))
    return [Sentence(telling.language.sentence(text), [p.seq for p in others])]


def _observers(telling: Telling, told: list[Participant]) -> list[Sentence]:
    observers = [p for p in with_role(telling.meeting, "observer") if p not in told]
    if not observers:
        return []
    text = telling.language.say(
        "observed",
        people=_group(telling, observers),
        count=len(observers),
        gender=common_gender(telling, observers) or "m",
    )
    return [Sentence(telling.language.sentence(text), [p.seq for p in observers])]
