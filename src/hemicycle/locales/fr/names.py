"""French: the names of states and organisations, with article, gender and number.

Sources: CLDR for the names; for article and gender the list of states of the French foreign ministry and the
Commission d’enrichissement de la langue française (recommandation du 24 septembre 2008).
"""

import re

from babel import Locale

from hemicycle.locales.fr.grammar import Gender, elides, with_article
from hemicycle.procedure.codes import bare, is_state, told_apart

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
PLURAL_F = frozenset("BM BS FJ KM MV PH PW SC TO".split())  # noqa: SIM905
MASCULINE = frozenset({"BZ", "KH", "MX", "MZ", "SR", "ZW"})
FEMININE = frozenset("AD CD CI CY EZ GS GW KP KR MK MT TT ZA".split())  # noqa: SIM905
LONGEST_ACRONYM = 8
# Where usage is of two minds, nothing is made to agree.
UNDECIDED = frozenset(
    """
    AG AW BL CU CW GG GU HK HT JE KI KN LC MF MG MO MS MU NR NU PM PR SG SH SM ST SX TV VC WF YT
    """.split()  # noqa: SIM905
)
# Organisations and groups, by their bare code: the name, its gender, and `s` where it is plural.
ORGANISATIONS: dict[str, tuple[str, Gender, str]] = {
    code: (name, "f" if "f" in kind else "m", "s" if "s" in kind else "")
    for code, name, kind in (
        ("NATO", "OTAN", "f"),
        ("OSCE", "OSCE", "f"),
        ("UN", "ONU", "f"),
        ("EU", "Union européenne", "f"),
        ("EC", "Commission européenne", "f"),
        ("EUCO", "Conseil européen", "m"),
        ("EP", "Parlement européen", "m"),
        ("ECB", "Banque centrale européenne", "f"),
        ("EIB", "Banque européenne d’investissement", "f"),
        ("EBRD", "BERD", "f"),
        ("EEAS", "Service européen pour l’action extérieure", "m"),
        ("EFTA", "AELE", "f"),
        ("AU", "Union africaine", "f"),
        ("AUC", "Commission de l’Union africaine", "f"),
        ("AFDB", "Banque africaine de développement", "f"),
        ("ECOWAS", "CEDEAO", "f"),
        ("ECCAS", "CEEAC", "f"),
        ("EAC", "Communauté d’Afrique de l’Est", "f"),
        ("SADC", "SADC", "f"),
        ("IGAD", "IGAD", "f"),
        ("COE", "Conseil de l’Europe", "m"),
        ("CBSS", "Conseil des États de la mer Baltique", "m"),
        ("NRC", "Conseil OTAN-Russie", "m"),
        ("NAC", "Conseil de l’Atlantique Nord", "m"),
        ("B9", "Neuf de Bucarest", "ms"),
        ("NB8", "Huit nordiques et baltes", "ms"),
        ("V4", "groupe de Visegrád", "m"),
        ("C5", "C5", "m"),
        ("G7", "G7", "m"),
        ("G20", "G20", "m"),
        ("G77", "G77", "m"),
        ("BRICS", "BRICS", "ms"),
        ("QUAD", "Quad", "m"),
        ("AUKUS", "partenariat AUKUS", "m"),
        ("APEC", "APEC", "f"),
        ("ASEAN", "ASEAN", "f"),
        ("ADB", "Banque asiatique de développement", "f"),
        ("SAARC", "SAARC", "f"),
        ("SCO", "OCS", "f"),
        ("PIF", "Forum des îles du Pacifique", "m"),
        ("GCC", "Conseil de coopération du Golfe", "m"),
        ("OIC", "OCI", "f"),
        ("LAS", "Ligue arabe", "f"),
        ("OPEC", "OPEP", "f"),
        ("CIS", "CEI", "f"),
        ("CSTO", "OTSC", "f"),
        ("EAEU", "Union économique eurasiatique", "f"),
        ("OAS", "OEA", "f"),
        ("CARICOM", "CARICOM", "f"),
        ("CELAC", "CELAC", "f"),
        ("MERCOSUR", "Mercosur", "m"),
        ("OIF", "OIF", "f"),
        ("COMMONWEALTH", "Commonwealth", "m"),
        ("OECD", "OCDE", "f"),
        ("WTO", "OMC", "f"),
        ("WHO", "OMS", "f"),
        ("ILO", "OIT", "f"),
        ("IMF", "FMI", "m"),
        ("WB", "Banque mondiale", "f"),
        ("IAEA", "AIEA", "f"),
        ("IEA", "Agence internationale de l’énergie", "f"),
        ("FAO", "FAO", "f"),
        ("WFP", "Programme alimentaire mondial", "m"),
        ("UNESCO", "UNESCO", "f"),
        ("UNICEF", "UNICEF", "m"),
        ("UNDP", "PNUD", "m"),
        ("UNEP", "PNUE", "m"),
        ("UNHCR", "HCR", "m"),
        ("OHCHR", "Haut-Commissariat aux droits de l’homme", "m"),
        ("OCHA", "OCHA", "m"),
        ("IOM", "OIM", "f"),
        ("ICRC", "CICR", "m"),
        ("ICC", "CPI", "f"),
        ("ICJ", "Cour internationale de justice", "f"),
        ("INTERPOL", "Interpol", "m"),
    )
}
WITHOUT_ARTICLE = frozenset({"INTERPOL", "Interpol"})
PLATES = {"org:AU": "U. afr.", "org:EC": "CE"}
"""What stands on a plate where neither the code nor the name does. `UA` would be Ukraine."""


def named(code: str) -> str:
    """A state or organisation without its article, as in a list."""
    if not is_state(code) and (known := ORGANISATIONS.get(bare(code).upper())):
        return known[0]
    name = re.sub(r"^(?:les? |la |l’)", "", member(code)[0])
    return name[:1].upper() + name[1:]


def plate(code: str) -> str:
    """What stands on the plate before a member's seat: « OTAN », « FMI »."""
    said = "" if is_state(code) else named(code)
    spoken = said.isupper() and len(said) <= LONGEST_ACRONYM and not is_state(said)
    acronym = said if spoken else told_apart(code)
    return PLATES.get(code, acronym)


def member(code: str) -> tuple[str, Gender | None, bool]:
    """A state or organisation with its article, its gender (None: not known), and whether it is plural."""
    if not is_state(code) and (known := ORGANISATIONS.get(bare(code).upper())):
        name, gender, plural = known
        if name in WITHOUT_ARTICLE:
            return name, gender, False
        return with_article(name, gender, plural=bool(plural)), gender, bool(plural)
    name = NAMES.get(code) or ("" if code == "ZZ" else Locale.parse("fr").territories.get(code, ""))
    if not name:
        code = bare(code)
        return (with_article(code, "m") if elides(code) else code), None, False
    name = name.replace("'", "’")
    if code in PLURAL_M:
        return with_article(name, "m", plural=True), "m", True
    if code in PLURAL_F or name.startswith(("Îles ", "Terres ")):
        return with_article(name, "f", plural=True), "f", True
    of_state = _gender_of_state(code, name)
    said = name if code in BARE else with_article(name, of_state)
    return said, None if code in UNDECIDED else of_state, False


def _gender_of_state(code: str, name: str) -> Gender:
    """A state is feminine where its name ends in e; but le Mexique, and la Corée du Nord."""
    against = code in FEMININE or name.startswith("Île ")
    return "f" if against or (name.endswith("e") and code not in MASCULINE) else "m"
