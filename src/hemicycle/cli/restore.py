"""`hemicycle restore`: put a backup back, once it has been verified."""

import sqlite3
import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from hemicycle.access.clock import now_ms
from hemicycle.cli.fault import Fault
from hemicycle.cli.folder import DATA
from hemicycle.stores.backup import NoBackup, restore_backup


def restore(
    source: Path,
    *,
    data: Path = DATA,
    with_damaged: Annotated[bool, Parameter(negative="")] = False,
) -> None:
    """Put a backup back as a data folder. Every file is hashed again, and every record held against its signatures.

    What happened after the backup is gone from the server; whoever holds a receipt of it can prove it. A notice signed
    with the records' key says when they went back, and how far: devices that saw more tell it to their people, once.

    Parameters
    ----------
    source
        The backup.
    data
        The data folder to make; it must be new, or empty.
    with_damaged
        Put it back though something in it does not verify. Records that are not what was signed take no more acts.
    """
    try:
        faults = restore_backup(source, data, now_ms(), damaged=with_damaged)
    except NoBackup as fault:
        raise Fault(str(fault)) from fault
    except OSError as fault:
        where = f"{fault.filename}: " if fault.filename else ""
        raise Fault(f"nothing was put back: {where}{fault.strerror or fault}") from fault
    except sqlite3.Error as fault:
        raise Fault(f"nothing was put back: {fault}") from fault
    for words in faults:
        print(f"note: {words}", file=sys.stderr)
    print(f"{data}: restored from {source}. Start the server on it: hemicycle serve --data {data}")
