"""The record type `publication`: its subjects in a row."""

from hemicycle.procedure.core.authorship import Authorship
from hemicycle.procedure.core.record_type import RecordType
from hemicycle.procedure.publication.access import discloses, is_class, label_of, sees, visible
from hemicycle.procedure.publication.clearing.subject import CLEARING
from hemicycle.procedure.publication.drafting.commands import BeginPublication
from hemicycle.procedure.publication.drafting.subject import DRAFTING
from hemicycle.procedure.publication.guards import refusal
from hemicycle.procedure.publication.issuing.subject import ISSUING
from hemicycle.procedure.publication.originals.subject import ORIGINALS
from hemicycle.procedure.publication.scheduling.subject import SCHEDULING
from hemicycle.procedure.publication.signing.subject import SIGNING
from hemicycle.procedure.publication.state import PressText

PUBLICATION = RecordType[PressText](
    name="publication",
    state=PressText,
    subjects=[DRAFTING, SIGNING, CLEARING, SCHEDULING, ISSUING, ORIGINALS],
    authorship=Authorship(
        capacity=lambda *_: None,
        label=label_of,
        is_reader=is_class,
        admits=sees,
        discloses=discloses,
        visible=visible,
        refuse=refusal,
    ),
    begun=lambda text: text.drafting.meeting is not None,
    first=BeginPublication,
    every=lambda text, _: text,
)
