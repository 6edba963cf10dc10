"""French: articles, elision, contraction, the names of states and organisations, typography.

Rules first, and short lists for what no rule gives. It knows no meeting. Sources: Grevisse, Le Bon Usage (elision,
§ 44-50; article, § 570); Lexique des règles typographiques en usage à l'Imprimerie nationale (spaces, quotes).
"""

import re
import unicodedata
from typing import Literal

from babel import Locale

Gender = Literal["m", "f"]
NBSP, NNBSP = "\u00a0", "\u202f"

# Beginnings of words before which nothing is elided although they begin with h: it is aspirated.
ASPIRATED = tuple(
    """
    hach hai haï hall halt hamas hambourg handicap hangar hanov hanse harc hard harn hasard hât hausse haut havre haye
    heaume hennir héraut héris héron héros hertz hetman heurt hezbollah hiérarch hip-hop hisse hit hmong hobby hockey
    hold holding hollande hollandais homard hongr honni honte hoquet hors hotte houille houle housse houthi hublot huée
    huguenot huit hun hurl husky hutte hutu
    """.split()  # noqa: SIM905 — a list of words is read as one
)
UNELIDED = ("onz", "oui", "yacht", "yaourt", "yeti", "yoga", "uhlan", "yémen", "yougo")

# States, by ISO code: without an article, plural, and masculine or feminine against the rule of the last letter.
BARE = frozenset(
    "AD AG BB BH CU CY DJ DM GD HK HT IL KN LC MC MG MO MT MU NR OM SG SM ST TT TV TW".split()  # noqa: SIM905
)
PLURAL_M = frozenset({"AE", "NL", "US"})
PLURAL_F = frozenset(
    "BS CK FK FO KM KY MH MP MV PH PM SB SC TC VG VI".split()  # noqa: SIM905
)
MASCULINE = frozenset({"BZ", "KH", "MX", "MZ", "VA", "ZW"})
FEMININE = frozenset({"CI"})

ORGANISATIONS: dict[str, tuple[str, Gender]] = {
    "NATO": ("OTAN", "f"),
    "OSCE": ("OSCE", "f"),
    "UN": ("ONU", "f"),
    "EU": ("Union européenne", "f"),
    "EC": ("Commission européenne", "f"),
    "EUCO": ("Conseil européen", "m"),
    "AU": ("Union africaine", "f"),
    "AUC": ("Commission de l’Union africaine", "f"),
    "COE": ("Conseil de l’Europe", "m"),
    "NRC": ("Conseil OTAN-Russie", "m"),
    "G7": ("G7", "m"),
    "G20": ("G20", "m"),
    "ASEAN": ("ASEAN", "f"),
    "ECOWAS": ("CEDEAO", "f"),
    "OIF": ("OIF", "f"),
    "OECD": ("OCDE", "f"),
    "WTO": ("OMC", "f"),
    "WHO": ("OMS", "f"),
    "IMF": ("FMI", "m"),
    "WB": ("Banque mondiale", "f"),
    "IAEA": ("AIEA", "f"),
    "UNHCR": ("HCR", "m"),
    "ICRC": ("CICR", "m"),
    "OAS": ("OEA", "f"),
    "CIS": ("CEI", "f"),
    "LAS": ("Ligue arabe", "f"),
}


def elides(word: str) -> bool:
    """Whether le, la, de, que lose their vowel before this word."""
    lower = word.lower()
    if lower.startswith((*ASPIRATED, *UNELIDED)):
        return False
    plain = unicodedata.normalize("NFD", lower)[:1]
    if plain == "y":
        return len(lower) > 1 and unicodedata.normalize("NFD", lower)[1] not in "aeiou"
    return plain in tuple("aeiouhœæ")


def with_article(noun: str, gender: Gender, *, plural: bool = False) -> str:
    """« le président », « la présidente », « l’ambassadeur », « les États-Unis »."""
    if plural:
        return f"les {noun}"
    if elides(noun):
        return f"l’{noun}"
    return f"{'la' if gender == 'f' else 'le'} {noun}"


def joined(preposition: str, phrase: str) -> str:
    """The preposition before the phrase: du, des, au, aux, d’, de l’; nothing is said twice."""
    if not preposition or starts_with_clause(phrase, preposition):
        return phrase
    head, _, tail = preposition.rpartition(" ")
    lead = f"{head} " if head else ""
    for article, de, a in (("le ", "du", "au"), ("les ", "des", "aux")):
        if phrase[: len(article)].lower() == article and tail in ("de", "à"):
            return f"{lead}{de if tail == 'de' else a} {phrase[len(article) :]}"
    if tail == "de" and re.match(r"des\s", phrase, re.IGNORECASE):
        phrase = phrase[4:]
    if tail == "de" and elides(first_word(phrase)):
        return f"{lead}d’{phrase}"
    return f"{preposition} {phrase}"


def starts_with_clause(phrase: str, preposition: str = "") -> bool:
    """Whether the phrase brings its own link: « que … », or the preposition itself."""
    start = phrase.lower().replace("’", "'")
    own = {"de": ("de ", "d'", "du "), "à": ("à ", "au ", "aux ")}.get(
        preposition.rpartition(" ")[2], ()
    )
    return start.startswith(("que ", "qu'", *own))


def first_word(phrase: str) -> str:
    """The first word; `l’` and `d’` count as words of their own."""
    found = re.match(r"[\w-]+", phrase.replace("’", " ").replace("'", " "))
    return found.group() if found else ""


def decapitalised(phrase: str) -> str:
    """A complement in the middle of a sentence: its article or link loses its capital, its names keep theirs."""
    found = re.match(
        r"(Le|La|Les|L[’']|Un|Une|Des|Du|De|D[’']|Que|Qu[’']|Leur|Leurs|Son|Sa|Ses)(?=\s|\w)",
        phrase,
    )
    return phrase[0].lower() + phrase[1:] if found else phrase


def member(code: str) -> tuple[str, Gender, bool]:
    """A state or organisation with its article, its gender, and whether it is plural."""
    if code in ORGANISATIONS:
        known, gender = ORGANISATIONS[code]
        return with_article(known, gender), gender, False
    found = Locale.parse("fr").territories.get(code)
    if found is None:
        return (f"l’{code}" if code[:1] in "AEIOU" else code), "f", False
    name = str(found).replace("'", "’")
    if code in PLURAL_M:
        return with_article(name, "m", plural=True), "m", True
    if code in PLURAL_F:
        return with_article(name, "f", plural=True), "f", True
    feminine = code in FEMININE or (name.endswith("e") and code not in MASCULINE)
    gender = "f" if feminine else "m"
    return (name if code in BARE else with_article(name, gender)), gender, False


def typeset(text: str) -> str:
    """Apostrophes, guillemets, and the spaces that do not break before : ; ? ! » and after «."""
    text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    text = re.sub(r'"([^"]*)"', r"« \1 »", text)
    text = re.sub(r"\s*»", f"{NNBSP}»", re.sub(r"«\s*", f"«{NNBSP}", text))
    text = re.sub(r"(?<=[\w)»…%€])\s*([;?!])(?=\s|$|»)", rf"{NNBSP}\1", text)
    return re.sub(r"(?<=[\w)»…%€])\s*:(?=\s|$)", f"{NBSP}:", text)
