"""What a person may do now, as it goes over the wire: whole on every connection, and then what has changed.

An option is a command with one answer for all that it can be about, a list of those, and the few that have another
answer. A list stands once under its name, however many commands are about what it names.
"""

import msgspec
from msgspec import UNSET, UnsetType

from hemicycle.live.message import Message


class Reason(msgspec.Struct, frozen=True):
    """A refusal: what is left out is null (`article`) or empty (`details`), where `$target` is what it is about."""

    code: str
    spec: str
    article: str | UnsetType = UNSET
    details: dict[str, str | int] | UnsetType = UNSET


class Apart(msgspec.Struct, frozen=True):
    """Those that have this answer of their own. `refusal` null: allowed."""

    to: list[str]
    refusal: Reason | None


class OptionChange(msgspec.Struct, frozen=True):
    """What has changed of one command; what is left out stays as it was.

    `gone`: it is not for this person any more. `all`: the answer, null: allowed. `of`: the list of what it can be
    about, null: it is about nothing, or about anything. `but`: those whose answer is another now. `asall`: those that
    have none of their own any more.
    """

    command: str
    gone: bool | UnsetType = UNSET
    all: Reason | UnsetType | None = UNSET
    of: str | UnsetType | None = UNSET
    but: list[Apart] | UnsetType = UNSET
    asall: list[str] | UnsetType = UNSET


class ListChange(msgspec.Struct, frozen=True):
    """What has changed of one list: `ids` is all of it; or some are added at its end, and some are taken out."""

    ids: list[str] | UnsetType = UNSET
    add: list[str] | UnsetType = UNSET
    remove: list[str] | UnsetType = UNSET


class Options(Message, frozen=True, tag="options"):
    """`whole`: all that this person may do; otherwise what has changed since the message before.

    `lists`: by name; null: no command is about it any more.
    """

    whole: bool
    lists: dict[str, ListChange | None]
    changes: list[OptionChange]
