"""The page on which somebody answers an invitation. It needs no account and no script, and works on a telephone.

Looking answers nothing, since scanners of mail open links, too. An answer may be changed until the meeting is opened.
"""

from sqlalchemy import Connection
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.calendar import reply_ledger as ledger
from hemicycle.calendar.answered import Answer
from hemicycle.web.counting import count_try
from hemicycle.web.join import SECRET_PAGE
from hemicycle.web.policy import allow
from hemicycle.web.render import page
from hemicycle.web.reply_form import ANSWERS, Given, read_form
from hemicycle.web.reply_place import Place, place_of
from hemicycle.web.reply_series import series_place
from hemicycle.web.site import site_of

FIELDS = 120
HOUR_MS = 3_600_000
MOST_ANSWERS = 240
"""By one link within an hour: more than anybody has to say, also of a series of sixty sittings."""


@allow("link")
async def look(request: Request) -> Response:
    """What they were asked to, what they said, and the answers that there are."""
    return reply_page(request, await _place(request))


@allow("link")
async def answer(request: Request) -> Response:
    """Take an answer."""
    return await take_reply(request, await _place(request))


async def take_reply(request: Request, place: Place) -> Response:
    """Write down what the form says, or show what it lacks."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    given = read_form(form, place.open, may_send=place.may_send)
    if not place.open:
        return reply_page(request, place, status=409)
    if given.faults:
        return reply_page(request, place, status=400, given=given, form=form)
    site = site_of(request)
    now = site.door.now()
    answers, token = given.answers(place.invitee.token, now), place.invitee.token

    def work(register: Connection) -> bool:
        if ledger.answers_since(register, token, now - HOUR_MS) >= MOST_ANSWERS:
            return False
        ledger.add_answers(register, answers, place.invitee.participant)
        return True

    if not await site.door.register.write(work):
        raise HTTPException(429, "too-many", SECRET_PAGE)
    return RedirectResponse(f"{request.url.path}?done=1", 303, SECRET_PAGE)


async def _place(request: Request) -> Place:
    """Raises 404; a wrong token counts against the address that sent it."""
    site, token = site_of(request), request.path_params["token"]
    found = await site.door.register.read(lambda r: site.invitations.of_token(r, token))
    invitee = found.by_token(token) if found else None
    if found is None or invitee is None:
        count_try(request)
        raise HTTPException(404, "no-link", SECRET_PAGE)
    if found.series:
        return await series_place(request, found, invitee)
    return await place_of(request, found, invitee)


def reply_page(
    request: Request,
    place: Place,
    *,
    status: int = 200,
    given: Given | None = None,
    form: FormData | None = None,
) -> Response:
    """The page of an invitation, with what a form lacked. A link in a letter chooses an answer, and sends none."""
    office = site_of(request).post_office
    first = place.open[0] if place.open else place.asked[0]
    last = next((one.standing.answer for one in place.asked if one.standing.answer), None)
    return page(
        request,
        "reply.html",
        status=status,
        headers=SECRET_PAGE | {"Cache-Control": "no-store"},
        place=place,
        token=request.path_params.get("token", ""),
        agenda=place.agenda,
        first=first,
        brief=place.brief,
        answers=ANSWERS,
        chosen=(form or request.query_params).get("answer") or _said(last),
        given=given,
        faults=given.faults if given else (),
        field_of=lambda name: str(form.get(name, "")) if form else "",
        may_send=place.may_send,
        own=place.own,
        member=place.member,
        article=place.article,
        colleagues=place.colleagues,
        by_mail=office is not None and office.by_mail,
        done=request.query_params.get("done") == "1",
    )


def _said(answer: Answer | None) -> str:
    """The answer that is chosen when the page opens: the one that was given."""
    if answer is None:
        return ""
    return "proposed" if answer.proposal else answer.state


routes: list[BaseRoute] = [
    Route("/reply/{token}", look, methods=["GET"], name="reply"),
    Route("/reply/{token}", answer, methods=["POST"]),
]
