"""Garbage as the server collects it, for what is measured in process."""

import gc

from hemicycle.cli.verbs import SELDOM


def collect_as_served() -> None:
    """Circles are looked for as seldom as in the server, and what stands by now is left out of it."""
    gc.set_threshold(SELDOM)
    gc.freeze()
