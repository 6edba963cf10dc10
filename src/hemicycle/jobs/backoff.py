"""How long to wait before the next try: twice as long each time, and never all at the same moment."""

import random
from collections.abc import Callable


def pause_ms(tried: int, least: int, most: int, dice: Callable[[], float] = random.random) -> int:
    """After `tried` tries in vain: `least` doubled as often, at most `most`; of that somewhere in the upper half.

    Many that failed together (a server was down) so come back spread out.
    """
    whole = min(most, least << min(tried, 40))
    return whole - int(dice() * whole / 2)
