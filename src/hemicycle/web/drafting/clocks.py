"""On whose clock the delegations of a state sit: that of its seat of government, where it has several."""

from functools import cache

from hemicycle.procedure.codes import STATES
from hemicycle.web.delegation.zones import zone_of_state

SEATS = {
    "AR": "America/Argentina/Buenos_Aires",
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "CD": "Africa/Kinshasa",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "FM": "Pacific/Pohnpei",
    "ID": "Asia/Jakarta",
    "KI": "Pacific/Tarawa",
    "KZ": "Asia/Almaty",
    "MH": "Pacific/Majuro",
    "MN": "Asia/Ulaanbaatar",
    "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland",
    "GL": "America/Nuuk",
    "PF": "Pacific/Tahiti",
    "PG": "Pacific/Port_Moresby",
    "PS": "Asia/Hebron",
    "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "US": "America/New_York",
    "UZ": "Asia/Tashkent",
}
"""The zone of the seat of government (IANA tz database) of the states that have more than one."""


@cache
def zones_of_states() -> dict[str, str]:
    """State → the zone of its seat of government."""
    found = {code: SEATS.get(code) or zone_of_state(code) for code in STATES}
    return {code: zone for code, zone in found.items() if zone}
