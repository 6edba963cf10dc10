"""Finding a meeting among many: by where it stands, by words of its title, its people and its members."""

import unicodedata
from typing import Final, Literal

import msgspec

from hemicycle.procedure.meeting.state import Meeting
from hemicycle.web.stages import Stage

Group = Literal["all", "coming", "now", "held"]
GROUPS: Final[dict[Group, tuple[Stage, ...]]] = {
    "all": ("coming", "live", "suspended", "closed", "published", "withdrawn", "cancelled"),
    "coming": ("coming",),
    "now": ("live", "suspended"),
    "held": ("closed", "published", "withdrawn"),
}
LONGEST = 200


class Wish(msgspec.Struct, frozen=True):
    """What is looked for. `words`: a meeting is known by each, whatever its case and accents."""

    group: Group = "all"
    words: str = ""


def read_wish(group: str, words: str) -> Wish:
    """The wish of a query; what is no group is all."""
    found: Group = next((name for name in GROUPS if name == group), "all")
    return Wish(found, words[:LONGEST].strip())


def known_by(record: str, meeting: Meeting) -> str:
    """The words by which a meeting is found: its id, its titles, its people with offices and members."""
    sitting = meeting.sitting
    texts = [sitting.texts] if sitting else []
    people = list(meeting.seats.participants.values())
    said = [
        words
        for named in [*texts, *(person.texts for person in people)]
        for text in named.values()
        for words in text.values()
    ]
    members = [person.member for person in people if person.member]
    # In one order, whatever order the texts of an entry came in: a row that is derived anew is the same.
    return plain(" ".join(sorted({record, *said, *members})))


def plain(words: str) -> str:
    """Without case and accents."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))
