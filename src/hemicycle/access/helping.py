"""Help: what somebody asks of the secretariat, with the state of their device, and what is answered.

None of it stands on a record. A question goes when whoever asked is done with it, and by itself after a day.
"""

from collections.abc import Callable, Mapping
from functools import partial

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from hemicycle.access.delegates import Delegate
from hemicycle.access.links import Link
from hemicycle.access.rate_limiter import RateLimiter
from hemicycle.access.sessions import Who
from hemicycle.access.tables import help_asked
from hemicycle.register.register import Register

LASTS_MS = 24 * 3_600_000
MOST_OPEN = 5
"""Questions of one person that stand at a time."""
AT_ONCE, REST_S = 10, 60
"""So many questions of one person at once, and one more after so long, whatever became of them."""
MOST_WORDS, MOST_FACTS, MOST_FACT = 1_000, 24, 200


class Asker(msgspec.Struct, frozen=True, omit_defaults=True):
    """Whose question it is: of a seat, of an account of the office, or of somebody on the page of a delegation.

    `link`: of a seat that they have not taken yet; who holds the seat reads what was asked so, and not the other way.
    """

    role: str
    record: str | None = None
    participant: str | None = None
    account: str | None = None
    link: int | None = None
    delegate: str | None = None
    body: str | None = None
    member: str | None = None

    @property
    def mine(self) -> dict[str, str | int | None]:
        """By which their questions are found."""
        if self.link is not None:
            return {"link": self.link}
        return {key: getattr(self, key) for key in ("record", "participant", "account", "delegate")}


def asker_of(who: Who | Delegate | Link) -> Asker:
    """Who asks: the holder of a session, or of a link that opens a seat."""
    if isinstance(who, Delegate):
        return Asker("delegate", delegate=who.id, body=who.body, member=who.member)
    if isinstance(who, Link):
        return Asker(who.role, record=who.record, participant=who.actor, link=who.id)
    if who.is_secretariat:
        return Asker(who.role, account=who.account, body=who.body)
    return Asker(who.role, record=who.record, participant=who.actor)


class Asked(msgspec.Struct, frozen=True):
    """A question. `record` None: on no meeting; `device`: what its asker saw was sent, name → words."""

    id: int
    record: str | None
    participant: str | None
    account: str | None
    link: int | None
    delegate: str | None
    body: str | None
    member: str | None
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
        self._rate = RateLimiter(1 / REST_S, AT_ONCE, now)

    async def ask(
        self, asker: Asker, name: str, language: str, words: str, device: Mapping[str, str]
    ) -> int | None:
        """A question of this person's, as its id; None where they ask too much."""
        facts = {key[:40]: value[:MOST_FACT] for key, value in [*device.items()][:MOST_FACTS]}
        values = {
            **msgspec.structs.asdict(asker),
            "name": name[:200],
            "language": language,
            "words": words[:MOST_WORDS],
            "device": msgspec.json.encode(facts).decode(),
            "asked": self._now(),
        }

        def work(register: Connection) -> int | None:
            _forget(register, self._now())
            theirs = select(func.count()).select_from(help_asked).where(*_of(asker))
            if (register.scalar(theirs) or 0) >= MOST_OPEN:
                return None
            if not self._rate.allows(repr(asker.mine)):
                return None
            made = register.execute(insert(help_asked).values(values))
            return int(made.inserted_primary_key[0])  # type: ignore[index]

        return await self._register.write(work)

    async def of(self, asker: Asker, since: int = 0) -> list[Asked]:
        """What this person asked after `since` and is not done with, the oldest first."""
        found = await self._register.read(lambda register: _read(register, *_of(asker)))
        since = max(since, self._now() - LASTS_MS)
        return [one for one in found if one.asked > since]

    async def standing(self) -> list[Asked]:
        """All questions: those without an answer first, then by time."""
        found = await self._register.read(_read)
        since = self._now() - LASTS_MS
        return sorted(
            (one for one in found if one.asked > since), key=lambda one: one.answered or 0
        )

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

    async def done(self, asked: int, asker: Asker | None = None) -> None:
        """Nothing of it stays; of `asker`'s alone, where it is they who are done."""
        mine = _of(asker) if asker else ()
        gone = delete(help_asked).where(help_asked.c.id == asked, *mine)
        await self._register.write(lambda register: register.execute(gone))
        await self._register.wipe()


def _of(asker: Asker) -> tuple[ColumnElement[bool], ...]:
    found = asker.mine.items()
    return tuple(help_asked.c[key].is_not_distinct_from(value) for key, value in found)


def _forget(register: Connection, now: int) -> None:
    register.execute(delete(help_asked).where(help_asked.c.asked <= now - LASTS_MS))


def _read(register: Connection, *where: ColumnElement[bool]) -> list[Asked]:
    rows = register.execute(select(help_asked).where(*where).order_by(help_asked.c.id)).mappings()
    facts = partial(msgspec.json.decode, type=dict[str, str])
    return [Asked(**{**row, "device": facts(row["device"])}) for row in rows]
