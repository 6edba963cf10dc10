"""The state of a publication's record: one part a subject."""

from hemicycle.procedure.core.state import RecordState
from hemicycle.procedure.publication.drafting.state import Drafting
from hemicycle.procedure.publication.issuing.state import Issuing
from hemicycle.procedure.publication.signing.state import Signing


class PressText(RecordState, frozen=True):
    """A text for the press: its draft, who signed it in which language, and the versions that went out."""

    drafting: Drafting = Drafting()
    signing: Signing = Signing()
    issuing: Issuing = Issuing()
