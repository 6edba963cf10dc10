"""A publication's record in memory, for tests: what it is asked, what follows, and what must hold of it at any time."""

from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.codec import entry_of, header_of
from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.replay import lawful
from hemicycle.procedure.ids import readout_of
from hemicycle.procedure.publication.access import view, visible
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
from hemicycle.procedure.publication.words import Origin, SentenceId
from hemicycle.procedure.record_point import EntryPoint, RecordPoint
from hemicycle.procedure.words import MeetingId
from hemicycle.record import export
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.recorder.sealing import unsealed
from tests.procedure.history import SIGNER, kept
from tools.verify_record import check, check_access

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


class Written:
    """The record, from its beginning on."""

    def __init__(self) -> None:
        self.state = PressText()
        self.entries: list[Entry] = []
        self.at = 1_640_995_200_000
        self.made(BeginPublication(MeetingId(CALL), LANGUAGES, POINT, blocks()))

    def do(self, command: Command, actor: str = SECRETARIAT) -> list[Entry] | Refusal:
        """What follows."""
        self.at += 1000
        answer = PUBLICATION.advance(self.state, Submission(command, actor, self.at))
        if isinstance(answer, Refusal):
            return answer
        acts, self.state = answer
        made = [entry for act in acts for entry in act]
        self.entries = [self._unless_erased(one, made) for one in (*self.entries, *made)]
        return made

    def made(self, command: Command) -> list[Entry]:
        """What follows from what is not refused."""
        answer = self.do(command)
        assert not isinstance(answer, Refusal), answer
        return answer

    def code(self, command: Command, actor: str = SECRETARIAT) -> str:
        """Why it is refused."""
        answer = self.do(command, actor)
        assert isinstance(answer, Refusal), answer
        return answer.code

    @staticmethod
    def _unless_erased(entry: Entry, made: list[Entry]) -> Entry:
        gone = any(one.fact.erases == entry.seq for one in made)
        return replace(entry, texts=None) if gone else entry

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

    def lines(self, reader: str) -> list[bytes]:
        """The export for a class of readers."""
        told: list[StoredEntry | ClosedEntry] = []
        for entry in self.entries:
            whole = kept(entry)
            closed = ClosedEntry(whole.seq, whole.label, whole.commitment)
            told.append(whole if visible(self.state, entry, reader) else closed)
        return list(export.write(readout_of(CALL), "publication", reader, SIGNER, told))

    def hold(self) -> None:
        """Folding anew gives the state; each class sees what it would fold; both verifiers find no fault."""
        assert PUBLICATION.fold(self.entries) == self.state
        for entry in self.entries:
            again = entry_of(PUBLICATION, entry.label, header_of(entry), entry.texts)
            assert again == entry
        for reader in READERS:
            seen = [one for one in self.entries if visible(self.state, one, reader)]
            assert view(PUBLICATION.fold(seen), reader) == view(self.state, reader), reader
            self._verify(reader)

    def _verify(self, reader: str) -> None:
        head, _, lines = check(iter(self.lines(reader)), SIGNER.verifier.vkey)
        check_access(head, lines)
        shown_ = [
            unsealed(kept(one), PUBLICATION)
            if visible(self.state, one, reader)
            else Hidden(one.label)
            for one in self.entries
        ]
        verdict = lawful(PUBLICATION, shown_, reader)
        assert not verdict.faults, (reader, verdict.faults)
