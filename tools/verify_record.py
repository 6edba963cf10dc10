#!/usr/bin/env python3
"""Checks that an exported Hemicycle record is intact, and shows all that its reader may read.

    python3 verify_record.py FILE [--key VKEY] [--receipt FILE]... [--with BODY]

It needs nothing but Python's standard library and shares no code with Hemicycle: it was written from
docs/record-format.md, as a second opinion that one person can read in one sitting. It says nothing about
whether the outcomes follow from the rules. With the record of the meeting's body it also compares who belonged to the
body, and who sat for whom in which office, on the day of the meeting. Ends with 1 on a fault.
"""

import argparse
import base64
import hashlib
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

Point = tuple[int, int, int, int]
Key = tuple[str, bytes, bytes]  # name, key hash, public key

# Ed25519, RFC 8032 section 5.1. Slow, and not for signing: it keeps no secret.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


class Bad(Exception):
    """A fault, with its place."""


def add(a: Point, b: Point) -> Point:
    """The sum of two points in extended coordinates (X, Y, Z, T), RFC 8032 section 5.1.4."""
    (x1, y1, z1, t1), (x2, y2, z2, t2) = a, b
    u, v = (y1 - x1) * (y2 - x2) % P, (y1 + x1) * (y2 + x2) % P
    w, z = 2 * t1 * t2 * D % P, 2 * z1 * z2 % P
    e, f, g, h = v - u, z - w, z + w, v + u
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(scalar: int, point: Point) -> Point:
    total = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            total = add(total, point)
        point, scalar = add(point, point), scalar >> 1
    return total


def point_of(data: bytes) -> Point | None:
    """The point that 32 bytes encode, section 5.1.3, or None."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def bytes_of(point: Point) -> bytes:
    x, y, z, _ = point
    inverse = pow(z, -1, P)
    x, y = x * inverse % P, y * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = point_of((4 * pow(5, -1, P) % P).to_bytes(32, "little")) or (0, 1, 1, 0)


def ed25519_holds(key: bytes, message: bytes, signature: bytes) -> bool:
    """Section 5.1.7: whether R = S·B − k·A, with S below the order."""
    public, s = point_of(key), int.from_bytes(signature[32:], "little")
    if public is None or len(signature) != 64 or s >= ORDER:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    x, y, z, t = public
    return bytes_of(add(times(s, BASE), times(k, (-x % P, y, z, -t % P)))) == signature[:32]


# JSON


def no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def no_float(written: str) -> None:
    raise ValueError(f"{written} is not an integer")


def json_of(data: bytes) -> Any:
    return json.loads(
        data.decode(),
        object_pairs_hook=no_duplicates,
        parse_float=no_float,
        parse_constant=no_float,
    )


def check_profile(value: Any, depth: int = 64) -> None:
    """RFC 8785 narrowed: ASCII keys, integers below 2^53, NFC, nested at most 64 deep."""
    if isinstance(value, int) and abs(value) >= 2**53:
        raise ValueError("an integer of 2^53 or more")
    if isinstance(value, str) and unicodedata.normalize("NFC", value) != value:
        raise ValueError("a string that is not NFC")
    if not isinstance(value, dict | list):
        return
    if depth == 0:
        raise ValueError("nested deeper than 64")
    if not all(key.isascii() for key in value if isinstance(value, dict)):
        raise ValueError("a key that is not ASCII")
    for part in value.values() if isinstance(value, dict) else value:
        check_profile(part, depth - 1)


def canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def canonical_line(line: bytes, place: str) -> dict[str, Any]:
    """The object on a line, whose bytes must be its canonical form and a newline."""
    try:
        value = json_of(line)
        check_profile(value)
        if not isinstance(value, dict) or canonical(value) + b"\n" != line:
            raise ValueError("not an object in canonical form, ended by a newline")
    except (ValueError, RecursionError) as fault:
        raise Bad(f"{place}: {fault}") from fault
    return value


def want(truth: object, message: str) -> None:
    if not truth:
        raise Bad(message)


def unhex(value: Any, place: str) -> bytes:
    right = isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value)
    want(right, f"{place}: not 64 digits of lower-case hexadecimal")
    return bytes.fromhex(value)


def unbase64(text: str) -> bytes:
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        raise ValueError("base64 that no encoder writes")
    return data


# Keys, notes, checkpoints


def key_of(vkey: str) -> Key:
    """(name, key hash, public key) of a vkey."""
    try:
        name, written_hash, written = vkey.split("+", 2)
        data = unbase64(written)
    except ValueError as fault:
        raise Bad(f"key: {vkey!r} is not name+hash+base64") from fault
    key_hash = hashlib.sha256(name.encode() + b"\n" + data).digest()[:4]
    right = re.fullmatch(r"[^\s+]+", name) and len(data) == 33 and data[0] == 1
    want(right and key_hash.hex() == written_hash, f"key: {vkey!r} does not fit together")
    return name, key_hash, data[1:]


def checkpoint_of(note: str, key: Key, record: str, place: str) -> tuple[int, str, list[str]]:
    """(size, root, extension lines) of a checkpoint on which this key's signature stands alone."""
    name, key_hash, public = key
    found = re.fullmatch("((?:[^\n]+\n){3,})\n\u2014 ([^ \n]+) ([^ \n]+)\n", note)
    if not found:
        raise Bad(f"{place}: not a checkpoint with one signature")
    text, signer, written = found.groups()
    try:
        signature = unbase64(written)
    except ValueError as fault:
        raise Bad(f"{place}: {fault}") from fault
    right = signer == name and signature[:4] == key_hash
    want(right, f"{place}: not signed by {name}+{key_hash.hex()}")
    want(ed25519_holds(public, text.encode(), signature[4:]), f"{place}: the signature is wrong")
    origin, size, root, *extensions = text[:-1].split("\n")
    want(origin == f"{name}/{record}", f"{place}: a checkpoint of {origin}")
    want(re.fullmatch("0|[1-9][0-9]{0,15}", size), f"{place}: not a size")
    return int(size), root, extensions


