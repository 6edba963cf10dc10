"""One's own account: passkeys, and where one is signed in."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.devices import read_device
from hemicycle.accounts.accounts import Account
from hemicycle.accounts.passkeys import MOST_BYTES, NoPasskey
from hemicycle.accounts.roles import does
from hemicycle.web.devices import device_of
from hemicycle.web.policy import allow
from hemicycle.web.render import page
from hemicycle.web.site import site_of

HOME = "/secretariat/account"


@allow("staff", noted=False)
async def own_account(request: Request) -> Response:
    """Who one is here, one's passkeys and sessions."""
    account, staff = await _own(request), site_of(request).staff
    return page(
        request,
        "secretariat/account.html",
        account=account,
        passkeys=staff.passkeys,
        keys=[(one, read_device(one.device)) for one in await staff.keys(account.id)],
        sessions=[(one, read_device(one.device)) for one in await staff.sessions(account.id)],
        here=request.state.who.session,
        starts=_starts(request),
    )


@allow("staff", noted=False)
async def ask_new_key(request: Request) -> Response:
    """What a browser is asked to make a passkey of."""
    staff = site_of(request).staff
    if not staff.passkeys.possible:
        raise HTTPException(404)
    return Response(await staff.key_asked(await _own(request)), media_type="application/json")


@allow("staff", noted=False)
async def keep_key(request: Request) -> Response:
    """Keep the passkey that a browser made."""
    account, device = await _own(request), device_of(request).written()
    body = (await request.body())[: MOST_BYTES + 1]
    try:
        await site_of(request).staff.key_made(account.id, body, device)
    except NoPasskey:
        raise HTTPException(400, "no-passkey") from None
    return JSONResponse({"to": HOME})


@allow("staff", noted=False)
async def forget_key(request: Request) -> Response:
    """Let a passkey open nothing any more."""
    account, form = await _own(request), await request.form(max_files=0, max_fields=2)
    await site_of(request).staff.forget_key(account.id, _number(form.get("key")))
    return RedirectResponse(HOME, 303)


@allow("staff", noted=False)
async def end_session(request: Request) -> Response:
    """End one of one's other sessions, or all of them; never the one in hand."""
    account, form = await _own(request), await request.form(max_files=0, max_fields=2)
    here, chosen = request.state.who.session, form.get("session")
    one = None if chosen == "others" else _number(chosen)
    await site_of(request).staff.end(
        account.id, lambda session: session != here and one in (None, session)
    )
    return RedirectResponse(HOME, 303)


def _starts(request: Request) -> bool:
    """Whether the first start comes next: nobody has said yet whose house this is, and this account may."""
    who = request.state.who
    return not site_of(request).looks.house and who.body is None and who.may(does("accounts"))


async def _own(request: Request) -> Account:
    """The account of who is signed in. Raises 404 where the office has no names."""
    who = request.state.who
    account = await site_of(request).staff.account(who.account) if who.account else None
    if account is None:
        raise HTTPException(404, "no-account")
    return account


def _number(written: object) -> int:
    text = str(written or "")
    if not text.isdecimal() or len(text) > 15:
        raise HTTPException(400)
    return int(text)


routes: list[BaseRoute] = [
    Route(HOME, own_account, methods=["GET"], name="account"),
    Route(f"{HOME}/passkey", ask_new_key, methods=["POST"]),
    Route(f"{HOME}/passkey/answer", keep_key, methods=["POST"]),
    Route(f"{HOME}/passkey/forget", forget_key, methods=["POST"]),
    Route(f"{HOME}/sessions/end", end_session, methods=["POST"]),
]
