"""Requests to erase a person, in the register. Each function works inside the caller's transaction.

Whom a request means stands in it as long as it is under way, so that it goes on after a crash; then nothing of that
stays: when, by whom, on what ground, how much went from where, and what the search found.
"""

import secrets
from collections.abc import Mapping, Sequence
from typing import Any, Literal, get_args

import msgspec
from sqlalchemy import Connection, RowMapping, select

from hemicycle.jobs.queue import add_job, finish
from hemicycle.keeping.place import Sought
from hemicycle.keeping.tables import erasure_places, erasures

ERASE = "erase-person"
"""The kind of the jobs that erase somebody; their subject is the request's id."""
Ground = Literal["asked", "ordered", "needless"]
"""`asked`: the person asked for it. `ordered`: an authority did. `needless`: what it was kept for is over."""
GROUNDS: tuple[Ground, ...] = get_args(Ground)
State = Literal["running", "waiting", "gone", "left"]
"""`waiting`: for what `waits` says. `gone`: the search found nothing. `left`: it found something, and goes on."""


class Proof(msgspec.Struct, frozen=True):
    """What the search afterwards found. `shared`: words that others have, too, so that their bytes prove nothing.

    `left`: file of the data folder → how often one of the other words stands in it.
    """

    words: int
    shared: int
    files: int
    bytes: int
    left: dict[str, int] = {}


class Gone(msgspec.Struct, frozen=True):
    """How far one place has come."""

    place: str
    gone: int
    stays: int
    done: int | None


class Erasure(msgspec.Struct, frozen=True):
    """A request, without whom it means."""

    id: int
    made: int
    by: str | None
    ground: Ground
    state: State
    since: int
    waits: str | None
    proof: Proof | None
    places: tuple[Gone, ...] = ()


def ask(
    register: Connection,
    by: str | None,
    ground: Ground,
    wanted: Sought,
    counts: Mapping[str, int],
    now: int,
) -> int:
    """A request; its id. `counts`: how much stays of each place concerned."""
    said = msgspec.json.encode(wanted)
    pad = secrets.token_bytes(len(said))
    row = {
        "made": now,
        "by": by,
        "ground": ground,
        "state": "running",
        "since": now,
        "wanted": _under(said, pad),
        "pad": pad,
    }
    [key] = register.execute(erasures.insert().values(row)).inserted_primary_key or (0,)
    places = [
        {"erasure": key, "place": place, "gone": 0, "stays": stays}
        for place, stays in counts.items()
    ]
    if places:
        register.execute(erasure_places.insert(), places)
    add_job(register, ERASE, str(key), now)
    return int(key)


def wanted_by(register: Connection, erasure: int) -> Sought | None:
    """Whom a request means; None once it is done."""
    asked = select(erasures.c.wanted, erasures.c.pad).where(erasures.c.id == erasure)
    row = register.execute(asked).first()
    if row is None or row.wanted is None:
        return None
    return msgspec.json.decode(_under(row.wanted, row.pad), type=Sought)


def note_gone(register: Connection, erasure: int, place: str, more: int) -> None:
    """So much more of a place is gone."""
    c = erasure_places.c
    mine = (c.erasure == erasure) & (c.place == place)
    counted = erasure_places.update().where(mine).values(gone=c.gone + more)
    if register.execute(counted).rowcount == 0:
        row = {"erasure": erasure, "place": place, "gone": more, "stays": 0}
        register.execute(erasure_places.insert().values(row))


def note_done(register: Connection, erasure: int, place: str, now: int) -> None:
    """Nothing more is to go from a place."""
    note_gone(register, erasure, place, 0)
    c = erasure_places.c
    mine = (c.erasure == erasure) & (c.place == place)
    register.execute(erasure_places.update().where(mine).values(done=now))


def note_state(
    register: Connection, erasure: int, state: State, now: int, waits: str | None = None
) -> None:
    """Where a request stands."""
    mine = erasures.update().where(erasures.c.id == erasure)
    register.execute(mine.values(state=state, since=now, waits=waits))


def note_proof(register: Connection, erasure: int, proof: Proof, now: int) -> None:
    """What the search found. Where it found nothing, the request is done, and forgets whom it meant."""
    state: State = "left" if proof.left else "gone"
    values: dict[str, Any] = {
        "proof": msgspec.json.encode(proof).decode(),
        "state": state,
        "since": now,
        "waits": None,
    }
    if state == "gone":
        values |= {"wanted": None, "pad": None}
        finish(register, ERASE, str(erasure))
    register.execute(erasures.update().where(erasures.c.id == erasure).values(values))


def settle(register: Connection, erasure: int, now: int) -> bool:
    """A person says that what the search still finds may stay; False where there is nothing to settle."""
    mine = (erasures.c.id == erasure) & (erasures.c.state == "left")
    values = {"state": "gone", "since": now, "wanted": None, "pad": None}
    if register.execute(erasures.update().where(mine).values(values)).rowcount == 0:
        return False
    finish(register, ERASE, str(erasure))
    return True


def hurry(register: Connection, erasure: int, now: int) -> None:
    """Try it now, where it is under way."""
    if wanted_by(register, erasure) is not None:
        add_job(register, ERASE, str(erasure), now)


def erasures_of(register: Connection, most: int) -> list[Erasure]:
    """The requests, the newest first."""
    asked = select(erasures).order_by(erasures.c.id.desc()).limit(most)
    return [_read(row, ()) for row in register.execute(asked).mappings()]


def erasure_of(register: Connection, erasure: int) -> Erasure | None:
    """One request with its places."""
    row = register.execute(select(erasures).where(erasures.c.id == erasure)).mappings().first()
    if row is None:
        return None
    c = erasure_places.c
    asked = select(c.place, c.gone, c.stays, c.done).where(c.erasure == erasure)
    return _read(row, [Gone(*one) for one in register.execute(asked)])


def _read(row: RowMapping, places: Sequence[Gone]) -> Erasure:
    proof = row["proof"]
    return Erasure(
        row["id"],
        row["made"],
        row["by"],
        row["ground"],
        row["state"],
        row["since"],
        row["waits"],
        msgspec.json.decode(proof, type=Proof) if proof else None,
        tuple(places),
    )


def _under(said: bytes, pad: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(said, pad, strict=True))