# The tree, RFC 9162 section 2.1


def root_of(leaves: list[bytes]) -> bytes:
    """MTH: pairs are joined from the left, a last one without partner goes up as it is."""
    row = leaves
    while len(row) > 1:
        pairs = [row[i : i + 2] for i in range(0, len(row), 2)]
        row = [hashlib.sha256(b"\1" + b"".join(p)).digest() if p[1:] else p[0] for p in pairs]
    return row[0] if row else hashlib.sha256(b"").digest()


def base64_root(leaves: list[bytes]) -> str:
    return base64.b64encode(root_of(leaves)).decode()


def stretches_of(leaves: list[bytes], size: int) -> tuple[int, list[str]]:
    """(width, short hashes) of the stretches that a checkpoint for `size` entries signs."""
    width = 1
    while 256 * width < size:
        width *= 2
    starts = range(0, len(leaves), width)
    return width, [root_of(leaves[start : start + width])[:8].hex() for start in starts]


def root_by_proof(leaf: bytes, index: int, size: int, proof: list[bytes]) -> bytes | None:
    """The root to which an inclusion proof leads, or None where it has the wrong length."""
    steps = []
    first, last = index, size - 1
    while last:
        if first & 1 or first < last:
            steps.append(first & 1)
        first, last = first >> 1, last >> 1
    if not 0 <= index < size or len(steps) != len(proof):
        return None
    for from_left, other in zip(steps, proof, strict=True):
        leaf = hashlib.sha256(b"\1" + (other + leaf if from_left else leaf + other)).digest()
    return leaf


# Who may read an entry: docs/record-format.md, section 7

