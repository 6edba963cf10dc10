"""The words of the pages: Fluent messages, one file a language. A message that is missing is a bug, and raised."""

import re

from hemicycle.access.devices import Device
from hemicycle.locales.manifest import manifest_of
from hemicycle.locales.messages import Messages, read_source
from hemicycle.procedure.core.refusal import Refusal

Value = str | int
PAGES = (
    "pages.ftl",
    "record.ftl",
    "staff.ftl",
    "directory.ftl",
    "outbox.ftl",
    "start.ftl",
    "delegation.ftl",
    "series.ftl",
    "programme.ftl",
    "follow.ftl",
    "recorded.ftl",
    "keeping.ftl",
    "replies.ftl",
    "printing.ftl",
    "change.ftl",
    "calling.ftl",
    "preparing.ftl",
    "press.ftl",
    "tests.ftl",
    "topics.ftl",
    "speaking.ftl",
    "comments.ftl",
    "posting.ftl",
    "partners.ftl",
    "newsroom.ftl",
    "fediverse.ftl",
    "readers.ftl",
)
AGAINST = {
    "ltr": re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"),
    "rtl": re.compile("[A-Za-z\u00c0-\u02af\u0370-\u052f]"),
}
"""Letters of the other direction."""
CODE = re.compile(r"[a-z]+(-[a-z]+)*|https?:\S+|/\S*|\{\w+\}")
"""Words of ours by which a message chooses, addresses, and places that a script fills."""


class Words:
    """The messages of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._against = AGAINST[manifest_of(language).direction]
        self._pages = Messages(language, *PAGES)
        self._room = Messages(language, "room.ftl", "votes.ftl", "parts.ftl", "booth.ftl")

    def __call__(self, message: str, **values: Value) -> str:
        """The words of `message` with these values. Raises LookupError on an unknown message or a missing value."""
        return self._pages.say(message, **{n: self._apart(v) for n, v in values.items()})

    def _apart(self, value: Value) -> Value:
        """A value of the other direction than the language, set apart, so that nothing changes places."""
        if isinstance(value, str) and self._against.search(value) and not CODE.fullmatch(value):
            return f"\u2068{value}\u2069"
        return value

    def role(self, role: str, gender: str = "") -> str:
        """What somebody is in the meeting, as their gender has it: `Observatrice`."""
        return self(f"role-{role}", gender=gender)

    def device(self, device: Device) -> str:
        """A device by its kind and name, to begin with: `Phone, Firefox, Android`."""
        return self._device("device-", device)

    def within(self, device: Device) -> str:
        """The same within a sentence: `a phone, Firefox, Android`."""
        return self._device("device-within-", device)

    def _device(self, begins: str, device: Device) -> str:
        kind = self(f"{begins}{device.kind}")
        return f"{kind}{manifest_of(self.language).comma}{device.name}"

    def refusal(self, refusal: Refusal) -> str:
        """Why the rules refuse, in the words of the room; by its code where it has no words of its own."""
        if self._room.has(f"refusal-{refusal.code}"):
            return self._room.say(f"refusal-{refusal.code}", **refusal.details)
        if self._pages.has(f"refusal-{refusal.code}"):
            return self._pages.say(f"refusal-{refusal.code}", **refusal.details)
        return refusal.code

    def verb(self, verb: str) -> str:
        """An operative verb in the words of the room; as it stands on the record where the room has none."""
        known = self._room.has(f"verb-{verb}")
        return self._room.say(f"verb-{verb}") if known else verb

    def written(self, prefix: str) -> dict[str, str]:
        """The messages of one line whose names begin so, as they were written: with places for their values."""
        lines = "\n".join(read_source(self.language, file) for file in PAGES)
        return dict(re.findall(rf"^({prefix}[\w-]+) = (.+)$", lines, re.MULTILINE))

    def room(self, message: str, **values: Value) -> str:
        """A message of the room that stands on a page, too."""
        return self._room.say(message, **{n: self._apart(v) for n, v in values.items()})

    def knows(self, message: str) -> bool:
        """Whether there is such a message."""
        return self._pages.has(message)
