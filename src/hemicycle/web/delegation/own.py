"""What somebody of a delegation sets for themselves: clocks, daily mail, passkeys; and how they come to their seat."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.cookies import seat_cookie
from hemicycle.access.entering import LinkInUse
from hemicycle.accounts.passkeys import MOST_BYTES, NoPasskey
from hemicycle.procedure.meeting.kernel.guards import nobody_meets
from hemicycle.web.delegation.entrance import names_of
from hemicycle.web.delegation.gathering import asking, seated_of
from hemicycle.web.delegation.pages import AT, delegate_in, delegation_page, place
from hemicycle.web.delegation.task import Seated
from hemicycle.web.delegation.zones import known
from hemicycle.web.devices import device_of
from hemicycle.web.forms import field
from hemicycle.web.join import with_cookie
from hemicycle.web.policy import allow
from hemicycle.web.render import language
from hemicycle.web.site import site_of


@allow("delegation")
async def settle(request: Request) -> Response:
    """Clocks and daily mail."""
    site, who = site_of(request), delegate_in(request)
    form = await request.form(max_files=0, max_fields=6)
    zone, hour = known(field(form, "zone")[:64]), field(form, "hour")
    spoken = field(form, "language")
    at = int(hour) if hour.isascii() and hour.isdecimal() and len(hour) < 3 else None
    at = at if at is not None and at < 24 else None
    code = spoken if spoken in site.settings.languages else who.language
    await site.delegates.settle(who.id, zone, at, code)
    return RedirectResponse(place(who), 303)


@allow("delegation")
async def ask_new_key(request: Request) -> Response:
    """What a browser is asked to make a passkey of."""
    delegates = site_of(request).delegates
    if not delegates.passkeys.possible:
        raise HTTPException(404)
    asked = await delegates.key_asked(delegate_in(request))
    return Response(asked, media_type="application/json")


@allow("delegation")
async def keep_key(request: Request) -> Response:
    """Keep the passkey that a browser made."""
    who, body = delegate_in(request), (await request.body())[: MOST_BYTES + 1]
    try:
        await site_of(request).delegates.key_made(who.id, body, device_of(request).written())
    except NoPasskey:
        raise HTTPException(400, "no-passkey") from None
    return JSONResponse({"to": place(who)})


@allow("delegation")
async def forget_key(request: Request) -> Response:
    """Let a passkey open nothing any more."""
    who, form = delegate_in(request), await request.form(max_files=0, max_fields=2)
    key = field(form, "key")
    if key.isascii() and key.isdecimal() and len(key) < 15:
        await site_of(request).delegates.forget_key(who.id, int(key))
    return RedirectResponse(place(who), 303)


@allow("delegation")
async def take_seat(request: Request) -> Response:
    """Take one's own seat of a meeting on this device, and go on where something is to be done.

    The list of the meeting has the reader by name, for the member. Nobody takes another's seat.
    """
    site, who, record = site_of(request), delegate_in(request), request.path_params["record"]
    form = await request.form(max_files=0, max_fields=4)
    if not who.acts:
        raise HTTPException(403, "delegation-reads")
    meetings = await seated_of(
        site.recorder,
        site.catalogue,
        asking(who.body),
        who.member,
        language(request),
        await names_of(site.recorder, who),
    )
    mine = next((one for one in meetings if one.record == record), None)
    person = mine.whole.seats.participants.get(mine.own) if mine and mine.own else None
    if mine is None or person is None:
        return await delegation_page(request, status=409, fault="no-own-seat")
    entered = await site.delegates.take_seat(
        record, person, device_of(request).written(), take_over=form.get("continue") == "1"
    )
    to = _where(form.get("to"), record, mine)
    if entered is None:
        return await delegation_page(request, status=409, fault="no-own-seat")
    if isinstance(entered, LinkInUse):
        return await delegation_page(
            request, status=409, fault="seat-elsewhere", again=(record, to)
        )
    return with_cookie(request, entered.cookie, seat_cookie(record, site.settings.https), to)


def _where(wish: object, record: str, at: Seated) -> str:
    """Where one goes on: one of the places of the meeting; without a wish where it is held."""
    rooms = (f"/written/{record}", f"/room/{record}", f"/room/{record}/credentials")
    return next((one for one in rooms if one == wish), rooms[0 if nobody_meets(at.whole) else 1])


routes: list[BaseRoute] = [
    Route(f"{AT}/settings", settle, methods=["POST"]),
    Route(f"{AT}/passkey", ask_new_key, methods=["POST"]),
    Route(f"{AT}/passkey/answer", keep_key, methods=["POST"]),
    Route(f"{AT}/passkey/forget", forget_key, methods=["POST"]),
    Route(f"{AT}/seat/{{record}}", take_seat, methods=["POST"]),
]