OPEN_KINDS = frozenset(["item-released", "readout-published", "readout-withdrawn"])
ITEM_KINDS = frozenset(
    """
    agreed-ad-referendum agreement-confirmed agreement-lapsed agreement-reached capital-awaited outcome-issued
    statement-withdrawn
    amendment-language-supplied correspondence-extended correspondence-unattended
    amendment-accepted amendment-agreed amendment-amended amendment-carried amendment-lost amendment-overtaken
    amendment-proposed amendment-restated amendment-withdrawn amendments-ordered ballot-cast ballot-corrected
    ballot-recorded call-ended call-passed clock-started clock-stopped delay-asked delay-waived delegation-awaited
    delegations-away floor-ended floor-granted floor-interrupted floor-requested floor-resumed hands-counted
    document-laid document-withdrawn recording-begun recording-ended
    language-supplied left-running list-reordered motion-decided motion-fallen motion-moved motion-ruled-out
    motion-withdrawn objection-lifted objection-raised outcome-adopted outcome-amended outcome-entered
    outcome-proposed outcome-put outcome-rejected outcome-taken-over outcome-withdrawn parts-approved
    parts-rejected point-of-order-ruled position-stated quorum-stated request-withdrawn ruling-overturned silence-broken
    silence-confirmed silence-extended silence-kept silence-opened silence-unattended
    silence-withdrawn speaking-time-extended sponsor-joined sponsor-left statement-bound statement-entered
    text-corrected text-redacted vote-announced vote-cancelled vote-closed vote-opened
    call-lengthened vote-requested inscription-withdrawn inscriptions-ordered speaker-inscribed text-delivered
    """.split()  # noqa: SIM905
)
CLOSED_KINDS = {"confided-text-redacted": "secretariat", "position-confided": "secretariat"}
CLOSED_KINDS |= {"text-handed-in": "interpreters", "handed-in-text-ended": "interpreters"}
READER = re.compile(
    "(public|meeting|delegates|interpreters|secretariat|everything)|(delegates|secretariat):.+"
)
RANKS = {
    "public": 0,
    "meeting": 1,
    "delegates": 2,
    "interpreters": 3,
    "secretariat": 4,
    "everything": 5,
}


class Access:
    """What the entries of a meeting, as far as they are shown, say of who may read them."""

    def __init__(self, reader: str) -> None:
        rank = READER.fullmatch(reader)
        self.rank = RANKS[rank[1] or rank[2]] if rank else None
        self.listed: dict[Any, str] = {}
        self.released: set[Any] = set()
        self.known, self.record = False, "closed"
        self.erased: set[Any] = set()

    def take(self, seq: int, kind: Any, facts: dict[str, Any]) -> None:
        """What an entry changes."""
        if kind == "meeting-convened":
            want(seq == 0, f"line {seq + 2}: a meeting is convened once")
            self.known, self.record = facts["public"] is True, facts["access"]
        elif kind == "item-added":
            want(facts["item"] not in self.listed, f"line {seq + 2}: an item is added once")
            self.listed[facts["item"]] = facts["access"] or self.record
        elif kind == "chatham-house-set" and facts["item"] in self.listed:
            self.listed[facts["item"]] = "closed"
        elif kind == "item-released":
            self.released.add(facts["item"])
        elif kind in ("text-redacted", "confided-text-redacted") and facts["target"] < seq:
            self.erased.add(facts["target"])

    def is_open(self, item: Any) -> bool:
        """Whether everybody may read what falls under an item (None or unknown: under the record)."""
        if item in self.released:
            return True
        return self.listed[item] == "open" if item in self.listed else self.known

    def label(self, kind: Any, facts: dict[str, Any]) -> str:
        """The label that an entry has to have, once it was taken."""
        if kind in CLOSED_KINDS:
            return f"closed:kind:{kind}"
        item = facts["item"] if kind in ITEM_KINDS else None
        if kind in OPEN_KINDS or facts.get("always") is True or self.is_open(item):
            return "open"
        return f"closed:item:{item}" if item in self.listed else "closed:record"

    def rightly_closed(self, label: str) -> bool:
        """Whether this reader is rightly shown the label alone, as far as can be told from what is shown."""
        how, _, name = label.removeprefix("closed:").partition(":")
        if label == "closed:record":
            return not (self.rank or self.is_open(None))
        if label.startswith("closed:item:"):
            if name in self.listed or name in self.released:
                return not (self.rank or self.is_open(name))
            return not (self.rank or self.is_open(None))
        readers = CLOSED_KINDS.get(name) if how == "kind" else None
        return readers is not None and self.rank is not None and self.rank < RANKS[readers]


