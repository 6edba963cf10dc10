"""The editor of a readout: the office changes the draft by sentences, signs each language off, and publishes it."""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from uuid import uuid4

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.drafting.commands import (
    ArrangeDraft,
    ConfirmSentence,
    RewordSentence,
)
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import Block, SentenceId
from hemicycle.procedure.words import Token
from hemicycle.web.delegation.pages import delegate_in
from hemicycle.web.forms import field, number_in, text_by_language
from hemicycle.web.policy import allow
from hemicycle.web.press.arranging import begun_at, joined_before, moved, put_back, without
from hemicycle.web.press.draft_page import CHAINS, Typed, editor_page
from hemicycle.web.press.place import place_of
from hemicycle.web.press.signers import signers_of
from hemicycle.web.site import site_of

FIELDS = 20


ARRANGED: dict[str, Callable[[Sequence[Block], SentenceId], list[Block]]] = {
    "up": partial(moved, by=-1),
    "down": partial(moved, by=1),
    "begin": begun_at,
    "join-before": joined_before,
    "leave-out": without,
    "put-back": put_back,
}
"""The acts upon where a sentence stands, by name."""


@allow(sees("readout"))
async def edit(request: Request) -> Response:
    """The draft, the languages side by side."""
    return await editor_page(request)


@allow(does("publication"))
async def begin(request: Request) -> Response:
    """Lay the draft, where none was laid or nobody has changed it; a side says who signs its own."""
    place = await place_of(request)
    form = await request.form(max_files=0, max_fields=FIELDS)
    chain = CHAINS.get(field(form, "chain"), ())
    return await go_back(request, await place.press.lay(place.record, place.hand, chain=chain))


@allow(does("publication"))
async def reword(request: Request) -> Response:
    """Change a sentence in one language."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    sentence, lang = field(form, "sentence"), field(form, "language")
    words = " ".join(str(form.get("words", "")).split())
    text = await editor_text(request)
    known = text.drafting.table.get(SentenceId(sentence))
    place = await place_of(request)
    told = await place.press.told(place.record, known, words)
    command = RewordSentence(
        SentenceId(sentence),
        Token(lang),
        form_number(form, "base"),
        {lang: words} if words else {},
        told,
    )
    return await _do(request, command, sentence, Typed("reword", sentence, {lang: words}))


@allow(does("publication"))
async def confirm(request: Request) -> Response:
    """A sentence is still right in a language."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    sentence = field(form, "sentence")
    command = ConfirmSentence(SentenceId(sentence), Token(field(form, "language")))
    return await _do(request, command, sentence)


@allow(does("publication"))
async def arrange(request: Request) -> Response:
    """Move a sentence, have a paragraph begin or end with it, leave it out, or put it back."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    sentence, blocks = field(form, "sentence"), (await editor_text(request)).drafting.blocks
    change = ARRANGED.get(field(form, "how"))
    if change is None:
        raise HTTPException(400)
    try:
        wanted = change(blocks, SentenceId(sentence))
    except ValueError:
        wanted = [*blocks]
    return await _do(request, ArrangeDraft(form_number(form, "base"), wanted), sentence)


@allow(does("publication"))
async def sign(request: Request) -> Response:
    """Sign a language off, by the name of whoever is signed in."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    place, lang = await place_of(request), field(form, "language")
    base, role = form_number(form, "base"), field(form, "role")
    known = (await signers_of(request, await editor_text(request))).get(role)
    office = known.office if known and known.mine else ""
    answer = await place.press.sign(place.record, lang, base, place.hand, role, office)
    if isinstance(answer, Refusal) and known:
        answer = known.refused(answer)
    return await go_back(request, answer, "signing")


@allow(does("publication"))
async def issue(request: Request) -> Response:
    """Publish what was signed."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    place = await place_of(request)
    key = field(form, "id")[:64] or uuid4().hex
    note = text_by_language(form, "note")
    answer = await place.press.publish(place.record, place.hand, key, note=note)
    if isinstance(answer, Refusal):
        return await go_back(request, answer, "signing", Typed("issue", "", note))
    if place.press.of_meetings:
        await site_of(request).links_end(place.record)
    return await go_back(request, answer, "signing")


@allow(does("publication"))
async def withdraw(request: Request) -> Response:
    """[PRESS-10] Withdraw what a side or a body tells by itself, with what the public is told of it."""
    form = await request.form(max_files=0, max_fields=FIELDS)
    place, reason = await place_of(request), text_by_language(form, "reason")
    answer = await place.press.withdraw(place.record, reason, place.hand)
    return await go_back(request, answer, "", Typed("withdraw", "", reason))


async def _do(
    request: Request, command: Command, anchor: str, typed: Typed | None = None
) -> Response:
    place = await place_of(request)
    answer = await place.press.do(place.record, command, place.hand)
    return await go_back(request, answer, anchor, typed)


async def go_back(
    request: Request, answer: object, anchor: str = "", typed: Typed | None = None
) -> Response:
    """Back to the draft, at a place; or the draft with why the act was refused."""
    if isinstance(answer, Refusal):
        return await editor_page(request, status=409, refusal=answer, typed=typed)
    at = (await place_of(request)).at
    return RedirectResponse(f"{at}#{anchor}" if anchor else at, 303)


async def editor_text(request: Request) -> PressText:
    """The text that is edited. Raises 404 where none was begun."""
    place = await place_of(request)
    text = await place.press.text(place.record)
    if text is None:
        raise HTTPException(404)
    return text


def form_number(form: FormData, name: str) -> int:
    """A number of the form. Raises 400."""
    given = number_in(field(form, name), 9)
    if given is None:
        raise HTTPException(400)
    return given


def theirs(deed: Callable[[Request], Awaitable[Response]]) -> Callable[..., Awaitable[Response]]:
    """The same deed of a delegation, upon its own text: those who only read change nothing."""
    known = deed.__wrapped__  # type: ignore[attr-defined]

    async def own(request: Request) -> Response:
        if request.method == "POST" and not delegate_in(request).acts:
            raise HTTPException(403, "delegation-reads")
        answer: Response = await known(request)
        return answer

    return allow("delegation")(own)


PATH = "/secretariat/meetings/{record}/text"
SIDES = "/secretariat/meetings/{record}/sides/{side}"
ITEMS = "/secretariat/items/{item}/text"
OWN = "/delegation/{body}/{member}/text/{record}"
Deeds = dict[str, Callable[[Request], Awaitable[Response]]]
DEEDS: Deeds = {
    "begin": begin,
    "reword": reword,
    "confirm": confirm,
    "arrange": arrange,
    "sign": sign,
    "issue": issue,
}
OF_SIDES: Deeds = {**DEEDS, "withdraw": withdraw}
"""The text of a meeting is withdrawn where the meeting is, with a reason."""


def routes_of(office: Deeds, of_sides: Deeds) -> list[BaseRoute]:
    """Where the office does them, upon the text of a meeting, of a side, or of none; and a side upon its own."""
    made = [
        (f"{path}/{name}", deed)
        for path, deeds in ((PATH, office), (SIDES, of_sides), (ITEMS, of_sides))
        for name, deed in deeds.items()
    ]
    made += [(f"{OWN}/{name}", theirs(deed)) for name, deed in of_sides.items()]
    return [Route(path, deed, methods=["POST"]) for path, deed in made]


routes: list[BaseRoute] = [
    *(Route(path, edit, methods=["GET"]) for path in (PATH, SIDES, ITEMS)),
    Route(OWN, theirs(edit), methods=["GET"]),
    *routes_of(DEEDS, OF_SIDES),
]
