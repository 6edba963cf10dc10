"""The secretariat's outbox: what is to leave the server, what became of it, and what a person can do about it."""

from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does, sees
from hemicycle.outbound.letter import BadLetter, Letter
from hemicycle.outbound.mail.body import html_of, text_of
from hemicycle.outbound.mail.headers import one_line
from hemicycle.outbound.post_office import PostOffice
from hemicycle.outbound.reading import GROUPS, Group, Message
from hemicycle.outbound.states import AGAIN, READDRESSED, TROUBLE
from hemicycle.outbound.try_out import try_out_letter
from hemicycle.web.forms import cleaned, field
from hemicycle.web.policy import allow
from hemicycle.web.render import language, page
from hemicycle.web.site import site_of

AS_A_MAIL = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox"
"""The policy of a letter as mail programs show it: its own styles, nothing from anywhere, nothing that runs."""
MOST_MAILTO = 1900
"""Characters of an address that opens a mail program; some cut what is longer."""


@allow(sees("contacts"), whole=True)
async def messages(request: Request) -> Response:
    """The messages, those first that need a person."""
    return await _list(request)


@allow(sees("contacts"), whole=True)
async def message(request: Request) -> Response:
    """One message with its attempts."""
    return await _message(request)


async def _message(request: Request, *, status: int = 200, wrong: str | None = None) -> Response:
    """`wrong`: what was given as an address and is none."""
    post_office, found = await _found(request)
    letter, sent = found.letter, found.sent
    hidden = letter is not None and sent.secret and post_office.by_mail
    shown = None if hidden else letter
    return page(
        request,
        "secretariat/outbox-message.html",
        status=status,
        m=found,
        wrong=wrong,
        may_readdress=request.state.who.may(does("meetings"))
        and letter is not None
        and sent.state in READDRESSED,
        names=await site_of(request).staff.people.names(),
        text=shown and text_of(shown),
        hidden=hidden,
        mailto=shown and mailto_of(shown),
        sender=post_office.sender,
        by_mail=post_office.by_mail,
        may_again=request.state.who.may(does("contacts"))
        and letter is not None
        and sent.state in AGAIN
        and (post_office.by_mail or sent.state != "by-hand"),
        may_settle=request.state.who.may(does("contacts"))
        and sent.settled is None
        and sent.state in (*TROUBLE, "by-hand"),
    )


@allow(sees("contacts"), whole=True)
async def file(request: Request) -> Response:
    """The message as a file, which any mail program opens (RFC 5322)."""
    post_office, found = await _found(request)
    raw = post_office.file_of(found)
    if raw is None:
        raise HTTPException(404)
    name = f"{found.sent.kind}-{found.sent.id}.eml"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(raw, media_type="message/rfc822", headers=headers)


@allow(sees("contacts"), whole=True)
async def look(request: Request) -> Response:
    """The letter as mail programs show it."""
    post_office, found = await _found(request)
    if found.letter is None or post_office.file_of(found) is None:
        raise HTTPException(404)
    return HTMLResponse(html_of(found.letter), headers={"Content-Security-Policy": AS_A_MAIL})


@allow(does("meetings"), whole=True)
async def again(request: Request) -> Response:
    """Send it again, under the same Message-ID."""
    post_office, found = await _found(request)
    await post_office.again(found.sent.id, request.state.who.account)
    return _back(found)


@allow(does("meetings"), whole=True)
async def readdress(request: Request) -> Response:
    """Send its words to another address: a message of its own; this one says so, and is settled."""
    post_office, found = await _found(request)
    form = await request.form(max_files=0, max_fields=4)
    address = field(form, "address")
    try:
        again = await post_office.readdress(found.sent.id, address, request.state.who.account)
    except BadLetter:
        return await _message(request, status=422, wrong=address)
    return RedirectResponse(f"/secretariat/outbox/{again or found.sent.id}", 303)


@allow(does("meetings"), whole=True)
async def settle(request: Request) -> Response:
    """Nothing more is to be done about it."""
    post_office, found = await _found(request)
    await post_office.settle(found.sent.id, request.state.who.account)
    return _back(found)


@allow(does("meetings"), whole=True)
async def try_out(request: Request) -> Response:
    """A message to an address of one's own, which shows whether mail works."""
    site = site_of(request)
    form = await request.form(max_files=0, max_fields=4)
    address = field(form, "address")
    letter = try_out_letter(address, language(request), site.settings)
    try:
        sent = await _post_office(request).write(letter)
    except BadLetter:
        return await _list(request, status=422, address=address)
    return RedirectResponse(f"/secretariat/outbox/{sent}", 303)


def mailto_of(letter: Letter) -> str:
    """The address that opens a mail program with this letter, its words as plain text, as far as they go."""
    head = f"mailto:{quote(letter.to.address, safe='@')}?subject={quote(one_line(letter.subject), safe='')}&body="
    body = quote(text_of(letter).replace("\n", "\r\n"), safe="")
    whole = head + body
    return whole if len(whole) <= MOST_MAILTO else head.removesuffix("&body=")


async def _list(request: Request, *, status: int = 200, address: str | None = None) -> Response:
    post_office = _post_office(request)
    asked = request.query_params
    group: Group = next((one for one in GROUPS if one == asked.get("show")), "all")
    words = cleaned(asked.get("q", ""))[:200]
    number = asked.get("page", "1")
    found = await post_office.messages(
        group, words, int(number) if number.isdecimal() and len(number) < 7 else 1
    )
    return page(
        request,
        "secretariat/outbox.html",
        status=status,
        found=found,
        group=group,
        groups=list(GROUPS),
        words=words,
        by_mail=post_office.by_mail,
        down=post_office.down,
        returns_down=post_office.returns_down,
        refused=address,
    )


def _post_office(request: Request) -> PostOffice:
    """Raises 404 where nothing leaves."""
    post_office = site_of(request).post_office
    if post_office is None:
        raise HTTPException(404)
    return post_office


async def _found(request: Request) -> tuple[PostOffice, Message]:
    post_office, asked = _post_office(request), request.path_params["message"]
    found = None
    if asked.isdecimal() and len(asked) < 16:
        found = await post_office.message(int(asked))
    if found is None:
        raise HTTPException(404)
    return post_office, found


def _back(found: Message) -> Response:
    return RedirectResponse(f"/secretariat/outbox/{found.sent.id}", 303)


routes: list[BaseRoute] = [
    Route("/secretariat/outbox", messages, methods=["GET"], name="outbox"),
    Route("/secretariat/outbox/try", try_out, methods=["POST"]),
    Route("/secretariat/outbox/{message}", message, methods=["GET"]),
    Route("/secretariat/outbox/{message}/file", file, methods=["GET"]),
    Route("/secretariat/outbox/{message}/look", look, methods=["GET"]),
    Route("/secretariat/outbox/{message}/again", again, methods=["POST"]),
    Route("/secretariat/outbox/{message}/readdress", readdress, methods=["POST"]),
    Route("/secretariat/outbox/{message}/settle", settle, methods=["POST"]),
]
