"""What goes out, is withdrawn, and is erased."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like, or_else, or_none
from hemicycle.procedure.publication.issuing import acts
from hemicycle.procedure.publication.issuing.entries import (
    BlockErased,
    BlockIssued,
    NoteErased,
    VersionIssued,
    VersionWithdrawn,
)
from hemicycle.procedure.publication.issuing.state import IssuedBlock, Issuing, Note, Version
from hemicycle.procedure.publication.scheduling.subject import NEVER
from hemicycle.procedure.publication.state import PressText

PART, STATUS, BLOCKS = PressText.issuing, into(Issuing.status), into(Issuing.blocks)
NOTES = into(Issuing.notes)

ISSUING = Subject[PressText](
    name="issuing",
    home=__package__,
    parts=("issuing",),
    acts=[acts.issue, acts.withdraw, acts.erase, acts.erase_note],
    evolve=[
        on(
            BlockIssued,
            PART,
            BLOCKS.put(SEQ, like(IssuedBlock, BlockIssued, seq=SEQ, texts=WORDS, gone=False)),
            into(Issuing.instead).put_new(BlockIssued.instead, SEQ),
        ),
        on(
            VersionIssued,
            PART,
            into(Issuing.meeting).set(VersionIssued.meeting),
            into(Issuing.side).set(or_none(VersionIssued.side)),
            into(Issuing.item).set(or_else(VersionIssued.item, "readout")),
            into(Issuing.body).set(or_none(VersionIssued.body)),
            STATUS.set("published"),
            into(Issuing.seq).set(SEQ),
            into(Issuing.versions).add(like(Version, VersionIssued, seq=SEQ, at=AT)),
            NOTES.put(SEQ, like(Note, VersionIssued, seq=SEQ, at=AT, texts=WORDS)),
        ),
        on(VersionIssued, PressText.scheduling, NEVER),
        on(
            VersionWithdrawn,
            PART,
            STATUS.set("withdrawn"),
            into(Issuing.seq).set(SEQ),
            into(Issuing.withdrawn).add(VersionWithdrawn.version),
            NOTES.put(SEQ, like(Note, VersionWithdrawn, seq=SEQ, at=AT, texts=WORDS)),
        ),
        on(VersionWithdrawn, PressText.scheduling, NEVER),
        on(NoteErased, PART, NOTES.take(NoteErased.target)),
        on(
            BlockErased,
            PART,
            BLOCKS.at(
                BlockErased.target,
                into(IssuedBlock.texts).set({}),
                into(IssuedBlock.gone).set(True),
            ),
        ),
    ],
    offers=(),
)
