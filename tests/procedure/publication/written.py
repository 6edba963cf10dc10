"""A publication's record in memory, for tests: what it is asked, what follows, and what must hold of it at any time."""

from collections.abc import Sequence

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.publication.access import view
from hemicycle.procedure.publication.drafting.commands import BeginPublication, Laid, LaidBlock
from hemicycle.procedure.publication.drafting.queries import words_of
from hemicycle.procedure.publication.issuing.acts import touched_blocks
from hemicycle.procedure.publication.issuing.commands import (
    BlockWords,
    EraseSentences,
    IssueVersion,
    Remaining,
)
from hemicycle.procedure.publication.issuing.queries import newest, out_as_it_is, shown
from hemicycle.procedure.publication.record import PUBLICATION
from hemicycle.procedure.publication.signing.commands import SignLanguage
from hemicycle.procedure.publication.signing.queries import touched
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.publication.words import IssuedAs, Origin, SentenceId
from hemicycle.procedure.record_point import EntryPoint, RecordPoint
from hemicycle.procedure.words import MeetingId, OfficeId
from tests.procedure.record_held import RecordHeld

CALL = "call-2022-01-24"
READERS = ("public", "secretariat", "everything")
POINT = RecordPoint(CALL, 60, "ab" * 32)
LANGUAGES = ["en", "fr"]


def told(seq: int) -> EntryPoint:
    return EntryPoint(CALL, seq, f"{seq:02x}" * 32)


def laid(en: str, fr: str, *seqs: int, origin: Origin = "generated") -> Laid:
    return Laid({"en": en, "fr": fr}, origin, [told(seq) for seq in seqs])


def blocks() -> list[LaidBlock]:
    """A heading, and two paragraphs of which the second quotes what was adopted."""
    return [
        LaidBlock("heading", [laid("Video call", "Appel vidéo", 0)]),
        LaidBlock(
            "paragraph",
            [
                laid("Anna Berg spoke.", "Anna Berg a parlé.", 3),
                laid("They met for an hour.", "Ils se sont vus une heure.", 9, 10),
            ],
        ),
        LaidBlock(
            "paragraph",
            [laid("They agreed to meet.", "Ils sont convenus de se revoir.", 30, origin="adopted")],
        ),
    ]


class Written(RecordHeld[PressText]):
    """The record, from its beginning on."""

    def __init__(
        self,
        issued_as: IssuedAs = "summary",
        chain: Sequence[str] = (),
        offices: dict[str, OfficeId] | None = None,
    ) -> None:
        super().__init__(PUBLICATION, readout_of(CALL), READERS, view)
        begun = BeginPublication(MeetingId(CALL), LANGUAGES, POINT, blocks(), issued_as)
        self.made(replace(begun, chain=[*chain], offices=offices or {}))

    def sentence(self, block: int, place: int = 0) -> SentenceId:
        """The sentence that stands there."""
        return self.state.drafting.blocks[block].sentences[place]

    def says(self, sentence: SentenceId, language: str) -> str:
        return words_of(self.state.drafting.table[sentence]).get(language, "")

    def sign(self, *languages: str) -> None:
        for language in languages or LANGUAGES:
            base = touched(self.state, language)
            self.made(SignLanguage(language, base, {"und": "Claire Morel"}))

    def version(self) -> IssueVersion:
        """The command that publishes what stands."""
        draft = self.state.drafting
        return IssueVersion(
            draft.changed,
            [
                BlockWords(block.id, [words_of(draft.table[one]) for one in block.sentences])
                for block in draft.blocks
                if out_as_it_is(self.state, block) is None
            ],
        )

    def issue(self) -> list[Entry]:
        return self.made(self.version())

    def erasure(self, *sentences: SentenceId) -> EraseSentences:
        """The command that erases these sentences."""
        left = []
        for block in touched_blocks(self.state, set(sentences)):
            words = [
                block.texts[one.id]
                for one in block.sentences
                if one.id not in sentences and not one.erased
            ]
            left += [Remaining(block.seq, words)] if words else []
        return EraseSentences([*sentences], left)

    def out(self, language: str) -> list[str]:
        """What the last version reads, a line a sentence."""
        version = newest(self.state.issuing)
        assert version
        return [
            block.texts.get(one.id, {}).get(language, "(erased)")
            for block in shown(self.state.issuing, version)
            for one in block.sentences
        ]
