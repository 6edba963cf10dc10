"""Writes the record of an item with notes: `python -m tests.records.freeze_notes > tests/records/notes-N.jsonl`.

What is said of a correction and of a withdrawal is in it, and an erasure of it. It is never written anew.
"""

import sys

from msgspec.structs import replace

from hemicycle.procedure.publication.access import view
from hemicycle.procedure.publication.drafting.commands import (
    BeginPublication,
    Laid,
    LaidBlock,
    RewordSentence,
)
from hemicycle.procedure.publication.issuing.commands import EraseNote, WithdrawVersion
from hemicycle.procedure.publication.record import PUBLICATION
from hemicycle.procedure.words import MeetingId, Text, Token
from tests.procedure.publication.written import LANGUAGES, READERS, Written
from tests.procedure.record_held import RecordHeld

CORRECTED: Text = {
    "en": "Anna Berg was named by mistake.",
    "fr": "Anna Berg était nommée par erreur.",
}


class Item(Written):
    """What a body publishes by itself."""

    def __init__(self) -> None:
        RecordHeld.__init__(self, PUBLICATION, "item.nac.2026-12-01-1", READERS, view)
        words = {"en": "Anna Berg will speak.", "fr": "Anna Berg parlera."}
        begun = BeginPublication(
            MeetingId(""),
            [Token(one) for one in LANGUAGES],
            None,
            [LaidBlock("heading", [Laid(words, "written", [])])],
            "own",
            item="advisory",
            body=Token("nac"),
        )
        self.made(begun)


def held() -> Item:
    """An item is corrected in silence, then with a note, and withdrawn; the reason names somebody, and is erased."""
    item = Item()
    _out(item)
    for number, note in (
        (2, {}),
        (3, CORRECTED),
        (4, {}),
        (5, {}),
        (6, CORRECTED),
        (7, {}),
        (8, {}),
    ):
        name = item.sentence(0)
        for language in LANGUAGES:
            base = item.state.drafting.table[name].words[language].seq
            item.made(RewordSentence(name, language, base, {language: f"{number}, {language}."}))
        _out(item, note)
    item.made(
        WithdrawVersion({"en": "Anna Berg did not come.", "fr": "Anna Berg n’est pas venue."})
    )
    item.made(EraseNote(max(item.state.issuing.notes)))
    item.hold()
    return item


def _out(item: Item, note: Text | None = None) -> None:
    item.sign()
    item.made(replace(item.version(), note=note or {}))


if __name__ == "__main__":
    sys.stdout.buffer.writelines(held().lines("everything"))
