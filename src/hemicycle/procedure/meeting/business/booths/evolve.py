"""How entries change the booths. Copies facts, computes no rule."""

from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.booths.entries import (
    BoothEntered,
    BoothLeft,
    ChannelClosed,
    ChannelOpened,
    MicrophoneHanded,
    MicrophoneOffered,
    OfferWithdrawn,
)
from hemicycle.procedure.meeting.business.booths.state import Booth, Booths
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited
from hemicycle.procedure.words import Language, ParticipantId


def evolve_booths(booths: Booths, entry: Entry) -> Booths:
    """The booths after `entry`."""
    match entry.fact:
        case ParticipantAccredited(participant=who, booth=str() as language):
            return _entered(booths, who, language)
        case BoothEntered(participant=who, language=language):
            return _entered(booths, who, language)
        case BoothLeft(participant=who, language=language):
            return _left(booths, who, language)
        case ChannelOpened() as fact:
            since = booths.table.get(fact.language, Booth(fact.language)).since or entry.at
            live = {"live": fact.participant, "channel": fact.channel, "since": since}
            return _change(booths, fact.language, **live)
        case ChannelClosed(language=language) as fact:
            return _closed(booths, language, goes_on=fact.cause == "switched")
        case MicrophoneOffered(language=language):
            return _change(booths, language, offered=True)
        case OfferWithdrawn(language=language):
            return _change(booths, language, offered=False)
        case MicrophoneHanded(language=language, to=to):
            return _change(booths, language, live=to, since=entry.at, offered=False)
    return booths


def _entered(booths: Booths, who: ParticipantId, language: Language) -> Booths:
    booth = booths.table.get(language, Booth(language))
    entered = replace(booth, interpreters=[*booth.interpreters, who])
    return Booths({**booths.table, language: entered})


def _left(booths: Booths, who: ParticipantId, language: Language) -> Booths:
    """An empty booth is none."""
    booth = booths.table.get(language, Booth(language))
    there = [one for one in booth.interpreters if one != who]
    others = {code: one for code, one in booths.table.items() if code != language}
    if there:
        others[language] = replace(booth, interpreters=there)
    return Booths(others)


def _closed(booths: Booths, language: Language, *, goes_on: bool) -> Booths:
    """Who only switches the channel goes on with the same turn."""
    silent: dict[str, Any] = {"live": None, "channel": None, "offered": False}
    return _change(booths, language, **silent, **({} if goes_on else {"since": None}))


def _change(booths: Booths, language: Language, **change: Any) -> Booths:
    booth = booths.table.get(language)
    if booth is None:
        return booths
    return Booths({**booths.table, language: replace(booth, **change)})
