"""What is decided in writing, as a page shows it to one reader: the text, until when, what was said, who has voted."""

from collections.abc import Iterable, Iterator

import msgspec

from hemicycle.documents.in_writing import numbers_in_writing
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.queries import lead
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.deciding.consensus.acts import liftable
from hemicycle.procedure.meeting.deciding.correspondence.guards import rules_of as correspondence_of
from hemicycle.procedure.meeting.deciding.electorate import rule_named, voices
from hemicycle.procedure.meeting.deciding.referendum.confirming import left, silence_agrees
from hemicycle.procedure.meeting.deciding.silence.guards import rules_of as silence_of
from hemicycle.procedure.meeting.deciding.silence.state import OPEN, Silence, SilenceObjection
from hemicycle.procedure.meeting.deciding.silence.working_days import calendar
from hemicycle.procedure.meeting.deciding.votes.entries import VoteReason
from hemicycle.procedure.meeting.deciding.votes.state import Vote
from hemicycle.procedure.meeting.kernel.queries import delegation
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import Language, ParticipantId
from hemicycle.web.view_models import Said, members_of, named, person_of, plate, said

WIDTH = 1000
"""Of the picture of a period."""
DAY_MS = 86_400_000


class Spoke(msgspec.Struct, frozen=True):
    """What a member (`key`) said in writing. `letter`: when it came by other means; `name`: who wrote it here.

    `nature`: as what it was bound to the text; nothing, where it broke the silence.
    """

    code: str
    key: str
    member: str
    name: str
    words: Said
    at: int
    letter: int | None
    nature: str


class Voice(msgspec.Struct, frozen=True):
    """A member that has a ballot. `mine`: whether the reader casts it; then `ballot` is what was cast."""

    code: str
    name: str
    key: str
    voted: bool
    mine: bool = False
    ballot: str = ""


class Period(msgspec.Struct, frozen=True):
    """How far it has come, and the days in it that are no working days (from, width), on a line of `WIDTH`."""

    now: int
    weekends: list[tuple[int, int]]


class Pending(msgspec.Struct, frozen=True, kw_only=True):
    """A silence or a vote by correspondence. `said`: who broke it, then who attached what.

    `awaits`: agreed ad referendum, and who has yet to confirm; `confirms`: whether the reader may; `unless`: it stands
    unless one of them refuses. `lifts`: whether the reader may lift the objection. `rest`: it ends on no working day;
    `moved`: from which times its end was moved, and why.
    """

    id: str
    outcome: str
    digest: str
    number: str
    silence: bool
    status: str
    verb: str
    parts: list[Said]
    version: int
    rule: str
    article: str
    unverified: bool
    at: int
    until: int
    settled: int | None
    period: Period
    said: list[Spoke]
    voices: list[Voice]
    result: str
    counts: list[tuple[str, list[Voice]]]
    reasons: list[VoteReason]
    change: bool
    early: bool
    open: bool
    rest: str = ""
    moved: list[tuple[int, Said]] = []
    referendum: bool = False
    awaits: list[str] = []
    confirms: bool = False
    unless: bool = False
    lifts: bool = False


def pending_of(meeting: Meeting, actor: str, language: str, now: int) -> list[Pending]:
    """All of a meeting: what is open first, and of that what ends first."""
    reader = _Reader(meeting, actor, language, now)
    found = [*map(reader.silence, meeting.silences.table.values()), *reader.votes()]
    return sorted(found, key=lambda one: (not one.open, one.until if one.open else -one.at))


def votes_by_letter(meeting: Meeting) -> Iterator[Vote]:
    """The votes by correspondence, open and over."""
    return (vote for vote in meeting.ballots.votes.values() if vote.open_until is not None)


