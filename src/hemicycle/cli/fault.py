"""What a user can put right: told in a sentence, without a traceback."""

from pathlib import Path


class Fault(Exception):
    """What happened, and what to do."""


def unread(path: Path | str, fault: OSError) -> Fault:
    """A file that cannot be read."""
    return Fault(f"{path} cannot be read: {fault.strerror or fault}")
