"""What was wished beside a meeting when it was called: that invitations be sent, and to which addresses."""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, delete, insert, select

from hemicycle.convene.tables import called_meetings, called_people


class Called(msgspec.Struct, frozen=True):
    """`people`: participant → the address that was written for them; of others a directory knows it, or nobody."""

    wanted_invitations: bool
    account: str | None
    at: int
    people: dict[str, str]


def note_called(register: Connection, record: str, called: Called) -> None:
    """Keep what was wished; what was wished before for this meeting is not."""
    register.execute(delete(called_meetings).where(called_meetings.c.record == record))
    register.execute(delete(called_people).where(called_people.c.record == record))
    values = {
        "record": record,
        "wanted_invitations": called.wanted_invitations,
        "account": called.account,
        "at": called.at,
    }
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
    return Called(row.wanted_invitations, row.account, row.at, found)


def _rows(record: str, people: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"record": record, "participant": who, "mail": mail} for who, mail in people.items()]
