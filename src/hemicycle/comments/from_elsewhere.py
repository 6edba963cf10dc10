"""Comments that were written elsewhere: taken, changed and taken back as their source says, and never changed here."""

import secrets
from collections.abc import Callable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from hemicycle.comments.comment import GONE, Comment, State, comment_at, reading_of
from hemicycle.comments.comments import state_of
from hemicycle.comments.signs import SPAM, Sign, signs_of
from hemicycle.comments.tables import comment_reports, comments
from hemicycle.comments.words import Link, Written
from hemicycle.register.register import Register

MOST_LINKS = 2
LASTS = ("waiting", "spam", "published")
"""States in which other words are judged anew; what was refused stays so."""


class Elsewhere(msgspec.Struct, frozen=True):
    """A comment as its source has it. `origin`: the account that wrote it. `names`: that only the office may use."""

    item: str
    body: str
    written: Written
    language: str
    origin: str
    source: str
    links: Sequence[Link] = ()
    others: Mapping[str, str] = {}
    answers: int | None = None
    names: Sequence[str] = ()


class FromElsewhere:
    """The comments of one server that came to it. Each act is one transaction's. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, now: Callable[[], int]) -> None:
        self._register = register
        self._now = now

    def take(self, register: Connection, told: Elsewhere) -> Comment | None:
        """A new one; None: none are taken there. Who was published once is known by the account."""
        reading = reading_of(register, told.body)
        if reading == "closed":
            return None
        signs = _signs(told)
        known = not SPAM & {*signs} and _known(register, told)
        made = register.execute(
            insert(comments).values(
                **_written(told, signs),
                item=told.item,
                body=told.body,
                answers=_root(register, told),
                mail=None,
                office=False,
                state=state_of(signs, reading, known=known),
                secret=secrets.token_urlsafe(24),
                made=self._now(),
            )
        )
        return comment_at(register, int(made.inserted_primary_key[0]))  # type: ignore[index]

    def change(self, register: Connection, comment: int, told: Elsewhere) -> Comment:
        """Other words: what was read before is read again, and the words before stay in the register."""
        mine = comment_at(register, comment)
        if mine.state == "taken-back" or mine.words == told.written.words:
            return mine
        signs = _signs(told)
        state: State = mine.state
        if state in LASTS:
            state = state_of(signs, reading_of(register, mine.body), known=False)
        values = {**_written(told, signs), "state": state, "before": mine.words}
        if state != mine.state:
            values |= {"decided": None, "decided_by": None}
        changed = update(comments).where(comments.c.id == comment)
        register.execute(changed.values(**values, changed=self._now()))
        return comment_at(register, comment)

    def remove(self, register: Connection, comment: int) -> None:
        """Nothing of it stays but that there was one, where somebody answered it."""
        register.execute(delete(comment_reports).where(comment_reports.c.comment == comment))
        register.execute(update(comments).where(comments.c.id == comment).values(**GONE))


def _written(told: Elsewhere, signs: Sequence[Sign]) -> dict[str, object]:
    return {
        "name": told.written.name,
        "words": told.written.words,
        "language": told.language,
        "signs": " ".join(signs),
        "origin": told.origin,
        "source": told.source or None,
        "links": msgspec.json.encode(told.links).decode() if told.links else None,
        "others": msgspec.json.encode(told.others).decode() if told.others else None,
    }


def _signs(told: Elsewhere) -> tuple[Sign, ...]:
    """The signs in what it says, in whichever of its languages: a reader is shown any of them."""
    found: dict[Sign, None] = {"links": None} if len(told.links) > MOST_LINKS else {}
    for words in (told.written.words, *told.others.values()):
        written = told.written._replace(words=words)
        found |= dict.fromkeys(signs_of(written, proven=True, trapped=False, names=told.names))
    return tuple(found)


def _known(register: Connection, told: Elsewhere) -> bool:
    same = comments.c.origin == told.origin, comments.c.body == told.body
    asked = select(comments.c.id).where(*same, comments.c.decided_by.is_not(None))
    return register.scalar(asked.where(comments.c.state == "published").limit(1)) is not None


def _root(register: Connection, told: Elsewhere) -> int | None:
    """The first comment of the thread that is answered, if it stands."""
    if told.answers is None:
        return None
    found = register.execute(
        select(comments.c.id, comments.c.answers).where(
            comments.c.id == told.answers, comments.c.state != "taken-back"
        )
    ).first()
    return (found.answers or found.id) if found else None
