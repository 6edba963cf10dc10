"""What acts upon commitments ask: who owes it, whether sums can be counted, who reports for whom."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from hemicycle.procedure.core.act import By
from hemicycle.procedure.core.actor import SECRETARIAT, Submission
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import is_sha_256
from hemicycle.procedure.standing_body.commitments.state import Commitment, Owner
from hemicycle.procedure.standing_body.guards import known_party, readable, refusal
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.standing_body.tracks.acts import untracked
from hemicycle.procedure.words import CommitmentId, Digest, Texts, Token, TrackId

MOST_OWNERS, MOST_DOCUMENTS = 400, 20
TEXT, CONDITION, EVIDENCE, PART = "text", "condition", "evidence", "part-"
LONG = (TEXT, CONDITION, EVIDENCE, "reason")
_AMOUNT = re.compile(r"(0|[1-9][0-9]{0,14})(\.[0-9]{1,4})?")
_CURRENCY = re.compile(r"[A-Z]{3}")


def by_party(body: StandingBody, order: Submission[Any]) -> Refusal | None:
    """[COMMITMENT-3] A member speaks for itself; the secretariat enters what it was told by a member."""
    ours = order.actor in (SECRETARIAT, order.command.by)
    return None if ours else refusal(body, "other-party", "COMMITMENT-3")


PARTY = By[StandingBody]("the member that it names, or the secretariat for it", by_party)


def known_commitment(body: StandingBody, commitment: CommitmentId) -> Commitment | Refusal:
    """The commitment of this id."""
    known = body.commitments.table.get(commitment)
    return known or refusal(body, "unknown-commitment", "COMMITMENT-1", commitment=commitment)


def owed(body: StandingBody, commitment: CommitmentId) -> Commitment | Refusal:
    """The commitment of this id, which is not settled."""
    known = known_commitment(body, commitment)
    if isinstance(known, Commitment) and known.settlement is not None:
        return refusal(body, "commitment-settled", "COMMITMENT-6", commitment=commitment)
    return known


def is_sum(amount: str, currency: str) -> bool:
    """Whether this is a sum above 0: a decimal number of at most four places, and the code of a currency."""
    fits = _AMOUNT.fullmatch(amount) and _CURRENCY.fullmatch(currency)
    return bool(fits) and Decimal(amount) > 0


def unowned(body: StandingBody, owners: Sequence[Owner], parts: Iterable[str]) -> Refusal | None:
    """[COMMITMENT-2] Somebody owes it, each named once for a part; sums can be counted; each part has words."""
    if not owners:
        return refusal(body, "owner-missing", "COMMITMENT-2")
    if len(owners) > MOST_OWNERS:
        return refusal(body, "too-many", "COMMITMENT-2", most=MOST_OWNERS)
    named = [(one.party, one.part) for one in owners]
    if len(set(named)) < len(named):
        return refusal(body, "named-twice", "COMMITMENT-2", name=owners[-1].party)
    told = set(parts)
    for one in owners:
        refused = known_party(body, one.party, "COMMITMENT-2")
        if refused:
            return refused
        if one.part and f"{PART}{one.part}" not in told:
            return refusal(body, "text-empty", "COMMITMENT-2", text=f"{PART}{one.part}")
        if (one.amount or one.currency) and not is_sum(one.amount, one.currency):
            return refusal(body, "no-sum", "COMMITMENT-2")
    return None


def undetailed(
    body: StandingBody,
    owners: Sequence[Owner],
    texts: Texts,
    track: TrackId | None,
    *,
    closed: bool,
) -> Refusal | None:
    """[COMMITMENT-2] Owners, their parts, the evidence and the track of a commitment are in order."""
    parts = {f"{PART}{one.part}" for one in owners if one.part}
    strange = next((name for name in texts if name != EVIDENCE and name not in parts), None)
    if strange is not None:
        return refusal(body, "unknown-text", "COMMITMENT-2", text=strange)
    refused = untracked(body, track, closed=closed)
    return refused or unowned(body, owners, texts) or readable(body, texts, LONG)


def undocumented(body: StandingBody, documents: Sequence[Digest], spec: str) -> Refusal | None:
    """Files are named by their SHA-256, and not endlessly many."""
    if len(documents) > MOST_DOCUMENTS:
        return refusal(body, "too-many", spec, most=MOST_DOCUMENTS)
    sound = all(is_sha_256(one) for one in documents)
    return None if sound else refusal(body, "not-a-digest", spec)


def owes(known: Commitment, party: Token) -> bool:
    """Whether this party is among the owners."""
    return any(one.party == party for one in known.owners)
