"""Records that pass: practice, kept in memory alone. No meeting and no body is called so: their ids have no point."""

PASSING = "practice."


def passes(record: str) -> bool:
    """Whether this record is practice, of which nothing is kept."""
    return record.startswith(PASSING)
