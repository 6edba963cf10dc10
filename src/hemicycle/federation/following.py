"""Who follows a body, and who does so no more."""

from collections.abc import Callable
from typing import Literal

from sqlalchemy import Connection, delete, insert

from hemicycle.federation.accounts import account_of
from hemicycle.federation.addresses import Addresses
from hemicycle.federation.deliveries import CONTEXT, send
from hemicycle.federation.people import Person, is_blocked
from hemicycle.federation.reading import Object, id_of, object_of, types_of
from hemicycle.federation.tables import followers
from hemicycle.register.register import Register


class Following:
    """The followers of all bodies. `now`: UTC in milliseconds. `woken`: jobs of these kinds were written."""

    def __init__(
        self,
        register: Register,
        addresses: Addresses,
        now: Callable[[], int],
        woken: Callable[[set[str]], object],
    ) -> None:
        self._register = register
        self._addresses = addresses
        self._now = now
        self._woken = woken

    async def follow(self, activity: Object, sender: Person) -> None:
        """Everybody may, but whom the office blocks; either way an answer goes out."""
        body = self._addresses.body_at(id_of(activity.get("object")))
        if body is None:
            return

        def work(register: Connection) -> set[str]:
            if account_of(register, body) is None:
                return set()
            kind: Literal["accept", "reject"] = "accept"
            if is_blocked(register, body, sender.actor):
                kind = "reject"
            else:
                forget_follows(register, sender.id, body)
                row = {"activity": id_of(activity.get("id")), "since": self._now()}
                register.execute(insert(followers).values(body=body, person=sender.id, **row))
            told = self._answer(kind, body, activity, sender)
            return send(register, [sender.inbox], body, kind, self._now(), activity=told)

        self._woken(await self._register.write(work))

    async def block(self, activity: Object, sender: Person) -> None:
        """Who wants to hear no more of a body hears no more."""
        body = self._addresses.body_at(id_of(activity.get("object")))
        if body is not None:
            await self._register.write(lambda c: forget_follows(c, sender.id, body))

    async def undo(self, activity: Object, sender: Person) -> None:
        """Found by who followed whom, since the ids often differ; by the id alone where only that came."""
        undone, named = object_of(activity.get("object")), id_of(activity.get("object"))
        if not undone:
            mine = delete(followers).where(followers.c.person == sender.id)
            gone = mine.where(followers.c.activity == named)
            await self._register.write(lambda register: register.execute(gone))
        elif "Follow" in types_of(undone):
            body = self._addresses.body_at(id_of(undone.get("object")))
            if body is not None:
                await self._register.write(lambda c: forget_follows(c, sender.id, body))

    async def forget(self, person: Person) -> None:
        """It follows nobody."""
        await self._register.write(lambda c: forget_follows(c, person.id))

    def _answer(self, kind: str, body: str, activity: Object, sender: Person) -> Object:
        """With the Follow inside, as it came: some know it by that alone."""
        actor, follow = self._addresses.account(body), id_of(activity.get("id"))
        inside = {"type": "Follow", "actor": sender.actor, "object": actor}
        return {
            "@context": CONTEXT,
            "id": f"{actor}#{kind}-{sender.id}-{self._now()}",
            "type": kind.capitalize(),
            "actor": actor,
            "to": [sender.actor],
            "object": {"id": follow, **inside} if follow else inside,
        }


def forget_follows(register: Connection, person: int, body: str | None = None) -> None:
    """An account follows a body no more; None: none at all."""
    gone = delete(followers).where(followers.c.person == person)
    register.execute(gone if body is None else gone.where(followers.c.body == body))
