"""What is wrong with a meeting file, where, and how a place in it is written."""

import json
import re
from collections.abc import Iterable
from difflib import get_close_matches

import msgspec

from hemicycle.procedure.core.refusal import Path

_BARE = re.compile(r"[A-Za-z0-9_-]+")
WORDS = {
    "missing": "is missing",
    "missing-here": "is missing in this official language",
    "not-table": "is to be a table, not {found}",
    "not-list": "is to be a list, not {found}",
    "not-string": "is to be a text, not {found}",
    "not-boolean": "is to be true or false",
    "not-by-language": "is to have a text in each language, as fr = '…'",
    "one-of": "is to be one of {choices}",
    "moment": "is to be a date and time with its offset, as 2022-01-24T20:00:00Z",
    "date": "is to be a date, as 2022-03-01",
    "years": "is to lie in the years {first} to {last}",
    "too-fine": "is finer than a millisecond",
    "no-text": "has no text in any language",
    "text-empty": "is empty",
    "text-too-long": "is longer than {most} characters",
    "text-unreadable": "holds control characters, or others that nobody sees ({character})",
    "unknown-language": "is no official language",
    "not-language": "`{value}` is not a language (as `fr` or `pt-BR`)",
    "not-beside": "`{value}` is not the name of a TOML file beside this one (as `league.toml`)",
    "no-file-beside": "`{value}` cannot be read here: give it too, or put it among the bodies of the server",
    "is-state": "`{member}` is the code of a state (ISO 3166-1), which has a name of its own",
    "sign-too-long": "is longer than {most} characters",
    "bad-rulebook": "is not well formed: {why}",
    "other-rulebook": "is `{value}`, and the rulebook given is of `{given}`",
    "bad-verb": "`{value}` is not an operative verb (as `call-on`)",
    "bad-id": "`{id}` is not a slug (lower-case letters, digits and `-`)",
    "reserved-id": "`{id}` is a word of the format and cannot be an id",
    "unknown-member": "`{member}` is not the code of a member (as `FR`, `NATO` or `org:AU`)",
    "not-on-that-day": "`{name}` sits for that member on other days than {day}, by the record of the body",
    "not-in-name": "`{name}` is no part of the name",
    "unknown-key": "unknown key",
    "unknown": "there is no {kind} `{value}`",
    "named-twice": "`{name}` stands here for the second time",
    "too-many": "has more than {most} rows",
    "no-chair": "a meeting has a host or a chair",
    "no-language": "a meeting has at least one official language",
    "no-participant": "a meeting has at least one participant",
    "no-sense": "names neither a member nor a capacity in words",
    "ends-before-it-starts": "lies before `starts`",
    "next-not-later": "lies before the beginning of this meeting",
    "interpreters-only": "only an interpreter stands in a booth",
    "no-such-booth": "`{language}` is neither an official language nor a sign language",
    "already-chair": "`{participant}` is in the chair already",
    "may-not-preside": "a person with the role `{role}` cannot preside",
    "is-participant": "`{member}` is the id of a participant",
    "no-voice": "`{by}` has the role `{role}` and does not speak",
    "nobody-decides": "nobody here sits as a delegate for a member",
    "later-format": "is known from format {format} on: write `format = {format}` at the top of the file",
    "said-whole": "is not said beside `sentence`, which says all of it",
    "not-joined": "only a conclusion by the same as the one before it can be joined to it",
    "not-said": "`whom` is not said in this language",
    "parts-differ": "paragraphs: {parts} here, {of} in `{other}` (an empty line begins one)",
    "too-many-parts": "has more than {most} paragraphs",
    "no-such-text": "the file has no text by all that is called `{value}` (as `conclusion-1`)",
    "no-delegate": "no delegate sits for `{member}` on this item",
    "no-members": "`{body}` has no members on {day}: {why}",
    "no-weight": "`{body}` weighs votes ({rule}), and there are no weights on file (no-weight)",
    "weight-missing": "say how many votes `{member}` has: these rules weigh votes by the list",
    "weight-unasked": "these rules do not weigh votes by the list",
    "weight-differs": "`{member}` has {votes} votes earlier on the list",
    "no-member-then": "`{member}` is a member of `{body}` {when}, not on {day}",
    "table-column": "there is no column `{column}`: use {known}",
    "table-empty": "has no row: its first line names the columns, and each line after it is a person",
    "taken": "names a meeting that exists: {id}",
    "too-large": "is larger than {most} bytes",
    "not-utf8": "is not saved as UTF-8: open it in the editor, choose “Save as”, and “UTF-8” as its encoding"
    " (in Excel “CSV UTF-8”)",
    "long-key": "has a key of more than {most} parts",
    "too-deep": "is nested too deeply",
    "not-toml": "is not TOML: {why}",
}
"""Each code in the language of the source, as the command line tells it; the pages have words in each of theirs."""
Details = dict[str, str | int]


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong. `path` as in `participants[3].office.fr` (empty: the file as a whole); `line` from 1.

    `code` and `details` are as in a refusal. Of the details `near` is what is known and most like what was given, and
    `known` what there is.
    """

    path: str
    line: int | None
    code: str
    details: Details = {}

    @property
    def message(self) -> str:
        """What is wrong, in words of the source language."""
        return WORDS[self.code].format(**self.details) + self._hint

    @property
    def _hint(self) -> str:
        if near := self.details.get("near"):
            return f" (did you mean `{near}`?)"
        known = self.details.get("known")
        return f" (known: {known})" if known else ""

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line else ""
        return f"{place}{self.path}: {self.message}" if self.path else f"{place}{self.message}"


def closest(given: str, known: Iterable[str]) -> str | None:
    """What is known and most like what was given; None where nothing is like it."""
    return next(iter(get_close_matches(given, list(known), 1, 0.5)), None)


def hint(given: str, known: Iterable[str]) -> Details:
    """The details that help on: what is most like it, or what there is."""
    names = [name for name in known if name]
    if near := closest(given, names):
        return {"near": near}
    return {"known": ", ".join(f"`{name}`" for name in names[:12])} if names else {}


def written(path: Path) -> str:
    """The path as people write it: `participants[3].office.fr`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{key(step)}" if text else key(step)
    return text


def key(name: str) -> str:
    """A key as TOML writes it: bare where that is possible, else quoted."""
    return name if _BARE.fullmatch(name) else json.dumps(name, ensure_ascii=False)
