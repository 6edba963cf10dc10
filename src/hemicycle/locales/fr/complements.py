"""French: how a complement is linked to its verb: what it is, and what link it brings.

A thing (« le dialogue »), a clause (« que … »), a question (« comment … »), something to do (« renforcer … »), or
whom one speaks to (« les Alliés de la situation »).
"""

import re

from hemicycle.locales.fr.grammar import elides, first_word

QUESTION = re.compile(
    r"(?:si|comment|pourquoi|quand|où|combien|quels?|quelles?|dans quelle mesure)\s", re.IGNORECASE
)
DE = re.compile(r"(?:de\s|du\s|d[’'])", re.IGNORECASE)
LINK = re.compile(
    r"(?:à|au(?! moins| plus| total)|aux|sur|contre|avec|pour|envers|vers|face|quant|concernant|en faveur)\s",
    re.IGNORECASE,
)
THING = re.compile(
    r"[ld][’']|(?:les?|la|une?|des?|du|cet?|cette|ces|leurs?|son|sa|ses|notre|nos|tous|toute?s?|plusieurs|certaine?s"
    r"|chaque|aucune?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|mille|\d+)(?![\w-])",
    re.IGNORECASE,
)
BEFORE_INFINITIVE = re.compile(
    r"(?:(?:ne|pas|plus|jamais|mieux|davantage|tout|y|en|se|me|nous|\w+ment)\s+|[sn][’'])*"
)
TO_WHOM = re.compile(
    r"(?:tou(?:te)?s )?(?:les|ses|leurs|nos|son|leur) (?:autres )?(?:alliés|dirigeant|participant|partenaires|membres"
    r"|homologue|ministres|collègues|délégations|États membres)",
    re.IGNORECASE,
)


def joined(preposition: str, phrase: str) -> str:
    """The preposition before the phrase: du, des, au, aux, d’, de l’; nothing is said twice."""
    if not preposition or is_clause(phrase) or LINK.match(phrase):
        return phrase
    if QUESTION.match(phrase):
        phrase = f"la question de savoir {phrase}"
    lead, _, last = preposition.rpartition(" ")
    return f"{lead} {_joined(last, phrase)}".lstrip()


def _joined(preposition: str, phrase: str) -> str:
    """`de` is a link after `de`; elsewhere it is an article: « à de nouvelles mesures »."""
    if preposition == "de" and DE.match(phrase):
        return phrase
    article, _, rest = phrase.partition(" ")
    contracted = {
        ("de", "le"): "du",
        ("de", "les"): "des",
        ("à", "le"): "au",
        ("à", "les"): "aux",
    }.get((preposition, article.lower()))
    if contracted:
        return f"{contracted} {rest}"
    if preposition == "de" and article.lower() == "des":
        phrase = rest  # de + des is de: « se féliciter de progrès »
    if preposition == "de" and elides(first_word(phrase)):
        return f"d’{phrase}"
    return f"{preposition} {phrase}"


def including(phrase: str) -> str:
    """« de la sécurité, y compris de la situation »: what is included is linked as the whole is."""
    return re.sub(
        r"(?<=, y compris )(?:les?|la|l[’'])(?:\s+\S|\S)",
        lambda found: joined("de", found.group()),
        phrase,
    )


def is_clause(phrase: str) -> bool:
    """Whether the phrase is « que … », « qu’… »."""
    return phrase.lower().replace("’", "'").startswith(("que ", "qu'"))


def is_infinitive(phrase: str) -> bool:
    """Whether the phrase is something to do: « renforcer … », « ne pas céder », « pleinement soutenir »."""
    if THING.match(phrase):
        return False
    verb = re.match(r"[^\W\d_]*", BEFORE_INFINITIVE.sub("", phrase, count=1))
    return bool(verb and verb.group().islower() and verb.group().endswith(("er", "ir", "re")))


def without_link(phrase: str) -> str:
    """Something to do without the link that it brings: « de verser … », « à fournir … »."""
    bare = re.sub(r"^(?:de\s+|d[’']|à\s+)", "", phrase)
    return bare if is_infinitive(bare) else phrase


def is_addressed(phrase: str, preposition: str) -> bool:
    """Whether the phrase first says to whom: « les Alliés de la situation », « la Russie contre toute agression »."""
    return bool(TO_WHOM.match(phrase)) or (preposition == "contre" and " contre " in phrase)
