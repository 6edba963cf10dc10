"""The comments of one server, as readers have them: sent, shown, changed, taken back, reported."""

import hashlib
import secrets
from collections.abc import Callable, Sequence

import msgspec
from sqlalchemy import Connection, Select, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from hemicycle.comments.comment import (
    GONE,
    Comment,
    Reading,
    State,
    comment_at,
    first_of,
    read_comments,
    reading_of,
)
from hemicycle.comments.proof import Proof
from hemicycle.comments.signs import SPAM, Sign, signs_of
from hemicycle.comments.tables import comment_reports, comments
from hemicycle.comments.words import Written
from hemicycle.register.register import Register

CHANGE_MS = 600_000
"""How long its writer may change or take back what was written."""
REPORTS_HIDE = 3
"""So many readers who report it, and it stands no more until it has been read again."""
SHOWN_AT_ONCE = 200


class Sent(msgspec.Struct, frozen=True):
    """A comment as it is sent. `body`: whose rule holds; `names`: those that only the office may speak under."""

    item: str
    body: str
    written: Written
    language: str
    answers: int | None = None
    proof: str | None = None
    trapped: bool = False
    names: Sequence[str] = ()


class Comments:
    """What readers write. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, now: Callable[[], int]) -> None:
        self._register = register
        self._now = now
        self.proof = Proof()

    async def send(self, sent: Sent) -> Comment | None:
        """Take a comment; its state says whether it stands. Sent twice by one press, it is one.

        None: the same words of this name stand there already, and it is nobody's to say whose they are.
        """

        def work(register: Connection) -> Comment | None:
            again = first_of(register, _same(sent, self._now() - CHANGE_MS))
            proof = sent.proof
            if again is not None:
                own = proof is not None and _proof_of(register, again.id) == proof
                return again if own else None
            if proof and register.scalar(select(comments.c.id).where(comments.c.proof == proof)):
                proof = None
            signs = signs_of(
                sent.written, proven=proof is not None, trapped=sent.trapped, names=sent.names
            )
            state = state_of(signs, reading_of(register, sent.body), known=_known(register, sent))
            made = register.execute(
                insert(comments).values(
                    item=sent.item,
                    body=sent.body,
                    answers=_root(register, sent),
                    name=sent.written.name,
                    mail=sent.written.mail,
                    words=sent.written.words,
                    language=sent.language,
                    office=False,
                    state=state,
                    signs=" ".join(signs),
                    secret=secrets.token_urlsafe(24),
                    proof=proof,
                    made=self._now(),
                )
            )
            return comment_at(register, int(made.inserted_primary_key[0]))  # type: ignore[index]

        return await self._register.write(work)

    async def shown(self, item: str, page: int = 1) -> list[Comment]:
        """Those that stand under an item, each with its answers after it, the oldest first; a page of them."""
        first = func.coalesce(comments.c.answers, comments.c.id)
        asked = (
            select(comments)
            .where(comments.c.item == item, comments.c.state == "published")
            .order_by(first, comments.c.id)
            .limit(SHOWN_AT_ONCE)
            .offset(SHOWN_AT_ONCE * (page - 1))
        )
        return await self._register.read(lambda register: read_comments(register, asked))

    async def number(self, item: str) -> int:
        """How many stand under an item."""
        asked = select(func.count()).where(comments.c.item == item, comments.c.state == "published")
        return int(await self._register.read(lambda register: register.scalar(asked) or 0))

    async def own(self, secret: str) -> Comment | None:
        """The comment that this secret of its writer's opens."""
        asked = select(comments).where(comments.c.secret == secret)
        return await self._register.read(lambda register: first_of(register, asked))

    def may_change(self, comment: Comment) -> bool:
        """Whether its writer may still change it or take it back."""
        here = not comment.office and comment.origin is None
        open_ = here and comment.state in ("waiting", "spam", "published")
        return open_ and self._now() < comment.made + CHANGE_MS

    async def change(self, secret: str, written: Written, names: Sequence[str]) -> Comment | None:
        """Other words by its writer, judged anew: what was read before is read again.

        None: it is too late, there is none, or none are taken any more.
        """

        def work(register: Connection) -> Comment | None:
            mine = first_of(register, select(comments).where(comments.c.secret == secret))
            if mine is None or not self.may_change(mine):
                return None
            reading = reading_of(register, mine.body)
            if reading == "closed":
                return None
            proven, trapped = "no-proof" not in mine.signs, "filled-trap" in mine.signs
            signs = signs_of(written, proven=proven, trapped=trapped, names=names)
            values = {
                "words": written.words,
                "name": written.name,
                "signs": " ".join(signs),
                "state": state_of(signs, reading, known=False),
                "changed": self._now(),
                "decided": None,
                "decided_by": None,
            }
            register.execute(update(comments).where(comments.c.id == mine.id).values(values))
            return comment_at(register, mine.id)

        return await self._register.write(work)

    async def take_back(self, secret: str) -> Comment | None:
        """Its writer takes it back: nothing of it stays but that there was one. None: it is too late."""
        mine = await self.own(secret)
        if mine is None or not self.may_change(mine):
            return None
        written = update(comments).where(comments.c.id == mine.id).values(**GONE)
        await self._register.write(lambda register: register.execute(written))
        await self._register.wipe()
        return await self.own(secret)

    async def report(self, comment: int, reader: str) -> Comment | None:
        """A reader says that it should be looked at; each counts once. None: none such stands."""

        def work(register: Connection) -> Comment | None:
            asked = select(comments).where(comments.c.id == comment)
            found = first_of(register, asked.where(comments.c.state == "published"))
            if found is None or found.office:
                return None
            day = self._now() // 86_400_000
            mark = hashlib.sha256(f"{day} {found.secret} {reader}".encode()).hexdigest()
            row = {"comment": comment, "reader": mark, "at": self._now()}
            try:
                with register.begin_nested():
                    register.execute(insert(comment_reports).values(row))
            except IntegrityError:
                return found
            values: dict[str, object] = {"reports": found.reports + 1}
            if found.reports + 1 >= REPORTS_HIDE and found.decided is None:
                values["state"] = "waiting"
            register.execute(update(comments).where(comments.c.id == comment).values(values))
            return comment_at(register, comment)

        return await self._register.write(work)


