"""The paragraphs of a text in a meeting file, which are the parts of a text before the meeting."""

from hemicycle.procedure.characters import is_blank
from hemicycle.procedure.words import Text, Texts


def paragraphs(words: str) -> list[str]:
    """What stands between empty lines."""
    found: list[list[str]] = [[]]
    for line in words.split("\n"):
        if is_blank(line):
            found.append([])
        else:
            found[-1].append(line)
    return ["\n".join(lines) for lines in found if lines]


def parts_of(text: Text) -> Texts:
    """The text as parts: `text`, `text-2`, …."""
    found: Texts = {}
    for language, words in text.items():
        for place, paragraph in enumerate(paragraphs(words), 1):
            found.setdefault("text" if place == 1 else f"text-{place}", {})[language] = paragraph
    return found