class _Reader:
    """Who reads, in which language, and when."""

    def __init__(self, meeting: Meeting, actor: str, language: str, now: int) -> None:
        self._meeting, self._actor, self._language, self._now = meeting, actor, language, now
        self._numbers = numbers_in_writing(meeting)
        sitting = meeting.sitting
        self._official: list[Language] = list(sitting.languages) if sitting else []
        self._offset = sitting.offset_min if sitting else 0

    def silence(self, known: Silence) -> Pending:
        rules = silence_of(self._meeting)
        outcome = self._meeting.outcomes.table.get(known.outcome)
        breach = known.breach
        said = [self._broken(breach)] if breach else []
        said += self._bound(known.outcome, known.version)
        return Pending(
            id=known.id,
            outcome=known.outcome,
            digest=known.digest,
            number=self._numbers.get(known.id, ""),
            silence=True,
            status=known.status,
            verb=_verb(outcome),
            parts=self._parts(outcome, {}),
            version=known.version,
            rule="",
            article=rules.article if rules else "",
            unverified=bool(rules and rules.unverified),
            at=known.at,
            until=known.expires,
            settled=known.settled_at,
            period=self._period(known.at, known.expires),
            said=said,
            voices=[],
            result="",
            counts=[],
            reasons=[],
            change=False,
            early=False,
            open=known.status in OPEN,
            referendum=bool(known.awaits),
            awaits=[self._named(code) for code in left(known)],
            confirms=self._own(known) in left(known),
            lifts=bool(outcome and breach and liftable(self._meeting, self._actor, outcome)),
            unless=bool(known.awaits) and silence_agrees(self._meeting),
            rest=known.rest or "",
            moved=[(one.was, Said()) for one in known.extensions],
        )

    def votes(self) -> Iterator[Pending]:
        return map(self._vote, votes_by_letter(self._meeting))

    def _vote(self, vote: Vote) -> Pending:
        rules, until = correspondence_of(self._meeting), vote.open_until or 0
        outcome = self._meeting.outcomes.table.get(vote.outcome) if vote.outcome else None
        named_rule = rule_named(self._meeting, vote.rule)
        rule = None if isinstance(named_rule, Refusal) else named_rule[1]
        voices = self._voices(vote)
        counts = [
            (ballot, [one for one in voices if vote.declared.get(one.key) == ballot])
            for ballot in ("yes", "no", "abstain", "not-participating", "absent")
            if vote.status == "closed"
        ]
        return Pending(
            id=vote.id,
            outcome=vote.outcome or "",
            digest=vote.digest or "",
            number=self._numbers[vote.id],
            silence=False,
            status="unattended" if vote.unattended and vote.status == "open" else vote.status,
            verb=_verb(outcome),
            parts=self._parts(outcome, vote.texts),
            version=outcome.version if outcome else 1,
            rule=said({"title": rule.title}, "title", self._language, []).words if rule else "",
            article=rule.article if rule else "",
            unverified=bool(rule and rule.unverified),
            at=vote.at,
            until=until,
            settled=None,
            period=self._period(vote.at, until),
            said=list(self._bound(vote.outcome, outcome.version)) if outcome else [],
            voices=voices,
            result=vote.result or "",
            counts=counts,
            reasons=vote.reasons,
            change=bool(rules and rules.change),
            early=bool(rules and rules.early),
            open=vote.status == "open",
            rest=vote.rest or "",
            moved=[
                (one.was, said(one.texts, "reason", self._language, self._official))
                for one in vote.moved
            ],
        )

    def _voices(self, vote: Vote) -> list[Voice]:
        mine = voices(self._meeting, vote.item).get(self._actor, ())
        own = {*mine, *(giver for giver, holder in vote.proxies.items() if holder in mine)}
        own -= {one for one in mine if one in vote.proxies}
        cast = vote.declared if vote.status == "closed" else vote.ballots
        return [
            Voice(
                self._plate(code),
                self._named(code),
                code,
                voted=cast.get(code, "absent") != "absent",
                mine=code in own,
                ballot=cast.get(code, "") if code in own else "",
            )
            for code in vote.register
        ]

    def _broken(self, breach: SilenceObjection) -> Spoke:
        words = said(breach.texts, "reason", self._language, self._official)
        return self._spoke(breach.member, breach.participant, words, breach.at, breach.received)

    def _bound(self, outcome: str | None, version: int) -> Iterator[Spoke]:
        """What delegations bound to the text in this version."""
        for one in self._meeting.statements.bound:
            stands = one.version == version and one.withdrawn is None
            if one.outcome == outcome and stands:
                words = said(one.texts, "text", self._language, self._official)
                yield self._spoke(one.member, one.participant, words, one.at, None, one.nature)

    def _spoke(
        self,
        member: str,
        who: str | None,
        words: Said,
        at: int,
        letter: int | None,
        nature: str = "",
    ) -> Spoke:
        person = self._meeting.seats.participants.get(ParticipantId(who or ""))
        writer = person_of(person, self._meeting, self._language).name if person else ""
        plate_, name = self._plate(member), self._named(member)
        return Spoke(plate_, member, name, writer, words, at, letter, nature)

    def _parts(self, outcome: Outcome | None, texts: dict[str, dict[str, str]]) -> list[Said]:
        if outcome is None:
            return [said(texts, "question", self._language, self._official)]
        return [said(outcome.texts, part, self._language, self._official) for part in outcome.texts]

    def _own(self, known: Silence) -> str:
        """For whom the reader acts on its item."""
        return delegation(self._meeting, self._actor, known.item)

    def _plate(self, code: str) -> str:
        return plate(code, self._language, members_of(self._meeting))

    def _named(self, code: str) -> str:
        return named(code, self._language, members_of(self._meeting))

    def _period(self, since: int, until: int) -> Period:
        span = max(1, until - since)

        def place(at: int) -> int:
            return max(0, min(WIDTH, (at - since) * WIDTH // span))

        shift = self._offset * 60_000
        days = range((since + shift) // DAY_MS, (until + shift) // DAY_MS + 1)
        body = calendar(self._meeting)
        free = [
            (place(n * DAY_MS - shift), place((n + 1) * DAY_MS - shift))
            for n in days
            if body.rest_at(n * DAY_MS, 0)
        ]
        return Period(
            place(self._now), [(start, end - start) for start, end in free if end > start]
        )


def _verb(outcome: Outcome | None) -> str:
    return (lead(outcome) or "") if outcome else ""


def voted(voices: Iterable[Voice]) -> int:
    """How many of them have voted."""
    return sum(one.voted for one in voices)
