"""The directory of one server: how the people are reached whom bodies' records name, and the lists that came in."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from hemicycle.directory import contacts, house, imports
from hemicycle.directory.contacts import Known
from hemicycle.directory.house import Told
from hemicycle.directory.imports import Imported
from hemicycle.directory.looks import kept
from hemicycle.directory.looks.look import Look
from hemicycle.register.register import Register


class Directory:
    """Each method is one transaction of the register, and may raise SQLAlchemyError."""

    def __init__(self, register: Register) -> None:
        self._register = register

    async def contacts(self, record: str) -> Known:
        """What is known of the people of a body's record, beside what stands on it."""
        return await self._register.read(lambda register: contacts.known_of(register, record))

    async def lists(self, record: str) -> list[Imported]:
        """The lists that came in for a body, the newest first."""
        return await self._register.read(lambda register: imports.lists_of(register, record))

    async def take_in(
        self,
        record: str,
        one: Imported,
        people: Mapping[str, Sequence[tuple[str, str]]],
    ) -> None:
        """A list came in, with what it says of its people, by their ids on the record. Once, however often."""

        def work(register: Connection) -> None:
            contacts.forget_list(register, record, one.listed)
            contacts.keep(register, record, one.listed, people)
            imports.note(register, record, one)

        await self._register.write(work)

    async def replace(self, record: str, person: str, kind: str, value: str) -> None:
        """Somebody who was there already is reached so from now on, and not as before."""

        def work(register: Connection) -> None:
            contacts.forget_kind(register, record, person, kind)
            contacts.keep(register, record, None, {person: [(kind, value)]})

        await self._register.write(work)
        await self._register.wipe()

    async def drop(self, record: str, listed: str) -> None:
        """A list did not come in after all."""
        await self._register.write(lambda register: imports.drop(register, record, listed))

    async def take_back(self, record: str, listed: str, at: int) -> None:
        """A list was taken back: nothing stays of what it brought."""

        def work(register: Connection) -> None:
            contacts.forget_list(register, record, listed)
            imports.mark_undone(register, record, listed, at)

        await self._register.write(work)
        await self._register.wipe()

    async def forget(self, record: str, person: str) -> None:
        """Nothing stays of how somebody was reached."""
        await self._register.write(
            lambda register: contacts.forget_person(register, record, person)
        )
        await self._register.wipe()

    async def told(self) -> Told:
        """What was answered at the first start."""
        return await self._register.read(house.told)

    async def tell(self, answers: Told) -> None:
        """Keep what was answered at the first start."""
        await self._register.write(lambda register: house.tell(register, answers))

    def told_before(self) -> Told:
        """What was answered before the server started, for who has no event loop."""
        with self._register.reading() as register:
            return house.told(register)

    def looks(self) -> tuple[str, dict[str, Look]]:
        """The body of the house, and how each body looks, for who has no event loop."""
        with self._register.reading() as register:
            return house.told(register).body, kept.looks_of(register)

    async def keep_look(self, body: str, look: Look) -> None:
        """From now on the body looks so."""
        await self._register.write(lambda register: kept.keep(register, body, look))
