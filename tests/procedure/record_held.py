"""A record of any type but a meeting's in memory: what it is asked, what follows, what must hold of it at any time."""

from collections.abc import Callable
from typing import Generic, TypeVar

from msgspec.structs import replace

from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.codec import entry_of, header_of
from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.replay import lawful
from hemicycle.procedure.core.state import RecordState
from hemicycle.record import export
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.recorder.sealing import unsealed
from tests.procedure.history import SIGNER, kept
from tools.verify_record import check, check_access

S = TypeVar("S", bound=RecordState)


class RecordHeld(Generic[S]):
    """The record, from its beginning on. `record`: its id; `readers`: all classes; `view`: what each sees."""

    def __init__(
        self,
        kind: RecordType[S],
        record: str,
        readers: tuple[str, ...],
        view: Callable[[S, str], S],
    ) -> None:
        self.kind, self.record, self.readers, self.view = kind, record, readers, view
        self.state: S = kind.state()
        self.entries: list[Entry] = []
        self.at = 1_640_995_200_000

    def do(self, command: Command, actor: str = SECRETARIAT) -> list[Entry] | Refusal:
        """What follows."""
        self.at += 1000
        answer = self.kind.advance(self.state, Submission(command, actor, self.at))
        if isinstance(answer, Refusal):
            return answer
        acts, self.state = answer
        made = [entry for act in acts for entry in act]
        self.entries = [self._unless_erased(one, made) for one in (*self.entries, *made)]
        return made

    def made(self, command: Command, actor: str = SECRETARIAT) -> list[Entry]:
        """What follows from what is not refused."""
        answer = self.do(command, actor)
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

    def _visible(self, entry: Entry, reader: str) -> bool:
        return self.kind.authorship.visible(self.state, entry, reader)

    def lines(self, reader: str) -> list[bytes]:
        """The export for a class of readers."""
        shown: list[StoredEntry | ClosedEntry] = []
        for entry in self.entries:
            whole = kept(entry)
            closed = ClosedEntry(whole.seq, whole.label, whole.commitment)
            shown.append(whole if self._visible(entry, reader) else closed)
        return list(export.write(self.record, self.kind.name, reader, SIGNER, shown))

    def hold(self) -> None:
        """Folding anew gives the state; each class sees what it would fold; both verifiers find no fault."""
        assert self.kind.fold(self.entries) == self.state
        for entry in self.entries:
            again = entry_of(self.kind, entry.label, header_of(entry), entry.texts)
            assert again == entry
        for reader in self.readers:
            seen = [one for one in self.entries if self._visible(one, reader)]
            assert self.view(self.kind.fold(seen), reader) == self.view(self.state, reader), reader
            self._verify(reader)

    def _verify(self, reader: str) -> None:
        head, _, told = check(iter(self.lines(reader)), SIGNER.verifier.vkey)
        check_access(head, told)
        shown = [
            unsealed(kept(one), self.kind) if self._visible(one, reader) else Hidden(one.label)
            for one in self.entries
        ]
        verdict = lawful(self.kind, shown, reader)
        assert not verdict.faults, (reader, verdict.faults)
