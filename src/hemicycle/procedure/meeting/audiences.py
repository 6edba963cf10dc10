"""Who may see what: the one table of kinds and audiences, and the one comparison of classes.

Audiences widen: `public` ⊂ `meeting` (all admitted) ⊂ `delegates` (no observers, no press) ⊂ `secretariat`
(with the chair); `delegation:XX` is for the delegation XX alone. A class is what a reader is: `public`, `meeting`,
`delegates`, `delegates:FR`, `secretariat:US` (a chair who sits for US) or `secretariat`.
Default closed: a kind that is not in the table is for the secretariat.
"""

from typing import Literal

from hemicycle.procedure.core.entry import Entry, Fact
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId

PUBLIC = "public"
RANKS = {"public": 0, "meeting": 1, "delegates": 2, "secretariat": 3}

Governs = Literal["everybody", "meeting", "item"]
"""Whose access settles the audience: nobody's (always public), the meeting's, or that of the entry's item."""

TABLE: dict[str, Governs] = {
    "meeting-convened": "meeting",
    "meeting-opened": "meeting",
    "meeting-suspended": "meeting",
    "meeting-resumed": "meeting",
    "meeting-closed": "meeting",
    "chair-passed": "meeting",
    "participant-accredited": "meeting",
    "participant-admitted": "meeting",
    "seat-taken": "meeting",
    "seat-left": "meeting",
    "holder-replaced": "meeting",
    "item-added": "meeting",
    "item-opened": "meeting",
    "item-closed": "meeting",
    "track-added": "meeting",
    "photo-ordered": "meeting",
    "photo-called": "meeting",
    "photo-answered": "meeting",
    "photo-taken": "meeting",
    "photo-withdrawn": "meeting",
    "speaking-limit-set": "meeting",
    "list-closed": "meeting",
    "list-reopened": "meeting",
    "microphone-closed": "meeting",
    "microphone-opened": "meeting",
    "booth-entered": "meeting",
    "booth-left": "meeting",
    "channel-opened": "meeting",
    "channel-closed": "meeting",
    "microphone-offered": "meeting",
    "offer-withdrawn": "meeting",
    "microphone-handed": "meeting",
    "floor-requested": "item",
    "request-withdrawn": "item",
    "floor-granted": "item",
    "floor-interrupted": "item",
    "floor-resumed": "item",
    "floor-ended": "item",
    "point-of-order-ruled": "item",
    "clock-stopped": "item",
    "clock-started": "item",
    "speaking-time-extended": "item",
    "list-reordered": "item",
    "statement-entered": "item",
    "outcome-proposed": "item",
    "outcome-amended": "item",
    "language-supplied": "item",
    "outcome-put": "item",
    "call-ended": "item",
    "objection-raised": "item",
    "outcome-adopted": "item",
    "outcome-withdrawn": "item",
    "outcome-entered": "item",
    "amendment-proposed": "item",
    "amendment-withdrawn": "item",
    "amendments-ordered": "item",
    "amendment-carried": "item",
    "amendment-overtaken": "item",
    "amendment-restated": "item",
    "amendment-lost": "item",
    "vote-opened": "item",
    "ballot-cast": "item",
    "ballot-recorded": "item",
    "hands-counted": "item",
    "vote-closed": "item",
    "vote-cancelled": "item",
    "ballot-corrected": "item",
    "motion-moved": "item",
    "motion-withdrawn": "item",
    "motion-decided": "item",
    "ruling-overturned": "item",
    "silence-opened": "item",
    "silence-broken": "item",
    "silence-statement": "item",
    "silence-extended": "item",
    "silence-withdrawn": "item",
    "silence-kept": "item",
    "silence-unattended": "item",
    "silence-confirmed": "item",
    "outage-reported": "meeting",
    "text-corrected": "item",
    "text-redacted": "item",
    "readout-published": "everybody",
    "readout-withdrawn": "everybody",
    "item-released": "everybody",
}


def governing_item(fact: Fact) -> ItemId | None:
    """The item whose access settles who sees `fact`; None: the meeting as a whole."""
    return getattr(fact, "item", None) if TABLE.get(fact.kind) == "item" else None


def always_public(fact: Fact) -> bool:
    """Whether everybody sees `fact`, whatever the meeting's access."""
    return TABLE.get(fact.kind) == "everybody" or getattr(fact, "always", False) is True


def audience_of_item(meeting: Meeting, item: ItemId | None) -> str:
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


def audience_of(meeting: Meeting, fact: Fact) -> str:
    """Who sees an entry with this fact, written now."""
    if always_public(fact):
        return PUBLIC
    if fact.kind not in TABLE:
        return "secretariat"
    return audience_of_item(meeting, governing_item(fact))


def class_of(meeting: Meeting, actor: str | None) -> str:
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


def visible(meeting: Meeting, entry: Entry, reader: str) -> bool:
    """Whether this reader sees this entry, `meeting` being the state now: releases open what was closed."""
    return sees(reader, entry.audience) or sees(reader, audience_of(meeting, entry.fact))
