"""English: names of states and organisations, lists, quotes. It knows no meeting.

Source for lists: CLDR; a list whose members hold commas is parted by semicolons (The Chicago Manual of Style, 6.64).
"""

import re
from collections.abc import Sequence

from babel import Locale
from babel.lists import format_list

# States, by ISO code, where the name in CLDR is not the one of a sentence, and those with an article.
NAMES = {
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macao",
    "PS": "Palestine",
    "VA": "Holy See",
}
WITH_ARTICLE = frozenset(
    "AE BS CD CF CG DO EZ GB GM IM IO KM MV NL PH SC TF US VA".split()  # noqa: SIM905
)

ORGANISATIONS = {
    "NATO": "NATO",
    "OSCE": "the OSCE",
    "UN": "the United Nations",
    "EU": "the European Union",
    "EC": "the European Commission",
    "EUCO": "the European Council",
    "AU": "the African Union",
    "AUC": "the African Union Commission",
    "COE": "the Council of Europe",
    "NRC": "the NATO-Russia Council",
    "G7": "the G7",
    "G20": "the G20",
    "ASEAN": "ASEAN",
    "ECOWAS": "ECOWAS",
    "OIF": "the International Organisation of La Francophonie",
    "OECD": "the OECD",
    "WTO": "the WTO",
    "WHO": "the WHO",
    "IMF": "the IMF",
    "WB": "the World Bank",
    "IAEA": "the IAEA",
    "UNHCR": "UNHCR",
    "ICRC": "the ICRC",
    "OAS": "the OAS",
    "CIS": "the CIS",
    "LAS": "the Arab League",
}


def member(code: str) -> str:
    """A state or organisation, with its article where it has one."""
    if code in ORGANISATIONS:
        return ORGANISATIONS[code]
    name = NAMES.get(code) or Locale.parse("en").territories.get(code)
    if name is None:
        return code
    name = name.replace(" & ", " and ").replace("St. ", "Saint ")
    return f"the {name}" if code in WITH_ARTICLE or name.endswith(" Islands") else name


def listed(things: Sequence[str]) -> str:
    """A, B and C; with semicolons where one of them holds a comma."""
    if len(things) > 1 and any("," in thing for thing in things):
        return "; ".join(things[:-1]) + f"; and {things[-1]}"
    return str(format_list(list(things), locale="en_GB"))


def joined(preposition: str, phrase: str) -> str:
    """The preposition before the phrase; nothing is said twice, and no clause gets one."""
    if not preposition:
        return phrase
    if phrase.lower().startswith(("that ", "to ", f"{preposition} ")):
        return phrase
    return f"{preposition} {phrase}"


def is_clause(phrase: str) -> bool:
    """Whether the phrase is “that …”."""
    return phrase.lower().startswith("that ")


def decapitalised(phrase: str) -> str:
    """A complement in the middle of a sentence: its article or link loses its capital, its names keep theirs."""
    found = re.match(r"(The|A|An|That|To|Their|His|Her|Its|This|These)(?=\s)", phrase)
    return phrase[0].lower() + phrase[1:] if found else phrase


def typeset(text: str) -> str:
    """Apostrophes and quotation marks."""
    text = re.sub(r'"([^"]*)"', r"“\1”", text)
    return re.sub(r"(?<=\w)'", "’", text)
