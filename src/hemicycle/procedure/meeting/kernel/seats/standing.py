"""In what standing a person takes part: what is said of each participant apart from words, declared here alone."""

import msgspec

from hemicycle.procedure.words import ItemId, MemberCode, Role


class Standing(msgspec.Struct, frozen=True):
    """For whom and as what a person sits. The command, the fact and the state of a participant build on it.

    `listed`: named in the closing group. `capacity_items`: the items on which the capacity of `capacity_member` holds;
    None: on every item.
    """

    role: Role
    member: MemberCode | None
    listed: bool
    capacity_member: MemberCode | None
    capacity_items: list[ItemId] | None