class BodyAccess(Access):
    """The same of the record of a body: open or closed as a whole, and in it what is closed by itself."""

    BEGIN = ("track-opened", "commitment-entered", "message-entered")
    RELEASE = ("track-released", "commitment-released", "message-released")
    ABOUT: ClassVar = {
        "track": (
            *BEGIN[:1],
            "track-changed",
            "meeting-attached",
            "meeting-detached",
            "track-ended",
        ),
        "commitment": (
            *("commitment-entered", "commitment-detailed", "progress-reported", "report-reviewed"),
            *("commitment-commented", "payment-entered", "condition-reported", "condition-judged"),
            *("commitment-settled", "commitment-reopened", "commitment-words-erased"),
        ),
        "message": (
            *("message-entered", "message-delivered", "message-acknowledged", "message-answered"),
            *("message-ended", "message-words-erased"),
        ),
    }
    ERASING = (
        *("person-erased", "delegate-withdrawn", "commitment-words-erased"),
        "message-words-erased",
    )

    def __init__(self, reader: str) -> None:
        super().__init__(reader)
        self.scoped: set[tuple[str, Any]] = set()
        if reader.partition(":")[0] == "meeting" or reader.startswith("secretariat:"):
            self.rank = None

    def take(self, seq: int, kind: Any, facts: dict[str, Any]) -> None:
        if kind == "body-begun":
            want(seq == 0, f"line {seq + 2}: the record of a body begins once")
            self.known = facts["access"] == "open"
        elif kind == "body-released":
            self.known = True
        elif kind in self.BEGIN and facts["closed"] is True:
            self.scoped.add(self.about(kind, facts))
        elif kind in self.RELEASE:
            self.scoped.discard(self.about(kind, facts))
        elif kind in self.ERASING and facts["target"] < seq:
            self.erased.add(facts["target"])

    def about(self, kind: Any, facts: dict[str, Any]) -> tuple[str, Any]:
        """The track, commitment or message that an entry is about."""
        for what, kinds in self.ABOUT.items():
            if kind in kinds or kind == f"{what}-released":
                return what, facts[what]
        return "", None

    def label(self, kind: Any, facts: dict[str, Any]) -> str:
        if self.about(kind, facts) in self.scoped:
            return "closed:scope"
        return "open" if kind == "body-released" or self.known else "closed:record"

    def rightly_closed(self, label: str) -> bool:
        if label == "closed:scope":
            return not self.rank
        return label == "closed:record" and not (self.rank or self.known)


class PressAccess(Access):
    """The same of the record of a publication: what went out is open, the draft is the secretariat's."""

    OPEN = ("block-issued", "version-issued", "version-withdrawn", "block-erased", "note-erased")
    ERASING = ("sentence-erased", "signer-erased", "answer-erased", "block-erased", "note-erased")
    RANKS = ("public", "secretariat", "everything")

    def __init__(self, reader: str) -> None:
        super().__init__(reader)
        self.rank = self.RANKS.index(reader) if reader in self.RANKS else None

    def take(self, seq: int, kind: Any, facts: dict[str, Any]) -> None:
        if kind == "publication-begun":
            want(seq == 0, f"line {seq + 2}: the record of a publication begins once")
        elif kind in self.ERASING and facts["target"] < seq:
            self.erased.add(facts["target"])

    def label(self, kind: Any, facts: dict[str, Any]) -> str:
        return "open" if kind in self.OPEN else "closed:record"

    def rightly_closed(self, label: str) -> bool:
        return label == "closed:record" and self.rank == 0


ACCESS = {"meeting": Access, "body": BodyAccess, "publication": PressAccess}


