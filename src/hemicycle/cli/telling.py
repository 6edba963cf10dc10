"""Telling: the readout of entries as the pages show it."""

from collections.abc import Sequence

from hemicycle.documents import readout, render_text
from hemicycle.locales import load_language
from hemicycle.procedure.core.entry import Entry
from hemicycle.web.press.readout import Readout, Sentence


def compose(entries: Sequence[Entry], language: str) -> Readout:
    """The readout in a language; its text is what the digest on the record is of."""
    speaking = load_language(language)
    told = readout(entries, speaking)
    caption = " ".join(part for part in (told.caption and told.caption.text, told.credit) if part)
    return Readout(
        language=language,
        title=told.title.text,
        paragraphs=[[Sentence(s.text, s.seqs) for s in paragraph] for paragraph in told.paragraphs],
        caption=caption,
        source=told.source,
        missing=told.missing,
        text=render_text(told, speaking),
        date=told.date,
        photo=told.photo,
    )
