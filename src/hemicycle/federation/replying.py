"""Replies to what a body published: taken once, changed and taken back by their author alone."""

from collections.abc import Callable

from sqlalchemy import Connection, select

from hemicycle.federation.addresses import Addresses
from hemicycle.federation.for_office import ForOffice
from hemicycle.federation.people import Person, keep_actor
from hemicycle.federation.reacting import body_of_post
from hemicycle.federation.reading import (
    Object,
    addressed,
    at_of,
    id_of,
    ids_of,
    is_public,
    object_of,
    origin_of,
    text_of,
    types_of,
)
from hemicycle.federation.remote import NotThere, Remote, links_of
from hemicycle.federation.replies import Reply, Thread, Threads
from hemicycle.federation.tables import replies
from hemicycle.federation.words import said_in
from hemicycle.register.register import Register

NOTES = frozenset(("Note", "Article", "Page"))


class Replying:
    """The replies of one server. `now`: UTC in milliseconds."""

    def __init__(
        self,
        register: Register,
        addresses: Addresses,
        remote: Remote,
        threads: Threads,
        office: ForOffice,
        now: Callable[[], int],
    ) -> None:
        self._register = register
        self._addresses = addresses
        self._remote = remote
        self._threads = threads
        self._office = office
        self._now = now

    async def create(self, activity: Object, sender: Person) -> None:
        """What somebody wrote. A copy of what stands elsewhere, or is another's, is not believed."""
        note, named = object_of(activity.get("object")), id_of(activity.get("object"))
        if not _is_own(note, sender):
            await self.fetch(named)
        elif types_of(note) & NOTES:
            await self._take(note, sender, activity)

    async def fetch(self, address: str) -> None:
        """Ask for an object at its own server, and for its author; what is not to be had is nothing."""
        if not self._remote.may_reach(address) or address.startswith(f"{self._addresses.base}/"):
            return
        try:
            note = await self._remote.object(address)
            authors = ids_of(note.get("attributedTo"))
            author = next((one for one in authors if origin_of(one) == origin_of(address)), "")
            if not types_of(note) & NOTES or not author:
                return
            actor = await self._remote.actor(author)
        except NotThere:
            return
        person = await self._register.write(lambda c: keep_actor(c, actor, self._now()))
        await self._take(note, person, note)

    async def update(self, activity: Object, sender: Person) -> None:
        """New words of a reply, by its author; or of the account itself, as its server has it."""
        note, named = object_of(activity.get("object")), id_of(activity.get("object"))
        if named == sender.actor:
            try:
                actor = await self._remote.actor(named)
            except NotThere:
                return
            await self._register.write(lambda c: keep_actor(c, actor, self._now()))
        elif _is_own(note, sender):
            if is_public(note if any(addressed(note)) else activity):
                await self._threads.change(self._reply(note, sender))
            else:
                await self._threads.remove(named, sender)

    async def delete(self, activity: Object, sender: Person) -> None:
        """It is no more."""
        await self._threads.remove(id_of(activity.get("object")), sender)

    async def forget(self, person: Person) -> None:
        """All of an account's."""
        await self._threads.remove_all(person)

    async def _take(self, note: Object, author: Person, activity: Object) -> None:
        """What everybody may read becomes a comment; what is for the account alone is for its office."""
        if text_of(note.get("name")) and not note.get("content") and not note.get("contentMap"):
            return  # a vote in a poll
        if not is_public(note if any(addressed(note)) else activity):
            await self._office.message(note, author, activity)
            return
        answered = id_of(note.get("inReplyTo"))
        thread = await self._register.read(lambda c: self._thread(c, answered, author))
        if thread is not None:
            await self._threads.take(thread, self._reply(note, author))

    def _reply(self, note: Object, author: Person) -> Reply:
        times = map(at_of, (note.get("updated"), note.get("published")))
        written = next((one for one in times if one is not None), self._now())
        return Reply(id_of(note.get("id")), author, said_in(note), written, _page_of(note))

    def _thread(self, register: Connection, answered: str, author: Person) -> Thread | None:
        """What is answered: a publication, or a reply to one."""
        record, comment = self._addresses.record_at(answered), None
        if record is None:
            asked = select(replies.c.record, replies.c.comment).where(replies.c.object == answered)
            found = register.execute(asked).first()
            if found is None:
                return None
            record, comment = found.record, found.comment
        body = body_of_post(register, record, author)
        return None if body is None else Thread(record, body, comment)


def _is_own(note: Object, sender: Person) -> bool:
    """Whether an embedded object is its sender's, and of the sender's server."""
    own = sender.actor in ids_of(note.get("attributedTo"))
    return own and origin_of(id_of(note.get("id"))) == origin_of(sender.actor)


def _page_of(note: Object) -> str:
    """Where a reply is read at its source: over TLS, and at its own server's."""
    own = origin_of(id_of(note.get("id")))
    return next((one for one in links_of(note.get("url")) if origin_of(one) == own), "")
