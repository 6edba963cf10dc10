"""The signing key of a data directory: made at first start, for its owner alone."""

import secrets
from pathlib import Path

from hemicycle.record.note import BadNote, Signer
from hemicycle.stores.schema import sync_directory

SEED_BYTES = 32
FILE = "record.skey"
PUBLIC = "record.vkey"


def signing_key(directory: Path, name: str) -> Signer:
    """The key in `directory` (made with mode 0700), or a new one under `name`, the origin of its checkpoints.

    A key that is there keeps its own name: receipts and exports that are out name it. Raises BadNote if the file is
    not a key, PermissionError if others may read it.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = directory / FILE
    if not path.exists():
        _make(path, name)
    if path.stat().st_mode & 0o077:
        raise PermissionError(f"others may read {path}: chmod 600 it, and think of a new key")
    try:
        return Signer.of(path.read_text().strip())
    except BadNote as fault:
        raise BadNote(f"{path}: {fault}") from fault


def _make(path: Path, name: str) -> None:
    """Written beside and then named, so that a crash leaves no half a key; the public half for whoever verifies."""
    signer = Signer(name, secrets.token_bytes(SEED_BYTES))
    vkey = signer.verifier.vkey
    draft = path.with_suffix(".new")
    draft.touch(mode=0o600)
    draft.chmod(0o600)
    draft.write_text(signer.skey + "\n")
    path.with_name(PUBLIC).write_text(vkey + "\n")
    draft.rename(path)
    sync_directory(path.parent)
