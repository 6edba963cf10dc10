"""What is asked of signatures."""

from hemicycle.procedure.publication.signing.state import Signature
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.words import Token


def touched(text: PressText, language: Token) -> int:
    """The last entry that touched a language of the draft."""
    return text.drafting.touched.get(language, 0)


def signed(text: PressText, language: Token) -> Signature | None:
    """The signature that stands; None: there is none, or the language has changed since."""
    known = text.signing.table.get(language)
    return known if known and known.seq > touched(text, language) else None
