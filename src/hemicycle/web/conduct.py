"""The script of the chair as a page to print: what to say at each step, who speaks when, and how names are said."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.clock import now_ms
from hemicycle.documents import conducting
from hemicycle.documents.conducting import Line
from hemicycle.documents.rule_model import article_words
from hemicycle.locales.messages import Messages
from hemicycle.procedure.meeting.kernel.queries import capacity_in_force, is_chair, is_secretariat
from hemicycle.procedure.meeting.kernel.seats.state import Participant
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import NO_LANGUAGE, ItemId
from hemicycle.web import dates
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import Said, brief_of, said


class Speaker(msgspec.Struct, frozen=True):
    """Who speaks. `pronounced`, `member_pronounced`: how the names are said, empty where the list does not say."""

    code: str
    name: str
    pronounced: str
    member_pronounced: str
    office: Said
    limit_s: int | None


@allow("room", noted=True)
async def script_page(request: Request) -> Response:
    """The script, for who presides or may, and for the secretariat."""
    site, record, who = site_of(request), request.path_params["record"], request.state.who
    if who is None:
        raise HTTPException(403, "seat-only")
    meeting = await site.recorder.meeting(record)
    sitting = meeting.sitting
    if sitting is None:
        raise HTTPException(404)
    presiding = is_chair(meeting, who.actor) or who.actor in sitting.vice_chairs
    if not (presiding or is_secretariat(meeting, who.actor)):
        raise HTTPException(403, "seat-only")
    reader = language(request)
    return page(
        request,
        "script.html",
        headers={"Cache-Control": "no-store"},
        brief=brief_of(record, meeting, reader),
        words=_Words(reader),
        steps=list(conducting.steps(meeting, reader)),
        article_words=article_words,
        time_of_day=dates.time_of_day,
        happens=list(conducting.happens()),
        speakers=list(_speakers(meeting, reader)),
        listed=bool(meeting.debate.queue),
        printed=dates.date_and_time(now_ms(), reader, sitting.offset_min),
    )


class _Words:
    """The words of the script in one language."""

    def __init__(self, reader: str) -> None:
        self._reader = reader
        self._messages = Messages(reader, "script.ftl")

    def __call__(self, key: str, **values: Any) -> str:
        return self._messages.say(key, **values)

    def line(self, line: Line) -> str:
        """A line; a time as the language writes it."""
        values = dict(line.values)
        at = values.pop("at", None)
        if at is not None:
            offset = int(values.pop("offset", 0))
            values["when"] = dates.date_and_time(int(at), self._reader, offset)
        return self._messages.say(line.key, **values)


def _speakers(meeting: Meeting, reader: str) -> Iterator[Speaker]:
    """Those on the list in their order; where nobody is on it yet, the delegations in theirs."""
    limit = meeting.debate.limit_s
    people = meeting.seats.participants
    asked = [(one.participant, one.item) for one in meeting.debate.queue]
    heads: Sequence[tuple[Any, ItemId | None]] = [
        (who, None) for who in meeting.seats.heads.values()
    ]
    for who, item in asked or heads:
        if who in people:
            yield _speaker(meeting, people[who], item, reader, limit)


def _speaker(
    meeting: Meeting, person: Participant, item: ItemId | None, reader: str, limit: int | None
) -> Speaker:
    languages = meeting.sitting.languages if meeting.sitting else []

    def alone(name: str) -> str:
        return person.texts.get(name, {}).get(NO_LANGUAGE, "")

    return Speaker(
        code=capacity_in_force(meeting, person.id, item) or "",
        name=alone("name"),
        pronounced=alone("pronounced"),
        member_pronounced=alone("member_pronounced"),
        office=said(person.texts, "office", reader, languages),
        limit_s=limit,
    )


routes: list[BaseRoute] = [Route("/{lang}/meetings/{record}/script", script_page, name="script")]
