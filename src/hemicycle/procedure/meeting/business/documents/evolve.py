"""How entries change the documents. Copies facts, computes no rule."""

from hemicycle.procedure.core.changes import into
from hemicycle.procedure.core.subject import on
from hemicycle.procedure.core.values import AT, SEQ, WORDS, like
from hemicycle.procedure.meeting.business.documents.entries import DocumentLaid, DocumentWithdrawn
from hemicycle.procedure.meeting.business.documents.state import Document, Documents
from hemicycle.procedure.meeting.business.state import BusinessState

LAID = into(Documents.laid)
DOCUMENT = like(Document, DocumentLaid, id=DocumentLaid.document, seq=SEQ, at=AT, texts=WORDS)

DOCUMENTS = BusinessState.documents
ROWS = (
    on(DocumentLaid, DOCUMENTS, LAID.put(DocumentLaid.document, DOCUMENT)),
    on(
        DocumentWithdrawn,
        DOCUMENTS,
        LAID.at(DocumentWithdrawn.document, into(Document.withdrawn).set(AT)),
    ),
)
