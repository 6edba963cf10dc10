"""A reader by mail, and what they wish to be told of."""

from collections.abc import Collection, Sequence
from typing import Literal

import msgspec
from sqlalchemy import RowMapping

How = Literal["published", "corrected", "withdrawn"]


class Wishes(msgspec.Struct, frozen=True):
    """In which language somebody is told, of which bodies, of which kinds of item; none named: of all."""

    language: str
    bodies: Sequence[str] = ()
    kinds: Sequence[str] = ()

    def meet(self, body: str, kind: str) -> bool:
        """Whether something of this body and this kind is wished for."""
        return _among(body, self.bodies) and _among(kind, self.kinds)

    def columns(self) -> dict[str, str]:
        """As the register keeps them."""
        return {
            "language": self.language,
            "bodies": " ".join(self.bodies),
            "kinds": " ".join(self.kinds),
        }


class Reader(msgspec.Struct, frozen=True):
    """Who is told. `stopped`: since when no more (UTC, ms), since their mail server refused too much."""

    id: int
    address: str
    wishes: Wishes
    token: str
    confirmed: int
    stopped: int | None


class TellingRow(msgspec.Struct, frozen=True):
    """What readers are told: see `tables.tellings`."""

    id: int
    record: str
    leaf: str
    seq: int
    how: How
    at: int
    reached: int
    written: int
    state: str


def wishes_in(row: RowMapping) -> Wishes:
    """The wishes of a row."""
    return Wishes(row["language"], row["bodies"].split(), row["kinds"].split())


def reader_in(row: RowMapping) -> Reader:
    """The reader of a row."""
    return Reader(
        row["id"], row["address"], wishes_in(row), row["token"], row["confirmed"], row["stopped"]
    )


def _among(name: str, wished: Collection[str]) -> bool:
    return not wished or name in wished
