"""The files of looks: a style sheet, an emblem and a typeface, each at an address that goes with what it holds."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.directory.looks import PNG, flags, sheet
from hemicycle.directory.looks.look import Look
from hemicycle.web.body_looks import address
from hemicycle.web.policy import allow
from hemicycle.web.site import site_of

FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
SEALED = {**FOREVER, "Content-Security-Policy": "default-src 'none'; sandbox"}
"""An emblem is a picture: opened by itself it may do nothing."""


@allow("everybody")
async def style(request: Request) -> Response:
    """The style sheet; `preview`: for the parts of a page that show the look alone."""
    look = _asked(request)
    preview = request.url.path.endswith("preview.css")
    text = sheet(look, address(look), preview=preview)
    return Response(text, media_type="text/css", headers=FOREVER)


@allow("everybody")
async def emblem(request: Request) -> Response:
    """The emblem, as a picture."""
    look = _asked(request)
    if look.emblem is None:
        raise HTTPException(404)
    return Response(look.emblem, media_type=look.emblem_type, headers=SEALED)


@allow("everybody")
async def font(request: Request) -> Response:
    """The typeface."""
    look = _asked(request)
    if look.font is None:
        raise HTTPException(404)
    return Response(look.font, media_type="font/woff2", headers=FOREVER)


@allow("everybody")
async def flag(request: Request) -> Response:
    """The flag of a member, the body's own before that of a state, where it shows flags."""
    look, code = _asked(request), request.path_params["code"]
    drawn = (look.own.get(code) or flags().get(code)) if look.flags else None
    if drawn is None:
        raise HTTPException(404)
    png = isinstance(drawn, bytes) and drawn.startswith(PNG)
    media_type = "image/png" if png else "image/svg+xml"
    return Response(drawn, media_type=media_type, headers=SEALED)


def _asked(request: Request) -> Look:
    look = site_of(request).looks.named(request.path_params["digest"])
    if look is None:
        raise HTTPException(404)
    return look


routes: list[BaseRoute] = [
    Route("/looks/{digest}/sheet.css", style, methods=["GET"]),
    Route("/looks/{digest}/preview.css", style, methods=["GET"]),
    Route("/looks/{digest}/emblem", emblem, methods=["GET"]),
    Route("/looks/{digest}/font", font, methods=["GET"]),
    Route("/looks/{digest}/flags/{code}", flag, methods=["GET"]),
]
