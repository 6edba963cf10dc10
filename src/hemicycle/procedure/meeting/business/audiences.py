"""Who may see what, by the base of an entry's kind; and the one comparison of classes.

Audiences widen: `public` ⊂ `meeting` (all admitted) ⊂ `delegates` (no observers, no press) ⊂ `secretariat`
(with the chair); `delegation:XX` is for the delegation XX alone. A class is what a reader is: `public`, `meeting`,
`delegates`, `delegates:FR`, `secretariat:US` (a chair who sits for US) or `secretariat`.
A kind says by its base whose access settles its audience: `Fact` that of the meeting, `ItemFact` that of its item,
`PublicFact` nobody's: it is always public.
"""

from hemicycle.procedure.core.entry import Entry, Fact, ItemFact, PublicFact
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import ItemId

PUBLIC = "public"
RANKS = {"public": 0, "meeting": 1, "delegates": 2, "secretariat": 3}


def governing_item(fact: Fact) -> ItemId | None:
    """The item whose access settles who sees `fact`; None: the meeting as a whole."""
    return getattr(fact, "item", None) if isinstance(fact, ItemFact) else None


def always_public(fact: Fact) -> bool:
    """Whether everybody sees `fact`, whatever the meeting's access."""
    return isinstance(fact, PublicFact) or getattr(fact, "always", False) is True


def audience_of_item(meeting: BusinessState, item: ItemId | None) -> str:
    """Who sees what falls under `item` (None: under the meeting as a whole), releases counted."""
    if item in meeting.publication.released:
        return PUBLIC
    sitting = meeting.sitting
    known = meeting.agenda.items.get(item) if item else None
    if sitting is None:
        return "secretariat"
    if known is None:
        return PUBLIC if sitting.public else "meeting"
    return PUBLIC if (known.access or sitting.access) == "open" else "meeting"


def audience_of(meeting: BusinessState, fact: Fact) -> str:
    """Who sees an entry with this fact, written now."""
    if always_public(fact):
        return PUBLIC
    return audience_of_item(meeting, governing_item(fact))


def class_of(meeting: BusinessState, actor: str | None) -> str:
    """The class of a reader: a participant id, `secretariat`, or None for the public. Who is not admitted is public."""
    if actor == "secretariat":
        return "secretariat"
    person = next((p for p in meeting.seats.participants.values() if p.id == actor), None)
    if person is None or meeting.sitting is None:
        return PUBLIC
    if person.role == "secretariat":
        return "secretariat"
    if person.id == meeting.sitting.chair:
        return f"secretariat:{person.member}" if person.member else "secretariat"
    if not person.admitted:
        return PUBLIC
    if person.role == "delegate":
        return f"delegates:{person.member}" if person.member else "delegates"
    return "delegates" if person.role == "interpreter" else "meeting"


def is_class(reader: str) -> bool:
    """Whether this is a class of readers: a rank, and for two of them a member."""
    rank, colon, member = reader.partition(":")
    if not colon:
        return rank in RANKS
    return rank in ("delegates", "secretariat") and bool(member)


def sees(reader: str, audience: str) -> bool:
    """Whether a reader of this class sees what is for `audience`."""
    rank, _, member = reader.partition(":")
    if audience.startswith("delegation:"):
        return audience == f"delegation:{member}"
    return RANKS[rank] >= RANKS[audience]


def visible(meeting: BusinessState, entry: Entry, reader: str) -> bool:
    """Whether this reader sees this entry, `meeting` being the state now: releases open what was closed."""
    return sees(reader, entry.audience) or sees(reader, audience_of(meeting, entry.fact))
