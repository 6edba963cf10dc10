"""[FEDI-4] What other servers hand in: their signature is held, and then what they say is done."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.access.rate_limiter import network
from hemicycle.federation.reading import Unreadable, read_json, types_of
from hemicycle.federation.signatures.request import BadSignature, SignedRequest
from hemicycle.federation.signed import KeyGone
from hemicycle.web.policy import allow
from hemicycle.web.security import address_of
from hemicycle.web.site import site_of

TAKEN = ("application/activity+json", "application/ld+json", "application/json")


@allow("everybody")
async def inbox(request: Request) -> Response:
    """Of one account or of all: 202 whatever came of it; 4xx with a reason where it was not signed, or is nothing."""
    federation = site_of(request).federation
    if federation is None or not await federation.accounts.bodies():
        raise HTTPException(404)
    body = request.path_params.get("body")
    if body is not None and await federation.accounts.of(body) is None:
        raise HTTPException(404)
    if not site_of(request).inbox_rate.allows(network(address_of(request.scope))):
        return PlainTextResponse("too many at once: later", 429, {"Retry-After": "60"})
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() not in TAKEN:
        return PlainTextResponse("expected application/activity+json", 415)
    raw = await request.body()
    try:
        activity = read_json(raw)
    except Unreadable as fault:
        return PlainTextResponse(str(fault), 400)
    try:
        sender = await federation.signed.sender(signed_request(request, raw))
        await federation.inbox.take(activity, sender)
    except Unreadable as fault:
        return PlainTextResponse(str(fault), 400)
    except BadSignature as fault:
        return PlainTextResponse(str(fault), 401)
    except KeyGone:
        if "Delete" not in types_of(activity):
            return PlainTextResponse("the account of the key is gone", 401)
    return Response(status_code=202)


def signed_request(request: Request, raw: bytes) -> SignedRequest:
    """The request as it was signed: at this server's own address, whatever stands before it."""
    base, scope = site_of(request).settings.base_url, request.scope
    query = scope["query_string"].decode("latin-1")
    path = scope.get("raw_path", scope["path"].encode()).decode("latin-1").partition("?")[0]
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return SignedRequest("POST", f"{base}{path}" + (f"?{query}" if query else ""), headers, raw)


routes: list[BaseRoute] = [
    Route("/ap/inbox", inbox, methods=["POST"]),
    Route("/ap/bodies/{body}/inbox", inbox, methods=["POST"]),
]
