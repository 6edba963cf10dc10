"""The clocks that a house may go by: the places of the IANA database, as this machine has them."""

from collections.abc import Iterable
from functools import cache
from zoneinfo import available_timezones

AREAS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


def placed(areas: Iterable[str]) -> list[str]:
    """The zones of these areas."""
    return [zone for zone in available_timezones() if zone.partition("/")[0] in areas]


@cache
def zones() -> dict[str, str]:
    """Place names by zone, sorted by place; UTC first."""
    named = {zone: zone.rpartition("/")[2].replace("_", " ") for zone in placed(AREAS)}
    return {"UTC": "UTC", **dict(sorted(named.items(), key=lambda pair: pair[1]))}
