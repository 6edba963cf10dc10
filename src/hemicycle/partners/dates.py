"""Times as machines write them to each other."""

from datetime import UTC, datetime


def rfc3339(at_ms: int) -> str:
    """An instant (UTC, ms) as RFC 3339 has it."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="milliseconds")
