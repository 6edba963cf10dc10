"""Backups of a data folder: made while its server runs, verified by hashing again, and put back.

A backup is a folder with a copy of each holding (`holdings.py`) and a manifest of SHA-256 over every file. Each
database is copied as of one instant. It appears under its name only when it is whole and on disk. Records in it are
held against their signed checkpoints. It holds the signing key: whoever has it can sign as the server.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from hemicycle.procedure.core.codec import Malformed
from hemicycle.record.canonical import NotCanonical
from hemicycle.record.note import Signer, Verifier
from hemicycle.record.tree import Tree
from hemicycle.recorder.examining import examine, read_through
from hemicycle.stores.holdings import HOLDINGS, Holding
from hemicycle.stores.keys import FILE, PUBLIC, former_keys
from hemicycle.stores.notices import NOTICES, announced
from hemicycle.stores.rows import SqliteView, read_records
from hemicycle.stores.schema import sync_directory

FORMAT = "hemicycle-backup/1"
MANIFEST = "backup.json"
RECORDS = "records.sqlite"
KEYS = "keys"
CHUNK = 1 << 20


class NoBackup(Exception):
    """It cannot be made or put back; the text says why and what to do."""


def make_backup(data: Path, target: Path) -> list[str]:
    """A backup of `data` at `target`, which must be new or empty; what in it does not verify, in words.

    Raises NoBackup, OSError, sqlite3.Error; then nothing is left at `target`.
    """
    if not (data / RECORDS).is_file():
        raise NoBackup(f"{data} is no data folder: name the server's by --data")
    if target.resolve().is_relative_to(data.resolve()):
        raise NoBackup(
            f"{target} lies in the data folder and would be lost with it: name another place"
        )
    with _appearing(target) as draft:
        for holding in HOLDINGS:
            _copy(data / holding.name, draft / holding.name, holding)
        hashes = {str(path.relative_to(draft)): _hash(path) for path in _files(draft)}
        manifest = {"format": FORMAT, "files": hashes}
        _write(draft / MANIFEST, json.dumps(manifest, indent=1, sort_keys=True).encode() + b"\n")
        return faults_of_records(draft)


def restore_backup(source: Path, data: Path, at: int, *, damaged: bool = False) -> list[str]:
    """Puts the backup at `source` back as `data`, which must be new or empty; a signed notice says so of each record.

    `at`: the time (UTC, ms). Where something in it does not verify it is refused, unless `damaged`: then it is put back
    all the same, and what is wrong is given back in words. Raises NoBackup, OSError.
    """
    faults, trees = [*faults_of_files(source)], dict[str, Tree]()
    if damaged or not faults:
        found, trees = examine_records(source)
        faults += found
    if faults and not damaged:
        listed = "\n".join(f"  {fault}" for fault in faults)
        raise NoBackup(f"{source} does not verify, and nothing was put back:\n{listed}")
    with _appearing(data) as draft:
        for path in _files(source):
            where = draft / path.relative_to(source)
            if path.name not in (MANIFEST, NOTICES):
                where.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                _write(where, path.read_bytes(), 0o644 if path.name == PUBLIC else 0o600)
        try:
            _write(draft / NOTICES, announced(source / NOTICES, _signer(source), trees, at))
        except (OSError, ValueError) as fault:
            if not damaged:
                raise NoBackup(f"no notice of it can be signed: {fault}") from fault
            faults.append(f"{NOTICES}: no notice of it can be signed: {fault}")
    return faults


def faults_of_files(source: Path) -> Iterator[str]:
    """The files of a backup that are not as they were written. Raises NoBackup if it is none."""
    known = _manifest(source)
    found = {str(path.relative_to(source)) for path in _files(source)} - {MANIFEST}
    yield from (f"{name}: is missing" for name in sorted(known.keys() - found))
    yield from (f"{name}: was added later" for name in sorted(found - known.keys()))
    for name in sorted(found & known.keys()):
        if _hash(source / name) != known[name]:
            yield f"{name}: its bytes are not those that were backed up"


def faults_of_records(folder: Path) -> list[str]:
    """The records in a folder that are not what was signed, and databases that cannot be read."""
    return examine_records(folder)[0]


def examine_records(folder: Path) -> tuple[list[str], dict[str, Tree]]:
    """What is wrong with the records in a folder, in words; and the tree of each, as far as it is what was signed."""
    faults, trees = list[str](), dict[str, Tree]()
    try:
        with closing(_looked_at(folder / RECORDS)) as db:
            keys = [_signer(folder).verifier, *former_keys(folder / KEYS)]
            for record in read_records(db):
                faults += _examine(db, record, keys, trees)
    except (sqlite3.Error, OSError, ValueError) as fault:
        faults.append(f"{RECORDS}: cannot be read: {fault}")
    return faults, trees


def _signer(folder: Path) -> Signer:
    return Signer.of((folder / KEYS / FILE).read_text().strip())


def _looked_at(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing of a file that nobody writes."""
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    db.isolation_level = None
    db.text_factory = lambda data: data.decode(errors="replace")
    return db


