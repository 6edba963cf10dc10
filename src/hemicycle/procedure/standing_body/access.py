"""Who may read the record of a body: everybody where it is open or was opened, else its members and its secretariat.

Audiences widen as in a meeting: `public` ⊂ `delegates` (of its members) ⊂ `secretariat`. What was open stays open.
A track, a commitment or a message may be closed by itself: then its members and its secretariat alone see it.
"""

from typing import Protocol, TypeVar

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry, Fact, PublicFact
from hemicycle.procedure.core.labels import OPEN, RECORD, SCOPE
from hemicycle.procedure.standing_body.scoped import CommitmentFact, MessageFact, TrackFact
from hemicycle.procedure.standing_body.state import StandingBody


class Scoped(Protocol):
    """A track, a commitment or a message."""

    @property
    def closed(self) -> bool:
        """Whether it is closed by itself."""


EVERYTHING = "everything"
RANKS = {"public": 0, "delegates": 1, "secretariat": 2, EVERYTHING: 3}


def is_class(reader: str) -> bool:
    """Whether this is a class of readers: a rank, and for delegates the member, where it likes."""
    rank, colon, member = reader.partition(":")
    return rank in RANKS and (not colon or (rank == "delegates" and bool(member)))


def sees(reader: str, audience: str) -> bool:
    """Whether a reader of this class sees what is for `audience`."""
    return RANKS[reader.partition(":")[0]] >= RANKS[audience]


def audience_of(body: StandingBody) -> str:
    """Who sees the record as a whole."""
    return "public" if body.founding.access == "open" else "delegates"


def label_of(body: StandingBody, fact: Fact) -> str:
    """The label of an entry with this fact, written now."""
    if is_closed(body, fact):
        return SCOPE
    return OPEN if isinstance(fact, PublicFact) or audience_of(body) == "public" else RECORD


def is_closed(body: StandingBody, fact: Fact) -> bool:
    """Whether what this fact is about is closed by itself, as the state has it."""
    known: Scoped | None = None
    match fact:
        case TrackFact():
            known = body.tracks.table.get(fact.track)
        case CommitmentFact():
            known = body.commitments.table.get(fact.commitment)
        case MessageFact():
            known = body.messages.table.get(fact.message)
    return known is not None and known.closed


def discloses(body: StandingBody, label: str, reader: str) -> str | None:
    """Why a reader of this class is to be shown what was closed with the record or its scope; None: rightly closed."""
    if label == SCOPE:
        return "closed-to-nobody" if sees(reader, "delegates") else None
    if label != RECORD:
        return "no-such-label"
    begun = body.founding.rules is not None
    return "closed-to-nobody" if sees(reader, audience_of(body) if begun else "delegates") else None


def visible(body: StandingBody, entry: Entry, reader: str) -> bool:
    """Whether this reader sees this entry, `body` being the state now."""
    if sees(reader, "delegates"):
        return True
    return sees(reader, audience_of(body)) and not is_closed(body, entry.fact)


K = TypeVar("K")
V = TypeVar("V", bound=Scoped)


def view(body: StandingBody, reader: str) -> StandingBody:
    """The state as this class sees it: all of it, what is not closed by itself, or nothing."""
    if sees(reader, "delegates"):
        return body
    if not sees(reader, audience_of(body)):
        return StandingBody()
    return replace(
        body,
        size=0,
        last_at=0,
        tracks=replace(body.tracks, table=_open(body.tracks.table)),
        commitments=replace(body.commitments, table=_open(body.commitments.table)),
        messages=replace(body.messages, table=_open(body.messages.table)),
    )


def _open(table: dict[K, V]) -> dict[K, V]:
    return {key: one for key, one in table.items() if not one.closed}
