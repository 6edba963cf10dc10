"""The body of a command: as it goes onto the record, and its fingerprint, which tells a retry from another command."""

import hashlib
import unicodedata

import msgspec

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.codec import Malformed
from hemicycle.record.note import Signer


def settled_body(command: Command) -> tuple[Command, bytes]:
    """The command with every string in NFC, and its canonical JSON. Raises Malformed on a lone surrogate.

    The record holds NFC only, and some keyboards and file names do not. JSON as a whole may be normalised: a string
    begins after a quotation mark, which composes with nothing.
    """
    try:
        body = msgspec.json.encode(command, order="deterministic")
    except UnicodeEncodeError as fault:
        raise Malformed(f"a lone surrogate in a text: {fault.reason}") from fault
    if body.isascii():
        return command, body
    text = body.decode()
    if unicodedata.is_normalized("NFC", text):
        return command, body
    try:
        normal = msgspec.json.decode(unicodedata.normalize("NFC", text), type=type(command))
    except msgspec.ValidationError as fault:
        raise Malformed(str(fault)) from fault
    return settled_body(normal)


def fingerprint_key(signer: Signer) -> bytes:
    """The secret under which bodies are hashed.

    With a bare hash, whoever has the store could try names against one whose text was erased.
    """
    return hashlib.sha256(b"hemicycle command bodies\n" + signer.seed).digest()


def fingerprint(key: bytes, body: bytes) -> bytes:
    """32 bytes, the same for the same body."""
    return hashlib.blake2b(body, key=key, digest_size=32).digest()