def check_access(head: dict[str, str], lines: list[dict[str, Any]]) -> None:
    """Whether every label is what the entries say, and all is shown that this reader may read."""
    reader = head["audience"]
    want(head["type"] in ACCESS, f"line 1, type: this tool knows no {head['type']}")
    access = ACCESS[head["type"]](reader)
    want(access.rank is not None, f"line 1, audience: {reader} is no class of readers")
    for value in (each for each in lines if "entry" in each):
        place = f"line {value['seq'] + 2}"
        header = value["entry"]
        try:
            access.take(value["seq"], header["kind"], header["facts"])
            due = access.label(header["kind"], header["facts"])
        except (KeyError, TypeError, AttributeError) as fault:
            raise Bad(f"{place}, entry: not one of a {head['type']} ({fault})") from fault
        want(value["label"] == due, f"{place}, label: it is {value['label']}, and {due} is due")
    for value in lines:
        place = f"line {value['seq'] + 2}"
        if "entry" not in value:
            label = value["label"]
            want(access.rightly_closed(label), f"{place}: closed ({label}) to one who may read it")
        elif value["entry"]["texts"] is not None and value["texts"] is None:
            want(value["seq"] in access.erased, f"{place}: no entry erased these texts")
        elif value["texts"] is not None:
            want(value["seq"] not in access.erased, f"{place}: texts that an entry erased")


# The export


def leaf_of(value: dict[str, Any], seq: int, place: str, counts: Counter[str]) -> bytes:
    """The leaf hash of an entry's line."""
    want(type(value.get("seq")) is int and value["seq"] == seq, f"{place}, seq: {seq} is due")
    label = value.get("label")
    right = isinstance(label, str) and re.fullmatch("[!-~]{1,300}", label)
    want(right, f"{place}, label: not a label")
    if set(value) == {"seq", "label", "commitment"}:
        counts["closed"] += 1
        commitment = unhex(value["commitment"], f"{place}, commitment")
    else:
        want(
            set(value) == {"seq", "label", "salt", "entry", "texts", "text_salt"},
            f"{place}: wrong keys",
        )
        counts["whole"] += 1
        commitment = commitment_of(value, seq, place, counts)
    return hashlib.sha256(b"\0" + commitment + str(label).encode()).digest()


def commitment_of(value: dict[str, Any], seq: int, place: str, counts: Counter[str]) -> bytes:
    header, texts, text_salt = value["entry"], value["texts"], value["text_salt"]
    right = isinstance(header, dict) and type(header.get("seq")) is int and header["seq"] == seq
    want(right and "texts" in header, f"{place}, entry: {seq} is due, with texts")
    want((texts is None) == (text_salt is None), f"{place}: texts and text_salt go together")
    if header["texts"] is None:
        want(texts is None, f"{place}, texts: the entry has none")
    else:
        due = unhex(header["texts"], f"{place}, entry.texts")
        counts["erased"] += texts is None
        if texts is not None:
            want(isinstance(texts, dict), f"{place}, texts: not an object")
            salted = unhex(text_salt, f"{place}, text_salt") + canonical(texts)
            want(
                hashlib.sha256(salted).digest() == due, f"{place}, texts: not those of entry {seq}"
            )
    return hashlib.sha256(unhex(value["salt"], f"{place}, salt") + canonical(header)).digest()


def check_head(line: bytes, trusted: str | None) -> tuple[dict[str, str], Key]:
    head = canonical_line(line, "line 1")
    right = set(head) == {"format", "record", "type", "audience", "vkey"}
    right = right and all(isinstance(value, str) for value in head.values())
    want(right and head["format"] == "hemicycle-record/2", "line 1: not a hemicycle-record/2")
    want(re.fullmatch("[A-Za-z0-9._-]{1,128}", head["record"]), "line 1, record: not an id")
    want(re.fullmatch("[!-~]{1,128}", head["audience"]), "line 1, audience: not an audience")
    want(
        trusted in (None, head["vkey"]), f"line 1, vkey: signed with {head['vkey']}, not {trusted}"
    )
    return head, key_of(head["vkey"])