def state_of(signs: Sequence[Sign], reading: Reading, *, known: bool) -> State:
    """Where a new comment stands."""
    if SPAM & {*signs}:
        return "spam"
    if reading == "never" and "no-proof" not in signs:
        return "published"
    return "published" if reading == "first" and known and "no-proof" not in signs else "waiting"


def _known(register: Connection, sent: Sent) -> bool:
    """Whether somebody of this name and address was published before. Who gives no address is never known."""
    if sent.written.mail is None:
        return False
    same = comments.c.mail == sent.written.mail, comments.c.name == sent.written.name
    asked = select(comments.c.id).where(*same, comments.c.decided_by.is_not(None))
    return register.scalar(asked.where(comments.c.state == "published").limit(1)) is not None


def _root(register: Connection, sent: Sent) -> int | None:
    """The first comment of the thread that is answered, if it stands under the same item."""
    if sent.answers is None:
        return None
    asked = select(comments).where(comments.c.id == sent.answers, comments.c.item == sent.item)
    found = first_of(register, asked.where(comments.c.state == "published"))
    return (found.answers or found.id) if found else None


def _proof_of(register: Connection, comment: int) -> str | None:
    proof: str | None = register.scalar(select(comments.c.proof).where(comments.c.id == comment))
    return proof


def _same(sent: Sent, since: int) -> Select[tuple[object, ...]]:
    return select(comments).where(
        comments.c.item == sent.item,
        comments.c.name == sent.written.name,
        comments.c.words == sent.written.words,
        comments.c.made > since,
    )
