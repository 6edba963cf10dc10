"""Every rule that a body may state has a place in docs/add-a-body.md, and is read: by the core, or for its readers."""

import inspect
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin

import msgspec
import pytest

from hemicycle.cli.documents import prepared
from hemicycle.documents.rule_tables import tell_rules
from hemicycle.documents.rulebook import read_aloud
from hemicycle.files.play import play
from hemicycle.procedure.body import Body
from hemicycle.procedure.house_style import TitleCapitals
from hemicycle.procedure.membership import Dated
from hemicycle.procedure.rulebook import Rulebook
from hemicycle.procedure.rules import Condition
from hemicycle.procedure.tally.tally_service import Teller
from hemicycle.procedure.tally.vote import Ballot, Vote
from hemicycle.rulebooks import bodies, rulebook
from hemicycle.rulebooks.checking import checked
from tests.cli.conftest import ROOT
from tests.documents.test_house_style import told
from tests.procedure.scenario import Stage, read
from tests.rulebooks.test_given import HRC, meeting

Shape = type[msgspec.Struct]
Read = set[tuple[str, str, str]]
"""Struct, field, and the room that reads it (`procedure`, `documents`, …)."""

FOR_READERS = {
    "Body": {"title", "languages", "articles"},
    "Rulebook": {"id", "title", "edition", "defaults", "style"},
    "HouseStyle": {
        "english",
        "apart",
        "closing",
        "again",
        "people",
        "people_at",
        "credit",
        "capitals",
    },
    "TitleCapitals": {"before", "alone", "titles"},
    "OpeningRules": {"article", "unverified"},
    "Presiding": {"article", "unverified"},
    "ObserverRight": {"article", "unverified"},
    "Chair": {"text", "article", "unverified"},
    "Order": {"article", "unverified"},
    "Dating": {"article", "unverified"},
    "BodySeats": {"article", "unverified"},
    "Member": {"name", "sign", "unverified"},
    "Weights": {"article"},
    "Elected": {"article"},
    "Rule": {"title", "article"},
    "MotionRule": {"article", "unverified", "title"},
    "SilenceRules": {"article", "unverified", "broken_by"},
    "CorrespondenceRules": {"article", "unverified"},
    "AcclamationRules": {"article", "unverified"},
    "CredentialsRules": {"article", "unverified"},
    "VotingRules": {"article", "unverified"},
    "DebateRules": {"article", "articles", "unverified"},
    "Consensus": {"article", "unverified"},
    "Calendar": {"article", "unverified"},
    "CallerRule": {"title", "article", "unverified"},
    "NoticeRule": {"title", "article", "unverified"},
    "ProposalRule": {"days", "article", "unverified"},
    "Preliminary": {"article", "unverified"},
    "Article": {"text", "unverified"},
}
"""Words, and where they come from: shown with the rules. All else decides something."""
AWAITED = {
    ("OpeningRules", "rule"),
    ("DebateRules", "document_delay_h"),
    ("Grace", "seconds"),
    ("Grace", "article"),
    ("Grace", "unverified"),
    ("Rulebook", "attribution"),
    ("Attribution", "silence"),
    ("Attribution", "signed_by"),
    ("Attribution", "offices"),
    ("Attribution", "article"),
    ("Attribution", "unverified"),
}
"""What no scenario has an act read yet; each goes from here with the scenario that does."""
FILLED = {("Body", "unsaid"), ("Body", "electors"), ("Body", "edition"), ("Body", "id")}


def shapes(kind: Any, seen: set[Shape]) -> set[Shape]:
    """The structs that a type holds."""
    if get_origin(kind) is not None or isinstance(kind, UnionType):
        for one in get_args(kind):
            shapes(one, seen)
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind not in seen:
        seen.add(kind)
        for field in msgspec.structs.fields(kind):
            shapes(field.type, seen)
    return seen


SHAPES = sorted(shapes(Body | Rulebook, set()), key=lambda one: one.__name__)


def owner_of(shape: Shape, name: str) -> str:
    """Whose a field is: of dates and of conditions it is the same field everywhere."""
    bases = (one for one in (Dated, Condition) if issubclass(shape, one))
    return next((one.__name__ for one in bases if name in one.__struct_fields__), shape.__name__)


class Noted:
    """A field that notes which room of the product reads it."""

    def __init__(self, shape: Shape, name: str, read: Read) -> None:
        self.field, self.name, self.read = getattr(shape, name), name, read
        self.owner = owner_of(shape, name)

    def __get__(self, value: object, owner: type) -> Any:
        if value is None:
            return self.field
        frame = inspect.currentframe()
        caller = frame.f_back if frame else None
        module = str(caller.f_globals.get("__name__", "")) if caller else ""
        if module.startswith("hemicycle."):
            self.read.add((self.owner, self.name, module.split(".")[1]))
        return self.field.__get__(value, owner)


