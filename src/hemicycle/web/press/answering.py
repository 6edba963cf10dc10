"""Where a side answers for what a joint text says of it: on the page of its delegation, or by the link of a letter."""

from collections.abc import Mapping
from typing import NamedTuple

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.publication.clearing.commands import AnswerClearing, TakeBackAnswer
from hemicycle.procedure.publication.clearing.queries import (
    adopted,
    answered,
    asked_of,
    worded,
)
from hemicycle.procedure.publication.clearing.state import Answer, Side, Verdict
from hemicycle.procedure.publication.drafting.queries import standing, words_of
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import PROSE, SentenceId
from hemicycle.procedure.words import NO_LANGUAGE, Text
from hemicycle.web.counting import count_try
from hemicycle.web.delegation.pages import AT, PRIVATE, delegate_in, place
from hemicycle.web.forms import field
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.policy import allow
from hemicycle.web.press.board import numbers_of
from hemicycle.web.press.clearing_mail import has_ended, opens
from hemicycle.web.press.editor import form_number
from hemicycle.web.press.named import side_name, side_of
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of
from hemicycle.web.view_models import brief_of

FIELDS = 20
VERDICTS: dict[str, Verdict] = {"clear": "cleared", "counter": "counter", "refuse": "refused"}


class Asked(NamedTuple):
    """Who is asked: for which side, under which name; `may`: whether they answer, or only read."""

    record: str
    side: Side
    name: str
    may: bool
    headers: Mapping[str, str]


class Line(msgspec.Struct, frozen=True):
    """A sentence of the text. `ours`: it is for this side to answer, with what it `answered`."""

    id: SentenceId
    number: int
    words: Text
    base: int
    adopted: bool
    ours: bool
    answered: Answer | None


@allow("delegation")
async def look(request: Request) -> Response:
    """What speaks for the delegation, in its place."""
    return await _page(request, _delegation(request))


@allow("delegation")
async def answer(request: Request) -> Response:
    """Answer on one sentence."""
    return await _answer(request, _delegation(request))


@allow("link")
async def look_by_link(request: Request) -> Response:
    """The same for whoever was written to. Looking changes nothing."""
    return await _page(request, await _linked(request))


@allow("link")
async def answer_by_link(request: Request) -> Response:
    """Answer on one sentence."""
    return await _answer(request, await _linked(request))


def _delegation(request: Request) -> Asked:
    who = delegate_in(request)
    return Asked(request.path_params["record"], who.member, who.name, who.acts, PRIVATE)


async def _linked(request: Request) -> Asked:
    """Raises 404; a wrong token counts against the address that sent it."""
    site, at = site_of(request), request.path_params
    if not opens(site, at["record"], at["participant"], at["token"]):
        count_try(request)
        raise HTTPException(404, "no-link", SECRET_PAGE)
    text = await site.press.text(at["record"])
    if text is None or has_ended(text, site.recorder.now()):
        raise HTTPException(410, "clearing-ended", SECRET_PAGE)
    meeting = await site.recorder.meeting(at["record"])
    people = {str(one.id): one for one in meeting.seats.participants.values()}
    person = people.get(at["participant"])
    if person is None or person.withdrawn or person.role != "delegate":
        raise HTTPException(404, "no-link", SECRET_PAGE)
    name = next(iter(person.texts.get("name", {}).values()), side_of(person))
    headers = {**SECRET_PAGE, **PRIVATE}
    return Asked(at["record"], side_of(person), name, True, headers)


