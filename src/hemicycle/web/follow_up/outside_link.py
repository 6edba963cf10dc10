"""The link by which a party outside comes to the page of what was said to it; made of a key, kept nowhere."""

from hemicycle.procedure.standing_body.messages.state import Message
from hemicycle.procedure.standing_body.record import record_of
from hemicycle.web.site import Site


def link_of(site: Site, body: str, message: Message) -> str:
    """The link that opens the page now; empty where none was made, or it opens nothing any more."""
    number = sum(one.how == "link" for one in message.deliveries)
    if not number or site.inviter is None or not _open(site, message):
        return ""
    token = site.inviter.token(record_of(body), f"{message.id}-{number}", "outside")
    return f"{site.settings.base_url}/outside/{body}/{message.id}/{token}"


def _open(site: Site, message: Message) -> bool:
    until = message.open_until
    return message.ended is None and (until is None or site.recorder.now() <= until)
