"""`hemicycle post`: what would stand at the networks, or to post what is out where nothing was posted yet."""

import asyncio
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from sqlalchemy import RowMapping

from hemicycle.access.clock import now_ms
from hemicycle.cli.fault import Fault
from hemicycle.cli.folder import DATA, folder_faults
from hemicycle.cli.from_exports import FromExports
from hemicycle.cli.loop import run
from hemicycle.cli.serve import placed_in
from hemicycle.jobs.queue import add_job
from hemicycle.outbound.egress.late import Outside
from hemicycle.posting.asking import Asking
from hemicycle.posting.composing import compose
from hemicycle.posting.follower import LOOK
from hemicycle.posting.item import Item
from hemicycle.posting.known import known_networks
from hemicycle.posting.planning import Place
from hemicycle.posting.port import Network
from hemicycle.posting.posting import keep_wish, place_at
from hemicycle.posting.reading import accounts_of, wishes_of
from hemicycle.register.opening import open_register, register_url
from hemicycle.register.register import Register
from hemicycle.settings import Settings
from hemicycle.stores.opening import open_recorder


def post(
    meeting: str,
    *,
    data: Path = DATA,
    dry_run: Annotated[bool, Parameter(negative="")] = False,
) -> None:
    """Post what is out at the accounts of its body where it was not. The server may be running.

    Parameters
    ----------
    meeting
        The meeting's id, or the id of an item that a body published by itself (`item.BODY.NAME`).
    data
        The data folder of the server.
    dry_run
        Print what would stand where, with its length; nothing is posted.
    """
    if not data.is_dir():
        raise Fault(f"{data} is no data folder: name the server's by --data")
    for line in run(_post(data, placed_in(data), meeting, dry_run=dry_run)):
        print(line)


async def _post(data: Path, settings: Settings, record: str, *, dry_run: bool) -> list[str]:
    with folder_faults(data):
        async with open_recorder(data) as recorder:
            item = await FromExports(recorder, settings).item(record, draft=dry_run)
    if item is None:
        raise Fault(f"{record}: nothing of this is ever posted")
    if item.stands != "out" and not dry_run:
        raise Fault(f"{record} is not out: nothing is posted before; --dry-run shows what would be")
    register = await asyncio.to_thread(open_register, register_url(data))
    try:
        found = await _places(register, item)
        if not found:
            return [f"{item.body} has no account at a network"]
        if not dry_run:
            await _ask(register, item, [place for _, place in found])
        return [line for row, place in found for line in _told(item, row, place)]
    finally:
        register.close()


async def _places(register: Register, item: Item) -> list[tuple[RowMapping, Place]]:
    networks = known_networks(Asking(Outside("Hemicycle", frozenset())))
    known: dict[str, Network] = {one.name: one for one in networks.values()}

    def work(connection):  # type: ignore[no-untyped-def]
        wishes = wishes_of(connection, item.record)
        return [
            (row, place_at(row, known[row["network"]], wishes))
            for row in accounts_of(connection, item.body)
            if row["network"] in known
        ]

    found: list[tuple[RowMapping, Place]] = await register.read(work)
    return found


async def _ask(register: Register, item: Item, places: list[Place]) -> None:
    """A server that runs looks within half a minute; another one once it starts."""

    def work(connection):  # type: ignore[no-untyped-def]
        for place in places:
            if place.wish.goes is None:
                keep_wish(connection, item.record, place.account, place.wish)
        add_job(connection, LOOK, item.record, now_ms())

    await register.write(work)


def _told(item: Item, row: RowMapping, place: Place) -> list[str]:
    composed = compose(*(place.network, item, place.language, place.template, place.wish, now_ms()))
    measure = composed.measure
    over = f", too long by {measure.length - measure.most}" if measure.begins is not None else ""
    stays = ", left out by the office" if place.wish.goes is False else ""
    price = place.network.price(composed.draft.words)
    costs = f", {price / 1000:.3f} USD" if price else ""
    head = f"{place.network.title} {row['handle']} ({composed.draft.language}): "
    head += f"{measure.length} of {measure.most}{over}{costs}{stays}"
    return [head, *(f"    {line}".rstrip() for line in composed.draft.words.splitlines()), ""]
