"""How documents are called, and which of them stand."""

from hemicycle.procedure.meeting.business.documents.state import Document
from hemicycle.procedure.meeting.business.state import BusinessState

SUFFIX = {"document": "", "addendum": "Add.", "corrigendum": "Corr."}


def full_symbol(one: Document) -> str:
    """The symbol with what the field writes after it in every language (`SWC/2022/4/Add.1/Rev.2`), or nothing."""
    if not one.symbol:
        return ""
    part = [f"{SUFFIX[one.part]}{one.number}"] if SUFFIX[one.part] else []
    revision = [f"Rev.{one.revision}"] if one.revision else []
    return "/".join([one.symbol, *part, *revision])


def given(one: Document) -> bool:
    """Whether its file is given: it was neither withdrawn, nor were its words erased and its file with them."""
    return one.withdrawn is None and bool(one.texts)


def standing(meeting: BusinessState) -> list[Document]:
    """The documents whose files are given, in the order in which they were laid."""
    return [one for one in meeting.documents.laid.values() if given(one)]
