"""The addresses that a session description offers for its media (RFC 8839, 5.1: `a=candidate`)."""

from collections.abc import Iterable

CANDIDATE = "a=candidate:"
ADDRESS = 4
"""Fields of a candidate: foundation, component, transport, priority, address, port, "typ", type."""


def candidate_addresses(sdp: str) -> list[str]:
    """Each address that is offered, once, in order."""
    lines = (line for line in sdp.splitlines() if line.startswith(CANDIDATE))
    fields = (line.removeprefix(CANDIDATE).split() for line in lines)
    return list(dict.fromkeys(parts[ADDRESS] for parts in fields if len(parts) > ADDRESS))


def addresses_beyond(sdp: str, allowed: Iterable[str]) -> list[str]:
    """The addresses that are offered and not among those allowed."""
    known = set(allowed)
    return [address for address in candidate_addresses(sdp) if address not in known]
