"""The state of a publication's record: one part a subject."""

from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.publication.clearing.state import Clearing
from hemicycle.procedure.publication.drafting.state import Drafting
from hemicycle.procedure.publication.issuing.state import Issuing
from hemicycle.procedure.publication.originals.state import Original
from hemicycle.procedure.publication.scheduling.state import Scheduling
from hemicycle.procedure.publication.signing.state import Signing


class PressText(RecordState, frozen=True):
    """A text for the press: its draft, who signed and cleared it, when it goes out, and the versions that did."""

    drafting: Drafting = Drafting()
    signing: Signing = Signing()
    clearing: Clearing = Clearing()
    scheduling: Scheduling = Scheduling()
    issuing: Issuing = Issuing()
    original: Original = Original()
