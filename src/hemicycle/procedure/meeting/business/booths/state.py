"""The booths of the interpreters: who stands in which, and who speaks from it on which channel."""

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


class Booths(msgspec.Struct, frozen=True):
    """The booths with somebody in them, by their language."""

    table: dict[Language, Booth] = {}
