"""How entries change what is published, corrected, erased and released. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.meeting.business.publication.entries import (
    ItemReleased,
    ReadoutPublished,
    ReadoutWithdrawn,
    TextCorrected,
    TextRedacted,
)
from hemicycle.procedure.meeting.business.publication.state import Correction, Publication
from hemicycle.procedure.meeting.business.state import BusinessState


def _published(publication: Publication, fact: ReadoutPublished, entry: Entry) -> Publication:
    return replace(
        publication,
        status="published",
        version=fact.version,
        digests=fact.digests,
        published_at=entry.at,
        first_published_at=publication.first_published_at or entry.at,
        seq=entry.seq,
    )


def _withdrawn(publication: Publication, _: ReadoutWithdrawn, entry: Entry) -> Publication:
    return replace(publication, status="withdrawn", digests={}, seq=entry.seq)


def _corrected(publication: Publication, fact: TextCorrected, entry: Entry) -> Publication:
    correction = Correction(fact.target, entry.seq, fact.item, fact.always)
    return replace(publication, corrections=[*publication.corrections, correction])


def _redacted(publication: Publication, fact: TextRedacted, _: Entry) -> Publication:
    left = [texted for texted in publication.texted if texted.seq != fact.target]
    return replace(publication, texted=left)


def _released(publication: Publication, fact: ItemReleased, _: Entry) -> Publication:
    return replace(publication, released=[*publication.released, fact.item])


PUBLICATION = BusinessState.publication
ROWS = (
    on(ReadoutPublished, PUBLICATION, _published),
    on(ReadoutWithdrawn, PUBLICATION, _withdrawn),
    on(TextCorrected, PUBLICATION, _corrected),
    on(TextRedacted, PUBLICATION, _redacted),
    on(ItemReleased, PUBLICATION, _released),
)
