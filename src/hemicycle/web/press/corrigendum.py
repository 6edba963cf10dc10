"""[PUBLISH-7] [PRESS-23] A corrigendum: adopted words are changed as the body adopted them, and by nobody else.

The body decides on it as on any other text, at a meeting or in writing: a paragraph that says what is corrected, and
one that reads as the sentence is to read. What it adopted is offered here, and entered on the record of the meeting.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher

import msgspec
from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.meeting.business.outcomes.state import Outcome
from hemicycle.procedure.meeting.business.publication.commands import CorrectText
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.procedure.words import OutcomeId, PartId, Text
from hemicycle.web.acting import act_for_office
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.press.corrected import part_quoted
from hemicycle.web.press.editor import PATH, editor_text
from hemicycle.web.press.place import place_of
from hemicycle.web.render import language, page
from hemicycle.web.site import Site, site_of
from hemicycle.web.tables import listed
from hemicycle.web.view_models import Brief, brief_of

MOST = 5
"""So many are offered, those that are most like what they would correct first."""
ALIKE = 0.3
"""A paragraph that is less like it in every language is another matter."""


class Quoted(msgspec.Struct, frozen=True):
    """What is to be corrected: a part of an adopted text, as it reads now in each language."""

    outcome: Outcome
    part: PartId
    words: Text


class Offered(msgspec.Struct, frozen=True):
    """A paragraph that the body adopted: on which record, by which entry, in which words. `value`: in a form."""

    record: str
    brief: Brief | None
    outcome: OutcomeId
    part: PartId
    seq: int
    words: Text
    like: float

    @property
    def value(self) -> str:
        """How a form names it."""
        return f"{self.record}/{self.outcome}/{self.part}"


@allow(sees("readout"))
async def choose(request: Request) -> Response:
    """What the body adopted that may correct a sentence."""
    return await _page(request, request.query_params.get("sentence", ""))


@allow(does("publication"))
async def enter(request: Request) -> Response:
    """Enter what the body adopted on the record of the meeting; the sentence follows."""
    form = await request.form(max_files=0, max_fields=4)
    sentence, wanted = field(form, "sentence"), field(form, "corrigendum")
    quoted, site, record = await _quoted(request, sentence), site_of(request), _record(request)
    found = [one for one in await _offered(request, quoted) if one.value == wanted]
    if not found:
        raise HTTPException(404)
    one = found[0]
    point = await site.recorder.entry_point(one.record, one.seq)
    for target, words in _by_entry(quoted, one.words):
        command = CorrectText(target, {quoted.part: words}, point)
        answer = await act_for_office(request, record, command, "")
        if isinstance(answer, Refusal):
            return await _page(request, sentence, answer)
    place = await place_of(request)
    await site.press.follow_everywhere(record, place.hand)
    return RedirectResponse(f"{place.at}#{sentence}", 303)


def _by_entry(quoted: Quoted, words: Text) -> Iterator[tuple[int, Text]]:
    """The words that differ, by the entry on which those that they correct stand."""
    part = next(one for one in quoted.outcome.parts if one.id == quoted.part)
    changed = {
        code: said
        for code, said in words.items()
        if code in part.entries and said != quoted.words.get(code)
    }
    for target in dict.fromkeys(part.entries[code] for code in changed):
        yield target, {code: said for code, said in changed.items() if part.entries[code] == target}


async def _quoted(request: Request, sentence: str) -> Quoted:
    text = await editor_text(request)
    known = text.drafting.table.get(SentenceId(sentence))
    meeting = await site_of(request).recorder.meeting(_record(request))
    found = part_quoted(known, meeting) if known else None
    if found is None:
        raise HTTPException(404)
    outcome, part = found
    return Quoted(outcome, part, outcome.texts[part])


async def _offered(request: Request, quoted: Quoted) -> list[Offered]:
    """What the body adopted elsewhere since, that is like it and not the same."""
    site, record = site_of(request), _record(request)
    meeting = await site.recorder.meeting(record)
    since = (await _at(site, record, quoted.outcome.settled)) or 0
    found = list[Offered]()
    for other in await _of_body(site, meeting):
        if other != record:
            there = await site.recorder.meeting(other)
            found += await _like(site, quoted, other, there, since, language(request))
    return sorted(found, key=lambda one: -one.like)[:MOST]


async def _like(
    site: Site, quoted: Quoted, record: str, there: Meeting, since: int, reader: str
) -> list[Offered]:
    found = list[Offered]()
    for known in there.outcomes.table.values():
        if known.status != "adopted" or known.settled is None:
            continue
        if (await _at(site, record, known.settled)) < since:
            continue
        for name, words in known.texts.items():
            shared = [
                (quoted.words[code], said) for code, said in words.items() if code in quoted.words
            ]
            like = max((_likeness(old, new) for old, new in shared), default=0.0)
            if like >= ALIKE and any(old != new for old, new in shared):
                brief = brief_of(record, there, reader)
                part = PartId(name)
                found.append(Offered(record, brief, known.id, part, known.settled, words, like))
    return found


def _likeness(old: str, new: str) -> float:
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio()


async def _at(site: Site, record: str, seq: int | None) -> int:
    """When an entry was made."""
    found = await site.recorder.entries(record, seq, seq + 1) if seq is not None else []
    return found[0].at if found else 0


async def _of_body(site: Site, meeting: Meeting) -> list[str]:
    """The meetings of the same body."""
    if meeting.sitting is None:
        return []
    rows = await site.catalogue.rows(
        select(listed.c.record).where(listed.c.body == meeting.sitting.rulebook.id)
    )
    return [row[0] for row in rows]


def _record(request: Request) -> str:
    return str(request.path_params["record"])


async def _page(request: Request, sentence: str, refusal: Refusal | None = None) -> Response:
    quoted, record = await _quoted(request, sentence), _record(request)
    meeting, reader = await site_of(request).recorder.meeting(record), language(request)
    return page(
        request,
        "secretariat/corrigendum.html",
        status=409 if refusal else 200,
        record=record,
        brief=brief_of(record, meeting, reader),
        place=await place_of(request),
        sentence=sentence,
        words=quoted.words,
        offered=await _offered(request, quoted),
        refusal=refusal,
        state=meeting,
    )


routes: list[BaseRoute] = [
    Route(f"{PATH}/corrigendum", choose, methods=["GET"]),
    Route(f"{PATH}/corrigendum", enter, methods=["POST"]),
]
