"""Pages that say what happened, what it means and what to do, in the visitor's language."""

import structlog
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse, Response

from hemicycle.recorder.errors import Busy, Damaged, IdConflict, RecorderError, UnknownRecord
from hemicycle.web.render import language, page
from hemicycle.web.security import shield
from hemicycle.web.site import site_of

log = structlog.get_logger("hemicycle.web")

REASONS = {
    400: "bad-request",
    403: "forbidden",
    404: "not-found",
    405: "bad-method",
    410: "gone",
    413: "too-large",
    429: "too-many",
    500: "broken",
    503: "not-stored",
}
RETRY_AFTER_S = "10"


def error_page(request: HTTPConnection, status: int, reason: str = "") -> Response:
    """The page for `status`; `reason` names the message where the status alone does not say enough."""
    words = site_of(request).words[language(request)]
    known = words.knows(f"error-{reason}-title")
    key = reason if known else REASONS.get(status, "bad-request" if status < 500 else "broken")
    headers = {"Retry-After": RETRY_AFTER_S} if status in (429, 503) else {}
    # Whoever is too early for a readout is led to its meeting.
    record = request.path_params.get("record") if key == "unpublished" else None
    return page(
        request, "error.html", status=status, headers=headers, key=key, code=status, record=record
    )


async def on_http_fault(request: Request, fault: Exception) -> Response:
    """A route refused the request."""
    if not isinstance(fault, HTTPException):
        raise fault
    response = error_page(request, fault.status_code, fault.detail)
    for name, value in (fault.headers or {}).items():
        response.headers[name] = value
    return response


async def on_unknown_record(request: Request, _: Exception) -> Response:
    """The address names no meeting."""
    return error_page(request, 404)


async def on_recorder_fault(request: Request, fault: Exception) -> Response:
    """The recorder could not store or read: what was asked for does not count.

    A record of which nothing can be read is told to the secretariat alone: to all others a meeting that may be closed
    is not there.
    """
    if isinstance(fault, Damaged):
        told = request.method == "POST" or request.url.path.startswith("/secretariat/")
        return error_page(request, 503 if told else 404, "damaged" if told else "")
    log.error("recorder-failed", path=request.url.path, fault=type(fault).__name__)
    return error_page(request, 503, "busy" if isinstance(fault, Busy) else "not-stored")


async def on_reused_id(request: Request, _: Exception) -> Response:
    """A form was sent again, after Back, with other words: trying again as it is would never help."""
    return error_page(request, 409, "id-reused")


async def on_register_fault(request: Request, fault: Exception) -> Response:
    """The register of links and sessions could not be read or written: what was asked for does not count."""
    log.error("register-failed", path=request.url.path, fault=type(fault).__name__)
    return error_page(request, 503, "not-stored")


async def on_bug(request: Request, fault: Exception) -> Response:
    """A bug. It stands outside the gate, so it sets the headers by itself; the server raises it again for the log."""
    try:
        response = error_page(request, 500)
    except LookupError:
        response = PlainTextResponse("500: the server has a fault", 500)
    shield(response.headers, site_of(request).settings)
    return response


HANDLERS = {
    HTTPException: on_http_fault,
    UnknownRecord: on_unknown_record,
    IdConflict: on_reused_id,
    SQLAlchemyError: on_register_fault,
    RecorderError: on_recorder_fault,
    Exception: on_bug,
}
