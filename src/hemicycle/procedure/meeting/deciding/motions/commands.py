"""Commands of motions."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Given, ItemId, MotionId, OutcomeId, PartId, Text


class MoveMotion(Command, frozen=True, tag="move-motion"):
    """Move what the rules know as a motion, as `suspend`, `adjourn-meeting`, `close-debate` or `appeal`.

    `outcome`: the text that it is about, where the meeting is to take no action on one, to vote on it, to decide under
    which rule it falls, to divide it, to waive its delay, or to reconsider; `parts`: those of it that are to be put
    separately; `reopens`: the item on which the debate is to go on again. `until`: to which time the meeting is to be
    adjourned (UTC, ms); `whom`: to whom the matter is to be referred.
    """

    motion: Given
    outcome: OutcomeId | None = None
    reopens: ItemId | None = None
    until: int | None = None
    whom: Text = {}  # noqa: RUF012 — copied by the struct
    parts: list[PartId] = []  # noqa: RUF012 — copied by the struct


class SpeakForMotion(Command, frozen=True, tag="speak-for-motion"):
    """Ask for the floor to speak for a motion."""

    motion: MotionId


class SpeakAgainstMotion(Command, frozen=True, tag="speak-against-motion"):
    """Ask for the floor to speak against a motion."""

    motion: MotionId


class WithdrawMotion(Command, frozen=True, tag="withdraw-motion"):
    """Take back one's motion, before it is put."""

    motion: MotionId


class RuleOutMotion(Command, frozen=True, tag="rule-out-motion"):
    """The chair rules a motion out of order, as dilatory, with the reason where there is one. It may be appealed."""

    motion: MotionId
    reason: Text = {}  # noqa: RUF012 — copied by the struct


class RuleMotion(Command, frozen=True, tag="rule-motion"):
    """The chair grants or denies a motion that the rules leave to the chair."""

    motion: MotionId
    granted: bool
