"""Where the outbox keeps something of people: whom a letter was for, its words, and the answers to it."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, or_, update

from hemicycle.keeping.place import Place, Sought, Stored, mail_mark
from hemicycle.keeping.rows import Row, Rows, TablePlace
from hemicycle.outbound.ledger import conclude
from hemicycle.outbound.outbox import NOWHERE
from hemicycle.outbound.tables import events, inboxes, outbox
from hemicycle.register.register import Register

LETTER_DAYS = 180
"""How long a letter is kept after it was finished, where nobody says otherwise."""
ERASED = "erased-since"
FINISHED = ("sent", "delivered", "refused", "given-up", "by-hand")


def places_of_mail(register: Register) -> Sequence[Place]:
    """The place. A row stays without a name, so that what it follows from is not written anew."""
    c = outbox.c
    mail = Rows(
        outbox,
        personal=("name", "address", "language", "subject", "letter", "answer"),
        free=(
            *("id", "kind", "key", "record", "rule", "message_id", "secret", "written"),
            *("expires", "state", "since", "settled"),
        ),
        wipe=_wipe,
        blank=_blank,
        called=lambda row: (row["name"], _real(row["address"])),
        marks=lambda row: mail_mark(_real(row["address"])),
        shown=lambda row: (row["subject"], _real(row["address"])),
        says=_says,
        old=lambda before: and_(
            c.since < before, c.state.in_(FINISHED), or_(c.name != "", c.letter.is_not(None))
        ),
        at="written",
        also=(
            Stored(events.name, personal=("answer", "by"), free=("id", "message", "at", "what")),
            Stored(inboxes.name, personal=(), free=("key", "mark")),
        ),
    )
    return (TablePlace(register, "letters", mail, LETTER_DAYS),)


def _real(address: str) -> str:
    return "" if address == NOWHERE else address


def _says(row: Row) -> list[str]:
    letter = row["letter"]
    said = letter.decode(errors="replace") if letter else ""
    return [row["subject"], row["answer"], said]


def _wipe(connection: Connection, row: Row, sought: Sought) -> None:
    _blank(connection, row, sought)
    nobody = update(outbox).where(outbox.c.id == row["id"])
    connection.execute(nobody.values(name="", address=NOWHERE))


def _blank(connection: Connection, row: Row, _: Sought) -> None:
    """Of a letter to somebody else who only names the person, name and address stay. It leaves no more."""
    if row["state"] in ("waiting", "by-hand"):
        conclude(connection, row["id"], "given-up", ERASED, row["since"])
    mine = update(outbox).where(outbox.c.id == row["id"])
    connection.execute(mine.values(subject="", letter=None, answer=ERASED))
    answers = (events.c.message == row["id"]) & (events.c.answer != ERASED)
    connection.execute(update(events).where(answers).values(answer=""))
