"""How fast are pictures and sound, next to bare Janus? Run as `python -m bench.media [ROUNDS]`.

Both sides in one run, in turns, with one browser (bench/media_sides.py); what each figure holds says the report.
It runs in a network namespace, and makes one for itself where it stands in none.
"""

import asyncio
import os
import shutil
import socket
import sys
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.media_report import SERVER, SIDES, told
from bench.media_sides import Sides, sides
from bench.media_streams import table
from tests.conftest import NAMESPACE
from tools.chromium import find_chromium

ROUNDS = 3
JOINS, ROOMS, CHANGES = 3, 2, 4
CROWD = (12, 48)
WINDOW_S = 2.5
CALM_S = 0.4
SPEAKERS = ("p3", "p2")
Figures = defaultdict[tuple[str, str], list[float]]


async def measure(place: Sides, side: str, found: Figures) -> None:
    """One turn of one side: viewers come, the floor changes, many watch."""
    await place.turn_to(side)
    if side == "hemicycle":
        await place.act("give-floor", participant=SPEAKERS[-1])
        for _ in range(ROOMS):
            found["room: first picture", side].append(await place.room())
    for few in (False, True):
        for _ in range(JOINS):
            await join(place, side, few, found)
        for number in range(CHANGES):
            await change(place, side, SPEAKERS[number % 2], few, found)
    for many in CROWD:
        await crowd(place, side, many, found)
    await place.watchers.evaluate("() => watchers.leave()")
    if side == "hemicycle":
        await place.act("end-floor")


async def join(place: Sides, side: str, few: bool, found: Figures) -> None:
    """A viewer comes."""
    asked = [side, SPEAKERS[-1], few]
    first, speaker = await place.watchers.evaluate("(asked) => watchers.join(...asked)", asked)
    kind = "few" if few else "all"
    found[f"join, {kind}: first picture", side].append(first)
    found[f"join, {kind}: the speaker's", side].append(speaker)


async def change(place: Sides, side: str, speaker: str, few: bool, found: Figures) -> None:
    """The floor goes to another; who had it is silent before: the next packet is the new speaker's."""
    if side == "hemicycle":
        await place.act("end-floor")
        await calm(place, speaker, few)
        asked = await place.act("give-floor", participant=speaker)
        given = [asked, speaker, few]
        times = await place.watchers.evaluate("(given) => watchers.changed(...given)", given)
        found["the act alone", side].append(times[0])
    else:
        silent = place.senders[next(who for who in SPEAKERS if who != speaker)]
        await silent.evaluate("() => sender.sides.bare.mute(null)")
        await calm(place, speaker, few)
        give = "(given) => watchers.give(...given)"
        times = await place.watchers.evaluate(give, [speaker, few])
        await silent.evaluate("() => sender.sides.bare.mute(sender.stream)")
    kind = "few, a line is switched" if few else "all, a small picture grows"
    found[f"switch, {kind}: picture", side].append(times[1])
    found[f"switch, {kind}: sound", side].append(times[2])


async def calm(place: Sides, speaker: str, few: bool) -> None:
    """What went before is over: whoever is next is not large any more, and nobody is heard."""
    await asyncio.sleep(CALM_S)
    await place.watchers.evaluate("(next) => watchers.still(...next)", [speaker, few])


async def crowd(place: Sides, side: str, many: int, found: Figures) -> None:
    """Packets that come in for each second of processor that the servers spend."""
    await place.watchers.evaluate("(asked) => watchers.grow(...asked)", [side, many, SPEAKERS[-1]])
    await asyncio.sleep(CALM_S)
    janus, server = place.cpu_s(place.janus[side]), place.cpu_s(place.server)
    packets = await place.packets()
    await asyncio.sleep(WINDOW_S)
    packets = await place.packets() - packets
    janus, server = place.cpu_s(place.janus[side]) - janus, place.cpu_s(place.server) - server
    found[f"packets, {many} viewers: Janus", side].append(packets / janus)
    if side == "hemicycle":
        found[f"packets, {many} viewers: Janus{SERVER}", side].append(packets / (janus + server))


async def run(rounds: int) -> Figures:
    """All rounds, the sides in turns."""
    found: Figures = defaultdict(list)
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # Janus may run as another user
        async with sides(Path(folder)) as place:
            for number in range(rounds):
                for side in SIDES[:: -1 if number % 2 else 1]:
                    await measure(place, side, found)
    return found


def main() -> None:
    """Measures and prints; goes into a namespace first."""
    if not shutil.which("janus"):
        raise SystemExit("bench/media.py: install the package janus")
    find_chromium()
    if NAMESPACE not in {name for _, name in socket.if_nameindex()}:
        again = [sys.executable, "-m", "bench.media", *sys.argv[1:]]
        os.execv(
            "tools/namespace", ["tools/namespace", *again]
        )  # it says what to install, if anything
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    print(told(asyncio.run(run(rounds))))
    print(f"\n{table()}")


if __name__ == "__main__":
    main()
