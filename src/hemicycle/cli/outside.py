"""The way to the organisation's own sign-in: a provider that the settings name, and which is trusted as named."""

from collections.abc import Callable, Mapping

import httpx2

from hemicycle.accounts.organisation import NoProvider, Organisation, provider_of
from hemicycle.settings import Settings

TIMEOUT_S = 10
MOST_BYTES = 1_000_000


def organisation_of(settings: Settings, clock: Callable[[], int]) -> Organisation | None:
    """The organisation's sign-in, where the settings name one."""
    provider = provider_of(settings)
    if provider is None:
        return None
    callback = f"{settings.base_url}/secretariat/enter/organisation/back"
    return Organisation(provider, callback, ask, clock)


async def ask(address: str, form: Mapping[str, str] | None, headers: Mapping[str, str]) -> bytes:
    """The body of what stands at an address, or of what a form is answered there. Raises NoProvider."""
    method = "GET" if form is None else "POST"
    accepted = {"Accept": "application/json", **headers}
    try:
        async with (
            httpx2.AsyncClient(timeout=TIMEOUT_S, follow_redirects=False) as client,
            client.stream(method, address, data=form, headers=accepted) as answer,
        ):
            body = b""
            async for piece in answer.aiter_bytes():
                body += piece
                if len(body) > MOST_BYTES:
                    raise NoProvider(f"{address} says too much")
    except httpx2.HTTPError as fault:
        raise NoProvider(f"{address}: {type(fault).__name__} {fault}") from fault
    if answer.status_code != 200:
        raise NoProvider(f"{address} answers {answer.status_code}")
    return body