def check_foot(
    value: dict[str, Any], head: dict[str, str], key: Key, leaves: list[bytes], place: str
) -> None:
    want(isinstance(value["checkpoint"], str), f"{place}, checkpoint: not a string")
    size, root, extensions = checkpoint_of(value["checkpoint"], key, head["record"], place)
    want(len(extensions) == 3, f"{place}: not signed for an export")
    want(extensions[0] == f"type {head['type']}", f"line 1, type: {extensions[0]}")
    want(extensions[1] == f"audience {head['audience']}", f"line 1, audience: {extensions[1]}")
    width, found = stretches_of(leaves, size)
    _, _, *signed = extensions[2].split(" ")
    for index, (ours, theirs) in enumerate(zip(found, signed, strict=False)):
        first, last = index * width, min((index + 1) * width, size) - 1
        where = f"lines {first + 2} to {last + 2}, entries {first} to {last}"
        want(ours == theirs, f"{where}: not as it was signed")
    want(size == len(leaves), f"{place}: signed for {size} entries, here are {len(leaves)}")
    want(root == base64_root(leaves), f"{place}: not the root of these entries")
    line = " ".join(["stretches", str(width.bit_length() - 1), *found])
    want(extensions[2] == line, f"{place}: not the stretches of these entries")


def check_receipt(
    data: bytes, head: dict[str, str], key: Key, leaves: list[bytes], place: str
) -> list[int]:
    try:
        receipt = json_of(data)
        check_profile(receipt)
        want(set(receipt) == {"format", "record", "entries", "checkpoint"}, f"{place}: wrong keys")
        want(receipt["format"] == "hemicycle-receipt/1", f"{place}: not a hemicycle-receipt/1")
        want(receipt["record"] == head["record"], f"{place}: of record {receipt['record']}")
        want(all(set(e) == {"seq", "leaf", "proof"} for e in receipt["entries"]), f"{place}: keys")
        proofs = [(entry["seq"], entry["leaf"], entry["proof"]) for entry in receipt["entries"]]
        note = receipt["checkpoint"]
    except (ValueError, TypeError, RecursionError) as fault:
        raise Bad(f"{place}: not a receipt ({fault})") from fault
    want(isinstance(note, str) and proofs, f"{place}: not a receipt")
    size, root, _ = checkpoint_of(note, key, head["record"], place)
    for seq, leaf, proof in proofs:
        want(type(seq) is int and isinstance(proof, list), f"{place}: not a receipt")
        steps = [unhex(step, place) for step in proof]
        reached = root_by_proof(unhex(leaf, place), seq, size, steps)
        want(
            reached and base64.b64encode(reached).decode() == root,
            f"{place}: entry {seq}: no proof",
        )
        want(seq < len(leaves), f"{place}: entry {seq} is missing, the record ends before it")
        want(leaves[seq].hex() == leaf, f"{place}: entry {seq} is not the one receipted")
    want(size <= len(leaves), f"{place}: there were {size} entries, here are {len(leaves)}")
    want(base64_root(leaves[:size]) == root, f"{place}: the entries then were others")
    return [seq for seq, _, _ in proofs]


def receipts_in(data: bytes) -> list[bytes]:
    """The receipts of a file: one, spaced as its holder likes, or one on each line."""
    lines = [line.strip() for line in data.splitlines() if line.strip()]
    one_a_line = all(line.startswith(b"{") and line.endswith(b"}") for line in lines)
    return lines if lines and one_a_line else [data]


def check(
    lines: Iterable[bytes], trusted: str | None = None, receipts: Iterable[bytes] = ()
) -> tuple[dict[str, str], Counter[str], list[dict[str, Any]]]:
    """Checks the bytes of an export's lines (with their newlines) and of receipts.

    Returns the first line's object, the numbers of entries, and their lines; raises Bad at the first fault.
    """
    lines = iter(lines)
    head, key = check_head(next(lines, b""), trusted)
    counts = Counter(whole=0, closed=0, erased=0)
    leaves: list[bytes] = []
    told: list[dict[str, Any]] = []
    foot = None
    for number, line in enumerate(lines, 2):
        place = f"line {number}"
        want(foot is None, f"{place}: something follows the checkpoint")
        value = canonical_line(line, place)
        if set(value) == {"checkpoint"}:
            foot = place
            check_foot(value, head, key, leaves, place)
        else:
            leaves.append(leaf_of(value, len(leaves), place, counts))
            told.append(value)
    want(foot, f"line {len(leaves) + 2}: the file ends without a checkpoint")
    hidden = {value["seq"]: value["label"] for value in told if "entry" not in value}
    for number, data in enumerate(receipts, 1):
        for seq in check_receipt(data, head, key, leaves, f"receipt {number}"):
            shut = f"receipt {number}: entry {seq} is not shown here"
            want(seq not in hidden, f"{shut} ({hidden.get(seq)})")
    return head, counts, told


