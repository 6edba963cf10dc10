"""Static files: under a name with their hash they never change, so a browser keeps them for ever."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.web.policy import allow
from hemicycle.web.site import site_of

FOREVER = "public, max-age=31536000, immutable"
TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}


@allow("everybody")
async def static_file(request: Request) -> Response:
    """One file of the pages or of the built room."""
    source = site_of(request).assets.source(request.path_params["path"])
    if source is None:
        raise HTTPException(404)
    return FileResponse(
        source, headers={"Cache-Control": FOREVER}, media_type=TYPES.get(source.suffix)
    )


@allow("everybody")
async def health(_: Request) -> Response:
    """For whatever watches the server: it answers, so it runs."""
    return Response("ok\n", media_type="text/plain")


routes: list[BaseRoute] = [
    Route("/static/{path:path}", static_file),
    Route("/healthz", health),
]
