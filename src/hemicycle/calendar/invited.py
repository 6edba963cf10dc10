"""What was invited to: the sittings as calendars know them, and who was asked. Values only; tables make them.

Both ways use them: the objects that go out are written from them, the replies that come in are held against them.
Instants are UTC in milliseconds. An all-day sitting begins at midnight UTC of its day.
"""

import hashlib

import msgspec


class Sitting(msgspec.Struct, frozen=True):
    """One sitting as its calendar object has it (RFC 5545, 3.8). `id`: of the record of its meeting.

    `uid`: of the object; the sittings of a series share it. `recurrence`: when it was first called for (RECURRENCE-ID,
    3.8.4.4), whatever moved it since; None: it is no part of a series. `zone`: of the clocks that it was called by, as
    IANA names it. `sequence`: how often it was changed (3.8.7.4). `moved_at`: when those invited were told of the last
    move; None: it stands as it was called.
    """

    id: str
    uid: str
    recurrence: int | None
    starts: int
    ends: int
    zone: str = "UTC"
    all_day: bool = False
    sequence: int = 0
    moved_at: int | None = None
    cancelled: bool = False


class Invitee(msgspec.Struct, frozen=True):
    """Somebody who was asked. `token`: the digest of what their link and reply address carry. `participant`: their id.

    `sittings`: the ids of those to which they are asked; None: to all.
    """

    token: str
    participant: str
    name: str
    address: str
    sittings: tuple[str, ...] | None = None

    def asked_to(self, sitting: str) -> bool:
        """Whether they are asked to this one."""
        return self.sittings is None or sitting in self.sittings


class Invited(msgspec.Struct, frozen=True):
    """What one secretariat has asked, as far as one answer can speak of it: the sittings, and all whom it asked.

    `series`: they were asked to a series of a body as a whole.
    """

    sittings: tuple[Sitting, ...]
    invitees: tuple[Invitee, ...]
    series: str = ""

    def of_uid(self, uid: str) -> list[Sitting]:
        """The sittings of a calendar object, as they follow each other."""
        return [sitting for sitting in self.sittings if sitting.uid == uid]

    def by_token(self, token: str) -> Invitee | None:
        """Whose token this is, in whatever case a mail program has written it."""
        return self.by_digest(token_digest(token))

    def by_digest(self, sought: str) -> Invitee | None:
        """The same, by what is kept of it."""
        return next((one for one in self.invitees if one.token == sought), None)


def token_digest(token: str) -> str:
    """What is kept of a token: its SHA-256. A token is letters and digits; mail programs change their case."""
    return hashlib.sha256(token.lower().encode()).hexdigest()
