"""From an entry of the booths back to the command that gave it."""

from collections.abc import Callable, Mapping
from typing import Any

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.booths import commands as booths

BOOTHS: Mapping[str, Callable[[Any, Entry], Command]] = {
    "booth-entered": lambda f, e: booths.EnterBooth(f.language),
    "booth-left": lambda f, e: booths.LeaveBooth(),
    "channel-opened": lambda f, e: booths.GoOnAir(f.channel),
    "channel-closed": lambda f, e: booths.GoOffAir(),
    "microphone-offered": lambda f, e: booths.OfferMicrophone(),
    "offer-withdrawn": lambda f, e: booths.WithdrawOffer(),
    "microphone-handed": lambda f, e: booths.TakeMicrophone(),
}
"""The first of an act tells its command: who moves leaves a booth too, who switches closes a channel too."""
