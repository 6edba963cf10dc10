"""Where a bare string stands: what a person wrote is a text, and all else has a form in which no prose fits.

A bare `str` in a command or a fact would put names and prose on the record in clear, where they could not be erased.
"""

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import msgspec

from hemicycle.procedure.words import Text


def is_text(kind: Any) -> bool:
    """Whether a type is `Text`: words in each language, on a seal of their own."""
    return bool(kind == Text)


def bare_strings(kind: type[msgspec.Struct], *, texts: bool) -> Iterator[str]:
    """The fields, by their path, that hold a bare string, or a text where none may stand."""
    yield from _bare(kind, kind.__name__, texts, ())


def _bare(kind: Any, path: str, texts: bool, above: tuple[Any, ...]) -> Iterator[str]:
    if kind is str or (is_text(kind) and not texts):
        yield path
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        if kind not in above:
            for name, hint in get_type_hints(kind, include_extras=True).items():
                if name in kind.__struct_fields__:
                    yield from _bare(hint, f"{path}.{name}", texts, (*above, kind))
    elif get_origin(kind) is not Annotated:
        for argument in get_args(kind):
            yield from _bare(argument, path, texts, above)
