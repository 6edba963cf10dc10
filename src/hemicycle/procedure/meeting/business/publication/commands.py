"""Commands after the meeting. Only the secretariat sends them."""

from typing import ClassVar

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.record_point import EntryPoint
from hemicycle.procedure.words import Digest, Given, ItemId, Text, Texts, Token


class PublishReadout(Command, frozen=True, tag="publish-readout"):
    """Publish the readout: `kept` is the entry of the version that is out, on the record of the readout.

    `digests`: where its text is not kept, those of it, one for each official language.
    `lacking`: the digest (recorder, `lacking`) of the missing texts that somebody decided to leave out.
    """

    digests: dict[Token, Given]
    lacking: Digest = ""
    kept: EntryPoint | None = None


class WithdrawReadout(Command, frozen=True, tag="withdraw-readout"):
    """Withdraw the readout that is out."""

    of_words: ClassVar[bool] = True

    reason: Text = {}  # noqa: RUF012 — copied by the struct


class CorrectText(Command, frozen=True, tag="correct-text"):
    """Correct texts of entry `target`; those not named stay.

    `corrigendum`: of words that the meeting adopted, the entry by which the body adopted these.
    """

    target: int
    texts: Texts
    corrigendum: EntryPoint | None = None


class RedactText(Command, frozen=True, tag="redact-text"):
    """Erase the texts of entry `target` for good."""

    target: int
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class SetChathamHouse(Command, frozen=True, tag="set-chatham-house"):
    """Put an item (None: the meeting as a whole) under the Chatham House Rule, for good."""

    item: ItemId | None


class ReleaseItem(Command, frozen=True, tag="release-item"):
    """Open a closed item (None: the meeting as a whole) to the public."""

    item: ItemId | None
