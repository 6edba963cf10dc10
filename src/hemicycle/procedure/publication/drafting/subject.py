"""The draft: laid, changed sentence by sentence, arranged."""

from hemicycle.procedure.core.changes import Change, into
from hemicycle.procedure.core.subject import Subject, on
from hemicycle.procedure.core.values import SEQ, WORDS, like, or_else, or_none
from hemicycle.procedure.publication.drafting import acts, composing
from hemicycle.procedure.publication.drafting.entries import (
    DraftArranged,
    DraftLaid,
    PublicationBegun,
    SentenceConfirmed,
    SentenceErased,
    SentenceLaid,
    SentenceOutdated,
    SentenceReworded,
    TextTurned,
)
from hemicycle.procedure.publication.drafting.state import Drafting, Sentence, Worded
from hemicycle.procedure.publication.state import PressText

PART, TABLE = PressText.drafting, into(Drafting.table)
TOLD, STALE, EACH = into(Drafting.told), into(Sentence.stale), into(Sentence.words)
CHANGED, EDITED = into(Drafting.changed).set(SEQ), into(Drafting.edited).set(True)


def touches(languages: list[str]) -> Change:
    """That these languages have changed."""
    return into(Drafting.touched).put_each(languages, SEQ)


DRAFTING = Subject[PressText](
    name="drafting",
    home=__package__,
    parts=("drafting",),
    acts=[
        acts.begin,
        acts.lay,
        acts.turn,
        acts.reword,
        acts.confirm,
        acts.outdate,
        acts.restate,
        acts.arrange,
        composing.write,
        composing.recast,
    ],
    evolve=[
        on(
            PublicationBegun,
            PART,
            into(Drafting.meeting).set(PublicationBegun.meeting),
            into(Drafting.languages).set(PublicationBegun.languages),
            into(Drafting.issued_as).set(or_else(PublicationBegun.issued_as, "summary")),
            into(Drafting.side).set(or_none(PublicationBegun.side)),
            into(Drafting.item).set(or_else(PublicationBegun.item, "readout")),
            into(Drafting.body).set(or_none(PublicationBegun.body)),
            into(Drafting.chain).set(or_else(PublicationBegun.chain, [])),
            into(Drafting.offices).set(or_else(PublicationBegun.offices, {})),
        ),
        on(
            TextTurned,
            PART,
            into(Drafting.issued_as).set(TextTurned.issued_as),
            touches(TextTurned.languages),
            CHANGED,
        ),
        on(
            DraftLaid,
            PART,
            into(Drafting.point).set(DraftLaid.point),
            TABLE.set({}),
            into(Drafting.edited).set(False),
        ),
        on(
            SentenceLaid,
            PART,
            TABLE.put(
                SentenceLaid.sentence, like(Sentence, SentenceLaid, id=SentenceLaid.sentence)
            ),
            TABLE.at(
                SentenceLaid.sentence,
                EACH.put_each(
                    SentenceLaid.languages, like(Worded, SentenceLaid, seq=SEQ, texts=WORDS)
                ),
            ),
            TOLD.put(SEQ, SentenceLaid.sentence),
        ),
        on(
            SentenceReworded,
            PART,
            TABLE.at(
                SentenceReworded.sentence,
                EACH.put_each(
                    SentenceReworded.languages, like(Worded, SentenceReworded, seq=SEQ, texts=WORDS)
                ),
                STALE.set(SentenceReworded.stale),
                into(Sentence.tells).set(SentenceReworded.tells),
            ),
            TOLD.put(SEQ, SentenceReworded.sentence),
            touches(SentenceReworded.languages),
            touches(SentenceReworded.stale),
            CHANGED,
            EDITED,
        ),
        on(
            SentenceConfirmed,
            PART,
            TABLE.at(SentenceConfirmed.sentence, STALE.set(SentenceConfirmed.stale)),
        ),
        on(
            SentenceOutdated,
            PART,
            TABLE.at(
                SentenceOutdated.sentence,
                STALE.set(SentenceOutdated.stale),
                into(Sentence.tells).set(SentenceOutdated.tells),
            ),
            touches(SentenceOutdated.stale),
            CHANGED,
        ),
        on(
            DraftArranged,
            PART,
            into(Drafting.blocks).set(DraftArranged.blocks),
            into(Drafting.arranged).set(SEQ),
            into(Drafting.edited).set(DraftArranged.edited),
            touches(DraftArranged.languages),
            CHANGED,
        ),
        on(
            SentenceErased,
            PART,
            TABLE.at(
                SentenceErased.sentence,
                EACH.set({}),
                STALE.set(SentenceErased.languages),
            ),
            TOLD.take(SentenceErased.target),
            touches(SentenceErased.languages),
            CHANGED,
            EDITED,
        ),
    ],
    offers=(),
)
