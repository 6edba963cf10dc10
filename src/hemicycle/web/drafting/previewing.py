"""[DRAFT-12] How the readout of a draft will begin, in each of its languages, if whoever is on the list comes."""

import msgspec

from hemicycle.documents import readout
from hemicycle.files.play import Unplayable, play
from hemicycle.locales import load_language
from hemicycle.procedure.words import Text
from hemicycle.rulebooks.fitting import Fitting
from hemicycle.rulebooks.sentences import in_sentences


class Opening(msgspec.Struct, frozen=True):
    """The sentences with which it begins. `lacks`: what is missing for it in this language, in its own words."""

    language: str
    words: str
    lacks: list[str]


def openings(read: Fitting) -> list[Opening]:
    """In the order of the official languages; none of a written procedure, or where more is needed to open it."""
    file = read.file
    if file.convening.mode == "written":
        return []
    try:
        entries = play(file, read.rules)
    except Unplayable:
        return []
    told = [readout(entries, load_language(code)) for code in file.convening.languages]
    return [
        Opening(code, " ".join(one.text for one in each.paragraphs[0]), each.missing)
        for code, each in zip(file.convening.languages, told, strict=True)
    ]


def texts_as_laid(read: Fitting) -> list[Text]:
    """The texts of a file as they will be laid; those in the short form as the sentences that are made of them."""
    file = in_sentences(read.file)
    return [one.sentence for one in (*file.agreed, *file.invitations) if one.sentence]
