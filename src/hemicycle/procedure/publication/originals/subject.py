"""A text that was taken over: where its original stands, and what became of it."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT
from hemicycle.procedure.publication.originals import acts
from hemicycle.procedure.publication.originals.entries import OriginalNoted, TakenOver
from hemicycle.procedure.publication.originals.state import Original
from hemicycle.procedure.publication.state import PressText

PART = PressText.original

ORIGINALS = Subject[PressText](
    name="originals",
    home=__package__,
    parts=("original",),
    acts=[acts.take_over, acts.note],
    evolve=[
        on(
            TakenOver,
            PART,
            into(Original.address).set(TakenOver.address),
            into(Original.language).set(TakenOver.language),
            into(Original.taken_at).set(AT),
        ),
        on(
            OriginalNoted,
            PART,
            into(Original.became).set(OriginalNoted.became),
            into(Original.at).set(AT),
        ),
    ],
    offers=(),
)
