"""French grammar, case by case, and over every verb with every complement."""

from datetime import date

import pytest

from hemicycle.locales import load_language
from hemicycle.locales.fr import complements, grammar, names
from hemicycle.locales.fr.offices import gender_of_office
from tests.documents.makers import COMPLEMENTS, OFFICES, VERBS
from tests.documents.test_readout import BAD_FRENCH


@pytest.mark.parametrize(
    ("noun", "with_article"),
    [
        ("OTAN", "l’OTAN"),
        ("Italie", "l’Italie"),
        ("haut représentant", "le haut représentant"),
        ("Haut-Commissaire", "le Haut-Commissaire"),
        ("honorable ministre", "l’honorable ministre"),
        ("hôte", "l’hôte"),
        ("huissier", "l’huissier"),
        ("héros", "le héros"),
        ("héritier", "l’héritier"),
        ("hallucination", "l’hallucination"),
        ("Honduras", "le Honduras"),
        ("Hezbollah", "le Hezbollah"),
        ("HCR", "le HCR"),
        ("onzième", "le onzième"),
        ("Yémen", "le Yémen"),
        ("émir", "l’émir"),
        ("œuvre", "l’œuvre"),
        ("ouverture", "l’ouverture"),
    ],
)
def test_elision(noun: str, with_article: str) -> None:
    assert grammar.with_article(noun, "m") == with_article


@pytest.mark.parametrize(
    ("code", "named", "gender", "plural"),
    [
        ("FR", "la France", "f", False),
        ("HU", "la Hongrie", "f", False),
        ("HN", "le Honduras", "m", False),
        ("ME", "le Monténégro", "m", False),
        ("US", "les États-Unis", "m", True),
        ("NL", "les Pays-Bas", "m", True),
        ("AE", "les Émirats arabes unis", "m", True),
        ("PH", "les Philippines", "f", True),
        ("IL", "Israël", "m", False),
        ("CU", "Cuba", None, False),
        ("HT", "Haïti", None, False),
        ("MX", "le Mexique", "m", False),
        ("CI", "la Côte d’Ivoire", "f", False),
        ("NATO", "l’OTAN", "f", False),
        ("UN", "l’ONU", "f", False),
        ("EUCO", "le Conseil européen", "m", False),
        ("BRICS", "les BRICS", "m", True),
        ("OXYZ", "l’OXYZ", None, False),
        ("QXYZ", "QXYZ", None, False),
    ],
)
def test_members(code: str, named: str, gender: str | None, plural: bool) -> None:
    assert names.member(code) == (named, gender, plural)


@pytest.mark.parametrize(
    ("preposition", "phrase", "linked"),
    [
        ("de", "le haut niveau", "du haut niveau"),
        ("de", "les efforts", "des efforts"),
        ("de", "l'accord", "de l'accord"),
        ("de", "des progrès", "de progrès"),
        ("de", "de nouvelles mesures", "de nouvelles mesures"),
        ("de", "d'agir", "d'agir"),
        ("de", "agir", "d’agir"),
        ("de", "huit pays", "de huit pays"),
        ("de", "comment agir", "de la question de savoir comment agir"),
        ("à", "le dialogue", "au dialogue"),
        ("à", "les Alliés", "aux Alliés"),
        ("à", "de nouvelles mesures", "à de nouvelles mesures"),
        ("à", "au moins dix pays", "à au moins dix pays"),
        ("face à", "les menaces", "face aux menaces"),
        ("face à", "sur ce point", "sur ce point"),
        ("en faveur de", "de nouvelles mesures", "en faveur de nouvelles mesures"),
        ("en faveur de", "le dialogue", "en faveur du dialogue"),
        ("sur", "que la paix est proche", "que la paix est proche"),
    ],
)
def test_links(preposition: str, phrase: str, linked: str) -> None:
    assert complements.joined(preposition, phrase) == linked


@pytest.mark.parametrize(
    ("office", "gender"),
    [
        ("présidente de la Commission européenne", "f"),
        ("président du Conseil", "m"),
        ("Première ministre", "f"),
        ("vice-Premier ministre", "m"),
        ("vice-présidente des États-Unis", "f"),
        ("ministre italienne de la Défense", "f"),
        ("ministre italien de la Défense", "m"),
        ("secrétaire d’État adjointe", "f"),
        ("secrétaire générale de l'OSCE", "f"),
        ("haut représentant", "m"),
        ("ambassadrice d'Estonie", "f"),
        ("directeur général", "m"),
        ("ministre des Affaires étrangères", None),
        ("secrétaire d'État", None),
        ("porte-parole du gouvernement", None),
        ("commissaire à la concurrence", None),
    ],
)
def test_an_office_shows_its_gender_or_does_not(office: str, gender: str | None) -> None:
    assert gender_of_office(office) == gender


def test_offices_that_the_makers_hold_never_show_the_other_gender() -> None:
    assert all(gender_of_office(french) in (gender, None) for gender, french, _ in OFFICES)


