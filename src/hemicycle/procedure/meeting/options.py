"""What an actor may do now, and why not: the rules asked in advance, one sample for each thing a screen could offer.

Nothing is decided here: each option is the answer of `judge` to a sample of the command. So a screen offers what the
rules allow now and says why the rest is refused.
"""

import msgspec

from hemicycle.procedure.core.actor import Command, Submission
from hemicycle.procedure.core.offering import NOTHING, UNAIMED, Offer, Offered, untold
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.deciding.consensus.acts import awaited_gavel
from hemicycle.procedure.meeting.deciding.silence.expiring import awaited_expiries
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting


class Option(msgspec.Struct, frozen=True):
    """What this actor may do now, or why not. `target`: the request, outcome, item or participant it is about."""

    command: str
    target: str | None
    refusal: Refusal | None


def options(meeting: Meeting, actor: str, now: int) -> list[Option]:
    """Every option of this actor, in a steady order."""
    if meeting.sitting is None:
        return []
    return [
        _option(meeting, actor, now, command, target)
        for command, target in MEETING.offers(meeting, actor, now)
    ]


def _option(meeting: Meeting, actor: str, now: int, command: Command, target: str | None) -> Option:
    answer = MEETING.judge(meeting, Submission(command, actor, max(now, meeting.last_at)))
    tag = type(command).__struct_config__.tag
    return Option(str(tag), target, answer if isinstance(answer, Refusal) else None)


class Options:
    """What each person of one meeting may do, kept from state to state: what does not change stays the same object."""

    def __init__(self) -> None:
        self._meeting, self._now = Meeting(), 0
        self._known: dict[str, Offered] = {}
        self._same: dict[bytes, Offered] = {}

    def follow(self, meeting: Meeting, now: int) -> None:
        """The meeting is this now (UTC, ms)."""
        self._meeting, self._now = meeting, now
        self._known = {}

    def of(self, actor: str) -> Offered:
        """What this actor may do; the same object (`is`) while nothing changes for them."""
        if actor not in self._known:
            found = _offered(options(self._meeting, actor, self._now))
            found = self._same.setdefault(msgspec.json.encode(found), found)
            self._known[actor] = found if found.offers else NOTHING
        return self._known[actor]

    def next_change(self) -> int | None:
        """When some answer turns by time alone (UTC, ms); None: none does."""
        call = self._meeting.photos.call
        awaited = [
            *awaited_expiries(self._meeting),
            awaited_gavel(self._meeting) or 0,
            call.until if call else 0,
        ]
        return min((at for at in awaited if at > self._now), default=None)


def _offered(known: list[Option]) -> Offered:
    by_command: dict[str, dict[str, Refusal | None]] = {}
    for option in known:
        target = option.target or UNAIMED
        refused = untold(option.refusal, target) if option.refusal else None
        by_command.setdefault(option.command, {})[target] = refused
    offers, lists = {}, {}
    for command, answers in by_command.items():
        usual = next(iter(answers.values()))
        but = {target: answer for target, answer in answers.items() if answer != usual}
        aimed = [*answers] != [UNAIMED]
        offers[command] = Offer(usual, command if aimed else None, but)
        if aimed:
            lists[command] = tuple(answers)
    return Offered(offers, lists)
