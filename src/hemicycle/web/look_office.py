"""How a body looks, set by the secretariat: shown on a room and on a public page before it is kept."""

from typing import get_args

import msgspec
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import does
from hemicycle.directory.looks import (
    Accent,
    BadEmblem,
    BadFont,
    Refused,
    accent_of,
    checked,
    clean,
)
from hemicycle.directory.looks.look import DateForm, Look, Typeface
from hemicycle.procedure.standing_body.in_force import body_of
from hemicycle.web.body_looks import address
from hemicycle.web.body_state import body_state
from hemicycle.web.delegation.entrance import today
from hemicycle.web.first_meeting import DELEGATIONS
from hemicycle.web.forms import field
from hemicycle.web.own_flags import MOST_FILES, BadFlag, own_flags
from hemicycle.web.policy import allow
from hemicycle.web.render import page
from hemicycle.web.site import site_of

SWATCHES = ("#1b4f8a", "#0f5e66", "#6a2e5b", "#3f4a54")
"""Accents that are read everywhere, to begin with; the first is the pages' own."""
PLACES = [
    (10, 158),
    (24, 104),
    (63, 59),
    (121, 28),
    (190, 18),
    (259, 28),
    (317, 59),
    (356, 104),
    (370, 158),
]
"""Where the plates of the small room stand."""


@allow(does("bodies"))
async def show(request: Request) -> Response:
    """The look in force, or one that is tried on, with what can be changed."""
    site, body = site_of(request), request.path_params["body"]
    asked = request.query_params.get("tried", "")
    tried = site.looks.tried(body, asked)
    if asked and tried is None:
        return await _gone(request)
    return await _page(request, tried or site.looks.of(body), tried=tried is not None)


@allow(does("bodies"))
async def try_on(request: Request) -> Response:
    """Show what the form says; nothing of it is kept yet."""
    site, body = site_of(request), request.path_params["body"]
    form = await request.form(max_files=2 + MOST_FILES, max_fields=500)
    before = site.looks.tried(body, field(form, "tried")) or site.looks.of(body)
    try:
        own = await own_flags(form, before.own, await _members(request))
        look = await _read(form, before)
    except BadFlag as fault:
        return await _page(
            request, before, status=400, fault="flag", why=str(fault), file=fault.file
        )
    except (BadEmblem, BadFont) as fault:
        where = "emblem" if isinstance(fault, BadEmblem) else "font"
        return await _page(request, before, status=400, fault=where, why=str(fault))
    if isinstance(look, Refused):
        return await _page(request, before, status=400, fault="accent", refused=look)
    if await body_state(site, body) is None:
        raise HTTPException(404)
    digest = site.looks.try_on(body, msgspec.structs.replace(look, own=own))
    return RedirectResponse(f"/secretariat/bodies/{body}/look?tried={digest}#shown", 303)


@allow(does("bodies"))
async def keep(request: Request) -> Response:
    """From now on the body looks as it was shown."""
    site, body = site_of(request), request.path_params["body"]
    form = await request.form(max_files=0, max_fields=2)
    look = site.looks.tried(body, field(form, "tried"))
    if look is None:
        return await _gone(request)
    await site.directory.keep_look(body, look)
    site.looks.keep(body, look)
    site.pages.forget()
    return RedirectResponse(f"/secretariat/bodies/{body}/look", 303)


async def _gone(request: Request) -> Response:
    """What was tried on stands in memory alone: it goes with a restart, or once many others were tried on."""
    look = site_of(request).looks.of(request.path_params["body"])
    return await _page(request, look, status=410, fault="gone")


async def _read(form: FormData, before: Look) -> Look | Refused:
    """The look of the form. Raises BadEmblem, BadFont."""
    picked = field(form, "accent")
    accent = field(form, "own") if picked == "own" else picked
    found = accent_of(accent) if accent else None
    if isinstance(found, Refused):
        return found
    emblem, font = await _uploaded(form, "emblem"), await _uploaded(form, "font")
    cleaned = clean(emblem) if emblem else None
    look = msgspec.structs.replace(
        before,
        flags=bool(form.get("flags")),
        accent=None if found is None or found.light == SWATCHES[0] else found.light,
        dates=_one_of(DateForm, field(form, "dates"), before.dates),
        typeface="own" if font else _one_of(Typeface, field(form, "typeface"), before.typeface),
        font=checked(font) if font else before.font,
    )
    if form.get("no-emblem"):
        return msgspec.structs.replace(look, emblem=None, emblem_type=None)
    if cleaned is None:
        return look
    return msgspec.structs.replace(look, emblem=cleaned.body, emblem_type=cleaned.media_type)


async def _members(request: Request) -> list[str]:
    """The codes of those who are members of the body today."""
    site = site_of(request)
    state = await body_state(site, request.path_params["body"])
    body = body_of(state) if state else None
    return [one.code for one in body.in_order(today(site.recorder))] if body else []


def _one_of(kind: object, written: str, otherwise: str) -> str:
    return written if written in get_args(kind) else otherwise


async def _uploaded(form: FormData, name: str) -> bytes | None:
    upload = form.get(name)
    return await upload.read() if isinstance(upload, UploadFile) and upload.size else None


async def _page(
    request: Request,
    look: Look,
    *,
    tried: bool = False,
    status: int = 200,
    fault: str = "",
    why: str = "",
    file: str = "",
    refused: Refused | None = None,
) -> Response:
    site, name = site_of(request), request.path_params["body"]
    state = await body_state(site, name)
    body = body_of(state) if state else None
    if body is None:
        raise HTTPException(404)
    site.looks.try_on(name, look)
    accent = accent_of(look.accent or SWATCHES[0])
    return page(
        request,
        "secretariat/look.html",
        status=status,
        body=body,
        chosen=look,
        files=address(look),
        tried=tried,
        fault=fault,
        why=why,
        file=file,
        refused=refused,
        ratios=accent.ratios if isinstance(accent, Accent) else (),
        swatches=SWATCHES,
        typefaces=get_args(Typeface),
        date_forms=get_args(DateForm),
        plates=[(*place, code) for place, (code, _) in zip(PLACES, DELEGATIONS, strict=True)],
        speaker=DELEGATIONS[0][1],
        now=site.door.now(),
    )


routes: list[BaseRoute] = [
    Route("/secretariat/bodies/{body}/look", show, methods=["GET"]),
    Route("/secretariat/bodies/{body}/look", try_on, methods=["POST"]),
    Route("/secretariat/bodies/{body}/look/keep", keep, methods=["POST"]),
]
