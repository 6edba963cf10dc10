"""Who sits for each member: the head, alternates, advisers, from when until when."""

from typing import Literal

import msgspec

from hemicycle.procedure.standing_body.lasting import Lasting
from hemicycle.procedure.words import DelegateId, MemberCode, PersonId, Texts, Token

Rank = Literal["head", "alternate", "adviser", "delegate"]
"""`delegate`: of no rank that anybody stated."""


class Delegate(Lasting, frozen=True):
    """Somebody's time in a delegation. Texts: `office`, as the list says it. `listed`: the list that brought it.

    `member` None: an observer or an expert who sits for nobody. `pending`: not accredited yet.
    """

    id: DelegateId
    seq: int
    person: PersonId
    member: MemberCode | None
    rank: Rank
    texts: Texts
    listed: Token | None = None
    pending: bool = False


class Delegations(msgspec.Struct, frozen=True):
    """By id, in the order in which they were named."""

    table: dict[DelegateId, Delegate] = {}
