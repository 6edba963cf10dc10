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

# Words before which nothing is elided although they begin with h: their h is aspirated. Beginnings of words.
ASPIRATED = (
    *(
        "hach",
        "hai",
        "haï",
        "hall",
        "halt",
        "hamas",
        "hambourg",
        "handicap",
        "hangar",
        "hanov",
        "hanse",
        "harc",
    ),
    *(
        "hard",
        "harn",
        "hasard",
        "hâte",
        "hât",
        "hausse",
        "haut",
        "havre",
        "haye",
        "heaume",
        "hennir",
        "héraut",
    ),
    *(
        "héris",
        "héron",
        "héros",
        "hertz",
        "heurt",
        "hezbollah",
        "hiérarch",
        "hisse",
        "hobby",
        "hockey",
        "holding",
    ),
    *(
        "hold-up",
        "hollande",
        "hollandais",
        "homard",
        "hongr",
        "honni",
        "honte",
        "honteu",
        "hoquet",
        "hors",
        "hotte",
    ),
    *(
        "houille",
        "houle",
        "housse",
        "hublot",
        "huée",
        "huguenot",
        "huit",
        "hurl",
        "husky",
        "hutte",
        "hetman",
    ),
    *("houthi", "hmong", "hun", "hutu", "hip-hop", "hit"),
)
UNELIDED = (
    "onze",
    "onzième",
    "oui",
    "ouistiti",
    "yacht",
    "yaourt",
    "yeti",
    "yoga",
    "ululement",
    "uhlan",
    "yémen",
    "yougo",
)

# States: without article, plural, feminine against the rule of the last letter, masculine against it.
BARE = set(
    [
        "CU",
        "CY",
        "MT",
        "MC",
        "SM",
        "SG",
        "IL",
        "BH",
        "DJ",
        "HT",
        "MG",
        "MU",
        "TW",
        "AD",
        "ST",
        "NR",
        "TV",
        "AG",
        "BB",
        "DM",
        "GD",
        "KN",
        "LC",
        "TT",
        "HK",
        "MO",
        "OM",
    ]
)
PLURAL = {
    **dict.fromkeys(["US", "NL", "AE"], "m"),
    **dict.fromkeys(
        [
            "PH",
            "MH",
            "SB",
            "SC",
            "MV",
            "KM",
            "BS",
            "KY",
            "VG",
            "VI",
            "FK",
            "FO",
            "MP",
            "TC",
            "CK",
            "PM",
        ],
        "f",
    ),
}
MASCULINE = set(["MX", "KH", "MZ", "ZW", "BZ", "VA"])
FEMININE = set(["CI"])

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
    if lower.startswith(ASPIRATED) or lower.startswith(UNELIDED):
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
        name, gender = ORGANISATIONS[code]
        return with_article(name, gender), gender, False
    name = Locale.parse("fr").territories.get(code)
    if name is None:
        return (f"l’{code}" if code[:1] in "AEIOU" else code), "f", False
    name = name.replace("'", "’")
    if code in PLURAL or name.startswith("Îles"):
        gender = "m" if PLURAL.get(code) == "m" else "f"
        return with_article(name, gender, plural=True), gender, True
    gender = "f" if (name[-1] == "e" and code not in MASCULINE) or code in FEMININE else "m"
    return (name if code in BARE else with_article(name, gender)), gender, False


def typeset(text: str) -> str:
    """Apostrophes, guillemets, and the spaces that do not break before : ; ? ! » and after «."""
    text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
    text = re.sub(r'"([^"]*)"', r"« \1 »", text)
    text = re.sub(r"\s*»", f"{NNBSP}»", re.sub(r"«\s*", f"«{NNBSP}", text))
    text = re.sub(r"(?<=[\w)»…%€])\s*([;?!])(?=\s|$|»)", rf"{NNBSP}\1", text)
    return re.sub(r"(?<=[\w)»…%€])\s*:(?=\s|$)", f"{NBSP}:", text)
