"""What each person of a meeting may do now, and why not: the acts asked in advance, kept from state to state."""

from hemicycle.procedure.core.kept_options import KeptOptions
from hemicycle.procedure.meeting.record import MEETING
from hemicycle.procedure.meeting.state import Meeting


class Options(KeptOptions[Meeting]):
    """Of one meeting."""

    def __init__(self) -> None:
        super().__init__(MEETING)
