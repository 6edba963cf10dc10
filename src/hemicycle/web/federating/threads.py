"""[FEDI-5] Replies from the fediverse as comments: read before they are published, marked by their origin."""

from collections.abc import Awaitable, Callable, Sequence

from sqlalchemy import Connection, delete, insert, select, update

from hemicycle.comments.comment import Comment
from hemicycle.comments.from_elsewhere import Elsewhere, FromElsewhere
from hemicycle.comments.words import MOST_NAME, MOST_WORDS, Link, Refused, Written, checked
from hemicycle.federation.people import Person
from hemicycle.federation.replies import Reply, Thread
from hemicycle.federation.tables import posts, replies
from hemicycle.federation.words import Said
from hemicycle.procedure.ids import is_item, readout_of
from hemicycle.register.register import Register

UNKNOWN = "und"
"""Of a language that nobody names (BCP 47)."""


class CommentThreads:
    """Where replies go (see Threads). `names`: of a body's office. `changed`: what pages show is another."""

    def __init__(
        self,
        register: Register,
        now: Callable[[], int],
        names: Callable[[str], Awaitable[Sequence[str]]],
        changed: Callable[[], object],
    ) -> None:
        self._register = register
        self._comments = FromElsewhere(register, now)
        self._names = names
        self._changed = changed

    async def take(self, thread: Thread, reply: Reply) -> None:
        """See Threads."""
        told = await self._told(thread.record, thread.body, reply, thread.comment)
        if told is None:
            return

        def work(register: Connection) -> Comment | None:
            known = select(replies.c.comment).where(replies.c.object == reply.object)
            if register.scalar(known) is not None:
                return self._change(register, told, reply)
            made = self._comments.take(register, told)
            if made is not None:
                row = {"object": reply.object, "person": reply.author.id, "record": thread.record}
                register.execute(
                    insert(replies).values(comment=made.id, written=reply.written, **row)
                )
            return made

        self._show(await self._register.write(work))

    async def change(self, reply: Reply) -> None:
        """See Threads."""
        of = posts.c.record == replies.c.record
        asked = select(posts.c.record, posts.c.body).join(replies, of)
        mine = asked.where(replies.c.object == reply.object)
        found = await self._register.read(lambda register: register.execute(mine).first())
        told = await self._told(found.record, found.body, reply, None) if found else None
        if told is not None:
            self._show(await self._register.write(lambda c: self._change(c, told, reply)))

    async def remove(self, reply: str, author: Person) -> None:
        """See Threads."""
        mine = replies.c.person == author.id
        await self._remove(select(replies.c.comment).where(mine, replies.c.object == reply))

    async def remove_all(self, author: Person) -> None:
        """See Threads."""
        await self._remove(select(replies.c.comment).where(replies.c.person == author.id))

    async def _remove(self, asked: object) -> None:
        def work(register: Connection) -> bool:
            found = list(register.scalars(asked))  # type: ignore[call-overload]
            for comment in found:
                self._comments.remove(register, comment)
                register.execute(delete(replies).where(replies.c.comment == comment))
            return bool(found)

        if await self._register.write(work):
            await self._register.wipe()
            self._changed()

    def _change(self, register: Connection, told: Elsewhere, reply: Reply) -> Comment | None:
        """Its author's newer words; who it is was known before."""
        known = register.execute(
            select(replies).where(
                replies.c.object == reply.object, replies.c.person == reply.author.id
            )
        ).first()
        if known is None or known.written >= reply.written:
            return None
        newer = update(replies).where(replies.c.object == reply.object)
        register.execute(newer.values(written=reply.written))
        return self._comments.change(register, known.comment, told)

    async def _told(
        self, record: str, body: str, reply: Reply, answers: int | None
    ) -> Elsewhere | None:
        """As a comment; None: it says nothing that can be shown."""
        written = written_by(reply.author, reply.said)
        if written is None:
            return None
        return Elsewhere(
            item=record if is_item(record) else readout_of(record),
            body=body,
            written=written,
            language=reply.said.language[:20] or UNKNOWN,
            origin=reply.author.handle,
            source=reply.page,
            links=links_in(reply.said, written.words),
            others={one: words[:MOST_WORDS] for one, words in reply.said.others.items()},
            answers=answers,
            names=await self._names(body),
        )

    def _show(self, comment: Comment | None) -> None:
        if comment is not None:
            self._changed()


def written_by(author: Person, said: Said) -> Written | None:
    """Name and words as this server takes them: as many as a comment may have; None: nothing is to be seen."""
    words = said.words
    if len(words) > MOST_WORDS:
        words = f"{words[: MOST_WORDS - 2]} …"
    for name in (author.name, author.handle):
        try:
            return checked(name[:MOST_NAME], "", words)
        except Refused as fault:
            if fault.field != "name":
                return None
    return None


def links_in(said: Said, words: str) -> tuple[Link, ...]:
    """Where words lead, as far as they stand as they were written."""
    return tuple(
        Link(*one) for one in said.links if words[one[0] : one[1]] == said.words[one[0] : one[1]]
    )
