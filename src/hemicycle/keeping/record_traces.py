"""What traces on records of either type have in common."""

from hemicycle.keeping.place import Trace
from hemicycle.procedure.words import Texts

RECORDS = "records"
"""The name of the place."""


def stays(record: str, one: Trace, why: str, number: int) -> Trace:
    return Trace(
        RECORDS, f"{why}/{one.key}", (), record, one.marks, record, None, "stays", why, "", number
    )


def names_in(texts: Texts) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts.get("name", {}).values()))


def any_words(texts: Texts, name: str) -> str:
    return next(iter(texts.get(name, {}).values()), "")
