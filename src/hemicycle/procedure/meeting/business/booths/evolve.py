"""How entries change the booths. Copies facts, computes no rule."""

from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
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
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited
from hemicycle.procedure.words import Language, ParticipantId


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


def _accredited(booths: Booths, fact: ParticipantAccredited, _: Entry) -> Booths:
    return _entered(booths, fact.participant, fact.booth) if fact.booth else booths


def _opened(booths: Booths, fact: ChannelOpened, entry: Entry) -> Booths:
    since = booths.table.get(fact.language, Booth(fact.language)).since or entry.at
    return _change(booths, fact.language, live=fact.participant, channel=fact.channel, since=since)


def _handed(booths: Booths, fact: MicrophoneHanded, entry: Entry) -> Booths:
    return _change(booths, fact.language, live=fact.to, since=entry.at, offered=False)


ROWS = (
    on(ParticipantAccredited, BusinessState.booths, _accredited),
    on(
        BoothEntered,
        BusinessState.booths,
        lambda booths, fact, _: _entered(booths, fact.participant, fact.language),
    ),
    on(
        BoothLeft,
        BusinessState.booths,
        lambda booths, fact, _: _left(booths, fact.participant, fact.language),
    ),
    on(ChannelOpened, BusinessState.booths, _opened),
    on(
        ChannelClosed,
        BusinessState.booths,
        lambda booths, fact, _: _closed(booths, fact.language, goes_on=fact.cause == "switched"),
    ),
    on(
        MicrophoneOffered,
        BusinessState.booths,
        lambda booths, fact, _: _change(booths, fact.language, offered=True),
    ),
    on(
        OfferWithdrawn,
        BusinessState.booths,
        lambda booths, fact, _: _change(booths, fact.language, offered=False),
    ),
    on(MicrophoneHanded, BusinessState.booths, _handed),
)
