"""The opening of a meeting of which it is said what it was: what it is called, of which kind, where, on what occasion.

Words that people wrote stand as they are: a place and an occasion bring their preposition, an event and a group their
article, and nobody is put behind a preposition that would change the article before an office.
"""

import msgspec

from hemicycle.documents.model import Sentence
from hemicycle.documents.parties import (
    Party,
    before_topic,
    everybody,
    groups_there,
    in_list,
    lead_to_list,
    observing,
    people,
)
from hemicycle.documents.people import Telling, with_role
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.kernel.seats.state import Participant

CHAIRED = ("meeting", "summit")
"""Of what one says that somebody presided; a call has nobody who does."""


class Led(msgspec.Struct, frozen=True):
    """Who is told at the beginning, as far as they came."""

    hosts: list[Participant]
    reporter: Participant | None
    chair: Participant | None

    def told(self) -> list[Participant]:
        """Each of them, once."""
        people = [self.reporter, *self.hosts, self.chair]
        return [p for n, p in enumerate(people) if p and p not in people[:n]]


def is_described(sitting: Sitting) -> bool:
    """Whether the record says more of the meeting than how it was held and on what."""
    texts = any(sitting.texts.get(key) for key in ("called", "place", "occasion"))
    return bool(
        sitting.gathering or sitting.hosts or sitting.groups or texts or not sitting.chair_told
    )


def is_chaired(sitting: Sitting) -> bool:
    """Whether it is told that somebody presided."""
    return sitting.chair_told and (sitting.gathering or "meeting") in CHAIRED


def gathering(
    telling: Telling, sitting: Sitting, led: Led, when: str, topic: str
) -> list[Sentence]:
    """What it was and who led it; then who else took part, and who observed."""
    told = _Told(telling, sitting, led, when, topic)
    leading, others = told.first()
    return [leading, *others, *told.observers()]


def expected(telling: Telling) -> list[Participant]:
    """The delegates of a meeting that is to come, in protocol order."""
    people = telling.meeting.seats.participants.values()
    return [one for one in people if one.role == "delegate" and not one.withdrawn]


