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
    hach haddock hadj haillon hain haïr haïs haïss hall halt hamac hamas hambourg hameau hanche hand hangar hanov hanse
    harangu haras harass harc hard harem hareng haric harn harp hasard hât hausse haut havre haye heaume hennir héraut
    hère héris hern héron héros herse hertz hess hetman heurt hezbollah hibou hid hiérarch hip-hop hisse hit hmong hobby
    hoch hockey hold holding hollande hollandais homard hondur hongr honni honte hoquet horde hors hotte houblon houe
    houille houle housse houston houthi hublot huche huée huer huguenot huit hun hurl husky hussard hutte hutu
    """.split()  # noqa: SIM905 — a list of words is read as one
)
UNELIDED = ("onz", "oui", "yacht", "yaourt", "yeti", "yoga", "uhlan", "yémen", "yougo")

# States, by ISO code, where the name in CLDR is not the one of a sentence.
NAMES = {
    "CD": "République démocratique du Congo",
    "CG": "Congo",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macao",
    "PS": "Palestine",
    "RE": "Réunion",
    "SX": "Saint-Martin",
    "VA": "Saint-Siège",
}
# Without an article, plural, and masculine or feminine against the rule of the last letter.
BARE = frozenset(
    """
    AD AG AI AW BH BL CU CW CY DJ GG GI GU HK HT IL JE KI KN LC MC MF MG MO MS MT MU NR NU OM PM PR SG SH SM ST SX TV TW
    VC WF YT
    """.split()  # noqa: SIM905
)
PLURAL_M = frozenset({"AE", "BQ", "NL", "US"})
PLURAL_F = frozenset("AS BM BS FJ KM MV PH PW SC TO WS".split())  # noqa: SIM905
MASCULINE = frozenset({"BZ", "KH", "MX", "MZ", "SR", "ZW"})
FEMININE = frozenset("CD CI EZ GS GW KP KR MK TT ZA".split())  # noqa: SIM905

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
    if lower.startswith((*ASPIRATED, *UNELIDED)) or (word.isupper() and lower.startswith("h")):
        return False  # le haut représentant, le onze; a group of letters is spelt: le HCR
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


def is_clause(phrase: str) -> bool:
    """Whether the phrase is « que … », « qu’… »."""
    return phrase.lower().replace("’", "'").startswith(("que ", "qu'"))


def member(code: str) -> tuple[str, Gender | None, bool]:
    """A state or organisation with its article, its gender (None: not known), and whether it is plural."""
    if code in ORGANISATIONS:
        known, gender = ORGANISATIONS[code]
        return with_article(known, gender), gender, False
    name = NAMES.get(code) or Locale.parse("fr").territories.get(code)
    if name is None:
        return (f"l’{code}" if code[:1] in "AEIOU" else code), None, False
    name = name.replace("'", "’")
    if code in PLURAL_M:
        return with_article(name, "m", plural=True), "m", True
    if code in PLURAL_F or name.startswith(("Îles ", "Terres ")):
        return with_article(name, "f", plural=True), "f", True
    gender = _gender_of_state(code, name)
    return (name if code in BARE else with_article(name, gender)), gender, False


def _gender_of_state(code: str, name: str) -> Gender:
    """A state is feminine where its name ends in e; but le Mexique, and la Corée du Nord."""
    against = code in FEMININE or name.startswith("Île ")
    return "f" if against or (name.endswith("e") and code not in MASCULINE) else "m"


def typeset(text: str) -> str:
    """Apostrophes, guillemets, and the spaces that do not break before : ; ? ! » and after «."""
    text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    text = re.sub(r'"([^"]*)"', r"« \1 »", text)
    text = re.sub(r"\s*»", f"{NNBSP}»", re.sub(r"«\s*", f"«{NNBSP}", text))
    text = re.sub(r"(?<=[\w)»…%€])\s*([;?!])(?=\s|$|»)", rf"{NNBSP}\1", text)
    return re.sub(r"(?<=[\w)»…%€])\s*:(?=\s|$)", f"{NBSP}:", text)
