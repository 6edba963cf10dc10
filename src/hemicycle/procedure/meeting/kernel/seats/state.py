"""Who is accredited, admitted and present, and who holds each seat."""

import msgspec

from hemicycle.procedure.meeting.kernel.seats.standing import Standing
from hemicycle.procedure.words import Language, MemberCode, ParticipantId, Texts, Via


class Participant(Standing, frozen=True):
    """A person on the list. `first` is the entry that accredited them, and `seq` the last that says who they are.

    `since`: the time of the last arrival (ms). `shown_out`: and not let in again.

    `booth` is the one that the list names for an interpreter; where they stand now is in the booths. `refused`: the
    meeting did not accept their credentials; they watch, and do nothing else. `withdrawn`: they were taken off the list
    before the meeting; `in_place_of`: whom they replace.
    """

    id: ParticipantId
    first: int
    seq: int
    texts: Texts
    admitted: bool = False
    shown_out: bool = False
    present: bool = False
    since: int | None = None
    booth: Language | None = None
    refused: bool = False
    withdrawn: bool = False
    in_place_of: ParticipantId | None = None
    unnamed: bool = False
    via: Via | None = None


class Seats(msgspec.Struct, frozen=True):
    """`participants` in protocol order; `heads`: who holds the seat of each member that has delegates.

    `weights`: the votes of each member, where the list says them.
    """

    participants: dict[ParticipantId, Participant] = {}
    heads: dict[MemberCode, ParticipantId] = {}
    weights: dict[MemberCode, int] = {}
