"""The check before entering: does the server answer, and does the path of pictures and sound to it stand.

A page measures here before it has a place in any room. Nothing that is said here is kept, or reaches anybody else.
"""

import asyncio

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from hemicycle.access.clock import now_ms
from hemicycle.access.rate_limiter import RateLimiter
from hemicycle.web.policy import allow
from hemicycle.web.ports import MediaAway, MediaCheck

ECHO_S = 20.0
"""How long an echo may last."""
MOST_PINGS = 40
PING_CHARACTERS = 64
SDP_CHARACTERS = 64 * 1024
CHECKS_PER_S = 0.2
CHECKS_AT_ONCE = 6
"""Media checks of one seat: each holds a connection of the engine for some seconds."""


class Offer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An offer of the page (RFC 8829), with all its candidates."""

    sdp: str


OFFER = msgspec.json.Decoder(Offer)


@allow("room")
async def answers(_: Request) -> Response:
    """[CHECK-1] The server answers over HTTP. Where the echo does not, WebSockets are what is blocked.

    It answers alike for every meeting, and for none.
    """
    return Response(status_code=204, headers={"Cache-Control": "no-store"})


async def echo(websocket: WebSocket) -> None:
    """[CHECK-1] Say back what is said: a few short messages, for a short while."""
    await websocket.accept()
    try:
        async with asyncio.timeout(ECHO_S):
            await _echo(websocket)
    except TimeoutError:  # one of the OSErrors, so it comes first
        await websocket.close(1000, "over")
    except (WebSocketDisconnect, RuntimeError, OSError):
        return  # the page has what it wanted


echo.policy = "room"  # type: ignore[attr-defined]  # it tells nothing of the meeting


async def _echo(websocket: WebSocket) -> None:
    for _ in range(MOST_PINGS):
        message = await websocket.receive()
        if message["type"] != "websocket.receive":
            raise WebSocketDisconnect
        ping = message.get("text") or ""
        if not 0 < len(ping) <= PING_CHARACTERS:
            await websocket.close(1008, "ping")
            return
        await websocket.send_text(ping)
    await websocket.close(1008, "flood")


def media_routes(check: MediaCheck | None) -> list[BaseRoute]:
    """The check of the path to the server's engine; None: pictures go from browser to browser."""
    limit = RateLimiter(CHECKS_PER_S, CHECKS_AT_ONCE, now_ms)

    @allow("room")
    async def media(request: Request) -> Response:
        """[CHECK-2] The engine's answer to an offer, or 204 where there is nothing to check."""
        who = request.state.who
        if check is None or who is None or who.record is None:
            return Response(status_code=204)
        if not limit.allows(f"{who.record} {who.actor}"):
            raise HTTPException(429)
        record = request.path_params["record"]
        try:
            answer = await check.check(record, await _sdp(request))
        except MediaAway as fault:
            raise HTTPException(503, "media-away") from fault
        return Response(status_code=204) if answer is None else JSONResponse({"sdp": answer})

    return [Route("/room/{record}/check/media", media, methods=["POST"])]


async def _sdp(request: Request) -> str:
    try:
        offer = OFFER.decode(await request.body())
    except msgspec.DecodeError as fault:
        raise HTTPException(400) from fault
    if len(offer.sdp) > SDP_CHARACTERS:
        raise HTTPException(413)
    return offer.sdp


routes: list[BaseRoute] = [
    Route("/room/{record}/check", answers, methods=["GET"]),
    WebSocketRoute("/room/{record}/check", echo),
]
