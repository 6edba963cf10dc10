"""What the page sends and is sent: each message has one type here, and is read once."""

from collections.abc import Sequence
from typing import Annotated, Any, TypeVar

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from hemicycle.convene.changes import Change
from hemicycle.convene.draft import Key, Person
from hemicycle.convene.drafts import GoneDraft, Kept, Missed, Saved, Writer
from hemicycle.web.drafting.presence import Here
from hemicycle.web.drafting.previewing import Opening
from hemicycle.web.off_days import OffDay
from hemicycle.web.site import site_of

Tab = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]{8,40}\Z")]
Version = Annotated[int, msgspec.Meta(ge=-1, le=2**31)]
Asked = TypeVar("Asked")


class Save(msgspec.Struct, frozen=True):
    """Changes of a page that has seen the draft up to `seen`."""

    tab: Tab
    seen: Version
    changes: Annotated[list[Change], msgspec.Meta(max_length=3_500)]


class Look(msgspec.Struct, frozen=True):
    """What others changed since, and where they are. `field`: in which field this page is now."""

    tab: Tab
    seen: Version
    field: Annotated[str, msgspec.Meta(max_length=120)] = ""


class Seen(msgspec.Struct, frozen=True):
    """The answer to both."""

    version: int
    missed: list[Missed]
    draft: Any
    here: list[Here]


class Fault(msgspec.Struct, frozen=True):
    """What is wrong, or to be known, in words. `at`: the field, as a change names it."""

    at: str
    words: str


class Choice(msgspec.Struct, frozen=True):
    """What the rules let one choose, by its id; and the article that says so."""

    id: str
    words: str
    article: str


class Rules(msgspec.Struct, frozen=True):
    """What follows from the rules of the body for the day: `decides` in words, its article; `href`: to read them.

    `callers`: who may call; `notices`: the sorts of meeting, the usual one first. None, where the rules are silent.
    """

    title: str
    decides: str
    article: str
    href: str
    callers: list[Choice]
    notices: list[Choice]


class Checked(msgspec.Struct, frozen=True):
    """A draft as it was checked. `begins`: UTC in milliseconds; `reached`: how many have an address.

    `off`: the states in which nobody works on that day. `opening`: how its readout will begin.
    """

    version: int
    faults: list[Fault]
    advice: list[Fault]
    rules: Rules | None
    begins: int | None
    address: str
    reached: list[Key]
    off: list[OffDay]
    opening: list[Opening]


class Take(msgspec.Struct, frozen=True):
    """Fill the list: from the `body` on the day of the draft, or from a meeting (`record`). `people`: them, too.

    `unnamed`: also a row for each member for whom the body's record names nobody.
    """

    body: str = ""
    record: str = ""
    people: bool = True
    unnamed: bool = False


class Filled(msgspec.Struct, frozen=True):
    """Changes that fill a draft, for the page to make: so they are saved, undone and told as its own."""

    changes: list[Change]


class Pasted(msgspec.Struct, frozen=True):
    """Rows from a spreadsheet."""

    text: Annotated[str, msgspec.Meta(max_length=240_000)]


class Doubt(msgspec.Struct, frozen=True):
    """A pasted row that is to be looked at. `choices`: what may be meant; `row`: its number."""

    row: int
    words: str
    why: str
    person: Person
    choices: Sequence[tuple[str, str]] = ()


class Rows(msgspec.Struct, frozen=True):
    """Pasted rows as people: those that are sure, and those that are not. `untaken`: the columns that are left out."""

    people: list[Person]
    doubts: list[Doubt]
    untaken: list[str] = []


class Hit(msgspec.Struct, frozen=True):
    """What was found for a few letters: somebody, or a member. `there`: the words of an office or of the body."""

    name: str
    member: str
    note: str
    person: Person | None = None


class Called(msgspec.Struct, frozen=True):
    """Call it. `invitations`: they are wanted, too; `version`: as it was checked."""

    version: int
    invitations: bool = False


async def read(request: Request, shape: type[Asked]) -> Asked:
    """The message of a request. Raises 400."""
    try:
        return msgspec.json.decode(await request.body(), type=shape)
    except msgspec.DecodeError:
        raise HTTPException(400) from None


def told(answer: object, status: int = 200) -> Response:
    """An answer as JSON."""
    return Response(msgspec.json.encode(answer), status, media_type="application/json")


async def draft_of(request: Request) -> Kept:
    """The draft that the address names, where it is within reach of whoever asks. Raises 404."""
    who = request.state.who
    try:
        kept = await site_of(request).meeting_drafts.find(request.path_params["draft"])
    except GoneDraft:
        raise HTTPException(404, "meeting-draft-gone") from None
    if who.body not in (None, kept.body):
        raise HTTPException(404)
    return kept


def own_body(request: Request, *bodies: object) -> None:
    """Whoever works for one body calls meetings of that one, and reads the people of no other. Raises 403."""
    own = request.state.who.body
    if own is not None and any(body not in ("", own) for body in bodies):
        raise HTTPException(403, "not-your-body")


def writer(request: Request, tab: str) -> Writer:
    """Who writes from this page."""
    return Writer(tab, request.state.who.name or "")


def seen(saved: Saved, here: list[Here]) -> Seen:
    """As the page is told."""
    return Seen(saved.version, saved.missed, saved.draft, here)
