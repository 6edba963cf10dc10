"""The devices on the line of one room, in the order in which they came, and by whose they are."""

from collections.abc import Collection, Iterator

from hemicycle.live.connection import PUBLIC, Connection


class Devices(Collection[Connection]):
    """All, those of one actor, and the actors."""

    def __init__(self) -> None:
        self._all: dict[Connection, None] = {}
        self._of: dict[str, dict[Connection, None]] = {}

    def __iter__(self) -> Iterator[Connection]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def __contains__(self, connection: object) -> bool:
        return connection in self._all

    def add(self, connection: Connection) -> None:
        """It has come."""
        self._all[connection] = None
        self._of.setdefault(connection.actor, {})[connection] = None

    def discard(self, connection: Connection) -> None:
        """It has gone."""
        self._all.pop(connection, None)
        others = self._of.get(connection.actor, {})
        others.pop(connection, None)
        if not others:
            self._of.pop(connection.actor, None)

    def of(self, actor: str) -> list[Connection]:
        """Those of this actor."""
        return list(self._of.get(actor, ()))

    def seated(self) -> Iterator[Connection]:
        """Those of people and of the office: all but the public's."""
        for actor, theirs in self._of.items():
            if actor != PUBLIC:
                yield from theirs
