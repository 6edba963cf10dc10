"""Static files: under a name with their hash they never change, so a browser keeps them for ever."""

from collections.abc import Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.web.encodings import chosen
from hemicycle.web.policy import allow
from hemicycle.web.site import site_of

FOREVER = "public, max-age=31536000, immutable"


@allow("everybody")
async def static_file(request: Request) -> Response:
    """One file of the pages or of the built room."""
    file = site_of(request).assets.file(request.path_params["path"])
    if file is None:
        raise HTTPException(404)
    return lasting(request, file.body, file.encoded, file.media_type)


def lasting(
    request: Request, body: bytes, encoded: Mapping[str, bytes], media_type: str
) -> Response:
    """A body that never changes under its address, in the encoding that the client takes."""
    headers = {"Cache-Control": FOREVER}
    if encoded:
        headers["Vary"] = "Accept-Encoding"
    encoding = chosen(request.headers.get("accept-encoding", ""), encoded)
    if encoding is None:
        return Response(body, media_type=media_type, headers=headers)
    headers["Content-Encoding"] = encoding
    return Response(encoded[encoding], media_type=media_type, headers=headers)


@allow("everybody")
async def health(_: Request) -> Response:
    """For whatever watches the server: it answers, so it runs."""
    return Response("ok\n", media_type="text/plain")


routes: list[BaseRoute] = [
    Route("/static/{path:path}", static_file),
    Route("/healthz", health),
]
