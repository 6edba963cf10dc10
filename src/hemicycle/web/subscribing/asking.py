"""Who may have a letter written to an address that is perhaps not theirs: few from one network."""

from starlette.requests import Request

from hemicycle.access.rate_limiter import network
from hemicycle.web.security import address_of
from hemicycle.web.site import site_of

NOBODY = "without a proof of work"
"""As whom all are counted who ask without one."""


async def may_write(request: Request, proof: str | None) -> bool:
    """Whether this network, with this proof or none, may have one written; counted."""
    site = site_of(request)
    if not site.reader_rate.allows(network(address_of(request.scope))):
        return False
    if proof is not None and not await site.readers.was_used(proof):
        return True
    return site.reader_rate.allows(NOBODY)
