"""`hemicycle readout`: tell a meeting, from its file or from its record."""

import re
import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from hemicycle.cli.documents import File, Rulebooks, entries_of, export_type, is_export
from hemicycle.cli.fault import Fault
from hemicycle.cli.kept_readout import NothingKept, kept_text, newest_languages, plain
from hemicycle.cli.kept_readout import readout as kept
from hemicycle.documents import readout as tell
from hemicycle.documents import render_html, render_json, render_text
from hemicycle.documents.readout import NothingToTell
from hemicycle.locales import load_language
from hemicycle.locales.manifest import source
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.publication.entries import ReadoutPublished
from hemicycle.procedure.meeting.kernel.lifecycle.entries import MeetingConvened
from hemicycle.procedure.publication.record import PUBLICATION

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
        A meeting file, or an exported record: of the meeting, which is told, or of its readout, whose text was kept as
        it went out; `-` for standard input.
    lang
        The language; by default the first of the meeting's official ones.
    rulebook
        The file of the meeting's body, where that is not on file. May be repeated.
    form
        `text`, `html` (an article) or `json` (sentences with the entries that they tell).
    """
    if is_export(file) and export_type(file) == PUBLICATION.name:
        _write_kept(file, lang, form)
        return
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
    _note_kept(entries)
    if told.missing:
        print(f"note: {len(told.missing)} texts are missing in {language}", file=sys.stderr)
    if form == "json":
        sys.stdout.write(render_json(told))
    else:
        sys.stdout.write((render_html if form == "html" else render_text)(told, speaking))


def _write_kept(file: Path, lang: str | None, form: str) -> None:
    """The text that is out, as it was kept."""
    try:
        text = kept_text(entries_of(file))
        language = lang or newest_languages(text)[0]
        if form == "text":
            sys.stdout.write(plain(text, language))
            return
        told = kept(text, language)
    except NothingKept as fault:
        raise Fault(f"{file}: {fault}") from fault
    speaking = load_language(language)
    sys.stdout.write(render_json(told) if form == "json" else render_html(told, speaking))


def _note_kept(entries: list[Entry]) -> None:
    """Where the text was published as it was kept, what is told here may read otherwise."""
    out = next((e.fact for e in reversed(entries) if isinstance(e.fact, ReadoutPublished)), None)
    if out and out.kept:
        print(
            f"note: told from the record; the text as it was published stands on {out.kept.record}",
            file=sys.stderr,
        )
