"""`hemicycle demo`: the example meeting, played before one's eyes, with every seat on offer."""

import asyncio
import tempfile
import webbrowser
from importlib.resources import files
from itertools import count
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from hemicycle.cli.composition import House
from hemicycle.cli.convene import convened
from hemicycle.cli.documents import Prepared, rules_of
from hemicycle.cli.fault import Fault
from hemicycle.cli.listening import say
from hemicycle.cli.loop import run
from hemicycle.cli.own_server import own_server
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.rehearsal import Patience, PersonalLink, Rehearsal
from hemicycle.settings import Settings

EXAMPLE = "leaders-call-2022-01-24.toml"
CALL_S = 8
"""How long a text stands before the gavel, so that a visitor can object."""
BREAK_S = 20
"""Between one holding of the meeting and the next."""


def demo(
    *,
    port: int = 8000,
    opened: Annotated[bool, Parameter(name="--open")] = True,
) -> None:
    """Hold the example meeting on this machine: watch it, or take a seat or the chair.

    Parameters
    ----------
    port
        The port to listen on; 0: any free one.
    opened
        Open the meeting's page in the browser.
    """
    run(_demo(port, opened=opened))


def example() -> MeetingFile:
    """The example meeting."""
    text = (files("hemicycle.examples") / EXAMPLE).read_text(encoding="utf-8")
    file = read_meeting_file(text)
    if not isinstance(file, MeetingFile):
        raise Fault(f"the example is broken: {file[0]}")
    return file


async def _demo(port: int, *, opened: bool) -> None:
    with tempfile.TemporaryDirectory(prefix="hemicycle-demo-") as folder:
        async with own_server(Path(folder), "127.0.0.1", port, demo=True) as (house, settings):
            for number in count(1):
                file = _round(example(), number)
                links = await _invited(house, file)
                page = f"{settings.base_url}/demo"
                if number == 1:
                    await _welcome(house, page, opened=opened)
                else:
                    say(f"The meeting is held once more, at the same address: {page}")
                await _play(file, settings, [*links, await _office(house)], house)
                await asyncio.sleep(BREAK_S)


def _round(file: MeetingFile, number: int) -> MeetingFile:
    """The meeting again, under an id of its own: who comes late can still take a seat."""
    if number == 1:
        return file
    return file.renamed(f"{file.id}-{number}")


async def _welcome(house: House, page: str, *, opened: bool) -> None:
    office = await _office(house)
    say(
        f"The meeting: {page}",
        "  Watch it there as the public, or take a seat, or the chair.",
        f"The secretariat signs in here: {office.link}",
        "Nothing is kept: the demo ends with Ctrl-C.",
    )
    if opened:
        await asyncio.to_thread(webbrowser.open, page)


async def _invited(house: House, file: MeetingFile) -> list[PersonalLink]:
    await convened(house.recorder, Prepared(file, rules_of(file)))
    meeting = await house.recorder.meeting(file.id)
    people = meeting.seats.participants.values()
    links = await house.door.issue_links(file.id, people, offered=True)
    return [PersonalLink(one.participant, one.role, one.link) for one in links]


async def _office(house: House) -> PersonalLink:
    """A sign-in of its own: one for each player, one for the visitor."""
    link = await house.door.issue_secretariat_link()
    return PersonalLink("secretariat", "secretariat", link)


async def _play(
    file: MeetingFile, settings: Settings, links: list[PersonalLink], house: House
) -> None:
    async def free(actor: str) -> None:
        await house.door.free_seat(file.id, actor)

    playing = Rehearsal(
        file,
        settings.base_url,
        links,
        pace="1x",
        patience=Patience(turn_s=45, standstill_s=None),
        call_s=CALL_S,
        free=free,
    )
    report = await playing.run()
    page = f"{settings.base_url}/{settings.languages[0]}/meetings/{file.id}"
    say(report.told(), f"The readout: {page}/readout")
