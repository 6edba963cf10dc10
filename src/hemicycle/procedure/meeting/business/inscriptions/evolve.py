"""How entries change who inscribed, and what was handed in. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import into, when
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like, same
from hemicycle.procedure.meeting.business.floor.entries import RequestWithdrawn
from hemicycle.procedure.meeting.business.inscriptions.entries import (
    HandedInTextEnded,
    InscriptionsOrdered,
    InscriptionWithdrawn,
    SpeakerInscribed,
    TextDelivered,
    TextHandedIn,
)
from hemicycle.procedure.meeting.business.inscriptions.state import (
    AdvanceText,
    DeliveredText,
    HandOrder,
    Inscription,
    Inscriptions,
)
from hemicycle.procedure.meeting.business.state import BusinessState

SPEAKERS, ADVANCE = into(Inscriptions.speakers), into(Inscriptions.advance)
ENDED = into(AdvanceText.ended)
INSCRIBED = like(
    Inscription, SpeakerInscribed, id=SpeakerInscribed.inscription, seq=SEQ, at=AT, texts=WORDS
)
HANDED_IN = like(AdvanceText, TextHandedIn, id=TextHandedIn.statement, seq=SEQ, at=AT, texts=WORDS)
DELIVERED = like(
    DeliveredText, TextDelivered, id=TextDelivered.statement, seq=SEQ, at=AT, texts=WORDS
)
ORDER = like(HandOrder, InscriptionsOrdered, seq=SEQ, texts=WORDS)

INSCRIPTIONS = BusinessState.inscriptions
ROWS = (
    on(SpeakerInscribed, INSCRIPTIONS, SPEAKERS.put(SpeakerInscribed.inscription, INSCRIBED)),
    on(InscriptionWithdrawn, INSCRIPTIONS, SPEAKERS.take(InscriptionWithdrawn.inscription)),
    on(
        InscriptionsOrdered,
        INSCRIPTIONS,
        into(Inscriptions.orders).put(InscriptionsOrdered.item, ORDER),
    ),
    on(
        RequestWithdrawn,
        INSCRIPTIONS,
        when(same(RequestWithdrawn.cause, "withdrawn"), SPEAKERS.take(RequestWithdrawn.request)),
        when(same(RequestWithdrawn.cause, "removed"), SPEAKERS.take(RequestWithdrawn.request)),
    ),
    on(
        TextHandedIn,
        INSCRIPTIONS,
        ADVANCE.at(TextHandedIn.replaces, ENDED.set("replaced")),
        ADVANCE.put(TextHandedIn.statement, HANDED_IN),
    ),
    on(
        HandedInTextEnded,
        INSCRIPTIONS,
        ADVANCE.at(HandedInTextEnded.statement, ENDED.set(HandedInTextEnded.cause)),
    ),
    on(TextDelivered, INSCRIPTIONS, into(Inscriptions.delivered).add(DELIVERED)),
)
