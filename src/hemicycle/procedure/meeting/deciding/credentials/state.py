"""Which delegations were challenged, by whom, and what was reported and decided."""

from typing import Literal

import msgspec

from hemicycle.procedure.words import MemberCode, ParticipantId, Texts


class Report(msgspec.Struct, frozen=True):
    """What was reported of the credentials. Texts: `report`."""

    seq: int
    texts: Texts


class Challenge(msgspec.Struct, frozen=True):
    """A delegation to whose admission another objected: `participant`, for `capacity`. Texts: `reason`.

    `decided`: the entry by which the meeting decided last; what is put after it rests on a later report.
    """

    member: MemberCode
    seq: int
    participant: ParticipantId
    capacity: str | None
    texts: Texts
    report: Report | None = None
    decided: int | None = None
    status: Literal["open", "accepted", "refused"] = "open"


class Credentials(msgspec.Struct, frozen=True):
    """The last challenge of each delegation."""

    challenged: dict[MemberCode, Challenge] = {}
