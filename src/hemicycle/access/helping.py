"""Help: what somebody asks of the secretariat, with the state of their device, and what is answered.

None of it stands on a record. A question goes when whoever asked is done with it, and by itself after a day.
"""

from collections.abc import Callable, Mapping
from functools import partial

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from hemicycle.access.sessions import Who
from hemicycle.access.tables import help_asked
from hemicycle.register.register import Register

LASTS_MS = 24 * 3_600_000
MOST_OPEN = 5
"""Questions of one person that stand at a time."""
MOST_WORDS, MOST_FACTS, MOST_FACT = 1_000, 24, 200


class Asked(msgspec.Struct, frozen=True):
    """A question. `record` None: on no meeting; `device`: what its asker saw was sent, name → words."""

    id: int
    record: str | None
    participant: str | None
    account: str | None
    name: str
    role: str
    language: str
    words: str
    device: dict[str, str]
    asked: int
    answer: str | None
    answered: int | None
    answered_by: str | None


class Help:
    """The questions of one server. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, now: Callable[[], int]) -> None:
        self._register = register
        self._now = now

    async def ask(
        self, who: Who, name: str, language: str, words: str, device: Mapping[str, str]
    ) -> int | None:
        """A question of this person's, as its id; None where too many of theirs stand."""
        facts = {key[:40]: value[:MOST_FACT] for key, value in [*device.items()][:MOST_FACTS]}
        values = {
            **_asker(who),
            "name": name[:200],
            "role": who.role,
            "language": language,
            "words": words[:MOST_WORDS],
            "device": msgspec.json.encode(facts).decode(),
            "asked": self._now(),
        }

        def work(register: Connection) -> int | None:
            _forget(register, self._now())
            theirs = select(func.count()).select_from(help_asked).where(*_of(who))
            if (register.scalar(theirs) or 0) >= MOST_OPEN:
                return None
            made = register.execute(insert(help_asked).values(values))
            return int(made.inserted_primary_key[0])  # type: ignore[index]

        return await self._register.write(work)

    async def of(self, who: Who) -> list[Asked]:
        """What this person asked and is not done with, the oldest first."""
        return await self._register.read(lambda register: _read(register, *_of(who)))

    async def standing(self) -> list[Asked]:
        """All questions: those without an answer first, then by time."""
        found = await self._register.read(_read)
        since = self._now() - LASTS_MS
        return sorted(
            (one for one in found if one.asked > since), key=lambda one: one.answered or 0
        )

    async def waiting(self) -> int:
        """How many questions have no answer."""
        return sum(one.answer is None for one in await self.standing())

    async def find(self, asked: int) -> Asked | None:
        """One question."""
        found = await self._register.read(
            lambda register: _read(register, help_asked.c.id == asked)
        )
        return next(iter(found), None)

    async def answer(self, asked: int, words: str, by: str) -> None:
        """Answer it; a later answer takes the place of one before."""
        values = {"answer": words[:MOST_WORDS], "answered": self._now(), "answered_by": by[:200]}
        written = update(help_asked).where(help_asked.c.id == asked).values(values)
        await self._register.write(lambda register: register.execute(written))

    async def done(self, asked: int, who: Who | None = None) -> None:
        """Nothing of it stays; of `who`'s alone, where it is they who are done."""
        mine = _of(who) if who else ()
        gone = delete(help_asked).where(help_asked.c.id == asked, *mine)
        await self._register.write(lambda register: register.execute(gone))
        await self._register.wipe()


def _asker(who: Who) -> dict[str, str | None]:
    seated = None if who.is_secretariat else who.actor
    return {"record": who.record, "participant": seated, "account": who.account}


def _of(who: Who) -> tuple[ColumnElement[bool], ...]:
    return tuple(
        help_asked.c[key].is_not_distinct_from(value) for key, value in _asker(who).items()
    )


def _forget(register: Connection, now: int) -> None:
    register.execute(delete(help_asked).where(help_asked.c.asked <= now - LASTS_MS))


def _read(register: Connection, *where: ColumnElement[bool]) -> list[Asked]:
    rows = register.execute(select(help_asked).where(*where).order_by(help_asked.c.id)).mappings()
    facts = partial(msgspec.json.decode, type=dict[str, str])
    return [Asked(**{**row, "device": facts(row["device"])}) for row in rows]
