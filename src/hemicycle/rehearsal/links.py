"""Personal links, as `hemicycle convene --json` prints them: a JSON object a line."""

from collections.abc import Iterable
from urllib.parse import urlsplit

import msgspec

from hemicycle.files.model import MeetingFile
from hemicycle.procedure.core.actor import SECRETARIAT

SIGNIN = "/secretariat/signin/"


class PersonalLink(msgspec.Struct, frozen=True):
    """Whose link it is: a handle of the meeting file, an id of the record, or `secretariat`."""

    participant: str
    role: str
    link: str

    @property
    def path(self) -> str:
        """The address on its server."""
        return urlsplit(self.link).path


class BadLinks(ValueError):
    """A line is no personal link; the text says which."""


def read_links(text: str) -> list[PersonalLink]:
    """The links in these lines. Raises BadLinks."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                found.append(msgspec.json.decode(line, type=PersonalLink))
            except msgspec.DecodeError as fault:
                raise BadLinks(f"line {number} is no personal link: {fault}") from fault
    return found


def by_actor(links: Iterable[PersonalLink], file: MeetingFile) -> dict[str, PersonalLink]:
    """Actor (participant id, or `secretariat`) → link. Links of people whom the file does not know are left out."""
    ids = file.ids
    actors: dict[str, PersonalLink] = {}
    for link in links:
        office = SIGNIN in link.path or link.participant == SECRETARIAT
        who = SECRETARIAT if office else ids.get(link.participant, link.participant)
        if office or who in ids.values():
            actors[who] = link
    return actors
