"""The command as it stands on the record: on the entry that answers it, with what the entry's facts do not say.

A field that the facts hold under the same name and value is left out, and so is one at its default that they do not
name. A text stands once, on the seal of the entry that took it: the command holds its place in the act and its name.
So whoever reads the act has the whole command, decides it again and compares; nothing is inverted by hand.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec
from msgspec.structs import FieldInfo, fields

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.hints import hints_of
from hemicycle.procedure.core.strings import holds_text, is_text
from hemicycle.procedure.words import Text, Texts

Place = tuple[int, str]
"""Where a text stands: the entry's place in its act, and the text's name there."""
Places = dict[Any, list[Place]]
"""Where each text stands, by its words: in the order of the act."""
Pass = Callable[[Any, Any], Any]
Passes = tuple[Pass, Pass]
"""How the texts of a value become places, and how places become texts again."""
Part = tuple[FieldInfo, Passes | None]
Above = tuple[type[msgspec.Struct], ...]


class Unreadable(ValueError):
    """What stands on the record as a command is none."""


class LostText(ValueError):
    """A rule accepted a command and entered a text of it nowhere."""


def carry(command: Command, act: Sequence[Entry], answer: Entry) -> dict[str, Any]:
    """The command as `answer`, an entry of its act, carries it: its type, and fields as plain JSON values.

    Raises LostText.
    """
    places: Places = {}
    for place, entry in enumerate(act):
        for name, text in entry.words.items():
            places.setdefault(_key(text), []).append((place, name))
    told = msgspec.to_builtins(answer.fact)
    carried: dict[str, Any] = {"type": str(type(command).__struct_config__.tag)}
    for part, passes in _parts(type(command)):
        value = getattr(command, part.name)
        plain = passes[0](value, places) if passes else msgspec.to_builtins(value)
        if plain != told[part.name] if part.name in told else value != _default(part):
            carried[part.name] = plain
    return carried


def carried(
    value: Mapping[str, Any],
    words: Sequence[Texts],
    answer: Entry,
    named: Mapping[str, type[Command]],
) -> Command:
    """The command that an entry of an act carries. Raises Unreadable.

    `words` are the texts of each entry of the act, `named` are the commands by their names.
    """
    kind = named.get(str(value.get("type")))
    if kind is None:
        raise Unreadable(f"no command is called {value.get('type')!r}")
    told = msgspec.to_builtins(answer.fact)
    filled: dict[str, Any] = {"type": value["type"]}
    for part, passes in _parts(kind):
        if part.name in value:
            one = value[part.name]
            filled[part.name] = passes[1](one, words) if passes else one
        elif part.name in told:
            filled[part.name] = told[part.name]
    strange = value.keys() - filled.keys()
    if strange:
        raise Unreadable(f"{value['type']} has no {min(strange)}")
    try:
        command: Command = msgspec.convert(filled, kind)
    except msgspec.ValidationError as fault:
        raise Unreadable(str(fault)) from fault
    return command


def check_carried(kind: type[Command]) -> None:
    """Raises TypeError where a command of this kind could not be carried."""
    _parts(kind)


def _key(text: Mapping[str, str]) -> Any:
    return tuple(sorted(text.items()))


def _default(part: FieldInfo) -> Any:
    if part.default_factory is not msgspec.NODEFAULT:
        return part.default_factory()
    return part.default


@cache
def _parts(kind: type[msgspec.Struct], above: Above = ()) -> list[Part]:
    """The fields of a struct, each with the passes over its texts."""
    hints = hints_of(kind)
    strange = [part.name for part in fields(kind) if part.name != part.encode_name]
    if strange:
        raise TypeError(f"{kind.__name__}.{strange[0]}: a field of a command has one name")
    return [(part, _passes(hints[part.name], (*above, kind))) for part in fields(kind)]


def _passes(kind: Any, above: Above) -> Passes | None:
    """None: no text can stand in a value of this type, nor in one that contains itself."""
    if is_text(kind):
        return _place_of, _text_at
    if not holds_text(kind):
        return None
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        parts = [] if kind in above else _parts(kind, above)
        return _of_struct(parts) if any(passes for _, passes in parts) else None
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _passes(arguments[0], above)
    inner = [_passes(one, above) for one in arguments if one is not NoneType]
    found = next((passes for passes in inner if passes), None)
    if found is None:
        return None
    if len(inner) > 1 + (origin is dict) or origin not in (Union, UnionType, list, dict):
        raise TypeError(f"{kind}: a text of a command stands in a struct, a list or a dictionary")
    if origin in (Union, UnionType) and any(is_text(one) for one in arguments):
        raise TypeError(f"{kind}: a text that may lack is empty")
    wrap = _if_there if origin in (Union, UnionType) else _each if origin is list else _each_value
    return wrap(found[0]), wrap(found[1])


def _place_of(text: Text, places: Places) -> list[Any] | None:
    if not text:
        return None
    found = places.get(_key(text))
    if not found:
        raise LostText("a rule entered a text of its command nowhere")
    # Of texts that are alike each has a place of its own, so that one which is erased is not read from another.
    return list(found.pop(0) if len(found) > 1 else found[0])


def _text_at(value: Any, words: Sequence[Texts]) -> Any:
    match value:
        case None:
            return {}
        case [place, str(name)] if type(place) is int and _stands(place, name, words):
            return words[place][name]
    raise Unreadable(f"no text stands at {value!r}")


def _stands(place: int, name: str, words: Sequence[Texts]) -> bool:
    return 0 <= place < len(words) and name in words[place]


def _of_struct(parts: list[Part]) -> Passes:
    def out(value: Any, places: Any) -> Any:
        plain: dict[str, Any] = {}
        for part, passes in parts:
            one = getattr(value, part.name)
            if one is not msgspec.UNSET and one != _default(part):
                plain[part.name] = passes[0](one, places) if passes else msgspec.to_builtins(one)
        return plain

    def back(value: Any, words: Any) -> Any:
        if not isinstance(value, dict):
            raise Unreadable("an object is due in a command")
        known = {part.name: passes for part, passes in parts}
        filled = {}
        for name, one in value.items():
            passes = known.get(name)
            filled[name] = passes[1](one, words) if passes else one
        return filled

    return out, back


def _if_there(inner: Pass) -> Pass:
    return lambda value, other: None if value is None else inner(value, other)


def _each(inner: Pass) -> Pass:
    def each(values: Any, other: Any) -> Any:
        if not isinstance(values, list):
            raise Unreadable("a list is due in a command")
        return [inner(value, other) for value in values]

    return each


def _each_value(inner: Pass) -> Pass:
    def each(values: Any, other: Any) -> Any:
        if not isinstance(values, dict):
            raise Unreadable("an object is due in a command")
        return {name: inner(value, other) for name, value in values.items()}

    return each
