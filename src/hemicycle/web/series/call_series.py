"""A body is called to a series of meetings, by a form that is filled in from the sentence where there is one."""

from typing import Any

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.procedure.standing_body.series.commands import CallSeries
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import OfficeId, SeriesId, Text, Texts
from hemicycle.recorder.answers import Accepted
from hemicycle.recorder.errors import IdConflict
from hemicycle.web.acting import act_for_office
from hemicycle.web.bodies import today
from hemicycle.web.body_state import body_state
from hemicycle.web.body_view import shown_body
from hemicycle.web.command_form import Misfilled
from hemicycle.web.forms import field, text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.series.dates import plans_of, spread
from hemicycle.web.series.sentence import Sentence, sentence_of
from hemicycle.web.site import site_of
from hemicycle.web.view_models import said
from hemicycle.web.zones import zones

ROWS = 4
"""Rows for topics; further ones in a form that is shown again."""


@allow(does("meetings"))
async def form(request: Request) -> Response:
    """The form, empty or from a sentence (`?meeting=…&outcome=…`)."""
    asked, body = request.query_params, request.path_params["body"]
    if await body_state(site_of(request), body) is None:  # a body begins its record first
        return RedirectResponse(f"/secretariat/bodies/{body}", 303)
    known = await _sentence(request, asked.get("meeting", ""), asked.get("outcome", ""))
    return await _form(request, known, texts=_draft(request, known))


@allow(does("meetings"))
async def call(request: Request) -> Response:
    """Call the series, and show it; or show beside the form what is wrong."""
    sent = await request.form(max_files=0, max_fields=300, max_part_size=100_000)
    known = await _sentence(request, field(sent, "meeting"), field(sent, "outcome"))
    texts = _texts(sent)
    try:
        command = CallSeries(
            manner="adopted" if field(sent, "manner") == "adopted" else "announced",
            texts=texts,
            caller=OfficeId(field(sent, "caller")) if field(sent, "caller") else None,
            source=known.source if known else None,
            sittings=spread(plans_of(sent), topics_of(texts), field(sent, "spread"))
            if field(sent, "first")
            else [],
        )
    except Misfilled as fault:
        return await _form(request, known, texts, sent, status=400, misfilled=fault.name)
    body = request.path_params["body"]
    try:
        answer = await act_for_office(
            request, record_of(body), command, field(sent, "once")[:64] or None
        )
    except IdConflict:
        answer = Refusal("entered-already", "BODY-1")
    if isinstance(answer, Refusal):
        return await _form(request, known, texts, sent, status=409, refusal=answer)
    return RedirectResponse(f"/secretariat/bodies/{body}/series/{_called(answer)}", 303)


def _called(answer: Accepted) -> SeriesId:
    """The series of the first entry of the act."""
    return SeriesId(f"e{answer.seqs[0]}")


async def _sentence(request: Request, meeting: str, outcome: str) -> Sentence | None:
    if not meeting:
        return None
    return await sentence_of(site_of(request), request.path_params["body"], meeting, outcome)


def _draft(request: Request, known: Sentence | None) -> Texts:
    """The texts of the form: those of the sentence, under a title that the office may change."""
    if known is None:
        return {}
    words = site_of(request).words
    languages = {code for text in known.texts.values() for code in text}
    title = {code: words[code]("series-title") for code in sorted(languages) if code in words}
    return {"title": title, **known.texts}


def topics_of(texts: Texts) -> int:
    """How many topics these texts name."""
    return sum(name.startswith("topic-") for name in texts)


def _texts(form: FormData) -> Texts:
    """The title, whom it invites, and the topics that are filled in, numbered on from 1."""
    topics: list[Text] = []
    for row in range(1, 100):
        text = text_by_language(form, f"topic-{row}")
        if text:
            topics.append(text)
    texts = {"title": text_by_language(form, "title"), "whom": text_by_language(form, "whom")}
    return {
        **{name: text for name, text in texts.items() if text or name == "title"},
        **{f"topic-{number}": text for number, text in enumerate(topics, 1)},
    }


async def _form(
    request: Request,
    known: Sentence | None,
    texts: Texts,
    sent: FormData | None = None,
    *,
    status: int = 200,
    **more: Any,
) -> Response:
    site, reader = site_of(request), language(request)
    state = await body_state(site, request.path_params["body"])
    body = shown_body(state, today(), reader) if state else None
    if state is None or body is None:
        raise HTTPException(404)
    return page(
        request,
        "secretariat/series-call.html",
        status=status,
        body=body,
        known=known,
        texts=texts,
        rows=max(ROWS, 2 + topics_of(texts)),
        offices=_offices(state, reader),
        zones=zones(),
        values={name: field(sent, name) for name in sent} if sent else {},
        articles=state.founding.rules.articles if state.founding.rules else [],
        **{"refusal": None, "misfilled": None, **more},
    )


def _offices(state: StandingBody, reader: str) -> dict[str, str]:
    """The body's own offices that stand, by id."""
    official = state.founding.rules.languages if state.founding.rules else ()
    return {
        one.id: said({"title": one.title}, "title", reader, official).words
        for one in state.offices.table.values()
        if one.until is None and one.member is None
    }


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/series", form, methods=["GET"]),
    Route("/secretariat/bodies/{body}/series", call, methods=["POST"]),
]
