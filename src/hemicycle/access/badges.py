"""Badges of the lobby: a small photo by which whoever lets people in sees whom, on request or as its owner offers it.

None of it stands on a record. A badge goes when its owner takes it back, when the meeting is over, and by itself after
a day.
"""

from collections.abc import Callable

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from hemicycle.access.tables import badges
from hemicycle.carrying.follower import Kind
from hemicycle.procedure.meeting.kernel.queries import is_over
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.recorder.committed_batch import CommittedBatch
from hemicycle.register.register import Register

LASTS_MS = 24 * 3_600_000


class Badge(msgspec.Struct, frozen=True):
    """What there is of somebody who waits. `asked`: they were asked for a photo and show none; `shown`: since when."""

    asked: bool
    shown: int | None


class Badges:
    """The badges of one server. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, now: Callable[[], int]) -> None:
        self._register = register
        self._now = now

    async def ask(self, record: str, participant: str) -> None:
        """Somebody is asked for a photo; who shows one, or was asked before, is not asked again."""

        def work(register: Connection) -> None:
            self._forget(register)
            if register.execute(select(badges.c.id).where(*_of(record, participant))).first():
                return
            values = {"record": record, "participant": participant, "made": self._now()}
            register.execute(insert(badges).values(values))

        await self._register.write(work)

    async def show(self, record: str, participant: str, picture: bytes) -> None:
        """Somebody shows a photo; one before it goes."""
        values = {"picture": picture, "made": self._now()}

        def work(register: Connection) -> None:
            self._forget(register)
            mine = update(badges).where(*_of(record, participant)).values(values)
            if not register.execute(mine).rowcount:
                theirs = {"record": record, "participant": participant, **values}
                register.execute(insert(badges).values(theirs))

        await self._register.write(work)

    async def take_back(self, record: str, participant: str) -> None:
        """Nothing of it stays, nor that they were asked."""
        gone = delete(badges).where(*_of(record, participant))
        await self._register.write(lambda register: register.execute(gone))
        await self._register.wipe()

    async def of(self, record: str) -> dict[str, Badge]:
        """Participant → what there is of them."""
        columns = (badges.c.participant, badges.c.made, badges.c.picture.is_not(None))
        asked = select(*columns).where(badges.c.record == record, self._lasts())
        rows = await self._register.read(lambda register: register.execute(asked).all())
        return {who: Badge(not has, made if has else None) for who, made, has in rows}

    async def picture(self, record: str, participant: str) -> bytes | None:
        """The photo as JPEG."""
        asked = select(badges.c.picture).where(*_of(record, participant), self._lasts())
        return await self._register.read(lambda register: register.scalar(asked))

    def _lasts(self) -> ColumnElement[bool]:
        return badges.c.made > self._now() - LASTS_MS

    def _forget(self, register: Connection) -> None:
        register.execute(delete(badges).where(~self._lasts()))


class BadgesEnd:
    """The follower that lets go of the badges of a meeting once it is over. It writes no row."""

    rule = "badges-end"
    version = "1"
    kind: Kind = "pages"

    def carry(self, register: Connection, run: CommittedBatch) -> bool:
        """See Follower."""
        if isinstance(run.state, Meeting) and is_over(run.state):
            register.execute(delete(badges).where(badges.c.record == run.record))
        return False

    def lose(self, register: Connection, record: str | None) -> None:
        """See Follower: there is nothing to lose."""


def _of(record: str, participant: str) -> tuple[ColumnElement[bool], ...]:
    return badges.c.record == record, badges.c.participant == participant
