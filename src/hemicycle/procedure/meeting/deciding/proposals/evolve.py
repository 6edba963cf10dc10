"""How entries of proposals change the state. Copies facts, computes no rule."""

from typing import cast

from hemicycle.procedure.core.changes import Change, into, when
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, CAPACITY, SEQ, WORDS, like, same
from hemicycle.procedure.meeting.business.agenda.state import Agenda, Item
from hemicycle.procedure.meeting.deciding.proposals.entries import (
    ProposalAgreed,
    ProposalEnded,
    ProposalObjected,
    ProposalPut,
)
from hemicycle.procedure.meeting.deciding.proposals.state import (
    Proposal,
    ProposalObjection,
    Proposals,
)
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting
from hemicycle.procedure.meeting.state import Meeting
from hemicycle.procedure.words import ItemId, MemberCode

PUT = like(Proposal, ProposalPut, id=ProposalPut.proposal, seq=SEQ)
OBJECTION = like(ProposalObjection, ProposalObjected, seq=SEQ, capacity=CAPACITY, texts=WORDS)
OPEN = into(Proposals.open)
ABOUT = ProposalAgreed.about


def _item(change: Change) -> Change:
    return into(Agenda.items).at(ProposalAgreed.item, change)


REFUSING = "refuse-credentials"
CHALLENGED = into(Sitting.challenged)
OF_MEMBER = cast("MemberCode | None", ProposalPut.member)
"""A proposal about credentials always has one."""
KEPT = cast("ItemId", ProposalEnded.kept)
ROWS = (
    on(ProposalPut, Meeting.proposals, OPEN.set(PUT), into(Proposals.since).set(AT)),
    on(
        ProposalObjected,
        Meeting.proposals,
        OPEN.inside(into(Proposal.put).set(False), into(Proposal.objections).add(OBJECTION)),
    ),
    on(
        ProposalEnded,
        Meeting.proposals,
        OPEN.free(Proposal.id, ProposalEnded.proposal),
        when(ProposalEnded.kept, into(Proposals.kept).join(KEPT)),
    ),
    on(ProposalAgreed, Meeting.proposals, OPEN.free(Proposal.id, ProposalAgreed.proposal)),
    on(
        ProposalAgreed,
        Meeting.agenda,
        when(same(ABOUT, "agenda"), into(Agenda.adopted).set(SEQ)),
        when(same(ABOUT, "add-item"), _item(into(Item.pending).set(False))),
        when(same(ABOUT, "strike-item"), _item(into(Item.status).set("struck"))),
    ),
    on(
        ProposalAgreed,
        Meeting.sitting,
        into(Sitting.vice_chairs).set(ProposalAgreed.vice_chairs),
        when(same(ABOUT, "rapporteur"), into(Sitting.rapporteur).set(ProposalAgreed.participant)),
        when(same(ABOUT, REFUSING), CHALLENGED.set(None)),
    ),
    on(
        ProposalPut,
        Meeting.sitting,
        CHALLENGED.set(None),
        when(
            ProposalPut.member, when(same(ProposalPut.about, REFUSING), CHALLENGED.set(OF_MEMBER))
        ),
    ),
    on(
        ProposalEnded,
        Meeting.sitting,
        when(same(ProposalEnded.about, REFUSING), CHALLENGED.set(None)),
    ),
)
