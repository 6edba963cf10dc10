"""The letter by which a person sees whether mail works."""

from functools import partial

from hemicycle.outbound.letter import Act, Letter, Recipient
from hemicycle.outbound.words import say
from hemicycle.settings import Settings

KIND = "try-out"


def try_out_letter(address: str, language: str, settings: Settings) -> Letter:
    """To an address of one's own."""
    word = partial(say, language)
    return Letter(
        kind=KIND,
        to=Recipient("", address, language),
        heading=settings.name,
        subject=word("try-subject", name=settings.name),
        title=word("try-title"),
        paragraphs=[word("try-why"), word("try-look")],
        facts=[(word("try-from"), settings.base_url)],
        acts=[Act(word("try-act"), f"{settings.base_url}/secretariat/outbox")],
        after=[word("try-after")],
    )
