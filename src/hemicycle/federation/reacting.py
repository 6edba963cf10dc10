"""Likes, boosts and other reactions: counted, one of a kind an account."""

from collections.abc import Callable

from sqlalchemy import Connection, delete, insert, select

from hemicycle.federation.addresses import Addresses
from hemicycle.federation.people import Person, is_blocked
from hemicycle.federation.reading import Object, id_of, object_of, text_of, types_of
from hemicycle.federation.tables import posts, reactions
from hemicycle.register.register import Register

UNDONE = {
    "Like": ("like", "reaction"),
    "Announce": ("boost",),
    "EmojiReact": ("reaction",),
    "Dislike": ("reaction",),
}


class Reacting:
    """The reactions to all that was told. `now`: UTC in milliseconds."""

    def __init__(self, register: Register, addresses: Addresses, now: Callable[[], int]) -> None:
        self._register = register
        self._addresses = addresses
        self._now = now

    async def react(self, kind: str, activity: Object, sender: Person) -> None:
        """A like that brings a sign of its own may be a rude one: it counts as a reaction, for nothing."""
        record = self._addresses.record_at(id_of(activity.get("object")))
        if record is None:
            return
        sign = text_of(activity.get("content")) or text_of(activity.get("_misskey_reaction"))
        kind = "reaction" if kind == "like" and sign else kind
        row = {"record": record, "person": sender.id, "kind": kind}

        def work(register: Connection) -> None:
            if body_of_post(register, record, sender) is None:
                return
            same = (reactions.c[name] == value for name, value in row.items())
            if register.scalar(select(reactions.c.id).where(*same)) is None:
                told = {"activity": id_of(activity.get("id")), "at": self._now()}
                register.execute(insert(reactions).values(**row, **told))

        await self._register.write(work)

    async def undo(self, activity: Object, sender: Person) -> None:
        """Found by who did what to what; by its id alone where only that came."""
        undone, named = object_of(activity.get("object")), id_of(activity.get("object"))
        gone = delete(reactions).where(reactions.c.person == sender.id)
        record = self._addresses.record_at(id_of(undone.get("object")))
        if not undone:
            gone = gone.where(reactions.c.activity == named)
        elif record is None:
            return
        else:
            kinds = [kind for one in types_of(undone) for kind in UNDONE.get(one, ())]
            gone = gone.where(reactions.c.record == record, reactions.c.kind.in_(kinds))
        await self._register.write(lambda register: register.execute(gone))

    async def forget(self, person: Person) -> None:
        """All of an account's go."""
        gone = delete(reactions).where(reactions.c.person == person.id)
        await self._register.write(lambda register: register.execute(gone))


def body_of_post(register: Connection, record: str, author: Person) -> str | None:
    """Whose post this is, if it stands and takes something of this account."""
    asked = select(posts.c.body).where(posts.c.record == record, posts.c.note.is_not(None))
    body: str | None = register.scalar(asked)
    return None if body is None or is_blocked(register, body, author.actor) else body
