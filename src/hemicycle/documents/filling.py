"""What fills the variables of a sentence of the record: facts in the words of a language.

A value that is shown is a run of segments; one that only chooses among wordings is a word. Fluent sees tokens alone, so
that nothing that people wrote can do harm.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec
from babel import Locale

from hemicycle.documents.course import Course
from hemicycle.documents.part_names import told_parts
from hemicycle.documents.rulings import ruling_by
from hemicycle.documents.segments import (
    Segment,
    Value,
    in_language,
    joined,
    load_messages,
    said,
    spaced,
)
from hemicycle.locales.manifest import manifest_of
from hemicycle.procedure.core.actor import SECRETARIAT, SYSTEM
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.agenda.numbering import numbers
from hemicycle.procedure.meeting.business.booths.signs import is_sign_language
from hemicycle.procedure.meeting.business.documents.queries import full_symbol
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.state import Meeting


class Filling:
    """The values of one entry's sentence. `meeting` is what the reader sees now: names as they read today."""

    def __init__(self, language: str, meeting: Meeting, course: Course, entry: Entry) -> None:
        self._language = language
        self._messages = load_messages(language, "record.ftl")
        self._motions = load_messages(language, "votes.ftl")
        self._meeting = meeting
        self._course = course
        self._entry = entry
        self._facts: dict[str, Any] = msgspec.to_builtins(entry.fact)

    def values(self, declared: dict[str, str]) -> dict[str, Value]:
        """All values that the sentence may name: those declared, and who acted."""
        found: dict[str, Value] = {"by": self.by, "actor": self._actor(), "who": self._who()}
        for name, written in declared.items():
            way, *paths = written.split()
            found[name] = WAYS[way](self, *(self._fact(path) for path in paths))
        return found

    @property
    def by(self) -> str:
        """In which quality somebody acted: `chair`, `secretariat`, `system` or `person`."""
        by = self._entry.by
        if by == self._course.chair_at(self._entry.seq):
            return "chair"
        if by in (SECRETARIAT, SYSTEM):
            return by
        person = self._meeting.seats.participants.get(by)  # type: ignore[call-overload]
        return "secretariat" if person and person.role == "secretariat" else "person"

    def _fact(self, path: str) -> Any:
        found: Any = self._facts
        for part in path.split("."):
            found = found.get(part) if isinstance(found, dict) else None
        return found

    def _actor(self) -> list[Segment]:
        named = {"chair": "chair", "secretariat": "secretariat", "system": "server"}
        return self._say(f"record-{named[self.by]}") if self.by in named else self._who()

    def _who(self) -> list[Segment]:
        if self.by in ("secretariat", "system"):
            return self._actor()
        return self.person(self._entry.by, self._entry.capacity)

    def _joined(self, runs: list[list[Segment]]) -> list[Segment]:
        return joined(runs, manifest_of(self._language).comma)

    def _say(self, message: str, **values: Value) -> list[Segment]:
        return said(self._messages, message, values)

    def person(self, who: str | None, capacity: str | None = None) -> list[Segment]:
        """A name with the plate of the member; the plate alone where nobody is named."""
        person = self._meeting.seats.participants.get(who or "")  # type: ignore[call-overload]
        presides = who == self._course.chair_at(self._entry.seq)
        if person and person.role == "secretariat" and not presides:
            return self._say("record-secretariat-member")
        texts = person.texts if person else {}
        name = texts.get("names", {}).get(self._language) or texts.get("name", {}).get("und", "")
        code = capacity or (person.member if person else None)
        plate = [Segment("plate", code)] if code else []
        if not name:
            return plate or self._say("record-somebody")
        return [Segment("name", name), *spaced(plate)]

    def people(self, whose: Sequence[str]) -> list[Segment]:
        """Several persons."""
        return self._joined([self.person(who) for who in whose])

    def behalf(self, request: str | None) -> list[Segment]:
        """On whose behalf somebody asked for the floor: by the name in this language, else by the plate."""
        known = self._meeting.debate.behalf.get(request or "")  # type: ignore[call-overload]
        words = in_language(known.texts.get("behalf", {}), self._language) if known else ""
        if words:
            return [Segment("said", words)]
        return [Segment("plate", known.code)] if known and known.code else []

    def for_others(self, request: str | None) -> str:
        """Whether somebody asked for the floor on behalf of others."""
        return "yes" if request in self._meeting.debate.behalf else "no"

    def asker(self, request: str) -> list[Segment]:
        """Who asked for the floor by this request."""
        return self.person(*self._course.requests.get(request, (None, None)))

    def askers(self, requests: Sequence[str]) -> list[Segment]:
        """Who asked for the floor by these requests."""
        return self._joined([self.asker(request) for request in requests])

    def member(self, code: str) -> list[Segment]:
        """The plate of a member."""
        return [Segment("plate", code)]

    def members(self, codes: Sequence[str]) -> list[Segment]:
        """The plates of several members."""
        return self._joined([self.member(code) for code in codes])

    def word(self, fact: Any) -> str:
        """A fact that chooses among wordings, and is never shown."""
        return {None: "none", True: "true", False: "false"}.get(fact, str(fact))

    def given(self, fact: Any) -> str:
        """Whether there is such a fact."""
        return "no" if fact is None else "yes"

    def number(self, fact: int) -> list[Segment]:
        """A number as it stands."""
        return [Segment("text", str(fact))]

    def rule(self, number: str) -> list[Segment]:
        """An article of the rules, by its number as it is cited."""
        return [Segment("text", number)]

    def amount(self, fact: int) -> int:
        """A number that chooses among plurals."""
        return fact

    def entry(self, fact: Any) -> list[Segment]:
        """The entry of this seq, or that gave this id."""
        return [Segment("entry", str(fact).lstrip("abcdefghijklmnopqrstuvwxyz"))]

    def document(self, document: str) -> list[Segment]:
        """A document by its symbol, else by its entry."""
        known = self._meeting.documents.laid.get(document)  # type: ignore[call-overload]
        symbol = full_symbol(known) if known else ""
        if symbol:
            return [Segment("text", symbol)]
        return self._say("record-unnamed-document", entry=self.entry(document))

    def place(self, item: str) -> list[Segment]:
        """The number of an item on the agenda."""
        number = numbers(self._meeting.agenda.items.values()).get(item, "–")  # type: ignore[call-overload]
        return [Segment("text", number)]

    def places(self, items: Sequence[str] | None) -> list[Segment]:
        """The numbers of items on the agenda."""
        return self._joined([self.place(item) for item in items or ()])

    def title(self, item: str) -> list[Segment]:
        """The title of an item."""
        known = self._meeting.agenda.items.get(item)  # type: ignore[call-overload]
        return self._titled(known.texts if known else {})

    def track(self, track: str) -> list[Segment]:
        """The title of a line of action."""
        known = self._meeting.agenda.tracks.get(track)  # type: ignore[call-overload]
        return self._titled(known.texts if known else {})

    def item(self, item: str | None) -> list[Segment]:
        """An item with number and title; None: the meeting as a whole."""
        if item is None:
            return self._say("record-meeting")
        return self._say("record-item", number=self.place(item), title=self.title(item))

    def _titled(self, texts: dict[str, dict[str, str]]) -> list[Segment]:
        words = in_language(texts.get("title", {}), self._language)
        return [Segment("said", words)] if words else self._say("record-untitled")

    def text(self, outcome: str) -> list[Segment]:
        """A text, by its form and the entry that laid it on the table."""
        known = self._outcome(outcome)
        if known is None:
            return self._say("record-unknown-text")
        return self._say("record-text", form=known.form, entry=self.entry(outcome))

    def _outcome(self, outcome: str) -> Outcome | None:
        return self._meeting.outcomes.table.get(outcome)  # type: ignore[call-overload, no-any-return]

    def amendment(self, amendment: str) -> list[Segment]:
        """An amendment, by its entry."""
        return self._say("record-amendment", entry=self.entry(amendment))

    def motion(self, motion: str) -> list[Segment]:
        """What a motion asks, by its id."""
        known = self._meeting.motions.moved.get(motion)  # type: ignore[call-overload]
        return self.motion_kind(known.kind if known else "")

    def motion_kind(self, kind: str) -> list[Segment]:
        """What a motion asks."""
        if not self._motions.has(f"motion-{kind}"):
            return self._say("record-other-motion")
        return [Segment("text", self._motions.say(f"motion-{kind}"))]

    def question(self, vote: str) -> list[Segment]:
        """What is voted on."""
        known = self._meeting.ballots.votes.get(vote)  # type: ignore[call-overload]
        if known and known.motion:
            return self.motion_question(known.motion)
        if known and known.amendment:
            return self.amendment(known.amendment)
        if known and known.outcome:
            what = self.text(known.outcome)
            parts = self.parts(known.outcome, known.parts)
            return self._say("record-question-part", what=what, parts=parts) if known.part else what
        if known and known.again:
            return self._say("record-question-again", entry=self.entry(known.again))
        return self._say("record-question-words", entry=self.entry(vote))

    def motion_question(self, motion: str) -> list[Segment]:
        """A motion as what is voted on; of an appeal what yes means."""
        known = self._meeting.motions.moved.get(motion)  # type: ignore[call-overload]
        if known and known.does == "appeal":
            return self._say("record-question-appeal")
        return self._say("record-question-motion", motion=self.motion(motion))

    def appeal(self, about: str, result: Any) -> str:
        """What a vote on a motion, or its decision, means for the ruling; `no` where it is no appeal."""
        return ruling_by(self._meeting, about, result)

    def parts(self, outcome: str, parts: Sequence[str]) -> list[Segment]:
        """Parts of a text, by their numbers."""
        return self._joined(told_parts(self._say, self._outcome(outcome), parts))

    def time(self, at: int) -> list[Segment]:
        """The time of day (UTC)."""
        return self._moment("record-time", at)

    def moment(self, at: int | None) -> list[Segment]:
        """Day and time (UTC); nothing where there is none."""
        return [] if at is None else self._moment("record-moment", at)

    def _moment(self, message: str, at: int) -> list[Segment]:
        when = datetime.fromtimestamp(at // 1000, UTC)
        return self._say(
            message,
            day=when.day,
            month=when.month,
            year=str(when.year),
            hour=f"{when.hour:02}" if manifest_of(self._language).times.padded else str(when.hour),
            minute=f"{when.minute:02}",
        )

    def seconds(self, fact: int | None) -> list[Segment]:
        """A time in seconds."""
        hours, rest = divmod(fact or 0, 3600)
        minutes, seconds = divmod(rest, 60)
        return self._say("record-duration", hours=hours, minutes=minutes, seconds=seconds)

    def milliseconds(self, fact: int | None) -> list[Segment]:
        """A time in milliseconds, to the second."""
        return self.seconds((fact or 0) // 1000)

    def language(self, code: str) -> list[Segment]:
        """Its name."""
        name = Locale.parse(self._language).languages.get(code)
        if name is None and is_sign_language(code):
            return self._say("record-sign-language")
        return [Segment("text", str(name or code))]


WAYS: dict[str, Callable[..., Value]] = {
    name.replace("_", "-"): getattr(Filling, name)
    for name in vars(Filling)
    if not name.startswith("_") and name not in ("values", "by", "motion_question")
}
"""How facts are filled in, by the names that `record.json` uses."""