@pytest.fixture
def noted() -> Iterator[Read]:
    """Whatever is read of a rulebook while the test runs."""
    read: Read = set()
    own = {
        (shape, name): name in vars(shape) for shape in SHAPES for name in shape.__struct_fields__
    }
    kept = {(shape, name): vars(shape).get(name) for shape, name in own}
    doors = {(shape, name): Noted(shape, name, read) for shape, name in own}
    for (shape, name), door in doors.items():
        setattr(shape, name, door)
    yield read
    for (shape, name), was in own.items():
        if was:
            setattr(shape, name, kept[shape, name])
        else:
            delattr(shape, name)


def vote(body: str, rule: str, date: str, ballots: dict[str, Ballot], **more: Any) -> Vote:
    return Vote(id="v", body=body, rule=rule, date=date, ballots=ballots, **more)


VOTES = [
    vote("un-sc", "non-procedural", "2022-02-27", {"FR": "yes", "RU": "no"}),
    vote(
        "eu-council",
        "qualified-majority",
        "2015-01-01",
        {"FR": "yes", "DE": "not-participating"},
    ),
    vote("eu-council", "qualified-majority", "2012-01-01", {"FR": "yes"}),
    vote("eu-council", "qualified-majority", "2022-01-01", {"FR": "yes"}),
    vote("european-council", "unanimity", "2022-02-27", {"FR": "yes"}, proxies={"DE": "FR"}),
    vote("un-ga", "two-thirds", "1946-11-01", {"FR": "yes", "AF": "no"}),
    vote("osce-pc", "consensus", "2022-01-01", {"FR": "yes"}),
    vote("standards-body", "rough-consensus", "2022-01-01", {"A": "yes"}, register={"A": 1}),
]


def test_every_field_is_read(tmp_path: Path, noted: Read) -> None:
    """By the core while it decides in every scenario and tallies votes of every kind; words by what shows them."""
    council = prepared(meeting(tmp_path, 'body = "hrc"'), [HRC])
    for file in sorted((ROOT / "tests" / "scenarios").glob("*.toml")):
        with suppress(AssertionError):  # whether a scenario holds is its own test's
            stage = Stage(read(file))
            for step in read(file).steps:
                stage.play(step)
    play(council.file, council.rules)
    told("fr", again="office", people_at="end", capitals={"fr": TitleCapitals(before="small")})
    teller = Teller(bodies())
    for one in VOTES:
        teller.tally(one)
    for body in bodies().values():
        checked(body)
        list(read_aloud(body, "en"))
        tell_rules(rulebook(body.id, date(2020, 5, 1)), "fr")
    core = {(shape, name) for shape, name, room in noted if room in ("procedure", "rulebooks")}
    shown = {(shape, name) for shape, name, room in noted if room == "documents"}
    words = {(shape, name) for shape, names in FOR_READERS.items() for name in names}
    every = {(owner_of(s, name), name) for s in SHAPES for name in s.__struct_fields__} - FILLED
    unread = every - words - core - AWAITED
    assert not unread, "\n".join(map(str, sorted(unread)))
    unshown = (words & every) - shown - core
    assert not unshown, "\n".join(map(str, sorted(unshown)))


HEADINGS = {
    "Body": "The file",
    "Member": "`members`",
    "Elected": "`[elected]`",
    "BodySeats": "`[[seats]]`",
    "Weights": "`[[weights]]`",
    "Order": "`[[order]]`",
    "Chair": "`[[chair]]`",
    "QuorumRule": "`[[quorum]]`",
    "OpeningRules": "`[[opening]]`",
    "Presiding": "`[[presiding]]`",
    "ObserverRight": "`[[observers]]`",
    "TieRule": "`[[ties]]`",
    "Rule": "`[[rules]]`",
    "MotionRule": "`[[motions]]`",
    "VotingRules": "`[[voting]]`",
    "SilenceRules": "`[[silence]]`",
    "DebateRules": "`[debate]`",
    "Consensus": "`[consensus]`",
    "Grace": "`[grace]`",
    "Attribution": "`[attribution]`",
    "Calendar": "`[calendar]`",
    "HouseStyle": "`[style]`",
    "TitleCapitals": "`[style]`",
    "CallerRule": "`[[calling.callers]]`",
    "NoticeRule": "`[[calling.notice]]`",
    "ProposalRule": "`[[calling.proposals]]`",
    "Article": "`[[articles]]`",
    "Dating": "`[[dating]]`",
}


def test_the_guide_names_every_key() -> None:
    guide = (ROOT / "docs" / "add-a-body.md").read_text(encoding="utf-8")
    parts = {one.partition("\n")[0].strip(): one for one in re.split(r"(?m)^#+ ", guide)}
    by_name = {shape.__name__: shape for shape in SHAPES}
    for name, heading in HEADINGS.items():
        part = parts[heading]
        for field in by_name[name].__struct_fields__:
            if (name, field) not in FILLED or field in ("id", "edition"):
                assert f"`{field}`" in part, f"{heading}: {field}"
    conditions = parts["`[[rules.conditions]]`"]
    for shape in SHAPES:
        if (tag := shape.__struct_config__.tag) is not None:
            assert f"`{tag}`" in conditions
            for field in shape.__struct_fields__:
                assert f"`{field}`" in conditions, f"{tag}: {field}"
