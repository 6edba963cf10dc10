"""How many examples a property test tries: its own number, scaled by the profile (`quick`, `usual`, `thorough`)."""

from hypothesis import settings

FULL = 100
"""The examples of the profile in which a test tries its own number."""


def examples(own: int) -> int:
    """The number of examples under the profile that is loaded, five at least."""
    return max(5, own * settings().max_examples // FULL)
