"""Who may read the record of a body: everybody where it is open or was opened, else its members and its secretariat.

Audiences widen as in a meeting: `public` ⊂ `delegates` (of its members) ⊂ `secretariat`. What was open stays open.
"""

from hemicycle.procedure.core.entry import Entry, Fact, PublicFact
from hemicycle.procedure.core.labels import OPEN, RECORD
from hemicycle.procedure.standing_body.state import StandingBody

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
    return OPEN if isinstance(fact, PublicFact) or audience_of(body) == "public" else RECORD


def discloses(body: StandingBody, label: str, reader: str) -> str | None:
    """Why a reader of this class is to be shown what was closed with the record; None: it is rightly closed."""
    if label != RECORD:
        return "no-such-label"
    begun = body.founding.rules is not None
    return "closed-to-nobody" if sees(reader, audience_of(body) if begun else "delegates") else None


def visible(body: StandingBody, entry: Entry, reader: str) -> bool:
    """Whether this reader sees this entry, `body` being the state now."""
    return entry.label == OPEN or sees(reader, audience_of(body))


def view(body: StandingBody, reader: str) -> StandingBody:
    """The state as this class sees it: all of it, or nothing."""
    return body if sees(reader, audience_of(body)) else StandingBody()
