"""[DRAFT-1] A meeting that is being called: what stands in the fields of its page, as far as they are filled in.

Rows have keys of their own, so that two who write in one draft mean the same row wherever it has moved. Lengths and
shapes are held here; what the words mean is found by the reader of meeting files alone, when the draft is checked.
"""

from typing import Annotated, Literal

import msgspec

from hemicycle.procedure.meeting.kernel.lifecycle.groups import Part
from hemicycle.procedure.words import Format, Gathering, MeetingAccess, Mode, Role, Via

MOST_ROWS, MOST_PAPERS, MOST_GROUPS, MOST_DAYS = 3_000, 300, 40, 60
Line = Annotated[str, msgspec.Meta(max_length=2_000)]
Key = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]{1,24}\Z")]
Language = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z-]{2,12}\Z")]
Words = dict[Language, Line]
"""Words in each language."""
TextName = Literal["title", "topic", "source", "called", "place", "occasion", "credit"]
Rank = Literal["", "head", "alternate", "adviser"]


class Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the page sends holds no field that is not declared."""


class Person(Shape, frozen=True):
    """Somebody on the list, in the order of the seats.

    `mail`: how they are reached where no directory says it. `rank`: their place in the delegation, on the page alone.
    `capacity_items`: keys of the items on which the capacity holds; none: all. `zone`: on whose clock they sit, where
    their state does not say it. `unnamed`, `via`, `names`, `honorific`, `short`: how the readout tells of them.
    """

    key: Key
    name: Line = ""
    family: Line = ""
    member: Line = ""
    role: Role = "delegate"
    rank: Rank = ""
    gender: Literal["", "f", "m", "none"] = ""
    weight: Line = ""
    office: Words = {}
    capacity: Words = {}
    capacity_member: Line = ""
    capacity_items: list[Key] = []
    booth: Line = ""
    listed: bool = False
    mail: Line = ""
    zone: Line = ""
    unnamed: bool = False
    via: Literal[""] | Via = ""
    names: Words = {}
    honorific: Words = {}
    short: Words = {}


class Company(Shape, frozen=True):
    """Who takes part and is told of together, by no name. `one`: they count as one."""

    key: Key
    text: Words = {}
    part: Literal[""] | Part = ""
    one: bool = False


class Item(Shape, frozen=True):
    """An item of the agenda. `sub`: it stands under the one before; `minutes`: for how long it is planned.

    `carried`: the meeting that left it open; `proposer`: the member who proposed it.
    """

    key: Key
    title: Words = {}
    minutes: Line = ""
    access: Literal["", "open", "closed", "chatham-house"] = ""
    sub: bool = False
    other_business: bool = False
    carried: Line = ""
    proposer: Line = ""


class File(Shape, frozen=True):
    """A file that is held beside the draft, by its SHA-256."""

    digest: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
    size: int
    format: Format


class Paper(Shape, frozen=True):
    """A document to be laid under an item (its key; none: before the whole meeting), with its file in each language."""

    key: Key
    item: Line = ""
    symbol: Line = ""
    title: Words = {}
    files: dict[Language, File] = {}


class Draft(Shape, frozen=True):
    """All of it. `zone`: on whose clock `time` is; `minutes`: how long it is to last; `number`: of the sitting.

    `host`, `chair`, `reporter`, `vice` and `photo` are keys of people. `sandbox`: it is for practice, and says so.
    `series` and `sitting`: of which series or conference it is which sitting; of a conference `of` names the body.
    `caller`: who calls, as the body's rules name them, at the request of the members `asking`; `notice`: which sort of
    meeting it is by these rules. `gathering`: what it is, as the readout begins; `hosts`: who hosts it, too; `untold`:
    of nobody is it told that they presided. `until`: when it ends, by the clocks there, where that is on another day;
    `days`: the days on which it is held, where that is not each of them.
    """

    texts: dict[TextName, Words] = {}
    id: Line = ""
    body: Line = ""
    number: Line = ""
    date: Line = ""
    time: Line = ""
    zone: Line = "UTC"
    minutes: Line = ""
    until: Line = ""
    days: Annotated[list[Line], msgspec.Meta(max_length=MOST_DAYS)] = []
    mode: Mode = "virtual"
    access: MeetingAccess = "open"
    languages: list[Language] = []
    host: Line = ""
    chair: Line = ""
    reporter: Line = ""
    vice: list[Key] = []
    gathering: Literal[""] | Gathering = ""
    hosts: list[Key] = []
    untold: bool = False
    photo: list[Key] = []
    sandbox: bool = False
    series: Line = ""
    sitting: Line = ""
    of: Line = ""
    caller: Line = ""
    asking: Line = ""
    notice: Line = ""
    people: Annotated[list[Person], msgspec.Meta(max_length=MOST_ROWS)] = []
    items: Annotated[list[Item], msgspec.Meta(max_length=MOST_ROWS)] = []
    groups: Annotated[list[Company], msgspec.Meta(max_length=MOST_GROUPS)] = []
    papers: Annotated[list[Paper], msgspec.Meta(max_length=MOST_PAPERS)] = []


def first_title(draft: Draft) -> str:
    """Its title in the first language that has one; empty where none has."""
    titles = draft.texts.get("title", {})
    found = (titles[code] for code in (*draft.languages, *titles) if titles.get(code))
    return next(found, "")
