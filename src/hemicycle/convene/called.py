"""What was wished beside a meeting when it was called: that invitations be sent, and to which addresses."""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from hemicycle.convene.tables import called_meetings, called_people

PLAIN = ("wanted_invitations", "account", "at", "draft", "series", "sitting", "language")


class Called(msgspec.Struct, frozen=True):
    """`people`: participant → the address that was written for them; of others a directory knows it, or nobody.

    `draft`: from which; `series` and `sitting`: as which sitting of a body's record; `language`: of whoever called it.
    """

    wanted_invitations: bool
    account: str | None
    at: int
    people: dict[str, str]
    draft: str | None = None
    series: str | None = None
    sitting: int | None = None
    language: str | None = None


def note_called(register: Connection, record: str, called: Called) -> None:
    """Keep what is wished, before the meeting is called; what was wished before for this meeting is not kept."""
    forget_called(register, record)
    values = {"record": record, **{name: getattr(called, name) for name in PLAIN}}
    register.execute(insert(called_meetings).values(values))
    if called.people:
        register.execute(insert(called_people), _rows(record, called.people))


def called_of(register: Connection, record: str) -> Called | None:
    """What was wished for a meeting; None where it was called in another way."""
    row = register.execute(
        select(called_meetings).where(called_meetings.c.record == record)
    ).first()
    if row is None:
        return None
    asked = select(called_people.c.participant, called_people.c.mail)
    people = register.execute(asked.where(called_people.c.record == record)).all()
    found: dict[str, str] = {one.participant: one.mail for one in people}
    return Called(people=found, **{name: getattr(row, name) for name in PLAIN})


def forget_called(register: Connection, record: str) -> None:
    """It was not called after all."""
    register.execute(delete(called_meetings).where(called_meetings.c.record == record))
    register.execute(delete(called_people).where(called_people.c.record == record))


def unfinished(register: Connection) -> list[str]:
    """The meetings whose call was cut off."""
    c = called_meetings.c
    return [*register.scalars(select(c.record).where(c.finished.is_(None)).order_by(c.at))]


def note_finished(register: Connection, record: str, now: int) -> None:
    """All that follows from the call was done."""
    mine = called_meetings.c.record == record
    register.execute(update(called_meetings).where(mine).values(finished=now))


def _rows(record: str, people: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"record": record, "participant": who, "mail": mail} for who, mail in people.items()]
