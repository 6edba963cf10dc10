"""What is asked of the time at which a text goes out."""

from hemicycle.procedure.publication.state import PressText


def due_at(text: PressText) -> int | None:
    """When the draft goes out by itself; None: it does not, or it has changed since the time was set."""
    known = text.scheduling
    return known.due if known.seq > text.drafting.changed else None