@pytest.mark.parametrize(
    ("verb", "text", "told"),
    [
        ("welcome", "les progrès", "s’est félicitée des progrès"),
        ("welcome", "que la paix soit proche", "s’est félicitée de ce que la paix soit proche"),
        ("note", "que la paix est proche", "a noté que la paix est proche"),
        (
            "warn",
            "la Russie contre toute agression",
            "a mis en garde la Russie contre toute agression",
        ),
        ("warn", "toute agression", "a mis en garde contre toute agression"),
        ("brief", "les Alliés de sa visite", "a informé les Alliés de sa visite"),
        ("brief", "sa visite", "a rendu compte de sa visite"),
        (
            "call-on",
            "Les parties à négocier.",
            "a appelé les parties à négocier",
        ),
        ("decide", "renforcer la coopération", "a décidé de renforcer la coopération"),
        ("decide", "l'envoi de renforts", "a décidé l'envoi de renforts"),
        ("pledge", "dix millions d'euros", "a promis dix millions d'euros"),
        ("pledge", "poursuivre son aide", "s’est engagée à poursuivre son aide"),
        ("undertake", "pleinement coopérer", "s’est engagée à pleinement coopérer"),
        ("undertake", "de coopérer", "s’est engagée à coopérer"),
        ("commit", "à coopérer", "s’est engagée à coopérer"),
        ("commit", "de nouvelles mesures", "s’est engagée en faveur de nouvelles mesures"),
        ("agree", "d'agir", "a convenu d’agir"),
        ("ask", "de patienter", "a demandé de patienter"),
        ("agree-on", "le calendrier", "a convenu du calendrier"),
        ("express-concern", "l'escalade", "a exprimé sa préoccupation face à l'escalade"),
    ],
)
def test_verbs_take_their_link(verb: str, text: str, told: str) -> None:
    assert load_language("fr").predicate(verb, text, "f", plural=False) == told


@pytest.mark.parametrize(
    ("first", "last", "when", "dateline"),
    [
        (date(2022, 3, 1), date(2022, 3, 1), "le 1er mars 2022", "1er mars 2022"),
        (date(2021, 2, 6), date(2021, 2, 7), "les 6 et 7 février 2021", "6–7 février 2021"),
        (date(2023, 2, 1), date(2023, 2, 3), "du 1er au 3 février 2023", "1er–3 février 2023"),
        (
            date(2022, 12, 31),
            date(2023, 1, 1),
            "du 31 décembre 2022 au 1er janvier 2023",
            "31 décembre 2022 – 1er janvier 2023",
        ),
    ],
)
def test_days(first: date, last: date, when: str, dateline: str) -> None:
    assert load_language("fr").days(first, last) == when
    assert load_language("fr").dates(first, last) == dateline


def test_a_name_is_set_off_where_the_office_says_of_what() -> None:
    person = load_language("fr").person
    assert person("émir", "A B", "m", apposed=True) == "l’émir A B"
    assert person("émir du Qatar", "A B", "m", apposed=True) == "l’émir du Qatar, A B,"
    assert person("émir du Qatar", "A B", "m", apposed=False) == "l’émir du Qatar A B"
    assert person("porte-parole", "A B", None, apposed=False) == "A B (porte-parole)"


def test_typography() -> None:
    typeset = load_language("fr").typeset
    assert typeset('L\'essai : "oui"; 10 000 à 25 % ?!') == (
        "L’essai\u00a0: «\u00a0oui\u00a0»\u00a0; 10\u00a0000 à 25\u00a0%\u00a0?!"
    )
    assert typeset("à 10:30, l'« Office »") == "à 10:30, l’«\u00a0Office\u00a0»"
    assert load_language("fr").quote('Il dit "non"') == "« Il dit “non”. »"
    assert load_language("fr").quote("« Assez ! »") == "« Assez ! »"


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_with_every_complement_agrees_and_is_linked(verb: str) -> None:
    speaking = load_language("fr")
    for complement, _ in COMPLEMENTS:
        for gender, plural in (("m", False), ("f", False), ("m", True), ("f", True), (None, False)):
            told = speaking.sentence(
                "x " + speaking.predicate(verb, complement, gender, plural=plural)
            )
            assert not BAD_FRENCH.search(told), told
            assert told.startswith(
                {True: ("X ont ", "X se sont "), False: ("X a ", "X s’est ")}[plural]
            )
            if " s’est " in told or " se sont " in told:
                assert gender is not None, told
                agreed = told.split()[2 if not plural else 3]
                assert agreed.endswith(("" if gender == "m" else "e") + ("s" if plural else "")), (
                    told
                )


@pytest.mark.parametrize(
    ("group", "said"),
    [
        ("l’Union européenne", "de l’Union européenne"),
        ("le Groupe des 77", "du Groupe des 77"),
        ("les États d’Afrique", "des États d’Afrique"),
        ("la CEDEAO", "de la CEDEAO"),
        ("Groupe africain", "de « Groupe africain »"),
        ("le Groupe des 77 et la Chine", "du Groupe des 77 et de la Chine"),
        (
            "l’Union européenne et ses États membres",
            "de l’Union européenne et de ses États membres",
        ),
        ("la France, l’Allemagne et les Pays-Bas", "de la France, de l’Allemagne et des Pays-Bas"),
        ("la Bosnie et Herzégovine", "de la Bosnie et Herzégovine"),
        ("L’Union européenne", "de l’Union européenne"),
        ("Les États d’Afrique", "des États d’Afrique"),
    ],
)
def test_somebody_speaks_on_behalf_of_a_group_without_a_seam(group: str, said: str) -> None:
    """The article melts as before the name of a meeting; words without one are set apart, and never guessed."""
    french = load_language("fr")
    assert french.behalf(group).replace("\u00a0", " ") == said
    assert french.behalf(french.group("EU")) == "de l’Union européenne"
    assert french.behalf(french.group("BENELUX")) == "du BENELUX"
    assert french.behalf(french.group("AOSIS")) == "de l’AOSIS"
