"""A body's record in memory, for tests: what it is asked, what follows, and what must hold of it at any time."""

from datetime import date

from msgspec.structs import replace

from hemicycle.procedure.body import Body
from hemicycle.procedure.core.actor import SECRETARIAT, Command, Submission
from hemicycle.procedure.core.codec import entry_of, header_of
from hemicycle.procedure.core.entry import Entry, Hidden
from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.core.replay import lawful
from hemicycle.procedure.membership import Member
from hemicycle.procedure.standing_body.access import view, visible
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.people.words import PersonWords
from hemicycle.procedure.standing_body.record import BODY, record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Access
from hemicycle.record import export
from hemicycle.record.entry import ClosedEntry, StoredEntry
from hemicycle.recorder.sealing import unsealed
from hemicycle.rulebooks import body as body_on_file
from tests.procedure.history import SIGNER, kept
from tools.verify_record import check, check_access

READERS = ("public", "delegates", "delegates:JO", "secretariat", "everything")
NAMES = {"JO": "Jordan", "MA": "Morocco", "PE": "Peru", "TR": "Turkey"}


def waters(**more: object) -> Body:
    """A body with four members."""
    members = [
        Member(code=code, name={"en": name, "fr": name}, since=date(2017, 1, 1))
        for code, name in NAMES.items()
    ]
    base = body_on_file("nrc")
    changed = {"id": "waters", "title": {"en": "Council of the Waters"}, "members": members}
    return replace(base, **{**changed, **more})


def called(name: str, **more: dict[str, str]) -> PersonWords:
    return PersonWords(name={"und": name}, **more)


class Kept:
    """The record, from its beginning on."""

    def __init__(self, access: Access = "open", rules: Body | None = None) -> None:
        self.state = StandingBody()
        self.entries: list[Entry] = []
        self.at = 1_640_995_200_000
        self.told = self.do(BeginBody("waters", access, rules or waters()))

    def do(self, command: Command, actor: str = SECRETARIAT) -> list[Entry] | Refusal:
        """What follows."""
        self.at += 1000
        answer = BODY.advance(self.state, Submission(command, actor, self.at))
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

    def lines(self, reader: str) -> list[bytes]:
        """The export for a class of readers."""
        shown: list[StoredEntry | ClosedEntry] = []
        for entry in self.entries:
            whole = kept(entry)
            closed = ClosedEntry(whole.seq, whole.label, whole.commitment)
            shown.append(whole if visible(self.state, entry, reader) else closed)
        return list(export.write(record_of("waters"), "body", reader, SIGNER, shown))

    def hold(self) -> None:
        """Folding anew gives the state; each class sees what it would fold; both verifiers find no fault."""
        assert BODY.fold(self.entries) == self.state
        for entry in self.entries:
            again = entry_of(BODY, entry.label, header_of(entry), entry.texts)
            assert again == entry
        for reader in READERS:
            seen = [one for one in self.entries if visible(self.state, one, reader)]
            assert view(BODY.fold(seen), reader) == view(self.state, reader), reader
            self._verify(reader)

    def _verify(self, reader: str) -> None:
        head, _, told = check(iter(self.lines(reader)), SIGNER.verifier.vkey)
        check_access(head, told)
        shown = [
            unsealed(kept(one), BODY) if visible(self.state, one, reader) else Hidden(one.label)
            for one in self.entries
        ]
        verdict = lawful(BODY, shown, reader)
        assert not verdict.faults, (reader, verdict.faults)
