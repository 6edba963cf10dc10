"""The office and a joint text: what it is issued as, who is asked to clear it, who is reminded."""

from collections.abc import Sequence
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.clearing.commands import AskClearing
from hemicycle.procedure.publication.clearing.queries import unanswered
from hemicycle.procedure.publication.clearing.state import Side
from hemicycle.procedure.publication.drafting.commands import TurnText
from hemicycle.procedure.publication.drafting.queries import standing
from hemicycle.procedure.publication.words import SentenceId
from hemicycle.web.forms import field
from hemicycle.web.policy import allow
from hemicycle.web.press.clearing_mail import ask_by_mail
from hemicycle.web.press.draft_page import MINUTES, Typed, editor_page
from hemicycle.web.press.editor import PATH, editor_text, go_back
from hemicycle.web.press.named import asking, attribution_of, sides_seated
from hemicycle.web.publishing import hand_of
from hemicycle.web.site import site_of

MOST_FIELDS = 1200
MINUTE_MS = 60_000


@allow(does("publication"))
async def turn(request: Request) -> Response:
    """Make it a joint text, or a summary of whoever presided."""
    form = await request.form(max_files=0, max_fields=4)
    wanted = field(form, "issued_as")
    if wanted not in ("joint", "summary"):
        raise HTTPException(400)
    record, hand = request.path_params["record"], hand_of(request)
    command = TurnText("joint" if wanted == "joint" else "summary")
    answer = await site_of(request).press.do(record, command, hand)
    return await go_back(request, answer, "clearing")


@allow(does("publication"))
async def ask(request: Request) -> Response:
    """Ask each side about the sentences that speak for it, by letter and on the page of its delegation."""
    form = await request.form(max_files=0, max_fields=MOST_FIELDS)
    site, record = site_of(request), request.path_params["record"]
    meeting, text = await site.recorder.meeting(record), await editor_text(request)
    wanted = _wanted(form, [one.id for one in standing(text.drafting)], [*sides_seated(meeting)])
    typed = Typed("ask", "", {name: field(form, name) for name in form})
    if isinstance(wanted, Refusal):
        return await editor_page(request, status=409, refusal=wanted, typed=typed)
    until = site.recorder.now() + _minutes(form) * MINUTE_MS
    command = AskClearing(asking(wanted), until, attribution_of(meeting).silence == "consent")
    answer = await site.press.do(record, command, hand_of(request))
    if not isinstance(answer, Refusal):
        told = await ask_by_mail(site, record, [one.side for one in command.sides], until)
        return _told(request, told)
    return await go_back(request, answer, "clearing", typed)


@allow(does("publication"))
async def remind(request: Request) -> Response:
    """Write once more to those who have not answered."""
    site, record = site_of(request), request.path_params["record"]
    text = await editor_text(request)
    left = unanswered(text)
    if text.drafting.issued_as == "joint" and text.clearing.until > site.recorder.now():
        return _told(
            request, await ask_by_mail(site, record, left, text.clearing.until, again=True)
        )
    return await go_back(request, None, "clearing")


def _told(request: Request, told: tuple[int, int]) -> Response:
    """Back to the draft, which says to how many people letters go, and how many have no address."""
    at = PATH.format(record=quote(request.path_params["record"]))
    return RedirectResponse(f"{at}?letters={told[0]}&unreached={told[1]}#clearing", 303)


def _wanted(
    form: FormData, sentences: Sequence[SentenceId], sides: Sequence[Side]
) -> dict[SentenceId, list[Side]] | Refusal:
    """Whom the form names beside each sentence, by their codes."""
    known = {side.casefold(): side for side in sides}
    found = {}
    for sentence in sentences:
        given = [one.strip() for one in field(form, f"for.{sentence}").split(",") if one.strip()]
        strange = next((one for one in given if one.casefold() not in known), None)
        if strange is not None:
            return Refusal("unknown-member", "PRESS-12", None, {"member": strange[:40]})
        if given:
            found[sentence] = [*dict.fromkeys(known[one.casefold()] for one in given)]
    return found


def _minutes(form: FormData) -> int:
    given = next((one for one in MINUTES if str(one) == field(form, "minutes")), None)
    if given is None:
        raise HTTPException(400)
    return given


routes: list[BaseRoute] = [
    Route(f"{PATH}/turn", turn, methods=["POST"]),
    Route(f"{PATH}/ask", ask, methods=["POST"]),
    Route(f"{PATH}/remind", remind, methods=["POST"]),
]
