"""Commands of an agreement ad referendum. Times are UTC in milliseconds."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Given, MemberCode, OutcomeId, SilenceId, Text


class AwaitCapital(Command, frozen=True, tag="await-capital"):
    """Agree to the text that is being put ad referendum: one's capital has yet to confirm."""

    outcome: OutcomeId


class AgreeAdReferendum(Command, frozen=True, tag="agree-ad-referendum"):
    """Let the gavel fall: agreed ad referendum, until these members have confirmed, at the latest at `expires`.

    `members` beside those that said so in the call; where nobody did and none is named, all delegations.
    """

    outcome: OutcomeId
    digest: Given
    expires: int
    members: list[MemberCode] = []  # noqa: RUF012 — copied by the struct


class ConfirmAgreement(Command, frozen=True, tag="confirm-agreement"):
    """Confirm what was agreed ad referendum, for one's delegation."""

    silence: SilenceId


class EnterConfirmation(Command, frozen=True, tag="enter-confirmation"):
    """Enter the confirmation of `member` that came by other means at `received`, before the date."""

    silence: SilenceId
    member: MemberCode
    received: int
    text: Text = {}  # noqa: RUF012 — copied by the struct
