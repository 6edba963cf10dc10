"""`hemicycle rulebook`: check a body's file, or read its rules as a lawyer does."""

import sys
from pathlib import Path

from cyclopts import App

from hemicycle.cli.fault import Fault
from hemicycle.documents.rulebook import read_aloud
from hemicycle.locales.manifest import source
from hemicycle.rulebooks import BadRulebook, UnknownRulebook, body, names, read_body
from hemicycle.rulebooks.given import given_body
from hemicycle.rulebooks.hints import lacking

rulebook = App(name="rulebook", help="Check a body's rulebook, or show it with its articles.")


@rulebook.command
def check(file: Path) -> None:
    """Check a body's file; each fault names the key by its path. Exits 1 if there are any.

    Parameters
    ----------
    file
        A TOML file, as docs/add-a-body.md describes it.
    """
    try:
        found = given_body(file.read_bytes())
    except OSError as fault:
        raise Fault(f"{file} cannot be read: {fault.strerror}") from fault
    except BadRulebook as fault:
        for each in fault.faults:
            print(f"{file}: {each}")
        sys.exit(1)
    for note in lacking(found):
        print(f"{file}: note: {note}")
    print(
        f"{file}: {found.id} is well formed: {len(found.members)} members, {len(found.rules)} rules"
    )


@rulebook.command
def show(name: str, *, lang: str | None = None) -> None:
    """Show a body's rules, with their articles and dates.

    Parameters
    ----------
    name
        The body's id (`un-sc`), or the path of a file ending in .toml.
    lang
        The language of names and titles, where the file has them in it.
    """
    try:
        found = read_body(Path(name).read_bytes()) if name.endswith(".toml") else body(name)
    except UnknownRulebook as fault:
        raise Fault(f"there is no body {name!r}; there are {', '.join(names())}") from fault
    except (OSError, BadRulebook) as fault:
        raise Fault(f"{name}: {fault}") from fault
    electing = body(found.elected_from) if found.elected_from else None
    for line in read_aloud(found, lang or source(), electing):
        print(line)
