"""Commands of motions."""

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.words import Given, MotionId


class MoveMotion(Command, frozen=True, tag="move-motion"):
    """Move what the rules know as a motion, as `suspend`, `adjourn-meeting`, `close-debate` or `appeal`."""

    motion: Given


class WithdrawMotion(Command, frozen=True, tag="withdraw-motion"):
    """Take back one's motion, before it is put."""

    motion: MotionId


class RuleMotion(Command, frozen=True, tag="rule-motion"):
    """The chair grants or denies a motion that the rules leave to the chair."""

    motion: MotionId
    granted: bool
