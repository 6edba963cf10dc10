"""Whether who plays reaches the server at the address that its links have."""

import ssl

import httpx2

WAIT_S = 8.0


async def out_of_reach(base: str, tls: ssl.SSLContext | None = None) -> str:
    """What came instead of an answer of the server at `base`; empty: it is reached."""
    try:
        async with httpx2.AsyncClient(
            base_url=base, verify=tls if tls is not None else True, timeout=WAIT_S
        ) as http:
            answer = await http.get("/healthz")
    except (httpx2.HTTPError, OSError) as fault:
        return str(fault) or type(fault).__name__
    return "" if answer.is_success else f"{answer.status_code}"
