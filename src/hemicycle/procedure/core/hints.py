"""The types that a class declares for its fields, worked out once a class."""

from functools import cache
from typing import Any, get_type_hints


@cache
def hints_of(kind: Any) -> dict[str, Any]:
    """Each field with its type, `Annotated` kept. Not to be changed."""
    return get_type_hints(kind, include_extras=True)
