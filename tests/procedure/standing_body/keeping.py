"""A body's record in memory, for tests: what it is asked, what follows, and what must hold of it at any time."""

from datetime import date

from msgspec.structs import replace

from hemicycle.procedure.body import Body
from hemicycle.procedure.membership import Member
from hemicycle.procedure.standing_body.access import view
from hemicycle.procedure.standing_body.founding.commands import BeginBody
from hemicycle.procedure.standing_body.people.words import PersonWords
from hemicycle.procedure.standing_body.record import BODY, record_of
from hemicycle.procedure.standing_body.state import StandingBody
from hemicycle.procedure.words import Access
from hemicycle.rulebooks import body as body_on_file
from tests.procedure.record_held import RecordHeld

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


class Kept(RecordHeld[StandingBody]):
    """The record, from its beginning on."""

    def __init__(self, access: Access = "open", rules: Body | None = None) -> None:
        super().__init__(BODY, record_of("waters"), READERS, view)
        self.told = self.do(BeginBody("waters", access, rules or waters()))
