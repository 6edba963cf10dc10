"""Commands of the interpreters, each about the booth in which they stand; and of who plans for them."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.booths.state import PlannedBooth
from hemicycle.procedure.words import Language


class EnterBooth(Command, frozen=True, tag="enter-booth"):
    """Stand in the booth of a language, and leave the booth before."""

    language: Language


class LeaveBooth(Command, frozen=True, tag="leave-booth"):
    """Stand in no booth."""


class GoOnAir(Command, frozen=True, tag="go-on-air"):
    """Be heard on a channel: None is the booth's own, another official language is retour."""

    channel: Language | None = None


class GoOffAir(Command, frozen=True, tag="go-off-air"):
    """Be heard no more."""


class OfferMicrophone(Command, frozen=True, tag="offer-microphone"):
    """Let a boothmate take over."""


class WithdrawOffer(Command, frozen=True, tag="withdraw-offer"):
    """Keep the microphone after all."""


class TakeMicrophone(Command, frozen=True, tag="take-microphone"):
    """Take over from the boothmate who offered it."""


class PlanInterpretation(Command, frozen=True, tag="plan-interpretation"):
    """Say how interpretation is planned: all of it, in place of what was said before."""

    booths: list[PlannedBooth]
