"""French: the gender that the name of an office shows by its form, for where the record gives none."""

import re

from hemicycle.locales.fr.grammar import Gender

EPICENE = re.compile(
    r"(?:maire|ministre|secrétaire|commissaire|porte|parole|membre|juge|vice|sous|ex)$"
)
FEMININE = re.compile(
    r"(?:[ea]nte|[td]rice|[iè]ère|ère|euse|ée|esse|eure|haute|cheffe|reine|ale|elle|ointe|enne|aine|[ao]ise|ive|ine)$"
)
MASCULINE = re.compile(
    r"(?:[ea]nt|[tdsn]eur|i?er|é|haut|chef|roi|prince|émir|al|el|oint|ien|éen|ain|[ao]is|if|eux|in)$"
)
END = re.compile(r"\s(?:de|du|des|à|aux?|pour|en|sur|auprès)\s|\sd[’']|,")


def gender_of_office(office: str) -> Gender | None:
    """The gender that an office shows: « présidente », « ministre italienne », « secrétaire d’État adjointe »."""
    head = END.split(re.sub(r"\sd[’'][ÉE]tat\b", "", office), maxsplit=1)[0]
    for word in re.split(r"[\s-]+", head.lower()):
        if EPICENE.search(word):
            continue
        if FEMININE.search(word):
            return "f"
        if MASCULINE.search(word):
            return "m"
    return None
