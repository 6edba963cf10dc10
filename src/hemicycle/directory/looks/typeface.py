"""A typeface that a body brings: WOFF2 (W3C, WOFF File Format 2.0), as it is; browsers check it before they use it."""

MOST_BYTES = 600_000
SIGNATURE = b"wOF2"
HEADER_BYTES = 48


class BadFont(ValueError):
    """A file that is no WOFF2; the text is a word for why."""


def checked(file: bytes) -> bytes:
    """The file, whose head says what it is and how long. Raises BadFont."""
    if len(file) > MOST_BYTES:
        raise BadFont("too-large")
    whole = len(file) >= HEADER_BYTES and int.from_bytes(file[8:12], "big") == len(file)
    if not file.startswith(SIGNATURE) or not whole:
        raise BadFont("unreadable")
    return file
