"""`hemicycle serve`: the server."""

import gc
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from socket import socket
from typing import Annotated

from cyclopts import Parameter
from msgspec.structs import replace

from hemicycle.cli.composition import open_house
from hemicycle.cli.documents import Rulebooks, given_bodies
from hemicycle.cli.fault import Fault
from hemicycle.cli.folder import DATA, folder_faults
from hemicycle.cli.listening import bound, say, serve_until_signalled, server
from hemicycle.cli.loop import run
from hemicycle.rulebooks.given import in_folder, read_given
from hemicycle.settings import FILE_NAME, Settings, SettingsFault, read_settings
from hemicycle.web.lines import Lines

SERVING = "serving"
"""The file that holds a running server's base URL."""


def serve(
    *,
    data: Path = DATA,
    host: str | None = None,
    port: int | None = None,
    tls_cert: Annotated[Path | None, Parameter(name="--tls-cert")] = None,
    tls_key: Annotated[Path | None, Parameter(name="--tls-key")] = None,
    janus: str | None = None,
    rulebook: Rulebooks = (),
    new_key: Annotated[bool, Parameter(negative="")] = False,
) -> None:
    """Serve meetings from a data folder.

    Parameters
    ----------
    data
        Where everything is kept. Made at the first start, with its secrets and settings.toml.
    host
        The address to listen on; by default the settings' (127.0.0.1: this machine alone).
    port
        The port; by default the settings' (8000). 0: any free one.
    tls_cert
        A certificate chain (PEM), to serve https without a proxy.
    tls_key
        Its private key (PEM).
    janus
        Carry pictures and sound by a media server: "auto" starts this machine's own Janus; or the address of the
        WebSocket API of one that runs (its secret stands in the settings).
    rulebook
        The file of a body that may be convened, beside those on file and in the folder `bodies` of the data folder.
        May be repeated.
    new_key
        Sign with a new key from now on, where the old one is lost or was seen by others. Exports are then signed by a
        key that nobody knows yet, and receipts that were given do not verify against them: say so to all who hold one.
    """
    if (tls_cert is None) != (tls_key is None):
        raise Fault("--tls-cert and --tls-key go together")
    given_bodies(rulebook)
    settings = settings_in(data)
    listening = bound(host or settings.host, settings.port if port is None else port)
    with listening:
        at = listening.getsockname()
        placed = settings.placed(at[0], at[1], https=tls_cert is not None)
        if janus is not None:
            placed = _by_janus(placed, janus)
        serving = _serve(
            data, placed, listening, tls_cert, tls_key, new_key=new_key, rulebooks=rulebook
        )
        run(serving)


def _by_janus(settings: Settings, janus: str) -> Settings:
    try:
        return settings.by_janus(janus)
    except SettingsFault as fault:
        raise Fault(f"--janus {janus}: {fault}") from fault


def settings_in(data: Path) -> Settings:
    """The settings of a data folder. Raises Fault."""
    try:
        with folder_faults(data):
            return read_settings(data)
    except SettingsFault as fault:
        raise Fault(str(fault)) from fault


async def _serve(
    data: Path,
    settings: Settings,
    listening: socket,
    cert: Path | None,
    key: Path | None,
    *,
    new_key: bool,
    rulebooks: Sequence[Path] = (),
) -> None:
    opened = open_house(data, settings, new_key=new_key, rulebooks=rulebooks)
    async with AsyncExitStack() as stack:
        try:
            with folder_faults(data):
                house = await stack.enter_async_context(opened)
        except SettingsFault as fault:
            raise Fault(f"{data / FILE_NAME}: {fault}") from fault
        serving = server(
            house.app,
            lines=house.lines,
            at_once=house.at_once,
            reception=house.reception,
            tls_cert=cert,
            tls_key=key,
        )
        await stack.enter_async_context(announced(data, settings))
        link = await house.door.first_secretariat_link()
        gc.freeze()  # what stands by now stays: a search of it for circles would hold up everybody
        await serve_until_signalled(
            serving,
            listening,
            house.hub.stop,
            lambda: _announce(data, settings, link, house.lines),
        )


def _announce(data: Path, settings: Settings, link: str | None, lines: Lines) -> None:
    say(f"Hemicycle serves {settings.base_url} from {data}")
    if settings.anywhere:
        told = f"{settings.base_url} leads to this machine from nowhere else"
        print(f"note: {told}: set base_url in {data / FILE_NAME}", file=sys.stderr)
    for told in read_given(in_folder(data)).told:
        print(f"note: {told}", file=sys.stderr)
    if link:
        say(f"Sign in as the secretariat, once, by this link: {link}")
    room = f"room for {lines.most} connections, {lines.most_public} of them the public's"
    say(f"{lines.descriptors} descriptors: {room}")


@asynccontextmanager
async def announced(data: Path, settings: Settings) -> AsyncIterator[None]:
    """While the server runs, other verbs find its base URL, and write links that lead to it."""
    file = data / SERVING
    file.write_text(settings.base_url)
    try:
        yield
    finally:
        file.unlink(missing_ok=True)


def placed_in(data: Path) -> Settings:
    """The settings of a data folder, with the base URL of the server that runs on it, if one does. Raises Fault."""
    settings = settings_in(data)
    file = data / SERVING
    if not settings.base_url and file.exists():
        settings = replace(settings, base_url=file.read_text())
    return settings.placed(settings.host, settings.port)
