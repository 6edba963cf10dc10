"""What subjects must not forget, and where they may not reach: asked when a record type is put together, at import."""

from collections.abc import Iterable, Sequence
from typing import Any

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.bad_subject import BadSubject
from hemicycle.procedure.core.carried import check_carried
from hemicycle.procedure.core.entry import Fact
from hemicycle.procedure.core.strings import bare_strings
from hemicycle.procedure.core.subject import Subject

COUNTED = ("size", "last_at")
"""Fields of a state that belong to no subject."""


def check_subjects(subjects: Sequence[Subject[Any]], parts: Sequence[str]) -> None:
    """Ask whether the subjects are whole.

    Raises BadSubject: a command or a kind that no act declares, a kind that nobody owns or that is given from below,
    one that changes nothing, a stop upon an act above, a fold into a state above, a part of the state without a
    subject, a bare string on the record, an option of another's command, two lists of one name.
    """
    height = {one.name: place for place, one in enumerate(subjects)}
    kinds = {kind: one for one in subjects for kind in one.kinds}
    owners = {part: one for one in subjects for part in one.parts}
    if len(height) < len(subjects):
        raise BadSubject("two subjects of one name")
    if len({kind.kind for kind in kinds}) < len(kinds):
        raise BadSubject("two kinds of entry of one name")
    _whole([*parts], [*COUNTED, *owners], "part of the state without a subject")
    _whole(
        kinds, [row.kind for one in subjects for row in one.evolve], "kind that changes no state"
    )
    _whole(kinds, [kind for one in subjects for kind in _given(one)], "kind that no act gives")
    _listings(subjects)
    for one in subjects:
        _whole_state(one, parts)
        declared = [act.command for act in one.acts]
        if len(set(declared)) < len(declared):
            raise BadSubject(f"{one.name}: two acts of one command")
        _whole(one.commands, declared, f"{one.name}: command without an act")
        _no_prose(one)
        _offered(one)
        _below(one, height, kinds)
        _heard(one, height, kinds)
        for row in one.evolve:
            if height[owners[row.part].name] > height[one.name]:
                raise BadSubject(
                    f"{one.name}: {row.kind.kind} folds into {row.part}, which is above"
                )
        for stop, acts in one.stops:
            for act in acts:
                owner = next(s for s in subjects if act in s.acts)
                if height[owner.name] >= height[one.name]:
                    raise BadSubject(
                        f"{one.name}: {stop.words} stops {act.name}, which is not below"
                    )


def _whole_state(one: Subject[Any], parts: Sequence[str]) -> None:
    strange = [part for part in one.parts if part not in parts]
    if strange:
        raise BadSubject(f"{one.name}: no such part of the state: {', '.join(strange)}")


def _no_prose(one: Subject[Any]) -> None:
    """Prose stands in texts alone, where it may be erased."""
    prose = [path for command in one.commands for path in bare_strings(command, texts=True)]
    for command in one.commands:
        check_carried(command)
    prose += [path for kind in one.kinds for path in bare_strings(kind, texts=False)]
    if prose:
        raise BadSubject(f"{one.name}: a bare string on the record: {', '.join(prose)}")


def _offered(one: Subject[Any]) -> None:
    """A subject offers its own commands alone; and of two options of one to the same place the second is never met."""
    own = [act.command for act in one.acts]
    strange = [option.name for option in one.offers if option.command not in own]
    if strange:
        raise BadSubject(f"{one.name} offers a command of another: {', '.join(strange)}")
    met = [(option.command, option.to) for option in one.offers]
    twice = [command for command, to in met if met.count((command, to)) > 1]
    _whole(twice, (), f"{one.name}: offered twice to the same place")


def _listings(subjects: Sequence[Subject[Any]]) -> None:
    """A list has one name, and a name one list."""
    known: dict[str, Any] = {}
    for option in (option for one in subjects for option in one.offers if option.over):
        if option.over and known.setdefault(option.over.name, option.over.of) != option.over.of:
            raise BadSubject(f"two lists of one name: {option.over.name}")


def _given(one: Subject[Any]) -> list[type[Fact]]:
    given: list[type[Fact]] = [kind for act in one.acts for kind in act.kinds]
    given += [kind for reaction in one.reactions for kind in reaction.kinds]
    return [*given, *(one.deadline.kinds if one.deadline else ())]


def _heard(
    one: Subject[Any], height: dict[str, int], kinds: dict[type[Fact], Subject[Any]]
) -> None:
    """What a subject reacts to, and what it holds, is its own or of a subject below."""
    heard = [reaction.to for reaction in one.reactions]
    heard += [kind for hold in one.holds for kind in hold.kinds]
    for kind in heard:
        if kind not in kinds or height[kinds[kind].name] > height[one.name]:
            raise BadSubject(f"{one.name} minds {kind.kind}, which is above or nobody's")


def _below(
    one: Subject[Any], height: dict[str, int], kinds: dict[type[Fact], Subject[Any]]
) -> None:
    """What a subject gives is its own or of a subject below."""
    for kind in _given(one):
        owner = kinds.get(kind)
        if owner is None:
            raise BadSubject(f"{one.name}: nobody owns the kind {kind.kind}")
        if height[owner.name] > height[one.name]:
            raise BadSubject(f"{one.name} gives {kind.kind}, which is above")


def _whole(wanted: Iterable[Any], known: Iterable[Any], fault: str) -> None:
    there = set(known)
    missing = [one for one in wanted if one not in there]
    if missing:
        names = ", ".join(_named(one) for one in missing)
        raise BadSubject(f"{fault}: {names}")


def _named(one: Any) -> str:
    if isinstance(one, type) and issubclass(one, Fact):
        return one.kind
    if isinstance(one, type) and issubclass(one, Command):
        return str(one.__struct_config__.tag)
    return str(one)
