"""The booths of the interpreters: who stands in which, who speaks from it on which channel, and what is planned."""

import msgspec

from hemicycle.procedure.words import Language, ParticipantId


class Booth(msgspec.Struct, frozen=True):
    """The booth of one language, spoken or signed.

    `live` is the one interpreter who is on air, `channel` the language that is heard from them: the booth's own, or
    another by retour. `since` is when this turn at the microphone began (UTC, ms). `offered`: the one on air offers
    the microphone to the boothmates.
    """

    language: Language
    interpreters: list[ParticipantId] = []
    live: ParticipantId | None = None
    channel: Language | None = None
    since: int | None = None
    offered: bool = False


class Team(msgspec.Struct, frozen=True):
    """Who interprets in a booth from when until when (UTC, ms).

    `places`: how many there are to be, named or not; the first of them are `interpreters`.
    """

    interpreters: list[ParticipantId]
    places: int
    starts: int
    ends: int


class PlannedBooth(msgspec.Struct, frozen=True):
    """What is planned of one booth. `hears`: the languages that it interprets from the floor by itself.

    `relay`: the booth from which it takes the others.
    """

    language: Language
    hears: list[Language]
    relay: Language | None
    teams: list[Team]


class Plan(msgspec.Struct, frozen=True):
    """How interpretation is planned, and by which entry that was said last."""

    seq: int
    booths: list[PlannedBooth]


class Booths(msgspec.Struct, frozen=True):
    """The booths with somebody in them, by their language; `plan`: who is to stand in them, and when."""

    table: dict[Language, Booth] = {}
    plan: Plan | None = None
