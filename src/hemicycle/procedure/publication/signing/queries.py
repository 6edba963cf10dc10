"""What is asked of signatures."""

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.procedure.publication.guards import refusal
from hemicycle.procedure.publication.signing.state import Signature
from hemicycle.procedure.publication.state import PressText
from hemicycle.procedure.words import Token


def touched(text: PressText, language: Token) -> int:
    """The last entry that touched a language of the draft."""
    return text.drafting.touched.get(language, 0)


def steps(text: PressText, language: Token) -> dict[Token, Token]:
    """What is to be signed in a language, in its order, each with as what: once as nothing, or the body's chain."""
    return {f"{language}/{role}": role for role in text.drafting.chain} or {language: ""}


def standing_signature(text: PressText, language: Token, step: Token) -> Signature | None:
    """The signature of a step; None: there is none, or the language has changed since."""
    known = text.signing.table.get(step)
    return known if known and known.seq > touched(text, language) else None


def next_step(text: PressText, language: Token) -> Token | None:
    """What is to be signed next in a language; None: nothing is left."""
    due = steps(text, language)
    return next((one for one in due if not standing_signature(text, language, one)), None)


def signed(text: PressText, language: Token) -> Signature | None:
    """The last signature of a language, where nobody is left to sign it."""
    if next_step(text, language) is not None:
        return None
    return standing_signature(text, language, [*steps(text, language)][-1])


def unsigned(text: PressText) -> Refusal | None:
    """[PRESS-8] The first language that nobody has signed as it stands."""
    left = next((code for code in text.drafting.languages if not signed(text, code)), None)
    return refusal(text, "not-signed", "PRESS-8", language=left) if left else None