def _examine(
    db: sqlite3.Connection, record: str, keys: list[Verifier], trees: dict[str, Tree]
) -> Iterator[str]:
    try:
        view = SqliteView(lambda read: read(db), record)
        found = examine(record, view, keys)
        read_through(view, found.tree.size)
    except (Malformed, NotCanonical, sqlite3.Error) as fault:
        yield f"record {record}: cannot be read: {fault}"
        return
    trees[record] = found.tree
    if found.damage is not None:
        yield f"record {record}: {found.damage.words}"


def _manifest(source: Path) -> dict[str, str]:
    try:
        manifest = json.loads((source / MANIFEST).read_bytes())
        known = manifest["files"] if manifest["format"] == FORMAT else None
    except (OSError, ValueError, LookupError, TypeError) as fault:
        raise NoBackup(
            f"{source} is no backup: no {MANIFEST} that can be read ({fault})"
        ) from fault
    if not isinstance(known, dict):
        raise NoBackup(f"{source} is a backup of another version")
    return {str(name): str(digest) for name, digest in known.items()}


@contextmanager
def _appearing(target: Path) -> Iterator[Path]:
    """A folder that is named `target` once it is whole and on disk, and is gone if anything fails."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise NoBackup(
            f"{target} is there already and holds something: name a new place, or move it away"
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent.resolve()))
    try:
        yield draft
        for path in draft.rglob("*"):
            if path.is_dir():
                sync_directory(path)
        sync_directory(draft)
        draft.rename(target)
        sync_directory(target.parent)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise


def _copy(path: Path, to: Path, holding: Holding) -> None:
    if not path.exists():
        return
    if holding.kind == "database":
        _copy_database(path, to)
    elif holding.kind == "file":
        _write(to, path.read_bytes())
    else:
        _copy_folder(path, to, holding.without)


def _copy_folder(folder: Path, to: Path, without: tuple[str, ...]) -> None:
    """What is withdrawn or renamed while it is copied is passed over."""
    for path in _files(folder):
        place = path.relative_to(folder)
        if set(place.parts) & set(without) or path.suffix == ".new":
            continue
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            continue
        (to / place).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(to / place, content)
    to.mkdir(mode=0o700, exist_ok=True)


def _copy_database(path: Path, to: Path) -> None:
    """As of one instant, though others write: SQLite's own backup in one step, made durable, in one file."""
    to.touch(mode=0o600)
    with (
        closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True)) as source,
        closing(sqlite3.connect(to)) as copy,
    ):
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        found = copy.execute("PRAGMA quick_check").fetchone()[0]
    if found != "ok":
        raise NoBackup(f"{path} is damaged, no backup was made: {found}")
    with to.open("rb") as file:
        os.fsync(file.fileno())


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _write(path: Path, content: bytes, mode: int = 0o600) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(handle)
