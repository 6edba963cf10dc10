"""From the principal entry of an act of the family photo back to its command."""

from collections.abc import Callable, Mapping
from typing import Any

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.photos import commands


def entered(fact: Any) -> Command:
    """The entering of a picture, by `system`."""
    return commands.EnterPhoto(
        photo=fact.photo,
        digest=fact.digest,
        width=fact.width,
        height=fact.height,
        pictured=fact.pictured,
        portraits=fact.portraits,
    )


def _called(fact: Any, entry: Entry) -> Command:
    return commands.CallPhoto((fact.until - entry.at) // 1000)


PHOTOS: Mapping[str, Callable[[Any, Entry], Command]] = {
    "photo-called": _called,
    "photo-answered": lambda f, e: commands.AnswerPhoto(f.photo, f.joins),
    "photo-withdrawn": lambda f, e: commands.WithdrawPhoto(f.photo),
}
"""Kind → its command."""
