"""The data folder: what can be wrong with it, told in a sentence."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from hemicycle.cli.fault import Fault
from hemicycle.record.note import BadNote
from hemicycle.recorder.errors import RecorderError
from hemicycle.register.opening import OtherRegister
from hemicycle.stores.keys import MissingKey
from hemicycle.stores.lock import Held
from hemicycle.stores.schema import OtherFile

DATA = Path("hemicycle-data")


@contextmanager
def folder_faults(data: Path) -> Iterator[None]:
    """What is wrong with a data folder, as a Fault: in use, not writable, not a folder, files that are not ours."""
    try:
        yield
    except (Held, RecorderError, MissingKey) as fault:
        raise Fault(str(fault)) from fault
    except OSError as fault:
        where = f"{fault.filename}: " if fault.filename else ""
        raise Fault(f"{data} cannot be used: {where}{fault.strerror or fault}") from fault
    except OtherRegister as fault:
        raise Fault(f"{data} cannot be used: register.sqlite: {fault}") from fault
    except DBAPIError as fault:
        raise Fault(f"{data} cannot be used: register.sqlite: {fault.orig}") from fault
    except (sqlite3.Error, OtherFile, BadNote) as fault:
        raise Fault(f"{data} cannot be used: {fault}") from fault
