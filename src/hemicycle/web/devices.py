"""What to call a device, so that people can tell which one holds a seat: a phone, `Firefox, Android`."""

from starlette.requests import Request

from hemicycle.access.devices import Device, Kind

BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
)
LONGEST_NAME = 60


def device_of(request: Request) -> Device:
    """The kind, browser and system of a request, as it says itself; for people to read, nothing rests on it."""
    agent = request.headers.get("user-agent", "")
    browser = next((name for mark, name in BROWSERS if mark in agent), "")
    system = next((name for mark, name in SYSTEMS if mark in agent), "")
    name = ", ".join(part for part in (browser, system) if part)
    shown = "".join(c for c in agent if c.isprintable())[:LONGEST_NAME].strip()
    return Device(_kind(agent, system), name or shown or "?")


def _kind(agent: str, system: str) -> Kind:
    if system == "iPhone" or (system == "Android" and "Mobile" in agent):
        return "phone"
    if system in ("iPad", "Android"):
        return "tablet"
    if "Mobi" in agent:
        return "phone"
    return "computer" if system else "device"
