"""A kept text in one language, as pages, feeds and sheets show it: its own words, and nothing composed."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from hemicycle.procedure.publication.drafting.queries import words_of
from hemicycle.procedure.publication.issuing.queries import shown
from hemicycle.procedure.publication.issuing.state import Version
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import PROSE, BlockKind
from hemicycle.web.press.readout import Readout, Sentence


class Line(msgspec.Struct, frozen=True):
    """A block in one language: what it is, and its sentences."""

    kind: BlockKind
    sentences: list[Sentence]

    @property
    def text(self) -> str:
        """Its sentences, one after the other."""
        return " ".join(one.text for one in self.sentences if one.text)


def lines_of_version(text: PressText, version: Version, language: str) -> list[Line]:
    """What went out with a version, as it reads now."""
    return [
        Line(
            block.form,
            [
                Sentence(
                    block.texts.get(one.id, {}).get(language, ""),
                    [told.seq for told in one.tells],
                    one.erased or block.gone,
                )
                for one in block.sentences
            ],
        )
        for block in shown(text.issuing, version)
    ]


def lines_of_draft(text: PressText, language: str) -> list[Line]:
    """The draft as it stands."""
    found = []
    for block in text.drafting.blocks:
        sentences = [text.drafting.table[one] for one in block.sentences]
        told = [
            Sentence(words_of(one).get(language, ""), [point.seq for point in one.tells])
            for one in sentences
        ]
        found.append(Line(block.kind, told))
    return found


def readout_of_lines(lines: Sequence[Line], language: str, photo: str = "") -> Readout:
    """The lines as a readout. `photo`: the digest of the picture that the caption is of."""
    there = [line for line in lines if any(one.text or one.erased for one in line.sentences)]
    prose = [line for line in there if line.kind in PROSE]
    return Readout(
        language=language,
        title=_first(there, "heading"),
        standfirst=_first(there, "lead"),
        paragraphs=[[one for one in line.sentences if one.text or one.erased] for line in prose],
        forms=[line.kind for line in prose],
        caption=" ".join(line.text for line in there if line.kind in ("caption", "credit")),
        source=_first(there, "source"),
        missing=[],
        text="\n\n".join(_paragraphs(there)) + "\n",
        date=_first(there, "date"),
        photo=photo,
        erased=any(one.erased for line in there for one in line.sentences),
    )


def _first(lines: Iterable[Line], kind: BlockKind) -> str:
    return next((line.text for line in lines if line.kind == kind), "")


def _paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """The text of each block; the credit of a picture stands below its caption."""
    for place, line in enumerate(lines):
        if line.kind == "credit" and place and lines[place - 1].kind == "caption":
            continue
        after = lines[place + 1 : place + 2]
        credit = [one.text for one in after if line.kind == "caption" and one.kind == "credit"]
        if text := "\n".join([line.text, *credit]):
            yield text
