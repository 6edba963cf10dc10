"""How entries change the booths. Copies facts, computes no rule."""

from typing import Any

from hemicycle.procedure.core.changes import Change, into, unless
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, like, same
from hemicycle.procedure.meeting.business.booths.entries import (
    BoothEntered,
    BoothLeft,
    ChannelClosed,
    ChannelOpened,
    InterpretationPlanned,
    MicrophoneHanded,
    MicrophoneOffered,
    OfferWithdrawn,
)
from hemicycle.procedure.meeting.business.booths.state import Booth, Booths, Plan
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.seats.entries import ParticipantAccredited

TABLE = into(Booths.table)
LIVE, SINCE, OFFERED = into(Booth.live), into(Booth.since), into(Booth.offered)


def _entered(kind: type[BoothEntered | ParticipantAccredited], language: Any) -> Change:
    return TABLE.at(
        language,
        into(Booth.interpreters).add(kind.participant),
        new=like(Booth, kind, language=language),
    )


BOOTHS = BusinessState.booths
ROWS = (
    on(ParticipantAccredited, BOOTHS, _entered(ParticipantAccredited, ParticipantAccredited.booth)),
    on(BoothEntered, BOOTHS, _entered(BoothEntered, BoothEntered.language)),
    on(
        BoothLeft,
        BOOTHS,
        TABLE.at(BoothLeft.language, into(Booth.interpreters).remove(BoothLeft.participant)),
        TABLE.prune(BoothLeft.language, Booth.interpreters),
    ),
    on(
        ChannelOpened,
        BOOTHS,
        TABLE.at(
            ChannelOpened.language,
            LIVE.set(ChannelOpened.participant),
            into(Booth.channel).set(ChannelOpened.channel),
            SINCE.begin(AT),
        ),
    ),
    on(
        ChannelClosed,
        BOOTHS,
        TABLE.at(
            ChannelClosed.language,
            LIVE.set(None),
            into(Booth.channel).set(None),
            OFFERED.set(False),
            # who only switches the channel goes on with the same turn
            unless(same(ChannelClosed.cause, "switched"), SINCE.set(None)),
        ),
    ),
    on(MicrophoneOffered, BOOTHS, TABLE.at(MicrophoneOffered.language, OFFERED.set(True))),
    on(OfferWithdrawn, BOOTHS, TABLE.at(OfferWithdrawn.language, OFFERED.set(False))),
    on(
        MicrophoneHanded,
        BOOTHS,
        TABLE.at(
            MicrophoneHanded.language,
            LIVE.set(MicrophoneHanded.to),
            SINCE.set(AT),
            OFFERED.set(False),
        ),
    ),
    on(
        InterpretationPlanned,
        BOOTHS,
        into(Booths.plan).set(like(Plan, InterpretationPlanned, seq=SEQ)),
    ),
)
