"""Which language a visitor reads: the path's, else asked for, else remembered, else the browser's (RFC 9110)."""

from collections.abc import Sequence

from starlette.requests import HTTPConnection

COOKIE = "hemicycle-language"


def language_of(request: HTTPConnection, known: Sequence[str]) -> str:
    """The language of this page; one of `known` (the first of which is the default)."""
    wishes = (
        language_in(request.url.path),
        request.query_params.get("lang"),
        request.cookies.get(COOKIE),
    )
    for wish in wishes:
        if wish is not None and wish in known:
            return wish
    return negotiate(request.headers.get("accept-language", ""), known)


def language_in(path: str) -> str:
    """The first part of a path, where pages say their language."""
    return path.split("/", 2)[1] if path.startswith("/") else ""


def negotiate(accepted: str, known: Sequence[str]) -> str:
    """The best of `known` for an `Accept-Language`."""
    return next((base for base in wished(accepted) if base in known), known[0])


def wished(accepted: str) -> list[str]:
    """The languages of an `Accept-Language`, the best first, without their regions."""
    ranked: list[tuple[float, int, str]] = []
    for place, part in enumerate(accepted[:1000].split(",")[:30]):
        name, _, weight = part.strip().partition(";")
        ranked.append((-_quality(weight), place, name.strip().lower().partition("-")[0]))
    return [base for quality, _, base in sorted(ranked) if quality < 0]


def _quality(weight: str) -> float:
    name, _, value = weight.strip().partition("=")
    try:
        return min(1.0, max(0.0, float(value))) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0