async def _answer(request: Request, who: Asked) -> Response:
    form = await request.form(max_files=0, max_fields=FIELDS)
    if not who.may:
        raise HTTPException(403, "delegation-reads")
    text, site = await _text(request, who), site_of(request)
    sentence, deed = SentenceId(field(form, "sentence")), field(form, "deed")
    words = {
        code: said for code in text.drafting.languages if (said := field(form, f"words.{code}"))
    }
    why = field(form, "reason")
    command: Command
    if deed == "take-back":
        command = TakeBackAnswer(who.side, sentence)
    elif deed in VERDICTS:
        base = form_number(form, "base")
        command = AnswerClearing(
            who.side,
            sentence,
            int(base),
            VERDICTS[deed],
            {NO_LANGUAGE: who.name},
            words if deed == "counter" else {},
            {_spoken(request, text): why} if why and deed != "clear" else {},
        )
    else:
        raise HTTPException(400)
    answer = await site.recorder.act(readout_of(who.record), who.side, command, None)
    if isinstance(answer, Refusal):
        return await _page(request, who, status=409, refusal=answer, clash=(sentence, words, why))
    return RedirectResponse(f"{request.url.path}#{sentence}", 303, dict(who.headers))


async def _page(
    request: Request,
    who: Asked,
    *,
    status: int = 200,
    refusal: Refusal | None = None,
    clash: tuple[str, Text, str] | None = None,
) -> Response:
    site, text = site_of(request), await _text(request, who)
    meeting, reader = await site.recorder.meeting(who.record), language(request)
    spoken = _spoken(request, text)
    lines = _lines(text, who.side, spoken)
    ours = [one for one in lines if one.ours]
    joint = text.drafting.issued_as == "joint"
    over = site.recorder.now() >= text.clearing.until
    if (
        over or not joint
    ):  # the draft is the office's again: a side sees what it answered, and no more
        lines = [one for one in ours if one.answered]
    return page(
        request,
        "clearing.html",
        status=status,
        headers=dict(who.headers),
        brief=brief_of(who.record, meeting, reader),
        record=who.record,
        side=who.side,
        side_name=side_name(meeting, who.side, reader),
        me=who,
        back=place(delegate_in(request)) if request.state.who else None,
        lines=lines,
        ours=ours,
        left=sum(one.answered is None for one in ours),
        official=text.drafting.languages,
        spoken=spoken,
        clearing=text.clearing,
        joint=joint,
        over=over,
        offset=meeting.sitting.offset_min if meeting.sitting else 0,
        refusal=refusal,
        clash=clash,
        state=meeting,
    )


def _lines(text: PressText, side: Side, spoken: str) -> list[Line]:
    ours, numbers = {one.id for one in asked_of(text, side)}, numbers_of(text)
    heading = {
        s
        for block in text.drafting.blocks
        if block.kind in ("heading", *PROSE)
        for s in block.sentences
    }
    return [
        Line(
            one.id,
            numbers[one.id],
            _first_in(words_of(one), spoken),
            worded(one),
            adopted(one),
            one.id in ours,
            answered(text, side, one) if one.id in ours else None,
        )
        for one in standing(text.drafting)
        if one.id in ours or one.id in heading
    ]


def _first_in(words: Text, spoken: str) -> Text:
    """The words, those in the reader's language first."""
    return dict(sorted(words.items(), key=lambda each: each[0] != spoken))


def _spoken(request: Request, text: PressText) -> str:
    """The official language in which the reader reads the text."""
    official, reader = text.drafting.languages, language(request)
    return reader if reader in official else official[0]


async def _text(request: Request, who: Asked) -> PressText:
    """The text, of those whom it asks alone, in their own body."""
    site = site_of(request)
    text = await site.press.text(who.record)
    if text and request.state.who:
        sitting = (await site.recorder.meeting(who.record)).sitting
        text = text if sitting and sitting.rulebook.id == delegate_in(request).body else None
    if text is None or all(one.side != who.side for one in text.clearing.sides):
        raise HTTPException(404)
    return text


routes: list[BaseRoute] = [
    Route(f"{AT}/clearing/{{record}}", look, methods=["GET"]),
    Route(f"{AT}/clearing/{{record}}", answer, methods=["POST"]),
    Route("/clearing/{record}/{participant}/{token}", look_by_link, methods=["GET"]),
    Route("/clearing/{record}/{participant}/{token}", answer_by_link, methods=["POST"]),
]
