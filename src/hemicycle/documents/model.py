"""What a readout is: sentences in paragraphs, each linked to the entries that it tells."""

import msgspec


class Sentence(msgspec.Struct, frozen=True):
    """A sentence, and the seqs of the entries that it tells."""

    text: str
    seqs: list[int]


class Readout(msgspec.Struct, frozen=True):
    """A readout in one language. `source` and `credit` are whole lines, or empty.

    `lists`: the paragraphs, by their places from 0, whose sentences stand one below the other.
    `photo`: the digest of the picture that the caption is of; empty where none was taken.

    `missing` says, in words of that language, which texts the record does not have in it.
    """

    language: str
    title: Sentence
    date: str
    paragraphs: list[list[Sentence]]
    caption: Sentence | None
    credit: str
    source: str
    missing: list[str]
    photo: str = ""
    lists: list[int] = []
