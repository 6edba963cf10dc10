"""Every French string of the product, held to the typography of the Imprimerie nationale.

The strings are those of the Fluent files, what the modules beside them and `web/dates.py` write, and the rulebooks'.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from hemicycle.locales import languages
from hemicycle.web.dates import language_name
from hemicycle.web.messages import Words

NBSP = "\u00a0"
HEADER = re.compile(r"^(?:\s*\.?-?[\w-]+ = ?|\s*\*?\[[\w-]+\] ?)")
SELECTOR = re.compile(r"\{ ?\$\w+ ->")
QUOTED = re.compile(r"\{ ?\"[^\"]*\" ?\}")
PLACE = re.compile(r"\{[^{}]*\}")
ADDRESS = re.compile(r"https?:\S*|\borg:\w+|\d{4}-\d\d-\d\dT[\d:]+Z|[:.]\w+:")
FAULTS = {
    "no U+00A0 before : ; ! ? » %": re.compile(rf"(?<!{NBSP})(?:[;!?»%]|:(?!/))(?<![!?]{{2}})"),
    "no U+00A0 after «": re.compile(rf"«(?!{NBSP})"),
    "a straight apostrophe": re.compile(r"'"),
    "straight quotes": re.compile(r'"'),
    "three points for …": re.compile(r"\.\.\."),
    "a seat is “transféré”, as its card says": re.compile(r"sièges? déplacé"),
    "another space than U+00A0": re.compile(r"[\u2009\u202f]"),
    "a unit that may leave its number": re.compile(r"(?<=[\d§]) (?:min|ms|s|h|Mo|ko|Go|px)(?![\w’])"),
    "an abbreviation that may leave its number": re.compile(r"(?:\bn[°º]|\bart\.|\bM\.|\bMmes?) (?=[\dA-Z§])"),
    "a capital on a language": re.compile(r"(?<!^)\b(?:Français|Anglais|Arabe|Espagnol|Russe|Chinois)\b"),
    "an ordinal that is none": re.compile(r"\d(?:ème|er?me|ième)s?\b"),
    "a capital without its accent": re.compile(
        r"\b(?:Etats?|Ecran|Echéance|Election|Elue?s?)\b|(?:^|[.!?] )A (?=[a-z])(?!la parole)"
    ),
}  # fmt: skip
LOCALES = files("hemicycle") / "locales" / "fr"


def faults_in(words: str) -> list[str]:
    """The faults of a French text in which § stands for what is filled in."""
    plain = ADDRESS.sub("§", words)
    return [fault for fault, found in FAULTS.items() if found.search(plain)]


def lines(source: str) -> Iterator[tuple[int, str]]:
    """The words of a Fluent file, line by line, what is filled in replaced by §."""
    for number, line in enumerate(source.splitlines(), 1):
        if line.lstrip().startswith("#"):
            continue
        words = HEADER.sub("", line)
        words = PLACE.sub("§", QUOTED.sub("", SELECTOR.sub("", words)))
        yield number, words.strip("{} ")


def fluent() -> list[str]:
    return sorted(file.name for file in LOCALES.iterdir() if file.name.endswith(".ftl"))


@pytest.mark.parametrize("name", fluent())
def test_french_messages_are_typeset(name: str) -> None:
    source = (LOCALES / name).read_text(encoding="utf-8")
    found = [
        (number, fault, words) for number, words in lines(source) for fault in faults_in(words)
    ]
    assert found == []


def french_constants(source: str) -> Iterator[str]:
    """The strings of a module in French: with an accent or a guillemet, no docstring and no pattern."""
    tree = ast.parse(source)
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
        ) and (
            re.search(r"\w{2}", node.value)
            and " " in node.value
            and re.search(r"[àâçéèêëîïôûùœ«»’]", node.value)
            and not re.search(r"[\\\[|]", node.value)
        ):
            yield node.value


def test_french_in_modules_is_typeset() -> None:
    folder = Path(str(files("hemicycle")))
    found = [
        (module.name, fault, words)
        for module in [
            *folder.glob("locales/fr/*.py"),
            folder / "web/dates.py",
        ]
        for words in french_constants(module.read_text(encoding="utf-8"))
        for fault in faults_in(re.sub(r"\{[^{}]*\}", "§", words))
    ]
    assert found == []


def french_texts(told: object, *, french: bool = False) -> Iterator[str]:
    """What stands under `fr` in the tables of a rulebook."""
    match told:
        case dict():
            for key, value in told.items():
                yield from french_texts(value, french=french or key == "fr")
        case list():
            for value in told:
                yield from french_texts(value, french=french)
        case str() if french:
            yield told


def test_french_in_rulebooks_is_typeset() -> None:
    books = sorted(Path(str(files("hemicycle"))).glob("rulebooks/*.toml"))
    texts = {book.name: [*french_texts(tomllib.loads(book.read_text("utf-8")))] for book in books}
    found = [
        (book, fault, one) for book in texts for one in texts[book] for fault in faults_in(one)
    ]
    assert found == []
    assert len(texts["summit.toml"]) > 10


@pytest.mark.parametrize(
    "words",
    [
        "Français: à actualiser", "Est-ce prêt?", "C'est prêt.", "« prêt »", "25 %", "20 h 00",
        "n° §", "Ce texte manque en Anglais.", "la 3ème réunion", "Etat membre", "Attendez...", f"«{NBSP}prêt »",
        "A actualiser", "l’art. 14",
    ],
)  # fmt: skip
def test_a_planted_fault_is_found(words: str) -> None:
    assert faults_in(words)


@pytest.mark.parametrize(
    "words",
    [
        f"Prêt{NBSP}? Oui{NBSP}!", f"«{NBSP}prêt{NBSP}»", f"20{NBSP}h{NBSP}00", "A la parole",
        "https://s.example?a", "§ s’oppose.",
    ],
)  # fmt: skip
def test_good_typography_stands(words: str) -> None:
    assert faults_in(words) == []


# What numbers the behaviours of the specification is for engineers; a body's own article is cited with its number.
RULE_OF_OURS = re.compile(r"\b(?!UTF-|SHA-|ISO-)[A-Z]{3,}-\d+\b|\$spec\b")


@pytest.mark.parametrize("language", languages())
def test_no_message_cites_the_specification(language: str) -> None:
    folder = files("hemicycle") / "locales" / language
    found = [
        (file.name, line)
        for file in folder.iterdir()
        if file.name.endswith(".ftl")
        for line in file.read_text(encoding="utf-8").splitlines()
        if RULE_OF_OURS.search(line) and not line.startswith("#")
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "within", "name"),
    [
        ("fr", None, "français"), ("en", None, "English"), ("en", "fr", "anglais"), ("fr", "en", "French"),
        ("ar", None, "العربية"),
    ],
)  # fmt: skip
def test_a_language_has_the_capital_that_its_language_gives_it(
    code: str, within: str | None, name: str
) -> None:
    assert language_name(code, within) == name


@pytest.mark.parametrize(
    ("gender", "words"), [("f", "Observatrice"), ("m", "Observateur"), ("", "Observateur")]
)
def test_an_observer_is_called_as_her_gender_has_it(gender: str, words: str) -> None:
    assert Words("fr").role("observer", gender) == words
    assert Words("en").role("observer", gender) == "Observer"
