"""The texts by all of a file, by their places in it, and what delegations say of them before and with the decision."""

from collections.abc import Iterator, Sequence
from typing import Any

from hemicycle.files.fault import Details, hint
from hemicycle.files.model import MeetingFile, TextRef
from hemicycle.files.paragraphs import parts_of
from hemicycle.procedure.core.refusal import Path
from hemicycle.procedure.ids import EVERYBODY
from hemicycle.procedure.words import Texts

Wrong = tuple[Path, str, Details]


def texts_by_all(file: MeetingFile) -> dict[TextRef, Any]:
    """Those on which all decide."""
    lists: dict[str, Sequence[Any]] = {
        "conclusion": file.conclusions,
        "commitment": file.commitments,
        "invitation": file.invitations,
    }
    return {
        TextRef(f"{form}-{place}"): one
        for form, rows in lists.items()
        for place, one in enumerate(rows, 1)
        if one.by in EVERYBODY
    }


def part_names(text: Any) -> list[str]:
    """The parts of a text, as they are named when it is laid."""
    if hasattr(text, "whom"):
        return ["whom", *(f"topic-{place}" for place, _ in enumerate(text.topics, 1))]
    laid: Texts = parts_of(text.sentence or text.text)
    return [*laid]


def misplaced(file: MeetingFile) -> Iterator[Wrong]:
    """What is said of a text that is not there, or of a paragraph that it does not have, or by who does not decide."""
    known = texts_by_all(file)
    rows: dict[str, Sequence[Any]] = {
        "positions": file.positions,
        "bound_statements": file.bound_statements,
        "ad_referendum": file.ad_referendum,
    }
    people = file.convening.participants
    roles = {handle: people[int(who[1:]) - 1].role for handle, who in file.ids.items()}
    seated = {one.member for one in people if one.role == "delegate"}
    for name, said in rows.items():
        for place, one in enumerate(said):
            if one.to not in known:
                yield (name, place, "to"), "no-such-text", {"value": one.to, **hint(one.to, known)}
            elif name == "bound_statements":
                yield from _parted(one, part_names(known[one.to]), place)
            if roles.get(getattr(one, "by", ""), "delegate") != "delegate":
                yield (name, place, "by"), "no-voice", {"by": one.by, "role": roles[one.by]}
    yield from _awaited(file, seated)


def _parted(one: Any, names: list[str], place: int) -> Iterator[Wrong]:
    path: Path = ("bound_statements", place, "paragraph")
    if one.paragraph is None and one.nature == "footnote":
        yield path, "missing", {}
    elif one.paragraph is not None and one.paragraph > len(names):
        yield path, "unknown", {"kind": "paragraph", "value": str(one.paragraph)}


def _awaited(file: MeetingFile, seated: set[Any]) -> Iterator[Wrong]:
    """Each text once; delegations that are there, and at least one."""
    seen: set[str] = set()
    for place, one in enumerate(file.ad_referendum):
        if one.to in seen:
            yield ("ad_referendum", place, "to"), "named-twice", {"name": one.to}
        seen.add(one.to)
        if not one.members:
            yield ("ad_referendum", place, "members"), "missing", {}
        for number, code in enumerate(one.members):
            if code not in seated:
                known = [member for member in seated if member]
                path: Path = ("ad_referendum", place, "members", number)
                yield path, "no-delegate", {"member": code, **hint(code, known)}