# A meeting and the record of its body: docs/record-format.md, section 11


def holds(one: dict[str, Any], day: str) -> bool:
    """Whether that day is one of those from `since` to `until`; days are written so that they sort."""
    since, until = one.get("since"), one.get("until")
    return (not since or since <= day) and (not until or day <= until)


class Body:
    """What the entries of a body's record, as far as they were taken, say of any day."""

    def __init__(self) -> None:
        self.rules: dict[str, Any] = {}
        self.members: list[dict[str, Any]] = []
        self.namings: dict[str, dict[str, Any]] = defaultdict(dict)
        self.offices: dict[str, dict[str, Any]] = {}
        self.sitting: dict[str, dict[str, Any]] = {}
        self.people: dict[str, Any] = {}

    def take(self, line: dict[str, Any]) -> None:
        """What an entry changes."""
        facts, texts = line["entry"]["facts"], line["texts"] or {}
        self._take_member(line["entry"]["kind"], facts)
        self._take_seat(line["entry"]["kind"], facts, texts)
        if "person" in facts and "name" in texts:
            self.people[facts["person"]] = texts["name"].get("und")

    def _take_member(self, kind: str, facts: dict[str, Any]) -> None:
        match kind:
            case "body-begun":
                self.rules, self.members = facts["rules"], list(facts["rules"]["members"])
            case "edition-adopted":
                self.rules = facts["rules"]
            case "member-admitted" if facts["belongs"] == "member":
                self.members.append({**facts, "code": facts["member"]})
            case "membership-ended":
                theirs = (one for one in self.members if one["code"] == facts["member"])
                for one in (one for one in theirs if holds(one, facts["until"])):
                    self.members[self.members.index(one)] = {**one, "until": facts["until"]}
            case "member-named":
                self.namings[facts["member"]][facts["since"]] = facts["name"]

    def _take_seat(self, kind: str, facts: dict[str, Any], texts: dict[str, Any]) -> None:
        match kind:
            case "office-established":
                self.offices[facts["office"]] = {**facts, "until": None}
            case "office-abolished":
                self.offices[facts["office"]]["until"] = facts["until"]
            case "office-taken":
                title = self.offices[facts["office"]]
                self.sitting[facts["tenure"]] = {**facts, "title": title}
            case "delegate-listed" | "delegate-named":
                seat = {**facts, "title": {"title": texts.get("office", {})}, "until": None}
                self.sitting[facts["delegate"]] = seat
            case "tenure-dated" | "delegate-dated":
                self.sitting[facts.get("tenure") or facts["delegate"]].update(facts)
            case "tenure-struck" | "delegate-withdrawn":
                self.sitting.pop(facts.get("tenure") or facts["delegate"])

    def members_on(self, day: str) -> dict[str, dict[str, str]]:
        """The members of that day, each with its names."""
        found = {one["code"]: dict(one["name"]) for one in self.members if holds(one, day)}
        for term in (self.rules.get("elected") or {}).get("terms", []):
            found.update({code: {} for code in term["members"] if holds(term, day)})
        for code, names in found.items():
            since = max((since for since in self.namings[code] if since <= day), default=None)
            names.update(self.namings[code][since] if since else {})
        return found

    def titles(self, day: str | None) -> dict[tuple[str, str], list[dict[str, str]]]:
        """Who sits for whom on that day (None: on any), each with the titles that they have then."""
        found: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
        for one in self.sitting.values():
            if day is None or (
                holds(one, day) and holds({"until": one["title"].get("until")}, day)
            ):
                name, member = self.people.get(one["person"]), one["member"] or ""
                found[name or "", member].append(one["title"]["title"])
        return found


