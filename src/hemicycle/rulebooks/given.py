"""Bodies that are files of somebody's own: in the data folder of a server, or beside a meeting file.

A body on file here keeps its name: a file that claims it is told, and is not used.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from hemicycle.procedure.body import Body
from hemicycle.rulebooks import BadRulebook, body, names, read_body

FOLDER = "bodies"
"""The folder of them in a data folder."""
LARGEST_BYTES = 2_000_000


class Given(msgspec.Struct, frozen=True):
    """The bodies of such files by id, and what is wrong with files that cannot be used, by file."""

    bodies: dict[str, Body] = {}
    faults: dict[str, list[str]] = {}

    @property
    def told(self) -> list[str]:
        """The faults, one a line."""
        return [f"{file}: {fault}" for file, faults in self.faults.items() for fault in faults]


def in_folder(data: Path) -> list[Path]:
    """The files of bodies in a data folder, by name."""
    return sorted((data / FOLDER).glob("*.toml"))


def read_given(files: Iterable[Path]) -> Given:
    """The bodies of these files."""
    found: dict[str, Body] = {}
    faults: dict[str, list[str]] = {}
    for path in files:
        try:
            one = given_body(path.read_bytes())
        except BadRulebook as fault:
            faults[str(path)] = fault.faults
        except OSError as fault:
            faults[str(path)] = [f"cannot be read: {fault.strerror or fault}"]
        else:
            if found.get(one.id, one) != one:
                faults[str(path)] = [f"id: another of these files is {one.id!r} already"]
            else:
                found[one.id] = one
    return Given(found, faults)


def given_body(text: bytes) -> Body:
    """A body from a file of somebody's own. Raises BadRulebook: not well formed, or named as one on file."""
    if len(text) > LARGEST_BYTES:
        raise BadRulebook([f"has more than {LARGEST_BYTES} bytes"])
    found = read_body(text)
    if found.id in names() and body(found.id) != found:
        raise BadRulebook(
            [
                f"id: {found.id!r} is a body on file with other rules; give this one a name of its own"
            ]
        )
    return found
