"""What is asked for when a sheet is printed, and what may be asked for of a meeting."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from starlette.exceptions import HTTPException

from hemicycle.locales.manifest import manifests
from hemicycle.printing.sheet import Form, Paper
from hemicycle.procedure.meeting.business.audiences import RANKS
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.meeting.view import view
from hemicycle.web.sheets.all_sheets import FIRST, offered
from hemicycle.web.sheets.given import Order
from hemicycle.web.sheets.votes import votes_of

T = TypeVar("T", bound=str)
PAPERS: tuple[Paper, ...] = ("a4", "letter")
ORDERS: tuple[Order, ...] = ("protocol", "member", "name")
FORMS: dict[Form, str] = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "csv": "text/csv; charset=utf-8",
}


class Wish(NamedTuple):
    """A sheet, in a form and a language, on a paper, in an order, for a class of readers; of votes, which."""

    sheet: str
    form: Form
    language: str
    paper: Paper
    order: Order
    readers: str
    vote: str


def read_wish(asked: Mapping[str, str], meeting: Meeting, reader: str) -> Wish:
    """What a form asks for; what it leaves out is as the page proposes it. Raises 404 for what there is not."""
    name, _, form = asked.get("what", f"{FIRST}.pdf").partition(".")
    return Wish(
        _one(offered(meeting), name),
        _one(list(FORMS), form or "pdf"),
        _one(languages_of(meeting), asked.get("language") or proposed(meeting, reader)),
        _one(PAPERS, asked.get("paper", "a4")),
        _one(ORDERS, asked.get("order", "protocol")),
        _one(readers_of(meeting), asked.get("readers", "meeting")),
        _one(["", *(vote.id for vote in votes_of(meeting))], asked.get("vote", "")),
    )


def _one(known: Sequence[T], asked: str) -> T:
    """What is asked for, where it is known. Raises 404."""
    for one in known:
        if one == asked:
            return one
    raise HTTPException(404)


def languages_of(meeting: Meeting) -> list[str]:
    """The official languages of the meeting that sheets can be told in."""
    official = meeting.sitting.languages if meeting.sitting else []
    return [code for code in official if code in manifests()]


def proposed(meeting: Meeting, reader: str) -> str:
    """The reader's language where it is an official one, else the first."""
    told = languages_of(meeting)
    return reader if reader in told or not told else told[0]


def readers_of(meeting: Meeting) -> list[str]:
    """For whom a sheet may be: the classes that see a meeting here."""
    return [rank for rank in RANKS if view(meeting, rank).sitting is not None]
