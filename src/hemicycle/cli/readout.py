"""`hemicycle readout`: tell a meeting, from its file or from its record."""

import re
import sys
from typing import Annotated, Literal

from cyclopts import Parameter

from hemicycle.cli.documents import File, Rulebooks, entries_of
from hemicycle.cli.fault import Fault
from hemicycle.documents import readout as tell
from hemicycle.documents import render_html, render_json, render_text
from hemicycle.documents.readout import NothingToTell
from hemicycle.locales import load_language
from hemicycle.locales.manifest import source
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened

LANGUAGE = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""The form of a language tag (BCP 47)."""


def readout(
    file: File,
    *,
    lang: str | None = None,
    rulebook: Rulebooks = (),
    form: Annotated[Literal["text", "html", "json"], Parameter(name="--format")] = "text",
) -> None:
    """Tell a meeting as its readout.

    Parameters
    ----------
    file
        A meeting file, or an exported record; `-` for standard input.
    lang
        The language; by default the first of the meeting's official ones.
    rulebook
        The file of the meeting's body, where that is not on file. May be repeated.
    form
        `text`, `html` (an article) or `json` (sentences with the entries that they tell).
    """
    entries = entries_of(file, rulebook)
    first = entries[0].fact if entries else None
    language = lang or (first.languages[0] if isinstance(first, MeetingConvened) else source())
    if not LANGUAGE.fullmatch(language):
        raise Fault(f"--lang {language}: expected a language, as fr or pt-BR")
    speaking = load_language(language)
    try:
        told = tell(entries, speaking)
    except NothingToTell as fault:
        raise Fault(str(fault)) from fault
    if told.missing:
        print(f"note: {len(told.missing)} texts are missing in {language}", file=sys.stderr)
    if form == "json":
        sys.stdout.write(render_json(told))
    else:
        sys.stdout.write((render_html if form == "html" else render_text)(told, speaking))
