"""What is counted of an address, whoever is behind it: what fails, and what anybody may ask without being known."""

from starlette.exceptions import HTTPException
from starlette.requests import Request

from hemicycle.web.security import address_of
from hemicycle.web.site import site_of


def count_try(request: Request) -> None:
    """Count one more from this address. Raises HTTPException 429 where it has tried too often."""
    if not site_of(request).door.knocks.failures.allows(address_of(request.scope)):
        raise HTTPException(429, "too-many")
