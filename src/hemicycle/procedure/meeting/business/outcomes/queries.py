"""Questions about the texts that several rules ask, those of subjects above too."""

from collections import Counter

from hemicycle.procedure.core.noting import shared
from hemicycle.procedure.meeting.business.outcomes.state import (
    SETTLED,
    WAITING,
    Objection,
    Outcome,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import AmendmentId, ItemId, OutcomeId


@shared
def outcome_put(meeting: BusinessState) -> Outcome | None:
    """The text that is being put to consensus, if one is."""
    return next((o for o in meeting.outcomes.table.values() if o.status == "put"), None)


def standing(known: Outcome) -> list[Objection]:
    """The objections to the version that stands which nobody lifted."""
    return [one for one in known.objections if one.version == known.version and one.lifted is None]


def lead(known: Outcome) -> str | None:
    """[OUTCOME-22] The verb upon which its words follow; None where they are whole sentences, or have no verb."""
    return None if known.whole else known.verb


@shared
def amended_text(meeting: BusinessState) -> dict[AmendmentId, OutcomeId]:
    """The text of each amendment."""
    return {one.id: o.id for o in meeting.outcomes.table.values() for one in o.amendments}


@shared
def open_texts(meeting: BusinessState) -> dict[tuple[ItemId | None, str], int]:
    """How many texts and amendments each delegation has open on each item."""
    here = [o for o in meeting.outcomes.table.values() if o.status not in SETTLED]
    texts = Counter((o.item, o.capacity or o.proposer) for o in here)
    amendments = (
        (o.item, a.capacity or a.participant)
        for o in here
        for a in o.amendments
        if a.status in WAITING
    )
    texts.update(amendments)
    return texts
