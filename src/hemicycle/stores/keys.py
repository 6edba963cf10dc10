"""The signing key of a data directory: made at first start, for its owner alone, and never replaced unasked.

Each receipt and each export that is out was signed with it. So it is durable before anything is signed, and records
whose key is gone are not signed with another one unless somebody asks for that, who was told what it costs.
"""

import os
import secrets
from pathlib import Path

from hemicycle.record.note import BadNote, Signer, Verifier
from hemicycle.stores.schema import sync_directory

SEED_BYTES = 32
FILE = "record.skey"
PUBLIC = "record.vkey"
FORMER = "former.vkeys"
"""The public halves of the keys that signed before this one, one on each line."""


class MissingKey(Exception):
    """There are records, and the key that signed them is not there; the text says what to do."""


def signing_key(directory: Path, name: str, *, records: bool = False, anew: bool = False) -> Signer:
    """The key in `directory` (made with mode 0700), or a new one under `name`, the origin of its checkpoints.

    A key that is there keeps its own name: receipts and exports that are out name it. Where there are `records` and no
    key, or no key that can be read, one is made only `anew`: then the public half of the one before is kept among the
    former keys, so that what it signed still counts here. Raises MissingKey, BadNote if the file is not a key,
    PermissionError if others may read it.
    """
    if not directory.is_dir():
        directory.mkdir(mode=0o700, parents=True)
        sync_directory(directory.parent)
    path = directory / FILE
    if anew:
        _retire(directory)
    elif records and not path.exists():
        raise MissingKey(_missing(path))
    if not path.exists():
        _make(path, name)
    if path.stat().st_mode & 0o077:
        raise PermissionError(f"others may read {path}: chmod 600 it, and think of a new key")
    try:
        return Signer.of(path.read_text().strip())
    except BadNote as fault:
        raise BadNote(f"{path}: {fault}; take it from a backup, or `serve --new-key`") from fault


def secret_of(directory: Path) -> bytes:
    """What other secrets of this server are derived from: the seed of its signing key. Raises BadNote, OSError."""
    return Signer.of((directory / FILE).read_text().strip()).seed


def former_keys(directory: Path) -> list[Verifier]:
    """The keys that signed before this one. Raises BadNote."""
    path = directory / FORMER
    written = path.read_text().split() if path.exists() else []
    try:
        return [Verifier.of(vkey) for vkey in written]
    except BadNote as fault:
        raise BadNote(f"{path}: {fault}") from fault


def _missing(path: Path) -> str:
    return (
        f"{path} is missing, and there are records that it signed: put it back from a backup."
        " `hemicycle serve --new-key` makes another one, once and for all: exports are then signed by a key that nobody"
        " knows yet, and receipts that were given do not verify against them"
    )


def _retire(directory: Path) -> None:
    """The key makes way for a new one; what it signed still counts, as long as its public half is known."""
    known = directory / PUBLIC
    if known.exists():
        former = directory / FORMER
        written = former.read_text().split() if former.exists() else []
        _write(former, "".join(f"{vkey}\n" for vkey in [*written, known.read_text().strip()]))
    (directory / FILE).unlink(missing_ok=True)


def _make(path: Path, name: str) -> None:
    """The public half for whoever verifies; the key last, so that where it is the other is."""
    signer = Signer(name, secrets.token_bytes(SEED_BYTES))
    _write(path.with_name(PUBLIC), signer.verifier.vkey + "\n", 0o644)
    _write(path, signer.skey + "\n")


def _write(path: Path, text: str, mode: int = 0o600) -> None:
    """Written beside, made durable, and then named: a power cut leaves no half a key, and none that was used."""
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode)
    with os.fdopen(handle, "w") as file:
        os.fchmod(handle, mode)
        file.write(text)
        file.flush()
        os.fsync(handle)
    draft.rename(path)
    sync_directory(path.parent)
