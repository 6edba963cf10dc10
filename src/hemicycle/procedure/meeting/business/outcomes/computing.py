"""What the rows of the texts compute, where copying does not do: as room/src/state/computed.ts does."""

from typing import Any

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.outcomes.entries import (
    AmendmentAccepted,
    AmendmentCarried,
    LanguageSupplied,
    OutcomeAmended,
)
from hemicycle.procedure.meeting.business.outcomes.queries import standing
from hemicycle.procedure.meeting.business.outcomes.state import (
    Outcome,
    OutcomeStatus,
    Version,
    Wording,
)
from hemicycle.procedure.words import Texts


def undecided(known: Outcome, _: object, __: Entry) -> OutcomeStatus:
    """A vote that decided nothing leaves the text as it was: on the table, and objected to where it was."""
    return "objected" if standing(known) else "proposed"


def reworded(
    known: Outcome, fact: OutcomeAmended | LanguageSupplied, entry: Entry
) -> list[Wording]:
    """The words of all versions, those of the entry among them."""
    return [*known.wordings, Wording(entry.seq, entry.words)]


def past(known: Outcome, _: object, __: Entry) -> list[Version]:
    """The versions before a new one: that which stood until now is the last of them."""
    stood = Version(
        number=known.version,
        seq=known.seq,
        at=known.since,
        author=known.author,
        made=known.made,
        amendment=known.amendment,
        verb=known.verb,
        parts={part.id: part.entries for part in known.parts},
        preamble=sum(part.preamble for part in known.parts),
    )
    return [*known.past, stood]


def carried(known: Outcome, fact: AmendmentCarried | AmendmentAccepted, entry: Entry) -> Outcome:
    """The words of the parts that it changed are those of the amendment's entry, and fall with it.

    And of the entries of those to it that were carried or accepted.
    """
    one = next((a for a in known.amendments if a.id == fact.amendment), None)
    if one is None:
        return known
    result: Any = "accepted" if isinstance(fact, AmendmentAccepted) else "carried"
    sources = {one.seq, *(seq for on in one.entries.values() for seq in on.values())}
    new = [one for a in known.amendments for one in a.worded if one.seq in sources]
    return replace(
        known,
        amendments=[replace(a, status=result) if a is one else a for a in known.amendments],
        past=past(known, fact, entry),
        author=one.participant,
        since=entry.at,
        made=result,
        amendment=one.id,
        seq=one.seq,
        version=fact.version,
        verb=fact.verb,
        digest=fact.digest,
        parts=fact.parts,
        stale=fact.stale,
        wordings=[*known.wordings, *new],
        status="proposed",
        supplied={},
    )


def merged(old: Texts, new: Texts) -> Texts:
    """The texts with those of `new` in place of theirs, word for word of each name and language."""
    return {**old, **{name: {**old.get(name, {}), **text} for name, text in new.items()}}
