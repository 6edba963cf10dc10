"""Convening: the one act that gives kinds of all layers, and so stands above them."""

from hemicycle.procedure.core.subject import Subject
from hemicycle.procedure.meeting.convening.acts import convene
from hemicycle.procedure.meeting.state import Meeting

CONVENING = Subject[Meeting](
    name="convening", home=__package__, parts=(), acts=[convene], evolve=(), offers=()
)
