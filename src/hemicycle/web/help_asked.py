"""What every screen's Help does alike: take a question with the state of the device, and say who answers."""

from collections.abc import Mapping

from starlette.datastructures import FormData
from starlette.requests import Request

from hemicycle.access.helping import Asker
from hemicycle.access.sessions import Who
from hemicycle.procedure.core.actor import SECRETARIAT
from hemicycle.web.forms import field, number_in
from hemicycle.web.render import language
from hemicycle.web.site import Site, site_of
from hemicycle.web.visitors import in_reach

HERE_MS = 30 * 60_000
"""Whoever of the office was seen since then is here. A session tells when it was used to a quarter of an hour."""
FACT = "device."
"""How the fields begin that tell of the device."""


async def take(request: Request, asker: Asker, name: str, form: FormData) -> int | None:
    """Keep the question of a form, and tell the office in its rooms; its id, or None where they ask too much."""
    site = site_of(request)
    device = {key.removeprefix(FACT): field(form, key) for key in form if key.startswith(FACT)}
    made = await site.help.ask(asker, name, language(request), field(form, "words"), device)
    tell_office(site, asker.record)
    return made


async def end(request: Request, asker: Asker, form: FormData) -> None:
    """Nothing of a question of theirs stays."""
    number = number_in(field(form, "id"), 15)
    if number is not None:
        await site_of(request).help.done(number, asker)
        tell_office(site_of(request), asker.record)


def tell_office(site: Site, record: str | None) -> None:
    """The devices of the office in the room look again at who asks."""
    if site.hub is not None:
        site.hub.tell_beside(record, "help", [SECRETARIAT])


async def answering(site: Site, named: Mapping[str, str], besides: str | None = None) -> list[str]:
    """The names of those of the office who may answer and are here; empty: nobody of them is known by name.

    `named`: the meeting or the body of which is asked; `besides`: the account of who asks.
    """
    now, found = site.door.now(), []
    for one in await site.staff.people.listed(None):
        theirs = Who(0, None, None, SECRETARIAT, SECRETARIAT, 0, body=one.account.body)
        seen = one.seen is not None and one.seen > now - HERE_MS
        if seen and one.account.id != besides and await in_reach(site, theirs, named):
            found.append(one.account.name)
    return found


def places_of(asker: Asker) -> dict[str, str]:
    """The meeting or the body of which somebody asks."""
    if asker.record is not None:
        return {"record": asker.record}
    return {"body": asker.body} if asker.body is not None else {}
