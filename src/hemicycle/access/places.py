"""Where the door keeps something of people: links with their devices, requests to attend, credentials."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, or_, select, update

from hemicycle.access.devices import read_device
from hemicycle.access.papers import Papers
from hemicycle.access.tables import credentials, links, registering, registrations, sessions
from hemicycle.keeping.place import Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.register.register import Register

DEVICE_DAYS, LINK_DAYS, REQUEST_DAYS, CREDENTIALS_DAYS = 30, 30, 365, 180
"""How long they are kept, once they are over, answered or examined, where nobody says otherwise."""


def places_at_door(register: Register, papers: Papers | None) -> Sequence[Place]:
    """The places. `papers`: the folder of the credentials."""

    def wipe_paper(connection: Connection, row: Row, _: Sought) -> None:
        same = (credentials.c.digest == row["digest"]) & (credentials.c.id != row["id"])
        if (
            papers is not None
            and connection.execute(select(credentials.c.id).where(same)).first() is None
        ):
            papers.remove(row["digest"])  # before the row: after a crash the row leads here again
        connection.execute(delete(credentials).where(credentials.c.id == row["id"]))

    seats = Rows(
        links,
        personal=("actor",),
        free=(
            *("id", "record", "role", "token_digest", "made", "revoked", "expires", "used"),
            "account",
            "offered_token",
        ),
        wipe=_wipe_link,
        marks=_whose_link,
        shown=lambda row: (row["role"], row["record"]),
        old=lambda before: or_(links.c.revoked < before, links.c.expires < before),
        also=(Stored(registering.name, free=("record", "until")),),
    )
    devices = Rows(
        sessions,
        personal=("device",),
        free=(
            *("id", "link", "account", "means", "token_digest", "made", "expires"),
            *("live", "moved", "took_over"),
        ),
        wipe=_wipe_session,
        marks=_whose_session,
        shown=lambda row: (read_device(row["device"]).name,),
        old=lambda before: sessions.c.expires < before,
    )
    requests = Rows(
        registrations,
        personal=("name", "organisation", "mail", "why", "language"),
        free=("id", "record", "kind", "made", "decided", "outcome", "participant"),
        wipe=_wipe_request,
        called=lambda row: (row["name"], row["mail"]),
        marks=_whose_request,
        shown=lambda row: (row["organisation"], row["mail"], row["record"]),
        says=lambda row: (row["organisation"], row["why"]),
        blank=_blank_request,
        old=lambda before: func.coalesce(registrations.c.decided, registrations.c.made) < before,
    )
    handed_in = Rows(
        credentials,
        personal=("reason", "digest"),
        free=(
            *("id", "record", "participant", "media_type", "size", "made", "decided", "outcome"),
        ),
        wipe=wipe_paper,
        marks=lambda row: frozenset({f"seat:{row['record']}/{row['participant']}"}),
        shown=lambda row: (row["record"],),
        says=lambda row: (row["reason"],),
        blank=_blank_reason,
        old=lambda before: credentials.c.decided < before,
        also=(Stored("credentials/", personal=("content",)),),
    )
    return (
        TablePlace(register, "devices", devices, DEVICE_DAYS),
        TablePlace(register, "links", seats, LINK_DAYS),
        TablePlace(register, "requests", requests, REQUEST_DAYS),
        TablePlace(register, "credentials", handed_in, CREDENTIALS_DAYS),
    )


def _whose_link(row: Row) -> frozenset[str]:
    if row["record"] is not None:
        return frozenset({f"seat:{row['record']}/{row['actor']}"})
    return frozenset({f"account:{row['account']}"}) if row["account"] else frozenset()


def _whose_request(row: Row) -> frozenset[str]:
    seat = {f"seat:{row['record']}/{row['participant']}"} if row["participant"] else set()
    return mail_mark(row["mail"]) | seat | {f"request:{row['id']}"}


def _wipe_request(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(registrations).where(registrations.c.id == row["id"]))


def _blank_request(connection: Connection, row: Row, _: Sought) -> None:
    mine = update(registrations).where(registrations.c.id == row["id"])
    connection.execute(mine.values(organisation="", why=""))


def _blank_reason(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(update(credentials).where(credentials.c.id == row["id"]).values(reason=None))


def _whose_session(row: Row) -> frozenset[str]:
    return frozenset({f"account:{row['account']}"}) if row["account"] else frozenset()


def _wipe_session(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(sessions).where(sessions.c.id == row["id"]))


def _wipe_link(connection: Connection, row: Row, _: Sought) -> None:
    connection.execute(delete(sessions).where(sessions.c.link == row["id"]))
    connection.execute(delete(links).where(links.c.id == row["id"]))


def wipe_devices(connection: Connection, account: str) -> None:
    """Let go of the devices and links of an account."""
    mine = select(links.c.id).where(links.c.account == account)
    theirs = or_(sessions.c.account == account, sessions.c.link.in_(mine))
    connection.execute(delete(sessions).where(theirs))
    connection.execute(delete(links).where(links.c.account == account))
