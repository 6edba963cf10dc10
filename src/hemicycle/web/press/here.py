"""[PRESS-18] Who is where in a text, and whether it has changed: asked again and again, and written nowhere."""

from typing import Annotated

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hemicycle.accounts.roles import sees
from hemicycle.web.drafting.asked import Tab, told
from hemicycle.web.drafting.presence import Here
from hemicycle.web.policy import allow
from hemicycle.web.press.editor import ITEMS, OWN, PATH, SIDES, theirs
from hemicycle.web.press.place import place_of, stand_of
from hemicycle.web.site import site_of


class Look(msgspec.Struct, frozen=True):
    """Where this page is: a sentence, and a language of it. `gone`: it is closed."""

    tab: Tab
    field: Annotated[str, msgspec.Meta(max_length=40)] = ""
    typing: bool = False
    gone: bool = False


class Seen(msgspec.Struct, frozen=True):
    """`stand`: of the text, as the page has it since it was read. `here`: the others."""

    stand: str
    here: list[Here]


@allow(sees("readout"), noted=False)
async def look(request: Request) -> Response:
    """Say where this page is, and hear of the others."""
    site, place = site_of(request), await place_of(request)
    try:
        asked = msgspec.convert(dict(request.query_params), Look, strict=False)
    except msgspec.ValidationError:
        raise HTTPException(400) from None
    record = place.press.record(place.record)
    if asked.gone:
        site.editing.leave(record, asked.tab)
    else:
        here = Here(place.hand.name, asked.field, asked.typing)
        site.editing.tell(record, asked.tab, here)
    return told(Seen(await stand_of(place), site.editing.others(record, asked.tab)))


routes: list[BaseRoute] = [
    *(Route(f"{path}/here", look, methods=["GET"]) for path in (PATH, SIDES, ITEMS)),
    Route(f"{OWN}/here", theirs(look), methods=["GET"]),
]
