"""Who may see what, by the base of an entry's kind; and the one comparison of classes.

Audiences widen: `public` ⊂ `meeting` (all admitted) ⊂ `delegates` (no observers, no press) ⊂ `interpreters` ⊂
`secretariat` (with the chair); `delegation:XX` is for the delegation XX alone, `secretariat+XX` for both. A class is
what a reader is: `public`, `meeting`, `delegates`, `delegates:FR`, `interpreters`, `secretariat:US` (a chair who sits
for US) or `secretariat`.
A kind says by its base whose access settles its audience: `Fact` that of the meeting, `ItemFact` that of its item,
`PublicFact` nobody's: it is always public.
"""

from hemicycle.procedure.core.entry import ClosedFact, Entry, Fact, ItemFact, PublicFact
from hemicycle.procedure.core.labels import ITEM, OPEN, RECORD, closed_by, closed_with
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.words import ItemId, ParticipantId

PUBLIC = "public"
EVERYTHING = "everything"
"""For who keeps the record: every entry whole, those of single delegations too."""
RANKS = {"public": 0, "meeting": 1, "delegates": 2, "interpreters": 3, "secretariat": 4}


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


def unattributed(meeting: BusinessState, item: ItemId | None) -> bool:
    """[CHATHAM-2] Whether what falls under `item` (None: the meeting) is told without saying who was there."""
    known = meeting.agenda.items.get(item) if item else None
    access = meeting.sitting.access if meeting.sitting else None
    return "chatham-house" in (access, known.access if known else None)


def audience_of(meeting: BusinessState, fact: Fact) -> str:
    """Who sees an entry with this fact, written now."""
    if isinstance(fact, ClosedFact):
        return fact.audience
    if always_public(fact):
        return PUBLIC
    return audience_of_item(meeting, governing_item(fact))


def label_of(meeting: BusinessState, fact: Fact) -> str:
    """The label of an entry with this fact, written now."""
    if isinstance(fact, ClosedFact):
        return closed_by(fact.kind)
    item = governing_item(fact)
    if audience_of(meeting, fact) == PUBLIC:
        return OPEN
    return closed_with(item) if item in meeting.agenda.items and item else RECORD


def discloses(meeting: BusinessState, label: str, reader: str) -> str | None:
    """Why a reader of this class is to be shown what was closed with the record or an item; None: rightly closed.

    `meeting` is the state at the end, as far as this reader sees it: there every item of an open record is known.
    """
    if label == RECORD:
        return "closed-to-nobody" if _may(meeting, reader, None) else None
    if not label.startswith(ITEM):
        return "no-such-label"
    item = ItemId(label.removeprefix(ITEM))
    if _may(meeting, reader, item):
        return "closed-to-nobody"
    listed = meeting.sitting is not None and _may(meeting, reader, None)
    return "no-such-item" if listed and item not in meeting.agenda.items else None


def _may(meeting: BusinessState, reader: str, item: ItemId | None) -> bool:
    """Whether this reader may read what is closed with an item (None: with the record)."""
    if sees(reader, "meeting") or item in meeting.publication.released:
        return True
    known = meeting.sitting is not None and (item is None or item in meeting.agenda.items)
    return known and audience_of_item(meeting, item) == PUBLIC


def class_of(meeting: BusinessState, actor: str | None) -> str:
    """The class of a reader: a participant id, `secretariat`, or None for the public. Who is not admitted is public."""
    if actor == "secretariat":
        return "secretariat"
    person = meeting.seats.participants.get(ParticipantId(actor)) if actor else None
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
    return "interpreters" if person.role == "interpreter" else "meeting"


def is_class(reader: str) -> bool:
    """Whether this is a class of readers: everything, or a rank, and for two of them a member."""
    if reader == EVERYTHING:
        return True
    rank, colon, member = reader.partition(":")
    if not colon:
        return rank in RANKS
    return rank in ("delegates", "secretariat") and bool(member)


def sees(reader: str, audience: str) -> bool:
    """Whether a reader of this class sees what is for `audience`."""
    if reader == EVERYTHING:
        return True
    rank, _, member = reader.partition(":")
    if audience.startswith("delegation:"):
        return audience == f"delegation:{member}"
    least, _, beside = audience.partition("+")
    return RANKS[rank] >= RANKS[least] or (beside != "" and member == beside)


def visible(meeting: BusinessState, entry: Entry, reader: str) -> bool:
    """Whether this reader sees this entry, `meeting` being the state now: releases open what was closed."""
    return entry.label == OPEN or sees(reader, audience_of(meeting, entry.fact))
