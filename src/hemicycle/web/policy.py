"""Who may reach a route: the one choke point. A route without a declared policy does not start.

`everybody`  no session is asked for; what the page shows is what the public may see
`link`       the secret in the path is what opens it
`room`       whoever has a session for the meeting; the public where the meeting is open
`secretariat`  the office that runs the meetings
What somebody may do in a meeting is the procedure's alone.
"""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Literal

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from hemicycle.web.site import site_of

Policy = Literal["everybody", "link", "room", "secretariat"]
Endpoint = Callable[[Request], Awaitable[Response]]


def allow(policy: Policy) -> Callable[[Endpoint], Endpoint]:
    """Declare who may reach an endpoint, and hold it."""

    def hold(endpoint: Endpoint) -> Endpoint:
        @wraps(endpoint)
        async def held(request: Request) -> Response:
            await _authorize(policy, request)
            return await endpoint(request)

        held.policy = policy  # type: ignore[attr-defined]
        return held

    return hold


async def _authorize(policy: Policy, request: Request) -> None:
    site = site_of(request)
    if request.path_params.get("lang", site.settings.languages[0]) not in site.settings.languages:
        raise HTTPException(404)
    record = request.path_params.get("record") if policy == "room" else None
    request.state.who = None
    if policy in ("room", "secretariat"):
        request.state.who = await site.door.who(request.cookies, record)
    if policy == "secretariat" and request.state.who is None:
        raise HTTPException(403, "secretariat-only")


def policy_of(route: BaseRoute) -> Policy | None:
    """The policy that a route declares."""
    policy: Policy | None = getattr(getattr(route, "endpoint", None), "policy", None)
    return policy


def undeclared(routes: list[BaseRoute]) -> list[str]:
    """The paths of routes that declare no policy; there must be none."""
    return [getattr(route, "path", repr(route)) for route in routes if policy_of(route) is None]
