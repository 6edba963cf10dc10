"""How a local Janus is started: by which programs, as which user, with which rights."""

import os
import shutil
from pathlib import Path
from resource import RLIMIT_NOFILE, getrlimit

from hemicycle.media.janus_wire import JanusFault

NOBODY = 65534
MOST_FILES = 65536
"""A viewer takes a UDP and a TCP socket; a shell's usual limit, 1024, would end with the five-hundredth."""


class JanusMissing(JanusFault):
    """Janus, or a part of it, is not installed. The text says what to install."""


def janus_program() -> Path:
    """Where Janus is installed. Raises JanusMissing."""
    return _program("janus", "janus")


def janus_command(user: int | None) -> list[str]:
    """Runs Janus, as `user` where one is given, without rights and with room for many connections.

    The kernel kills it when the thread that started it ends, however it ends. Raises JanusMissing.
    """
    become = (f"--reuid={user}", f"--regid={user}", "--clear-groups") if user is not None else ()
    drop = ("--bounding-set=-all", "--inh-caps=-all") if os.geteuid() == 0 else ()
    least = min(MOST_FILES, getrlimit(RLIMIT_NOFILE)[1])
    return [
        *(_tool("prlimit"), f"--nofile={least}", "--"),
        *(_tool("setpriv"), *drop, *become, "--no-new-privs", "--pdeathsig=KILL", "--"),
        *(str(janus_program()), "-F", ".", "-C", "./janus.jcfg"),
    ]


def _tool(name: str) -> str:
    return str(_program(name, "util-linux"))


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
