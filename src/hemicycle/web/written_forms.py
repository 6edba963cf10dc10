"""The forms of the page on which one answers in writing, read into commands."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

import msgspec
from starlette.datastructures import FormData

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.deciding.consensus.commands import LiftObjection
from hemicycle.procedure.meeting.deciding.correspondence import commands as correspondence
from hemicycle.procedure.meeting.deciding.referendum import commands as referendum
from hemicycle.procedure.meeting.deciding.silence import commands as silence
from hemicycle.procedure.meeting.deciding.statements.commands import BindStatement
from hemicycle.procedure.meeting.deciding.statements.state import Nature
from hemicycle.procedure.tally.vote import Ballot
from hemicycle.procedure.words import MemberCode, OutcomeId, SilenceId, Texts, VoteId
from hemicycle.web.forms import field, text_by_language

MINUTE_MS = 60_000
EMPTY_LINE = re.compile(r"\n\s*\n")
BALLOTS: Mapping[str, Ballot] = {"yes": "yes", "no": "no", "abstain": "abstain"}


NATURES: Mapping[str, Nature] = {
    "statement": "statement",
    "reservation": "reservation",
    "interpretation": "interpretation",
    "dissociation": "dissociation",
    "explanation": "explanation",
}
"""As what the page binds a statement to a text as a whole; a footnote stands at a part, and is written in the room."""


class Misread(ValueError):
    """A field does not say what it must; `message` is the key of the words for it."""

    def __init__(self, message: str) -> None:
        """`message`: of `written.ftl`."""
        super().__init__(message)
        self.message = message


class Read(msgspec.Struct, frozen=True):
    """A form, the offset of the meeting's clocks from UTC in minutes, and when each silence and vote began."""

    form: FormData
    offset_min: int
    began: Mapping[str, int] = {}

    def of(self, name: str) -> str:
        """A field."""
        return field(self.form, name)


def instant(read: Read, name: str) -> int:
    """The time of a field by the meeting's clocks (UTC, ms). Raises Misread."""
    try:
        there = datetime.fromisoformat(read.of(name)[:16])
    except ValueError:
        raise Misread("bad-time") from None
    at = there.replace(tzinfo=UTC) - timedelta(minutes=read.offset_min)
    return round(at.timestamp()) * 1000


def begun(read: Read, outcome: OutcomeId, digest: str) -> Command:
    """The text put under silence, or to a vote by correspondence by the rule that was chosen. Raises Misread."""
    way, days = read.of("way"), _days(read)
    until = None if days else instant(read, "until")
    if way == "silence":
        return silence.OpenSilence(outcome, digest, until, days)
    return correspondence.OpenCorrespondence(
        way, until, outcome=outcome, digest=digest, working_days=days
    )


def _days(read: Read) -> int | None:
    """So many working days, in place of a time; None where the field is empty."""
    written = read.of("days").strip()
    if written and not written.isdecimal():
        raise Misread("bad-days")
    return int(written[:4]) if written else None


def paragraphs(read: Read) -> Texts:
    """A text by its paragraphs, between which a line is empty: `text`, `text-2`, … in each language."""
    written = text_by_language(read.form, "text")
    found: Texts = {}
    for code, words in written.items():
        lines = (one.strip() for one in EMPTY_LINE.split(words))
        for number, line in enumerate(filter(None, lines), 1):
            found.setdefault("text" if number == 1 else f"text-{number}", {})[code] = line
    return found


def _ballot(read: Read) -> Ballot:
    try:
        return BALLOTS[read.of("ballot")]
    except KeyError:
        raise Misread("bad-ballot") from None


def _letter(read: Read) -> Command:
    """An objection, or a ballot, that came by other means."""
    about = read.of("vote") or read.of("silence")
    member, received = MemberCode(read.of("member")), instant(read, "received")
    began = read.began.get(about, 0)
    if began // MINUTE_MS == received // MINUTE_MS:  # a field says no seconds
        received = began
    if read.of("vote"):
        return correspondence.EnterBallot(VoteId(read.of("vote")), member, received, _ballot(read))
    words = text_by_language(read.form, "words")
    return silence.EnterObjection(SilenceId(read.of("silence")), member, received, words)


def _break(read: Read) -> Command:
    words = text_by_language(read.form, "words")
    return silence.BreakSilence(SilenceId(read.of("silence")), words)


def _state(read: Read) -> Command:
    nature = NATURES.get(read.of("nature"), "statement")
    words = text_by_language(read.form, "words")
    return BindStatement(OutcomeId(read.of("outcome")), read.of("digest"), nature, words)


def _vote(read: Read) -> Command:
    member = read.of("member")
    return correspondence.SendBallot(
        VoteId(read.of("vote")), _ballot(read), MemberCode(member) if member else None
    )


def _end(read: Read) -> Command:
    if read.of("vote"):
        reason = text_by_language(read.form, "words")
        return correspondence.WithdrawCorrespondence(VoteId(read.of("vote")), reason)
    return silence.WithdrawSilence(SilenceId(read.of("silence")))


def _extend(read: Read) -> Command:
    until = instant(read, "until")
    if read.of("vote"):
        reason = text_by_language(read.form, "words")
        return correspondence.ExtendCorrespondence(VoteId(read.of("vote")), until, reason)
    return silence.ExtendSilence(SilenceId(read.of("silence")), until)


def _confirm(read: Read) -> Command:
    if read.of("vote"):
        return correspondence.ConfirmCorrespondence(VoteId(read.of("vote")))
    return silence.ConfirmSilence(SilenceId(read.of("silence")))


ANSWERS: Mapping[str, Callable[[Read], Command]] = {
    "break": _break,
    "state": _state,
    "vote": _vote,
    "agree": lambda read: referendum.ConfirmAgreement(SilenceId(read.of("silence"))),
    "lift": lambda read: LiftObjection(OutcomeId(read.of("outcome"))),
    "letter": _letter,
    "extend": _extend,
    "confirm": _confirm,
    "end": _end,
}
"""What the page can ask for, by the last word of the address."""
