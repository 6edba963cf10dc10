"""The words of the pages: Fluent messages, one file a language. A message that is missing is a bug, and raised."""

from collections.abc import Mapping
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from hemicycle.access.devices import Device
from hemicycle.locales.messages import formatted
from hemicycle.procedure.core.refusal import Refusal

Value = str | int


class Words:
    """The messages of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = _bundle(language, "pages.ftl", "record.ftl")
        self._room = _bundle(language, "room.ftl", "votes.ftl", "booth.ftl")

    def __call__(self, message: str, **values: Value) -> str:
        """The words of `message` with these values. Raises LookupError on an unknown message or a missing value."""
        return _said(self._bundle, message, values)

    def role(self, role: str, gender: str = "") -> str:
        """What somebody is in the meeting, as their gender has it: `Observatrice`."""
        return self(f"role-{role}", gender=gender)

    def device(self, device: Device) -> str:
        """A device by its kind and name: `Phone, Firefox, Android`."""
        return f"{self(f'device-{device.kind}')}, {device.name}"

    def refusal(self, refusal: Refusal) -> str:
        """Why the rules refuse, in the words of the room; by its code where it has no words of its own."""
        if self._room.has_message(f"refusal-{refusal.code}"):
            return _said(self._room, f"refusal-{refusal.code}", refusal.details)
        return refusal.code

    def verb(self, verb: str) -> str:
        """An operative verb in the words of the room; as it stands on the record where the room has none."""
        known = self._room.has_message(f"verb-{verb}")
        return _said(self._room, f"verb-{verb}", {}) if known else verb

    def room(self, message: str) -> str:
        """A message of the room that stands on a page, too."""
        return _said(self._room, message, {})

    def knows(self, message: str) -> bool:
        """Whether there is such a message."""
        return bool(self._bundle.has_message(message))


def _said(bundle: FluentBundle, message: str, values: Mapping[str, Value]) -> str:
    if not bundle.has_message(message):
        raise LookupError(f"{bundle.locales}: no message {message!r}")
    pattern = bundle.get_message(message).value
    if pattern is None:
        raise LookupError(f"{bundle.locales}: {message} has no words")
    words, faults = formatted(bundle, pattern, values)
    if faults:
        raise LookupError(f"{bundle.locales}: {message}: {faults[0]}")
    return words


def _bundle(language: str, *names: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for name in names:
        source = files("hemicycle") / "locales" / language / name
        if source.is_file():
            bundle.add_resource(FluentResource(source.read_text(encoding="utf-8")))
    return bundle


def languages_on_hand() -> list[str]:
    """The languages that the pages can speak: those with a `pages.ftl`."""
    folder = files("hemicycle") / "locales"
    return sorted(
        language.name for language in folder.iterdir() if (language / "pages.ftl").is_file()
    )
