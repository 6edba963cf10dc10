"""Who may read the record of a publication: what went out is open to everybody, the draft to the secretariat alone."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry, Fact, PublicFact
from hemicycle.procedure.core.labels import OPEN, RECORD
from hemicycle.procedure.publication.state import PressText

RANKS = {"public": 0, "secretariat": 1, "everything": 2}


def is_class(reader: str) -> bool:
    """Whether this is a class of readers."""
    return reader in RANKS


def sees(reader: str, audience: str) -> bool:
    """Whether a reader of this class sees what is for `audience`."""
    return RANKS[reader] >= RANKS[audience]


def label_of(_: PressText, fact: Fact) -> str:
    """The label of an entry with this fact."""
    return OPEN if isinstance(fact, PublicFact) else RECORD


def discloses(_: PressText, label: str, reader: str) -> str | None:
    """Why a reader of this class is to be shown what was closed with the record; None: it is rightly closed."""
    if label != RECORD:
        return "no-such-label"
    return "closed-to-nobody" if sees(reader, "secretariat") else None


def visible(_: PressText, entry: Entry, reader: str) -> bool:
    """Whether this reader sees this entry."""
    return entry.label == OPEN or sees(reader, "secretariat")


def view(text: PressText, reader: str) -> PressText:
    """The state as this class sees it; `size` and `last_at`, which count hidden entries, are 0."""
    if sees(reader, "secretariat"):
        return replace(text, size=0, last_at=0)
    return PressText(issuing=text.issuing, original=text.original)
