"""Where the Help of a page leads: to the address of who reads it, as the policy found them; else to everybody's."""

from urllib.parse import quote

from starlette.requests import HTTPConnection

from hemicycle.access.delegates import Delegate
from hemicycle.access.sessions import Who
from hemicycle.web.logs import without_secrets


def help_address(request: HTTPConnection, reader: str) -> str:
    """The address, with that of the page itself. A secret in a path is told to nobody."""
    match request.scope["state"].get("who"):
        case Delegate(body=body, member=member):
            place = f"/delegation/{body}/{member}/help"
        case Who(is_secretariat=True):
            place = "/secretariat/help/ask"
        case Who(record=str(record)):
            place = f"/room/{record}/help/page"
        case _:
            place = f"/{reader}/help"
    return f"{place}?at={quote(without_secrets(request.url.path))}"
