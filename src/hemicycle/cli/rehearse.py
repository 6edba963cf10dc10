"""`hemicycle rehearse`: play a meeting file against a server, as its delegations would."""

import ssl
import sys
import tempfile
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from hemicycle.cli.convene import convened
from hemicycle.cli.documents import File, Prepared, Rulebooks, lines_of, note_short, prepared
from hemicycle.cli.fault import Fault
from hemicycle.cli.loop import run
from hemicycle.cli.own_server import own_server
from hemicycle.cli.verdict import judge
from hemicycle.cli.verify import receipt_of, told
from hemicycle.files import MeetingFile
from hemicycle.procedure.meeting.business.audiences import EVERYTHING
from hemicycle.rehearsal import BadLinks, NoEntry, PersonalLink, Rehearsal, Report, read_links

Pace = Literal["1x", "fast"]


def rehearse(
    file: File,
    *,
    url: str | None = None,
    links: Path | None = None,
    pace: Pace = "fast",
    receipts: Path | None = None,
    rulebook: Rulebooks = (),
    leave_out: Annotated[tuple[str, ...], Parameter(name="--leave-out", negative="")] = (),
    tls_ca: Annotated[Path | None, Parameter(name="--tls-ca")] = None,
) -> None:
    """Rehearse a meeting: every delegation of the file takes its seat and plays its part.

    Without --url a server of its own is started in a temporary folder; the meeting is convened, played, published and
    verified there. Exits 1 if anything was refused that should not be.

    Parameters
    ----------
    file
        The meeting file (TOML); `-` for standard input.
    url
        The address of a running server, where the meeting was convened.
    links
        The personal links, as `hemicycle convene --json` prints them, one a line.
    pace
        `fast`, or `1x` for people to watch.
    receipts
        Keep each receipt here, one a line, before the next act.
    rulebook
        The file of the meeting's body, where that is not on file. May be repeated.
    leave_out
        A seat that somebody else takes. May be repeated.
    tls_ca
        The certificate (PEM) of the server's authority, where it is not a public one.
    """
    ready = prepared(file, rulebook)
    note_short(ready.file)
    meeting = ready.file
    _check_seats(meeting, leave_out)
    if (url is None) != (links is None):
        raise Fault("--url and --links go together: a running server, and the way into it")
    trusted = _authority(tls_ca) if tls_ca else None
    try:
        if url is None or links is None:
            report = run(_alone(ready, pace, receipts, leave_out))
        else:
            known = _links(links)
            playing = Rehearsal(
                meeting, url, known, pace=pace, leave_out=leave_out, receipts=receipts, tls=trusted
            )
            report = run(playing.run())
    except (NoEntry, OSError) as fault:
        raise Fault(str(fault)) from fault
    print(report.told())
    if not report.well:
        sys.exit(1)


def _check_seats(file: MeetingFile, leave_out: tuple[str, ...]) -> None:
    known = file.ids
    for seat in leave_out:
        if seat not in known and seat not in known.values():
            raise Fault(
                f"--leave-out {seat}: there is no such participant; there are {', '.join(known)}"
            )


def _authority(path: Path) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=path)
    except OSError as fault:  # an SSLError is one
        raise Fault(f"--tls-ca {path}: {fault.strerror or fault}") from fault


def _links(path: Path) -> list[PersonalLink]:
    text = b"".join(lines_of(path))
    try:
        return read_links(text.decode())
    except (BadLinks, UnicodeDecodeError) as fault:
        raise Fault(f"{path}: {fault}") from fault


async def _alone(
    ready: Prepared, pace: Pace, receipts: Path | None, leave_out: tuple[str, ...]
) -> Report:
    """Everything on a server of its own, which is gone afterwards."""
    file = ready.file
    with tempfile.TemporaryDirectory(prefix="hemicycle-") as folder:
        data = Path(folder)
        kept = receipts or data / "receipts.jsonl"
        async with own_server(data, "127.0.0.1", 0) as (house, settings):
            await convened(house.recorder, ready)
            links = await house.door.issue_links(
                file.id,
                (await house.recorder.meeting(file.id)).seats.participants.values(),
            )
            office = PersonalLink(
                "secretariat", "secretariat", await house.door.issue_secretariat_link()
            )
            personal = [PersonalLink(one.participant, one.role, one.link) for one in links]
            report = await Rehearsal(
                file,
                settings.base_url,
                [*personal, office],
                pace=pace,
                leave_out=leave_out,
                receipts=kept,
            ).run()
            lines = list(await house.recorder.export(file.id, EVERYTHING))
        given = [receipt_of(kept, line) for line in kept.read_bytes().splitlines()]
        verdict = judge(lines, house.recorder.vkey, given)
        print("\n".join(told(verdict)))
        if not verdict.good:
            report.halted = "the record does not verify"
        return report
