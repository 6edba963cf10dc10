"""`hemicycle backup`: a copy of the data folder that can be put back, made while the server runs."""

import sqlite3
import sys
from pathlib import Path

from hemicycle.cli.fault import Fault
from hemicycle.cli.folder import DATA
from hemicycle.stores.backup import NoBackup, make_backup
from hemicycle.stores.holdings import undeclared


def backup(to: Path, *, data: Path = DATA) -> None:
    """Back up everything that a server keeps. The server may be running.

    The backup holds the signing key and all closed items: keep it as safe as the server, and off its machine.

    Parameters
    ----------
    to
        The folder to make; it must be new, or empty.
    data
        The data folder of the server.
    """
    try:
        faults = make_backup(data, to)
    except NoBackup as fault:
        raise Fault(str(fault)) from fault
    except OSError as fault:
        where = f"{fault.filename}: " if fault.filename else ""
        raise Fault(f"no backup was made: {where}{fault.strerror or fault}") from fault
    except sqlite3.Error as fault:
        raise Fault(f"no backup was made: a database could not be copied: {fault}") from fault
    for path in sorted(data.iterdir()):
        if undeclared(path.name):
            print(
                f"note: {path} is none of the server's files and is not in the backup",
                file=sys.stderr,
            )
    print(
        f"{to}: backed up. It holds the signing key and what is closed: keep it safe, and off this machine."
    )
    if faults:
        listed = "\n".join(f"  {fault}" for fault in faults)
        raise Fault(f"but not all of it is what was signed; keep your earlier backups:\n{listed}")
