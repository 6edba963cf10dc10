"""[PRESS-26] The board of a clearing: who has cleared, at one look, and the one counter-wording that is open."""

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import sees
from hemicycle.documents.difference import Run, differences
from hemicycle.procedure.codes import bare
from hemicycle.procedure.publication.drafting.queries import version_of, words_of
from hemicycle.procedure.publication.drafting.state import Sentence
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.web.policy import allow
from hemicycle.web.press.board import Board, Counter, Theirs, board_of, numbers_of
from hemicycle.web.press.editor import PATH, editor_text
from hemicycle.web.press.named import spoken_for
from hemicycle.web.press.place import place_of
from hemicycle.web.press.seats_cleared import seats_of
from hemicycle.web.render import direction_of, language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of

GROUPED = 20
"""Beyond so many sides the table is grouped by what they answered."""
FIRST = ("counter", "refused", "silent", "part", "cleared")
"""What the office has to see to, and then the rest."""
MOST_CODE = 7


class Wording(msgspec.Struct, frozen=True):
    """A counter-wording in one language: what it changes. `base`: the entry of the words that stand."""

    language: str
    words: str
    base: int
    runs: list[Run]


class Opened(msgspec.Struct, frozen=True):
    """The counter-wording that is open: of a side, on a sentence."""

    sentence: SentenceId
    number: int
    counter: Counter
    wordings: list[Wording]


@allow(sees("readout"))
async def show(request: Request) -> Response:
    """The board. `open` in the address: the counter-wording at its side, as SENTENCE/SIDE."""
    site, place, reader = site_of(request), await place_of(request), language(request)
    text, record = await editor_text(request), place.record
    if text.drafting.issued_as != "joint" or not text.clearing.asked:
        raise HTTPException(404)
    meeting, entries = await place.press.meeting(record), await site.recorder.entries(record)
    spoken = spoken_for(text, meeting, entries)
    board = board_of(text, meeting, spoken, reader, site.recorder.now())
    seats = seats_of(len(board.sides), mirrored=direction_of(reader) == "rtl")
    return page(
        request,
        "secretariat/clearing-board.html",
        record=record,
        place=place,
        brief=brief_of(record, meeting, reader),
        board=board,
        seated=list(zip(board.sides, seats, strict=True)) if seats else [],
        code_of=code_of,
        groups=groups_of(board),
        opened=_opened(text, board, request.query_params.get("open", "")),
        offset=meeting.sitting.offset_min if meeting.sitting else 0,
        state=meeting,
    )


def groups_of(board: Board) -> list[tuple[str, list[Theirs]]]:
    """The rows of the table: as they sit, or, where they are many, by what they answered."""
    if len(board.sides) <= GROUPED:
        return [("", board.sides)]
    found = [(stand, [one for one in board.sides if one.stand == stand]) for stand in FIRST]
    return [(stand, sides) for stand, sides in found if sides]


def code_of(side: str) -> str:
    """What stands on a seat."""
    return bare(side)[:MOST_CODE]


def _opened(text: PressText, board: Board, wanted: str) -> Opened | None:
    """The counter-wording that the address names, or the one that came first."""
    every = [(sentence, one) for sentence, given in board.counters.items() for one in given]
    every.sort(key=lambda pair: (f"{pair[0]}/{pair[1].side}" != wanted, pair[1].at))
    if not every:
        return None
    sentence, counter = every[0]
    return Opened(
        sentence,
        numbers_of(text)[sentence],
        counter,
        _wordings(text.drafting.table[sentence], counter),
    )


def _wordings(sentence: Sentence, counter: Counter) -> list[Wording]:
    standing = words_of(sentence)
    return [
        Wording(code, words, version_of(sentence, code), _changes(standing.get(code, ""), words))
        for code, words in counter.words.items()
    ]


def _changes(before: str, after: str) -> list[Run]:
    """What changes, word by word; of words that share little with those that stand, the whole of both."""
    runs = differences(before, after)
    kept = sum(len(one.words.split()) for one in runs if one.kind == "same")
    if 2 * kept >= len(after.split()) or not before:
        return runs
    return [Run("gone", before), Run("same", " "), Run("new", after)]


routes: list[BaseRoute] = [Route(f"{PATH}/clearing", show, methods=["GET"])]
