"""Commands of outcomes."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import (
    AmendmentId,
    Form,
    Given,
    ItemId,
    OutcomeId,
    Texts,
    Token,
    TrackId,
)


class ProposeOutcome(Command, frozen=True, tag="propose-outcome"):
    """Lay a text by all on the table (`by`: `participants` or `leaders`), or enter one of one's own.

    Own: `by` is `self`, or one's member code. Texts: `text`; of an invitation `whom` and `topic-1`, `topic-2`, …
    `verb` is the operative verb of a conclusion. `joined`: one sentence with the conclusion before it.
    `item` None: the item in hand. `due` and `starts` are ISO 8601.
    """

    by: Token
    texts: Texts
    form: Form = "conclusion"
    verb: Given | None = None
    joined: bool = False
    item: ItemId | None = None
    track: TrackId | None = None
    due: Token | None = None
    body: Token | None = None
    series: bool = False
    starts: Token | None = None


class AmendOutcome(Command, frozen=True, tag="amend-outcome"):
    """Reword one's own text: a new version. `texts` hold the languages that change, each whole.

    The other languages become stale. `verb` None: unchanged.
    """

    outcome: OutcomeId
    texts: Texts
    verb: Given | None = None


class SupplyLanguage(Command, frozen=True, tag="supply-language"):
    """Supply what is missing or stale in some official languages. `texts` hold those languages, each whole."""

    outcome: OutcomeId
    texts: Texts


class WithdrawOutcome(Command, frozen=True, tag="withdraw-outcome"):
    """Take the text off the table."""

    outcome: OutcomeId


class ProposeAmendment(Command, frozen=True, tag="propose-amendment"):
    """Propose a change that is decided by a vote. `texts` hold the languages that change, each whole."""

    outcome: OutcomeId
    texts: Texts
    verb: Given | None = None


class RestateAmendment(Command, frozen=True, tag="restate-amendment"):
    """Restate one's amendment on the version that stands now. `texts` and `verb` as of `ProposeAmendment`."""

    outcome: OutcomeId
    amendment: AmendmentId
    texts: Texts
    verb: Given | None = None


class WithdrawAmendment(Command, frozen=True, tag="withdraw-amendment"):
    """Take back one's amendment, before it is put."""

    outcome: OutcomeId
    amendment: AmendmentId


class OrderAmendments(Command, frozen=True, tag="order-amendments"):
    """Put the amendments that wait into the order of their votes, furthest removed in substance first."""

    outcome: OutcomeId
    amendments: list[AmendmentId]
