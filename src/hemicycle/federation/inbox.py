"""What others do to a body's account, by the kind of their activity.

Who sent it is known by its signature (`signed.py`); nothing is done for anybody else. Of what is embedded only that is
believed which stands on the sender's own server and is the sender's own; all else is asked for at its id. What is not
known here is taken and passed over, since whoever is told of a fault sends it again for days.
"""

from collections.abc import Awaitable, Callable
from functools import partial

from hemicycle.federation.addresses import Addresses
from hemicycle.federation.following import Following
from hemicycle.federation.for_office import ForOffice
from hemicycle.federation.people import Person
from hemicycle.federation.reacting import Reacting
from hemicycle.federation.reading import Object, Unreadable, id_of, object_of, types_of
from hemicycle.federation.remote import Remote
from hemicycle.federation.replies import Threads
from hemicycle.federation.replying import Replying
from hemicycle.register.register import Register

Does = Callable[[Object, Person], Awaitable[object]]


class Inbox:
    """The inbox of one server. `threads`: where replies go. `now`: UTC in milliseconds. `woken`: jobs were written."""

    def __init__(
        self,
        register: Register,
        addresses: Addresses,
        remote: Remote,
        threads: Threads,
        now: Callable[[], int],
        woken: Callable[[set[str]], object],
    ) -> None:
        office = ForOffice(register, addresses, now)
        self._following = Following(register, addresses, now, woken)
        self._reacting = Reacting(register, addresses, now)
        self._replying = Replying(register, addresses, remote, threads, office, now)
        self._does: dict[str, Does] = {
            "Follow": self._following.follow,
            "Block": self._following.block,
            "Undo": self._undo,
            "Like": partial(self._reacting.react, "like"),
            "EmojiReact": partial(self._reacting.react, "reaction"),
            "Dislike": partial(self._reacting.react, "reaction"),
            "Announce": self._announce,
            "Create": self._replying.create,
            "Update": self._replying.update,
            "Delete": self._delete,
            "Flag": office.report,
        }

    async def take(self, activity: Object, sender: Person) -> None:
        """Do what follows from an activity of this sender. Raises Unreadable where it is somebody else's."""
        if id_of(activity.get("actor")) != sender.actor:
            raise Unreadable("actor: expected the account that signed")
        named = types_of(activity)
        does = next((self._does[one] for one in self._does if one in named), None)
        if does is not None:
            await does(activity, sender)

    async def _undo(self, activity: Object, sender: Person) -> None:
        await self._following.undo(activity, sender)
        await self._reacting.undo(activity, sender)

    async def _announce(self, activity: Object, sender: Person) -> None:
        """A boost; or a group that passes on what one of its people did, which is believed of its own server alone."""
        passed_on = object_of(activity.get("object"))
        if "object" not in passed_on:
            await self._reacting.react("boost", activity, sender)
        elif types_of(passed_on) & {"Create", "Update"}:
            await self._replying.fetch(id_of(passed_on.get("object")))

    async def _delete(self, activity: Object, sender: Person) -> None:
        """A reply of the sender's; or the account, and nothing of it stays."""
        if id_of(activity.get("object")) != sender.actor:
            await self._replying.delete(activity, sender)
            return
        await self._replying.forget(sender)
        await self._following.forget(sender)
        await self._reacting.forget(sender)
