"""The folder that a local Janus runs in: its configuration, and links to the few of its parts that it may load.

It is made anew for each start, complete before the user that Janus runs as may enter it. Janus has it as its working
directory, so that it needs no way through the data folder above.
"""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from hemicycle.media.janus_command import JanusMissing, janus_program
from hemicycle.media.janus_config import PLUGINS, TRANSPORTS


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
