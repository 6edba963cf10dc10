"""How entries change what is published, corrected, erased and released. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import into, unless
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, like, or_none
from hemicycle.procedure.meeting.business.agenda.state import Agenda, Item
from hemicycle.procedure.meeting.business.publication.entries import (
    ChathamHouseSet,
    ConfidedTextRedacted,
    ItemReleased,
    ReadoutPublished,
    ReadoutWithdrawn,
    TextCorrected,
    TextRedacted,
)
from hemicycle.procedure.meeting.business.publication.state import (
    Correction,
    Publication,
    TextRef,
)
from hemicycle.procedure.meeting.business.state import BusinessState
from hemicycle.procedure.meeting.kernel.lifecycle.state import Sitting

STATUS, DIGESTS, ENTRY = into(Publication.status), into(Publication.digests), into(Publication.seq)
ERASED = like(TextRef, TextRedacted, seq=TextRedacted.target)
CONFIDED = like(
    TextRef, ConfidedTextRedacted, seq=ConfidedTextRedacted.target, item=None, always=False
)
CORRECTION = like(
    Correction, TextCorrected, seq=SEQ, corrigendum=or_none(TextCorrected.corrigendum)
)

PUBLICATION = BusinessState.publication
ROWS = (
    on(
        ReadoutPublished,
        PUBLICATION,
        STATUS.set("published"),
        into(Publication.version).set(ReadoutPublished.version),
        DIGESTS.set(ReadoutPublished.digests),
        into(Publication.kept).set(or_none(ReadoutPublished.kept)),
        into(Publication.published_at).set(AT),
        into(Publication.first_published_at).begin(AT),
        ENTRY.set(SEQ),
    ),
    on(ReadoutWithdrawn, PUBLICATION, STATUS.set("withdrawn"), DIGESTS.set({}), ENTRY.set(SEQ)),
    on(TextCorrected, PUBLICATION, into(Publication.corrections).add(CORRECTION)),
    on(
        TextRedacted,
        PUBLICATION,
        into(Publication.texted).drop(TextRef.seq, TextRedacted.target),
        into(Publication.erased).add(ERASED),
    ),
    on(
        ConfidedTextRedacted,
        PUBLICATION,
        into(Publication.texted).drop(TextRef.seq, ConfidedTextRedacted.target),
        into(Publication.erased).add(CONFIDED),
    ),
    on(
        ChathamHouseSet,
        BusinessState.agenda,
        into(Agenda.items).at(ChathamHouseSet.item, into(Item.access).set("chatham-house")),
    ),
    on(
        ChathamHouseSet,
        BusinessState.sitting,
        unless(ChathamHouseSet.item, into(Sitting.access).set("chatham-house")),
    ),
    on(ItemReleased, PUBLICATION, into(Publication.released).add(ItemReleased.item)),
)
