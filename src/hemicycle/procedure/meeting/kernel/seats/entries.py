"""Entries of who is accredited, admitted and present."""

from typing import Literal

import msgspec

from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.meeting.kernel.seats.standing import Standing
from hemicycle.procedure.words import ItemId, Language, MemberCode, ParticipantId, Via


class ParticipantAccredited(Standing, Fact, frozen=True):
    """A person may take part. Texts: `slug`, `name`, `family`, `gender` (language `und`), `office`, `capacity`.

    `names`, `honorific` and `short`, where the list says them (see `ConvenedParticipant`).

    `pronounced`, `member_pronounced` (`und`): how the names of the person and of the member are said.

    `booth`: the booth in which an interpreter stands from now on, where the list names one. `weight`: the votes of the
    member, where the list says them.
    """

    participant: ParticipantId
    booth: Language | msgspec.UnsetType = msgspec.UNSET
    weight: int | msgspec.UnsetType = msgspec.UNSET
    unnamed: bool | msgspec.UnsetType = msgspec.UNSET
    """The readout tells of them by office or country alone."""
    via: Via | msgspec.UnsetType = msgspec.UNSET
    """By which link they take part, where others meet in one place."""
    in_place_of: ParticipantId | msgspec.UnsetType = msgspec.UNSET
    """[CALL-7] Whom they replace, where the list had somebody else before."""


class ParticipantWithdrawn(Fact, frozen=True):
    """A person is no longer on the list of a meeting that is to come; `by`: who comes in their place.

    `vacated`: the member for whom nobody is on the list any more.
    """

    participant: ParticipantId
    by: ParticipantId | msgspec.UnsetType = msgspec.UNSET
    vacated: MemberCode | msgspec.UnsetType = msgspec.UNSET


class ParticipantChanged(Fact, frozen=True):
    """The list says otherwise of a person. Texts: all that it says now, as where they were accredited."""

    participant: ParticipantId
    listed: bool
    capacity_member: MemberCode | None
    capacity_items: list[ItemId] | None


class OfficesAssigned(Fact, frozen=True):
    """Of a meeting that is to come: who hosts and reports, and who replaces the chair, in that order.

    `concerned`: of whom that, or who presides, is another than before. `hosts`: who hosts beside the host, where that
    has changed.
    """

    host: ParticipantId | None
    reporter: ParticipantId | None
    vice_chairs: list[ParticipantId]
    concerned: list[ParticipantId]
    hosts: list[ParticipantId] | msgspec.UnsetType = msgspec.UNSET


class ParticipantAdmitted(Fact, frozen=True):
    """The chair or the secretariat let a person in from the lobby."""

    participant: ParticipantId


class SeatTaken(Fact, frozen=True):
    """A person is present."""

    participant: ParticipantId


class SeatLeft(Fact, frozen=True):
    """A person is no longer present: by leaving, by losing the connection, or by being excluded.

    `outage`: the connection was lost since the server had been away.
    """

    participant: ParticipantId
    cause: Literal["left", "lost", "excluded"]
    outage: bool | msgspec.UnsetType = msgspec.UNSET


class HolderReplaced(Fact, frozen=True):
    """`participant` now holds the seat of `member` as its head, in place of `of`."""

    participant: ParticipantId
    of: ParticipantId
    member: MemberCode
