"""The kept text of a readout, from an export of its record."""

from hemicycle.documents.model import Readout, Sentence
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.publication.issuing.queries import newest
from hemicycle.procedure.publication.record import PUBLICATION
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import PROSE
from hemicycle.web.press.kept import Line, lines_of_version, readout_of_lines


class NothingKept(ValueError):
    """No version of a text is out on this record."""


def kept_text(entries: list[Entry]) -> PressText:
    """The text that these entries keep. Raises NothingKept."""
    text = PUBLICATION.fold(entries)
    if newest(text.issuing) is None:
        raise NothingKept("no version of this text went out, as far as this export shows")
    if text.issuing.status == "withdrawn":
        raise NothingKept("this text was withdrawn")
    return text


def newest_languages(text: PressText) -> list[str]:
    """The languages in which it went out."""
    version = newest(text.issuing)
    return [str(one) for one in version.languages] if version else []


def plain(text: PressText, language: str) -> str:
    """The version that is out, as plain text."""
    return readout_of_lines(_lines(text, language), language).text


def readout(text: PressText, language: str) -> Readout:
    """The version that is out, in its sentences."""
    lines = _lines(text, language)
    told = {line.kind: line for line in reversed(lines)}
    title, caption = told.get("heading"), told.get("caption")
    return Readout(
        language=language,
        title=_joined(title) if title else Sentence("", []),
        date=told["date"].text if "date" in told else "",
        paragraphs=[
            [Sentence(one.text, [*one.seqs]) for one in line.sentences if one.text]
            for line in lines
            if line.kind in PROSE
        ],
        caption=_joined(caption) if caption else None,
        credit=told["credit"].text if "credit" in told else "",
        source=told["source"].text if "source" in told else "",
        missing=[],
    )


def _joined(line: Line) -> Sentence:
    return Sentence(line.text, [seq for one in line.sentences for seq in one.seqs])


def _lines(text: PressText, language: str) -> list[Line]:
    version = newest(text.issuing)
    if version is None or language not in version.languages:
        raise NothingKept(f"this text did not go out in {language}")
    return lines_of_version(text, version, language)
