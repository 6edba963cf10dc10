"""What a meeting does, above the kernel: agenda, booths, floor, recordings, documents, inscriptions, texts, photos."""

from hemicycle.procedure.meeting.business.agenda.state import Agenda
from hemicycle.procedure.meeting.business.booths.state import Booths
from hemicycle.procedure.meeting.business.documents.state import Documents
from hemicycle.procedure.meeting.business.floor.state import Debate
from hemicycle.procedure.meeting.business.inscriptions.state import Inscriptions
from hemicycle.procedure.meeting.business.outcomes.state import Outcomes
from hemicycle.procedure.meeting.business.photos.state import Photos
from hemicycle.procedure.meeting.business.publication.state import Publication
from hemicycle.procedure.meeting.business.recordings.state import Recordings
from hemicycle.procedure.meeting.kernel.state import KernelState


class BusinessState(KernelState, frozen=True):
    """A field for each subject of the layer."""

    agenda: Agenda = Agenda()
    booths: Booths = Booths()
    debate: Debate = Debate()
    documents: Documents = Documents()
    inscriptions: Inscriptions = Inscriptions()
    outcomes: Outcomes = Outcomes()
    photos: Photos = Photos()
    publication: Publication = Publication()
    recordings: Recordings = Recordings()