def differences(begun: dict[str, Any], people: list[dict[str, Any]], body: Body) -> Iterable[str]:
    """What the meeting's first act says otherwise than the body's record."""
    begins = datetime.fromtimestamp(begun["starts"] / 1000, UTC)
    day = (begins + timedelta(minutes=begun["offset_min"])).date().isoformat()
    listed = {one["code"]: one["name"] for one in begun["rulebook"]["decisions"]["members"]}
    due = body.members_on(day)
    for code in sorted(listed.keys() ^ due.keys()):
        yield f"{code}: on {day} {'no' if code in listed else 'a'} member by the body's record"
    for code in (code for code in listed if code in due):
        for language, name in due[code].items():
            if listed[code].get(language) != name:
                yield f"{code}: called {listed[code].get(language)}, and {name} on {day}"
    there, ever = body.titles(day), body.titles(None)
    for person in people:
        texts, facts = person["texts"] or {}, person["entry"]["facts"]
        who = texts.get("name", {}).get("und") or "", facts["member"] or ""
        if who[0] and who in ever and who not in there:
            yield f"{facts['participant']}: {who[0]} sits there on other days than {day}"
        for language, office in texts.get("office", {}).items() if who in there else ():
            titles = [title[language] for title in there[who] if title.get(language)]
            if titles and office not in titles:
                yield f"{facts['participant']}: {office}, and {' or '.join(titles)} on {day}"


def with_body(meeting: Path, body: Path, trusted: str | None = None) -> list[str]:
    """In what a meeting differs from its body's record, to which it refers. Raises Bad where one is not intact."""
    with meeting.open("rb") as one, body.open("rb") as other:
        (_, _, lines), (head, _, told) = check(one, trusted), check(other, trusted)
    check_access(head, told)
    if not lines or "entry" not in lines[0]:
        return ["the meeting's first entry is closed to its reader"]
    begun = lines[0]["entry"]["facts"]
    if "from_record" not in begun:
        return ["the meeting refers to no record of its body"]
    point = begun["from_record"]
    record, size = point["record"], point["size"]
    if head["record"] != record or len(told) < size:
        return [f"the meeting refers to {size} entries of {record}"]
    leaves = [leaf_of(line, seq, f"line {seq + 2}", Counter()) for seq, line in enumerate(told)]
    if root_of(leaves[:size]).hex() != point["root"]:
        return [f"the first {size} entries are not those that the meeting refers to"]
    if any("entry" not in line for line in told[:size]):
        return ["what the meeting refers to is closed to the reader of the body's record"]
    found = Body()
    for line in told[:size]:
        found.take(line)
    act = [line for line in lines if "entry" in line and line["entry"]["act"][0] == 0]
    people = [line for line in act if line["entry"]["kind"] == "participant-accredited"]
    return list(differences(begun, people, found))


def main() -> None:
    options = argparse.ArgumentParser(description="Check that an exported record is intact.")
    options.add_argument("file", type=Path)
    options.add_argument(
        "--key", metavar="VKEY", help="the key that you trust, as name+hash+base64"
    )
    options.add_argument("--receipt", metavar="FILE", type=Path, action="append", default=[])
    options.add_argument("--with", metavar="BODY", type=Path, dest="body")
    asked = options.parse_args()
    try:
        receipts = [each for path in asked.receipt for each in receipts_in(path.read_bytes())]
        with asked.file.open("rb") as lines:
            head, counts, told = check(lines, asked.key, receipts)
        check_access(head, told)
        others = with_body(asked.file, asked.body, asked.key) if asked.body else []
    except OSError as fault:
        options.error(str(fault))
    except Bad as fault:
        sys.exit(f"NOT INTACT\n  {fault}")
    if others:
        sys.exit("\n  ".join(["NOT AS ITS BODY HAD IT", *others]))
    checked = "the one given" if asked.key else "NOT CHECKED: compare it with one from elsewhere"
    print(f"intact: record {head['record']}, as shown to {head['audience']}")
    print("  {whole} entries whole ({erased} with texts erased), {closed} closed".format(**counts))
    print(f"  receipts that hold: {len(receipts)}")
    if asked.body:
        source = told[0]["entry"]["facts"]["from_record"]["record"]
        print(f"  members, people and offices: as {source} had them on the day")
    print(f"  signed with {head['vkey']}\n  this key is {checked}")


if __name__ == "__main__":
    main()
