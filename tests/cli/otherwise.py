"""The command line of a later version, which composes every sentence otherwise."""

from hemicycle.cli import main
from hemicycle.locales.common_grammar import CommonLanguage

composed = CommonLanguage.sentence


def otherwise(self: CommonLanguage, text: str) -> str:
    """A sentence that begins with a word more."""
    return composed(self, f"otherwise {text}")


setattr(CommonLanguage, "sentence", otherwise)  # noqa: B010 — a method that is declared to stand
main()
