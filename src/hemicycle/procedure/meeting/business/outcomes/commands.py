"""Commands of outcomes."""

import msgspec

from hemicycle.procedure.core.actor import Command, SaltedCommand
from hemicycle.procedure.meeting.business.outcomes.origin import Origin
from hemicycle.procedure.words import (
    AmendmentId,
    Form,
    Given,
    ItemId,
    Manner,
    OutcomeId,
    PartId,
    Text,
    Texts,
    Token,
    TrackId,
)


class Addition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part to be added right after the part `after`; None: at the beginning."""

    after: PartId | None
    text: Text


class ProposeOutcome(SaltedCommand, frozen=True, tag="propose-outcome"):
    """Lay a text by all on the table (`by`: `participants` or `leaders`), or enter one of one's own.

    Own: `by` is `self`, or one's member code. Texts are its parts: the paragraphs `text`, `text-2`,
    `text-3`, …; of an invitation `whom` and `topic-1`, `topic-2`, …
    `whole`: its paragraphs are whole sentences, as they will be read, and `verb` is the tag under which a conclusion is
    filed. Else, as texts were laid before: `verb` is what its subject does, the words follow upon it, and `joined`:
    one sentence with the conclusion before it.
    `item` None: the item in hand. `due` and `starts` are ISO 8601. `preamble`: how many of the first paragraphs say
    why. `chairs`: laid from the chair, as the chair's own.
    `origin`: where it was adopted before, and `adopted_by`, by whom: laid by the secretariat, from that record.
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
    preamble: int = 0
    chairs: bool = False
    origin: Origin | None = None
    adopted_by: Text = {}  # noqa: RUF012 — copied by the struct
    whole: bool = False


class AmendOutcome(Command, frozen=True, tag="amend-outcome"):
    """Revise one's own text: a new version. `texts` hold the parts that are replaced, in the languages that change.

    Where there are other sponsors it waits as an amendment until all of them have accepted it.

    Other languages of such a part become stale. `adds` and `deletes`: parts. `verb` None: unchanged.
    """

    outcome: OutcomeId
    texts: Texts
    verb: Given | None = None
    adds: list[Addition] = []  # noqa: RUF012 — copied by the struct
    deletes: list[PartId] = []  # noqa: RUF012 — copied by the struct


class SupplyLanguage(Command, frozen=True, tag="supply-language"):
    """Supply what is missing or stale in some official languages. `texts` hold the parts in those languages."""

    outcome: OutcomeId
    texts: Texts


class SupplyAmendmentLanguage(Command, frozen=True, tag="supply-amendment-language"):
    """Supply what an amendment lacks in some official languages. `texts` hold its parts in those languages."""

    outcome: OutcomeId
    amendment: AmendmentId
    texts: Texts


class WithdrawOutcome(Command, frozen=True, tag="withdraw-outcome"):
    """Take the text off the table."""

    outcome: OutcomeId


class JoinSponsors(Command, frozen=True, tag="join-sponsors"):
    """Sponsor the text, beside those whose it is."""

    outcome: OutcomeId


class LeaveSponsors(Command, frozen=True, tag="leave-sponsors"):
    """Sponsor the text no more; others do."""

    outcome: OutcomeId


class TakeOverOutcome(Command, frozen=True, tag="take-over-outcome"):
    """Lay a text that was withdrawn on the table again, as one's own."""

    outcome: OutcomeId


class AskDelay(Command, frozen=True, tag="ask-delay"):
    """Ask for the body's time between the circulation of a document and its decision."""

    outcome: OutcomeId


class WaiveDelay(Command, frozen=True, tag="waive-delay"):
    """Permit that the text is decided before that time is over."""

    outcome: OutcomeId


class ProposeAmendment(Command, frozen=True, tag="propose-amendment"):
    """Propose a change that is decided by a vote: parts replaced, added and deleted, as of `AmendOutcome`.

    `amends`: the amendment that is to be changed; its parts are those that it replaces and adds. None: the text.
    """

    outcome: OutcomeId
    texts: Texts
    verb: Given | None = None
    adds: list[Addition] = []  # noqa: RUF012 — copied by the struct
    deletes: list[PartId] = []  # noqa: RUF012 — copied by the struct
    amends: AmendmentId | None = None


class AcceptAmendment(Command, frozen=True, tag="accept-amendment"):
    """Accept an amendment to one's text, or to one's amendment, as `digest` fixes it: it needs no vote any more."""

    outcome: OutcomeId
    amendment: AmendmentId
    digest: Given


class RestateAmendment(Command, frozen=True, tag="restate-amendment"):
    """Restate one's amendment on the version that stands now. What it changes as of `AmendOutcome`."""

    outcome: OutcomeId
    amendment: AmendmentId
    texts: Texts
    verb: Given | None = None
    adds: list[Addition] = []  # noqa: RUF012 — copied by the struct
    deletes: list[PartId] = []  # noqa: RUF012 — copied by the struct


class WithdrawAmendment(Command, frozen=True, tag="withdraw-amendment"):
    """Take back one's amendment, before it is put."""

    outcome: OutcomeId
    amendment: AmendmentId


class OrderAmendments(Command, frozen=True, tag="order-amendments"):
    """Put the amendments that wait into the order of their votes, furthest removed in substance first."""

    outcome: OutcomeId
    amendments: list[AmendmentId]


class IssueByChair(Command, frozen=True, tag="issue-by-chair"):
    """Issue the version with this digest as the chair's statement or summary: nobody adopts it."""

    outcome: OutcomeId
    digest: Given
    manner: Manner
