"""What was answered so far, and what stands of it. Answers are only added; which counts follows from their order."""

from collections.abc import Iterable
from typing import Literal, get_args

import msgspec

from hemicycle.calendar.invited import Sitting

State = Literal["needs-action", "accepted", "tentative", "declined", "delegated"]
STATES: tuple[State, ...] = get_args(State)
Way = Literal["mail", "page", "office"]


class Proposal(msgspec.Struct, frozen=True):
    """Another time that somebody proposes. It moves nothing. Instants."""

    starts: int
    ends: int


class Deputy(msgspec.Struct, frozen=True):
    """Who is to come instead. `capacity`: in which they are to sit, where that was said."""

    name: str
    address: str
    office: str = ""
    capacity: str = ""


class Answer(msgspec.Struct, frozen=True):
    """One answer of one invitee for one sitting.

    `at`: when it was given (its DTSTAMP, never later than its receipt), `received`: when it came. `sequence`: the
    revision of the sitting that it was given for, never above ours. `starts`: the time that it names, where it names
    another than is in force. `sender`: the address it came from, where it is not the invitee's own. `by_deputy`: the
    deputy gave it for themselves.
    """

    token: str
    sitting: str
    state: State
    at: int
    received: int
    way: Way
    sequence: int
    starts: int | None = None
    comment: str = ""
    sender: str = ""
    proposal: Proposal | None = None
    deputy: Deputy | None = None
    by_deputy: bool = False
    id: int = 0

    def counts_for(self, sitting: Sitting) -> bool:
        """Whether it was given for the time that is in force (rule 5)."""
        return (
            sitting.moved_at is None
            or self.sequence >= sitting.sequence
            or self.at > sitting.moved_at
        )


class Standing(msgspec.Struct, frozen=True):
    """What stands for an invitee and a sitting. `earlier`: the last answer that was given for a time before a move.

    `deputy_answer`: what the deputy said of themselves.
    """

    state: State
    answer: Answer | None = None
    earlier: Answer | None = None
    deputy_answer: Answer | None = None


def standing_of(sitting: Sitting, answers: Iterable[Answer]) -> Standing:
    """What stands of the answers of one invitee (rule 4): the last that was given, of those for the time in force."""
    mine = sorted((one for one in answers if one.sitting == sitting.id), key=order_of)
    own = [one for one in mine if not one.by_deputy]
    counting = [one for one in own if one.counts_for(sitting)]
    last = counting[-1] if counting else None
    said = [
        one
        for one in mine
        if one.by_deputy and last and last.deputy and one.sender == last.deputy.address
    ]
    return Standing(
        state=last.state if last else "needs-action",
        answer=last,
        earlier=own[-1] if own and not counting else None,
        deputy_answer=said[-1] if said and said[-1].counts_for(sitting) else None,
    )


def order_of(answer: Answer) -> tuple[int, int, int]:
    """The order in which answers follow each other."""
    return answer.at, answer.received, answer.id
