#!/usr/bin/env python3
"""Prints docs/readouts.md: how real readouts begin, told here from the facts of each meeting alone.

The facts are the meeting files in tests/readings, one a reading, called as the file of the reading is; what is counted
stands beside them. `tools/readouts.py` writes the page; `tools/readouts.py --check` says whether it is fresh.
"""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hemicycle.documents import readout
from hemicycle.files import MeetingFile, read_meeting_file
from hemicycle.files.play import play
from hemicycle.locales import load_language
from hemicycle.locales.manifest import manifests
from hemicycle.procedure.core.entry import Entry
from hemicycle.rulebooks import rulebook

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "readouts.md"
READINGS = ROOT / "tests" / "readings"
COUNTS = READINGS / "counted" / "counts.toml"
LANGUAGES = [code for code, one in manifests().items() if one.reviewed]
"""Those of which somebody whose language it is has read the words."""
BEFORE = 7
"""Openings of the first 36 readings that could be told before a meeting file knew what a meeting was."""
HEAD = """# How readouts begin

The opening of a readout says what the meeting was, who led it, where, on what occasion and on what, and who took
part. It is told from the [meeting file](meeting-file.md), or the form in which a meeting is called, and from who
came. This page is printed by `tools/readouts.py` from the facts of real meetings (`tests/readings/`, a meeting file
each, called as the reading is); a test holds it. The texts of those who published the readings are not copied.

## What is asked of a meeting
Once one of `kind`, `called`, `hosts`, `place`, `occasion` or `[[groups]]` is given, or `chair_told` is false, the
readout begins so:

| who is given | the opening |
|---|---|
| `host` or `hosts`, and a `reporter` who is one of them, or none | They hosted it. Who else took part follows. |
| `host` or `hosts`, and another `reporter` | The reporter took part in what they hosted. Who else did follows. |
| a `reporter`, and `called` | The reporter took part in it. Who else did follows. |
| a `reporter` alone | The reporter met or spoke with the others. |
| nobody | All of them met, spoke, held it, or issued a statement. |

Who presides is named for a `meeting` or a `summit`, never for a call. A meeting that nobody has opened is told as
one to come. What people wrote stands as they wrote it: a place and an occasion bring their preposition, a name of
the meeting and a group their article. In French the article before the name of a meeting melts into « à » (« au
sommet »); nothing else is changed, and no office is ever put behind « à » or « de ».
"""
COUNTED = """## Counted
{readings} readings: {openings} openings are told from data alone, true in both languages ({before} of the first 36
were before). Of {further} further sentences {record} ({percent} %) tell what was said, agreed, undertaken or fixed
and are on the record, as votes, dates and the whole sentences of those who said or adopted them; {editor} are
background, which an editor writes.

| reading | true in | from the record | by an editor |
|---|---|---|---|
"""


def readings() -> list[Path]:
    """The meeting file of each reading."""
    return sorted(READINGS.glob("*.toml"))


def counts() -> dict[str, Any]:
    """What was counted by hand, by reading."""
    return tomllib.loads(COUNTS.read_text("utf-8"))


def file_of(path: Path) -> MeetingFile:
    """The facts of a reading. Raises ValueError where the file is none."""
    file = read_meeting_file(path.read_text("utf-8"))
    if isinstance(file, list):
        raise ValueError(f"{path.name}: {file}")
    return file


def entries_of(file: MeetingFile, *, announced: bool) -> list[Entry]:
    """The meeting as it was held; one that is announced is convened and no more."""
    entries = play(file, rulebook(file.convening.body, file.day))
    return [one for one in entries if one.at == entries[0].at] if announced else entries


def opening_of(path: Path, language: str) -> str:
    """The opening, as generated."""
    announced = counts()[path.stem].get("announced", False)
    told = readout(entries_of(file_of(path), announced=announced), load_language(language))
    return " ".join(sentence.text for sentence in told.paragraphs[0])


def printed() -> str:
    """The page."""
    return "\n".join([HEAD, *_counted(), *(line for path in readings() for line in _told(path))])


def _counted() -> Iterator[str]:
    known, names = counts(), [path.stem for path in readings()]
    record, editor = (sum(known[name][kind] for name in names) for kind in ("record", "editor"))
    yield COUNTED.format(
        readings=len(names),
        openings=sum(known[name]["read"] == [*LANGUAGES] for name in names),
        before=BEFORE,
        further=record + editor,
        record=record,
        percent=round(100 * record / (record + editor)),
        editor=editor,
    ).rstrip("\n")
    for name in names:
        one = known[name]
        yield f"| `{name}` | {', '.join(one['read'])} | {one['record']} | {one['editor']} |"
    yield ""


def _told(path: Path) -> Iterator[str]:
    yield f"## {path.stem}\n"
    for language in LANGUAGES:
        yield f"> {opening_of(path, language)}\n"


def main() -> int:
    """Write the page, or say whether it is fresh."""
    page = printed()
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page, "utf-8")
        return 0
    fresh = PAGE.exists() and PAGE.read_text("utf-8") == page
    print(
        "docs/readouts.md is fresh."
        if fresh
        else "docs/readouts.md is stale: run tools/readouts.py."
    )
    return 0 if fresh else 1


if __name__ == "__main__":
    sys.exit(main())
