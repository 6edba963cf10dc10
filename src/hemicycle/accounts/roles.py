"""The roles of staff, and what each may see and do: the one table that pages, routes and tests read.

It says what the office's pages open to whom. Nobody of the office votes, speaks for a member or changes an entry: the
rules of procedure refuse that, whatever stands here.
"""

from collections.abc import Collection
from typing import Literal, get_args

import msgspec

StaffRole = Literal["administrator", "officer", "press", "coordinator", "protocol"]
"""`officer`: runs meetings. `coordinator`: of the interpreters."""
Duty = Literal[
    "meetings",
    "contacts",
    "drafts",
    "accreditation",
    "seats",
    "interpreters",
    "readout",
    "publication",
    "minutes",
    "bodies",
    "accounts",
    "export",
]
Level = Literal["", "sees", "does"]
ROLES: tuple[StaffRole, ...] = get_args(StaffRole)
DUTIES: tuple[Duty, ...] = get_args(Duty)
_LEVELS: dict[str, Level] = {"-": "", "s": "sees", "d": "does"}
_TABLE: dict[Duty, str] = {
    #                administrator officer press coordinator protocol
    "meetings":      "d d s - s",
    "contacts":      "s d s - d",
    "drafts":        "s d s s s",
    "accreditation": "- d s - d",
    "seats":         "- d s - d",
    "interpreters":  "- d s d s",
    "readout":       "- s d - -",
    "publication":   "- - d - -",
    "minutes":       "- d s s -",
    "bodies":        "d s s - d",
    "accounts":      "d - - - -",
    "export":        "d d - - -",
}  # fmt: skip


class Right(msgspec.Struct, frozen=True):
    """What a page asks of whoever comes: to see a duty, or to do it."""

    duty: Duty
    level: Level


def sees(duty: Duty) -> Right:
    """The right to look."""
    return Right(duty, "sees")


def does(duty: Duty) -> Right:
    """The right to act; who has it may look, too."""
    return Right(duty, "does")


def level_of(role: StaffRole, duty: Duty) -> Level:
    """What one role has of a duty."""
    return _LEVELS[_TABLE[duty].split()[ROLES.index(role)]]


def may(roles: Collection[StaffRole], right: Right) -> bool:
    """Whether any of these roles gives the right."""
    levels = {level_of(role, right.duty) for role in roles}
    return "does" in levels or (right.level == "sees" and "sees" in levels)


def written(roles: Collection[StaffRole]) -> str:
    """Roles as the register keeps them: in the order of the table."""
    return " ".join(role for role in ROLES if role in roles)


def read_roles(kept: str) -> tuple[StaffRole, ...]:
    """Roles as they were kept; a name that is none is passed over."""
    return tuple(role for role in ROLES if role in kept.split())
