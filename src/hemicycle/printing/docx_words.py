"""Words in a document: each run says its language, and its direction where that is from right to left."""

from collections.abc import Iterable

import msgspec
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.text.font import CT_RPr
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from hemicycle.printing.laying import direction_of, fit
from hemicycle.printing.sheet import Direction, Words
from hemicycle.procedure.words import NO_LANGUAGE

AFTER_BIDI = tuple(
    f"w:{name}"
    for name in (
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents"),
        *("suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap"),
        *("outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
    )
)
"""What stands after `w:bidi` in the properties of a paragraph (ISO/IEC 29500-1, 17.3.1.26)."""
AFTER_LANG = ("w:eastAsianLayout", "w:specVanish", "w:oMath")


class Hand(msgspec.Struct, frozen=True):
    """In which language, and direction, a document is written."""

    language: str
    direction: Direction

    def write(self, where: Paragraph, words: Iterable[Words], *, bold: bool = False) -> Paragraph:
        """Add the words to the paragraph."""
        self.direct(where)
        for one in words:
            run = where.add_run(fit(one.text))
            direction = direction_of(one.text) or self.direction
            run.bold = bold or None
            if direction == "rtl":
                run.font.rtl = True
                run.font.cs_bold = bold or None
            speak(run, self.language if one.lang in ("", NO_LANGUAGE) else one.lang, direction)
        return where

    def direct(self, where: Paragraph) -> None:
        """Let the paragraph run as its language does."""
        properties = where._p.get_or_add_pPr()
        if self.direction == "rtl" and properties.find(qn("w:bidi")) is None:
            properties.insert_element_before(OxmlElement("w:bidi"), *AFTER_BIDI)


def speak(run: Run, language: str, direction: Direction) -> None:
    """Say in which language a run is."""
    properties: CT_RPr = run._r.get_or_add_rPr()
    said = OxmlElement("w:lang")
    said.set(qn("w:bidi" if direction == "rtl" else "w:val"), language)
    properties.insert_element_before(said, *AFTER_LANG)
