"""Moments as networks write them (RFC 3339)."""

from datetime import UTC, datetime


def moment_of(written: str) -> int:
    """UTC in milliseconds; 0 where it is no moment."""
    try:
        found = datetime.fromisoformat(written.replace("Z", "+00:00"))
    except ValueError:
        return 0
    return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() * 1000)


def written_of(at_ms: int) -> str:
    """As atproto wants it: UTC, with milliseconds and a Z."""
    moment = datetime.fromtimestamp(at_ms / 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at_ms % 1000:03d}Z"
