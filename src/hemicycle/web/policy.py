"""Who may reach a route: the one choke point. A route without a declared policy does not start.

`everybody`  no session is asked for; what the page shows is what the public may see
`link`       the secret in the path is what opens it
`room`       whoever has a session for the meeting; the public where the meeting is open
`delegation` whoever was let in by the head of the delegation that the address names, or is that head
`staff`      the office that runs the meetings, whatever a person's roles
a `Right`    those of the office whose roles give it (accounts/roles.py, the one table)
Who works for one body reaches no meeting and no page of another. What staff change and what they open of a meeting is
noted here, too, once for all routes. What somebody may do in a meeting is the procedure's alone.
"""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Literal

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from hemicycle.accounts.audit import Kind, Line
from hemicycle.accounts.roles import Right
from hemicycle.web.delegation.entrance import delegate_of
from hemicycle.web.site import site_of
from hemicycle.web.visitors import in_reach, who_is

Policy = Literal["everybody", "link", "room", "delegation", "staff"] | Right
POLICIES = ("everybody", "link", "room", "delegation", "staff")
Endpoint = Callable[[Request], Awaitable[Response]]
NOTED_FACTS = "noted"
"""The name in a request's state under which an endpoint leaves what the log is to tell beside the act itself."""


def allow(
    policy: Policy, *, noted: bool | None = None, whole: bool = False
) -> Callable[[Endpoint], Endpoint]:
    """Declare who may reach an endpoint, and hold it. `whole`: who works for one body does not.

    `noted`: whether the log tells of it: by itself of all that is the office's alone; not of what the room asks for
    again and again.
    """
    if not isinstance(policy, Right) and policy not in POLICIES:
        raise ValueError(f"no such policy: {policy!r}")
    telling = policy not in ("room", "delegation") if noted is None else noted

    def hold(endpoint: Endpoint) -> Endpoint:
        what = f"{endpoint.__module__.rpartition('.')[2]}-{endpoint.__name__}".replace("_", "-")

        @wraps(endpoint)
        async def held(request: Request) -> Response:
            await _authorize(policy, request, what)
            if whole and request.state.who.body is not None:
                raise HTTPException(404)
            response = await endpoint(request)
            if telling and response.status_code < 400:
                await _note(request, what)
            return response

        held.policy = policy  # type: ignore[attr-defined]
        held.whole = whole  # type: ignore[attr-defined]
        held.what = what if telling else None  # type: ignore[attr-defined]
        return held

    return hold


async def _authorize(policy: Policy, request: Request, what: str) -> None:
    site = site_of(request)
    if request.path_params.get("lang", site.settings.languages[0]) not in site.settings.languages:
        raise HTTPException(404)
    request.state.who = None
    if policy in ("everybody", "link"):
        return
    if policy == "delegation":
        body, member = request.path_params["body"], request.path_params["member"]
        request.state.who = await delegate_of(site, request.cookies, body, member)
        if request.state.who is None:
            raise HTTPException(404, "delegation-only")
        return
    record = request.path_params.get("record") if policy == "room" else None
    who = request.state.who = await who_is(site, request.cookies, record)
    if policy == "room":
        return
    if who is None:
        raise HTTPException(403, "secretariat-only")
    if isinstance(policy, Right) and not who.may(policy):
        refused = _line(request, "refused", what, msgspec.structs.asdict(policy))
        await site.staff.audit.changed(refused)
        raise HTTPException(403, "not-your-role")
    if not await in_reach(site, who, request.path_params):
        raise HTTPException(404)


async def _note(request: Request, what: str) -> None:
    """What staff changed is noted before the answer, what they opened of a meeting after it."""
    who = request.state.who
    if who is None or not who.is_secretariat:
        return
    audit = site_of(request).staff.audit
    facts = getattr(request.state, NOTED_FACTS, {})
    if request.method == "POST":
        await audit.changed(_line(request, "changed", what, facts))
    elif "record" in request.path_params or facts:
        audit.opened(_line(request, "opened", what, facts))


def _line(request: Request, kind: Kind, what: str, facts: dict[str, Any]) -> Line:
    who, params = request.state.who, request.path_params
    at = site_of(request).door.now()
    return Line(at, who.account, kind, what, params.get("record"), who.body, facts)


def policy_of(route: BaseRoute) -> Policy | None:
    """The policy that a route declares."""
    policy: Policy | None = getattr(getattr(route, "endpoint", None), "policy", None)
    return policy


def undeclared(routes: list[BaseRoute]) -> list[str]:
    """The paths of routes that declare no policy; there must be none."""
    return [getattr(route, "path", repr(route)) for route in routes if policy_of(route) is None]
