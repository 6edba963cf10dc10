"""What is wrong with the machine that the pages run on, as the secretariat must know it."""

import msgspec

from hemicycle.web.site import Site


class Machine(msgspec.Struct, frozen=True):
    """What the secretariat must know of the machine: minutes that its clock is ahead (or behind), and its disk."""

    ahead_min: int
    behind_min: int
    unwritten: bool


def machine(site: Site) -> Machine | None:
    """None where nothing is wrong with it."""
    apart = site.recorder.apart_ms
    if not apart and site.recorder.unwritten is None:
        return None
    minutes = max(1, round(abs(apart) / 60_000)) if apart else 0
    ahead, behind = (minutes, 0) if apart > 0 else (0, minutes)
    return Machine(ahead, behind, site.recorder.unwritten is not None)
