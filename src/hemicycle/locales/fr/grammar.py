"""French: articles, elision, capitals and typography.

Rules first, and short lists for what no rule gives. It knows no meeting. Sources: Grevisse, Le Bon Usage (elision,
§ 44-50; article, § 570); Lexique des règles typographiques en usage à l'Imprimerie nationale (spaces, quotes).
"""

import re
import unicodedata
from typing import Literal

Gender = Literal["m", "f"]
NBSP = "\u00a0"

# Beginnings of words before which nothing is elided although they begin with h: it is aspirated.
ASPIRATED = tuple(
    """
    hach hack haddock hadj haillon hain haïr haïs haïss haka halal hall halo halte hamac hamas hambourg hameau hamster
    hanche hand hangar hanov hanse hant happ harangu haras harass harc hard harem hareng haric harn harp harvard hasard
    hash hât hausse haut havre haye heaume hennir héraut hère héris hern héron héros herse hertz hess hetman heurt
    hezbollah hibou hid hiérarch hip-hop hisse hit hmong hobby hoch hockey hold holding hollande hollandais homard
    hondur hong honni honte hoquet horde hors hotte houblon houe houille houle housse houston houthi hub huche huée
    huer huguenot huis-clos huit hun hurl husky hussard hutte hutu
    """.split()  # noqa: SIM905 — a list of words is read as one
)
MUTE = ("hallucin", "haltèr", "haltér", "hachémi", "hidalgo")
POSSESSIVES = ("son", "sa", "ses", "leur", "leurs")
UNELIDED = ("onz", "oui", "yacht", "yaourt", "yeti", "yoga", "uhlan", "yémen", "yougo")


TITLES = {
    "président": ("présidents", "présidentes", "présidente"),
    "Président": ("Présidents", "Présidentes", "Présidente"),
    "Premier ministre": ("Premiers ministres", "Premières ministres", "Première ministre"),
    "premier ministre": ("premiers ministres", "premières ministres", "première ministre"),
    "ministre des Affaires étrangères": ("ministres des Affaires étrangères",) * 2
    + ("ministre des Affaires étrangères",),
    "ambassadeur": ("ambassadeurs", "ambassadrices", "ambassadrice"),
}
"""Titles that several may bear together, each of a state: of men or of both, of women, and of one woman."""


def parted(office: str) -> tuple[str, str]:
    """« Premier ministre » and « du Danemark », of « Première ministre du Danemark »; empty where none is known."""
    for title, (*_, feminine) in TITLES.items():
        for one in (title, feminine):
            found = re.fullmatch(rf"{re.escape(one)} ((?:du|des|de la|de|d[’'])[ ’'\w].*)", office)
            if found and "," not in office:
                return title, found[1]
    return "", ""


def elides(word: str) -> bool:
    """Whether le, la, de, que lose their vowel before this word."""
    lower = word.lower()
    aspirated = lower.startswith(ASPIRATED) and not lower.startswith(MUTE)
    spelt = word.isupper() and lower.startswith("h") and len(word) > 1  # le HCR
    if aspirated or spelt or lower.startswith(UNELIDED):
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


def after_a(phrase: str) -> str:
    """« au sommet », « aux réunions », « à l’atelier »: `à` before a noun phrase that begins with its article."""
    article, _, rest = phrase.partition(" ")
    return (
        f"{'au' if article == 'le' else 'aux'} {rest}"
        if article in ("le", "les")
        else f"à {phrase}"
    )


def after_de(phrase: str) -> str | None:
    """« du Groupe », « des États », « de l’Union »: `de` before a noun phrase with its article; None without one.

    It is said again before each further one: « du Groupe des 77 et de la Chine ».
    """
    first, *others = re.split(r"(,? et |, )", _small_article(phrase))
    told = _after_de(first)
    if told is None:
        return None
    for link, noun in zip(others[::2], others[1::2], strict=True):
        told += link + (_after_de(_small_article(noun)) or noun)
    return told


def _after_de(phrase: str) -> str | None:
    """The same of one alone; one that a possessive introduces, too."""
    article, _, rest = phrase.partition(" ")
    if rest and article in ("le", "les"):
        return f"{'du' if article == 'le' else 'des'} {rest}"
    known = (rest and article in ("la", *POSSESSIVES)) or phrase.startswith(("l’", "l'"))
    return f"de {phrase}" if known else None


def _small_article(phrase: str) -> str:
    """Its article without a capital."""
    return re.sub(r"^(Les? |La |L[’'])", lambda found: found.group().lower(), phrase)


def first_word(phrase: str) -> str:
    """The first word; `l’` and `d’` count as words of their own."""
    found = re.match(r"[\w-]+", phrase.replace("’", " ").replace("'", " "))
    return found.group() if found else ""


def decapitalised(phrase: str) -> str:
    """A complement in the middle of a sentence: its article or link loses its capital, its names keep theirs."""
    found = re.match(
        r"(Les?|La|Une?|Des?|Du|Que|Leurs?|Son|Sa|Ses|Cet?|Cette|Ces|Tous|Toutes?|Tout|Aux?|À|Sur|Pour|Comment|Si)(?=\s)"
        r"|(L|D|Qu)(?=[’'])",
        phrase,
    )
    return phrase[0].lower() + phrase[1:] if found else phrase


def typeset(text: str) -> str:
    """Apostrophes, guillemets, and the spaces that do not break: before : ; ? ! », after «, in 10 000 and 25 %."""
    text = re.sub(r"(?<=\w)'(?=[\w«“\"])", "’", text)
    text = re.sub(r'"([^"]*)"', r"« \1 »", text)
    text = re.sub(r"\s*»", f"{NBSP}»", re.sub(r"«\s*", f"«{NBSP}", text))
    text = re.sub(r"(?<=[\w)»”…%€.])\s*([;:?!]+)(?=\s|$|[»”])", rf"{NBSP}\1", text)
    text = re.sub(r"(?<=\d) (?=\d{3}(?!\d)|[%€$£°])", NBSP, text)
    return re.sub(r"\b(nº|n°|M\.|MM\.|Mme|Mmes) (?=[\dA-ZÉ])", rf"\1{NBSP}", text)


def nested(text: str) -> str:
    """A quotation inside another: « … “…” … »."""
    text = re.sub(r"«\s*([^«»]*?)\s*»", r"“\1”", text)
    return re.sub(r'"([^"]*)"', r"“\1”", text)
