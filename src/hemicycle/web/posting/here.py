"""Of which item a page of posting is, and what its reader may do there."""

from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.accounts.roles import does
from hemicycle.posting.item import Item
from hemicycle.posting.posting import Posting
from hemicycle.web.posting.told import item_told
from hemicycle.web.press.place import Place, place_of
from hemicycle.web.site import site_of

PATHS = ("/secretariat/meetings/{record}", "/secretariat/items/{item}")


def posting_of(request: Request) -> Posting:
    """Raises 404 where nothing is posted."""
    posting = site_of(request).posting
    if posting is None:
        raise HTTPException(404)
    return posting


async def item_here(request: Request, *, draft: bool = False) -> tuple[Place, Item]:
    """The item that the address names. Raises 404."""
    place = await place_of(request)
    item = await item_told(site_of(request), place.record, draft=draft)
    if item is None:
        raise HTTPException(404)
    return place, item


def may_post(request: Request) -> bool:
    """Whether its reader may change something."""
    return bool(request.state.who.may(does("publication")))
