"""`hemicycle sentences`: a meeting file with its texts as whole sentences, to be read, changed and convened from."""

import sys

from hemicycle.cli.documents import File, Rulebooks, prepared
from hemicycle.files import write
from hemicycle.rulebooks.sentences import in_sentences


def sentences(file: File, *, rulebook: Rulebooks = ()) -> None:
    """Write a meeting file with its texts as whole sentences: what its short form is laid as, to be read and changed.

    Parameters
    ----------
    file
        A meeting file; `-` for standard input.
    rulebook
        The file of the meeting's body, where that is not on file. May be repeated.
    """
    sys.stdout.write(write(in_sentences(prepared(file, rulebook).file)))
