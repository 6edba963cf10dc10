"""What a client holds of options and presence: whole messages and differences folded into one, as docs/wire.md says."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from hemicycle.live.attendance import Seen
from hemicycle.live.protocol import DeviceState

Message = Mapping[str, Any]


class HeldOptions:
    """The options of one device, from its messages."""

    def __init__(self) -> None:
        self._lists: dict[str, list[str]] = {}
        self._commands: dict[str, dict[str, Any]] = {}

    def hear(self, message: Message) -> None:
        if message["whole"]:
            self._lists, self._commands = {}, {}
        for name, change in message["lists"].items():
            if change is None:
                del self._lists[name]
                continue
            ids = change["ids"] if "ids" in change else self._lists[name]
            removed = change.get("remove", [])
            assert set(removed) <= set(ids)
            self._lists[name] = [i for i in ids if i not in removed] + change.get("add", [])
            assert len(set(self._lists[name])) == len(self._lists[name])
        for change in message["changes"]:
            self._change(change)

    def _change(self, change: Mapping[str, Any]) -> None:
        command = change["command"]
        if change.get("gone"):
            del self._commands[command]
            return
        held = self._commands.setdefault(command, {"of": None, "but": {}})
        held |= {name: change[name] for name in ("all", "of") if name in change}
        for target in change.get("asall", []):
            del held["but"][target]
        for apart in change.get("but", []):
            held["but"] |= dict.fromkeys(apart["to"], apart["refusal"])

    def answers(self) -> dict[tuple[str, str | None], str | None]:
        """(command, target) → the code of the refusal, or None; the target None: about nothing, or about anything."""
        told: dict[tuple[str, str | None], str | None] = {}
        for command, held in self._commands.items():
            for target in [None] if held["of"] is None else self._lists[held["of"]]:
                refusal = held["but"].get(target, held["all"])
                told[command, target] = refusal and refusal["code"]
        return told

    def held(self) -> tuple[Any, Any]:
        """All of it, to be compared."""
        return self._lists, self._commands


class HeldPresence:
    """What is seen of people beside the record, from messages."""

    def __init__(self) -> None:
        self.seen: dict[str, dict[str, Any]] = {}

    def hear(self, message: Message) -> None:
        if message["whole"]:
            self.seen = {}
        for who, one in message["seen"].items():
            if one is None:
                del self.seen[who]
            else:
                self.seen[who] = one

    def connected(self, present: Iterable[str]) -> dict[str, DeviceState]:
        """Whose devices are in the room, and what they send, where these are present on the record."""
        there = dict.fromkeys(present, True) | {
            who: one["connected"] for who, one in self.seen.items() if "connected" in one
        }
        return {who: self.media(who) for who, here in there.items() if here}

    def media(self, who: str) -> DeviceState:
        """What their device sends."""
        seen = msgspec.convert(self.seen.get(who, {}), Seen)
        said = {f: v for f, v in msgspec.structs.asdict(seen).items() if v is not msgspec.UNSET}
        said.pop("connected", None)
        return DeviceState(**said)