class _Told:
    def __init__(self, telling: Telling, sitting: Sitting, led: Led, when: str, topic: str) -> None:
        self.telling, self.sitting, self.led = telling, sitting, led
        self.when, self.topic = when, topic
        self.kind = sitting.gathering or "meeting"
        self.called = telling.text(sitting.texts, "called", "missing-called")
        self.chair = led.chair if is_chaired(sitting) and led.chair not in led.hosts else None
        self.delegates = (
            expected(telling) if self._done() == "no" else with_role(telling.meeting, "delegate")
        )

    def first(self) -> tuple[Sentence, list[Sentence]]:
        """The sentence of the meeting, and the one of those who also took part."""
        led, reporter = self.led, self.led.reporter
        if self.kind == "statement" or not (led.hosts or reporter or self.chair):
            return self._together(), []
        if self.chair and reporter is self.chair:
            return self._led("chaired", [self.chair], chaired=False)
        if led.hosts and reporter in (None, *led.hosts):
            return self._led("hosted", led.hosts, hosted=False)
        if led.hosts or (reporter and self.called):
            return self._led("attended", [reporter] if reporter else [])
        if self.chair and reporter is None:
            return self._led("chaired", [self.chair], chaired=False)
        if self.chair and reporter:
            return self._led("attended", [reporter])
        return (self._with(reporter), []) if reporter else (self._together(), [])

    def _led(
        self, key: str, who: list[Participant], *, hosted: bool = True, chaired: bool = True
    ) -> tuple[Sentence, list[Sentence]]:
        subject = people(self.telling, who)
        hosts = people(self.telling, self.led.hosts if hosted else [])
        chairs = people(self.telling, [self.chair] if chaired and self.chair else [])
        said = self._say(
            f"gathering-{key}",
            subject,
            event=self._event(attended=key == "attended"),
            by=self._by(hosts, chairs),
        )
        named = [p for p in self.led.told() if p in (*who, *self.led.hosts, self.chair)]
        rest = [p for p in self.delegates if p not in named]
        seqs = [*subject.seqs, *hosts.seqs, *chairs.seqs]
        return self._sentence(said, seqs), self._also(rest)

    def _by(self, hosts: Party, chairs: Party) -> str:
        """Who hosted and who presided, each in a clause that agrees with the event where its article shows how."""
        language, done = self.telling.language, self._done()
        agrees = language.agreement(self._event(attended=False))
        clauses = [
            language.say(
                f"gathering-by-{role}", who=one.words, count=one.count, done=done, agrees=agrees
            )
            for role, one in (("host", hosts), ("chair", chairs))
            if one.words
        ]
        key = "gathering-by-called" if self.called else "gathering-by"
        return language.say(key, clauses=language.listed(clauses)) if clauses else ""

    def _with(self, reporter: Participant) -> Sentence:
        """One of them, with the others."""
        subject = people(self.telling, [reporter])
        rest = [p for p in self.delegates if p is not reporter]
        others = everybody(self.telling, self.sitting, rest)
        key = "gathering-with" if others.words else "gathering-together"
        met = before_topic(others.words, self.topic)
        said = self._say(key, subject, deed=self._deed(subject), others=met)
        return self._sentence(said, [*subject.seqs, *others.seqs])

    def _together(self) -> Sentence:
        """All of them as equals, whoever reports."""
        reporter = self.led.reporter
        first = [reporter] if reporter is not None and reporter in self.delegates else []
        every = [*first, *self.delegates]
        named = [p for n, p in enumerate(every) if p not in every[:n]]
        subject = everybody(self.telling, self.sitting, named)
        if not subject.words:
            key = "gathering-issued" if self.kind == "statement" else "gathering-held"
            said = self._say(key, subject, event=self._event(attended=False))
        elif self.called:
            key = "gathering-issued-by" if self.kind == "statement" else "gathering-held-by"
            said = self._say(key, subject, event=self._event(attended=False))
        else:
            said = self._say("gathering-together", subject, deed=self._deed(subject))
        return self._sentence(said, subject.seqs)

    def _say(self, key: str, subject: Party, **values: str) -> str:
        return self.telling.language.say(
            key,
            when=self.when,
            who=subject.words,
            count=subject.count,
            done=self._done(),
            where=self._where(),
            how=self._how(),
            about=self._about(spoke="deed" in values and self.kind == "call"),
            **values,
        )

    def _how(self) -> str:
        """By which means, where what it is called does not say so."""
        language, mode = self.telling.language, self.sitting.mode
        said = language.say("says-how", mode=mode).split()
        if not self.called or any(one in self.called.casefold() for one in said):
            return ""
        return language.say("gathering-how", mode=mode)

    def _about(self, *, spoke: bool) -> str:
        """On what; `spoke`: of those who spoke, about what."""
        key = "about-call" if spoke else "about"
        return self.telling.language.about(key, self.topic) if self.topic else ""

    def _deed(self, subject: Party) -> str:
        """What they did: met, spoke by telephone, issued a joint statement."""
        return self.telling.language.say(
            f"gathering-{self.kind}",
            mode=self.sitting.mode,
            done=self._done(),
            count=subject.count,
            gender=subject.gender or "m",
        )

    def _done(self) -> str:
        """A meeting that nobody opened is still to come."""
        return "no" if self.sitting.phase in ("convened", "cancelled") else "yes"

    def _event(self, *, attended: bool) -> str:
        """What it is called, or a word for its kind."""
        language = self.telling.language
        own = language.say(f"event-{self.kind}", mode=self.sitting.mode)
        event = language.inside(self.called) if self.called else own
        return language.attended(event) if attended else event

    def _where(self) -> str:
        """Place and occasion, as they were written."""
        keys = (("place", "missing-where"), ("occasion", "missing-occasion"))
        texts = [self.telling.text(self.sitting.texts, key, what) for key, what in keys]
        place, occasion = (self.telling.language.inside(one) for one in texts)
        place = f" {place}{',' if ',' in place else ''}" if place else ""
        return f"{place}, {occasion}," if occasion else place

    def _also(self, rest: list[Participant]) -> list[Sentence]:
        """Who else took part."""
        others = everybody(self.telling, self.sitting, rest)
        if not others.words:
            return []
        if in_list(self.telling) and self._done() == "yes":
            groups = groups_there(self.telling, self.sitting)
            return [lead_to_list(self.telling, rest, groups, count=others.count)]
        key = "took-part-also" if self._done() == "yes" else "take-part-also"
        said = self.telling.language.say(key, people=others.words, count=others.count)
        return [Sentence(self.telling.language.sentence(said), others.seqs)]

    def observers(self) -> list[Sentence]:
        """Groups that observed; people who did are told as in every opening."""
        found = observing(self.telling, self.sitting)
        if not found.words:
            return []
        key = "observed" if self._done() == "yes" else "observe"
        said = self.telling.language.say(key, people=found.words, count=found.count, gender="m")
        return [Sentence(self.telling.language.sentence(said), found.seqs)]

    def _sentence(self, said: str, seqs: list[int]) -> Sentence:
        return Sentence(
            self.telling.language.sentence(said),
            [self.sitting.seq, *sorted({*seqs} - {self.sitting.seq})],
        )
