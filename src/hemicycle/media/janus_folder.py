"""The folder that a local Janus runs in: its configuration, and links to the few of its parts that it may load.

It is made anew for each start, complete before the user that Janus runs as may enter it. Janus has it as its working
directory, so that it needs no way through the data folder above.
"""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from hemicycle.media.janus_config import PLUGINS, TRANSPORTS
from hemicycle.media.janus_wire import JanusFault

NOBODY = 65534


class JanusMissing(JanusFault):
    """Janus, or a part of it, is not installed. The text says what to install."""


def janus_program() -> Path:
    """Where Janus is installed. Raises JanusMissing."""
    return _program("janus", "janus")


def setpriv_program() -> Path:
    """The tool of util-linux that takes rights away. Raises JanusMissing."""
    return _program("setpriv", "util-linux")


def _program(name: str, package: str) -> Path:
    found = shutil.which(name)
    if not found:
        raise JanusMissing(f"{name} is not installed: install the package {package}")
    return Path(found)


def user_for_janus() -> int | None:
    """The user to become, where this process is root and that user exists in its namespace; otherwise None."""
    if os.geteuid() != 0:
        return None
    stretches = [line.split() for line in Path("/proc/self/uid_map").read_text().splitlines()]
    exists = any(int(first) <= NOBODY < int(first) + int(n) for first, _, n in stretches)
    return NOBODY if exists else None


def make_folder(folder: Path, files: Mapping[str, str], user: int | None) -> None:
    """`folder` with `files` and the parts of Janus, for `user` (None: this process's own) alone.

    Raises JanusMissing, OSError.
    """
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(mode=0o700, parents=True)
    for name, text in files.items():
        _write(folder / name, text, user)
    _link(folder / "plugins", PLUGINS)
    _link(folder / "transports", TRANSPORTS)
    for path in (folder / "plugins", folder / "transports", folder):
        if user is not None:
            os.chown(path, user, user)


def _write(path: Path, text: str, user: int | None) -> None:
    path.touch(mode=0o600, exist_ok=False)
    path.write_text(text, encoding="utf-8")
    if user is not None:
        os.chown(path, user, user)


def _link(folder: Path, names: tuple[str, ...]) -> None:
    """Janus loads whatever lies in its folders: so these hold what it may load, whatever later releases bring."""
    folder.mkdir(mode=0o700)
    for name in names:
        (folder / name).symlink_to(_part(folder.name, name))


def _part(kind: str, name: str) -> Path:
    prefix = janus_program().resolve().parent.parent
    found = [
        *prefix.glob(f"lib/*/janus/{kind}/{name}"),
        *prefix.glob(f"lib*/janus/{kind}/{name}"),
    ]
    if not found:
        raise JanusMissing(f"Janus has no {name} under {prefix}: install the package janus anew")
    return found[0]
