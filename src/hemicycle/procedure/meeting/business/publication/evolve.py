"""How entries change what is published, corrected, erased and released. Copies facts, computes no rule."""

from msgspec.structs import replace

from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.business.publication.entries import (
    ItemReleased,
    ReadoutPublished,
    ReadoutWithdrawn,
    TextCorrected,
    TextRedacted,
)
from hemicycle.procedure.meeting.business.publication.state import Correction, Publication


def evolve_publication(publication: Publication, entry: Entry) -> Publication:
    """The publication after `entry`."""
    match entry.fact:
        case ReadoutPublished(version=version, digests=digests):
            return replace(
                publication,
                status="published",
                version=version,
                digests=digests,
                published_at=entry.at,
                first_published_at=publication.first_published_at or entry.at,
                seq=entry.seq,
            )
        case ReadoutWithdrawn():
            return replace(publication, status="withdrawn", digests={}, seq=entry.seq)
        case TextRedacted(target=target):
            left = [texted for texted in publication.texted if texted.seq != target]
            return replace(publication, texted=left)
        case TextCorrected(target=target, item=item, always=always):
            correction = Correction(target, entry.seq, item, always)
            return replace(publication, corrections=[*publication.corrections, correction])
        case ItemReleased(item=item):
            return replace(publication, released=[*publication.released, item])
    return publication
