"""English: the names of states and organisations, with the article where they have one. Source: CLDR."""

from babel import Locale

from hemicycle.procedure.codes import bare, is_state, told_apart

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

# Organisations and groups, by their bare code.
ORGANISATIONS = {
    "NATO": "NATO",
    "OSCE": "the OSCE",
    "UN": "the United Nations",
    "EU": "the European Union",
    "EC": "the European Commission",
    "EUCO": "the European Council",
    "EP": "the European Parliament",
    "ECB": "the European Central Bank",
    "EIB": "the European Investment Bank",
    "EBRD": "the EBRD",
    "EEAS": "the European External Action Service",
    "EFTA": "EFTA",
    "AU": "the African Union",
    "AUC": "the African Union Commission",
    "AFDB": "the African Development Bank",
    "ECOWAS": "ECOWAS",
    "ECCAS": "ECCAS",
    "EAC": "the East African Community",
    "SADC": "SADC",
    "IGAD": "IGAD",
    "COE": "the Council of Europe",
    "CBSS": "the Council of the Baltic Sea States",
    "NRC": "the NATO-Russia Council",
    "NAC": "the North Atlantic Council",
    "B9": "the Bucharest Nine",
    "NB8": "the Nordic-Baltic Eight",
    "V4": "the Visegrád Group",
    "C5": "the C5",
    "G7": "the G7",
    "G20": "the G20",
    "G77": "the G77",
    "BRICS": "BRICS",
    "QUAD": "the Quad",
    "AUKUS": "AUKUS",
    "APEC": "APEC",
    "ASEAN": "ASEAN",
    "ADB": "the Asian Development Bank",
    "SAARC": "SAARC",
    "SCO": "the SCO",
    "PIF": "the Pacific Islands Forum",
    "GCC": "the Gulf Cooperation Council",
    "OIC": "the OIC",
    "LAS": "the Arab League",
    "OPEC": "OPEC",
    "CIS": "the CIS",
    "CSTO": "the CSTO",
    "EAEU": "the Eurasian Economic Union",
    "OAS": "the OAS",
    "CARICOM": "CARICOM",
    "CELAC": "CELAC",
    "MERCOSUR": "Mercosur",
    "OIF": "the International Organisation of La Francophonie",
    "COMMONWEALTH": "the Commonwealth",
    "OECD": "the OECD",
    "WTO": "the WTO",
    "WHO": "the WHO",
    "ILO": "the ILO",
    "IMF": "the IMF",
    "WB": "the World Bank",
    "IAEA": "the IAEA",
    "IEA": "the International Energy Agency",
    "FAO": "the FAO",
    "WFP": "the World Food Programme",
    "UNESCO": "UNESCO",
    "UNICEF": "UNICEF",
    "UNDP": "UNDP",
    "UNEP": "UNEP",
    "UNHCR": "UNHCR",
    "OHCHR": "the Office of the High Commissioner for Human Rights",
    "OCHA": "OCHA",
    "IOM": "the IOM",
    "ICRC": "the ICRC",
    "ICC": "the ICC",
    "ICJ": "the International Court of Justice",
    "INTERPOL": "INTERPOL",
}
PLATES = {"org:AU": "Afr. U.", "org:EC": "COM"}
"""What stands on a plate where the bare code could be taken for a state's."""


def named(code: str) -> str:
    """A state or organisation without its article, as in a list."""
    return member(code).removeprefix("the ")


def plate(code: str) -> str:
    """What stands on the plate before a member's seat."""
    return PLATES.get(code, told_apart(code))


def member(code: str) -> str:
    """A state or organisation, with its article where it has one."""
    if not is_state(code) and (known := ORGANISATIONS.get(bare(code).upper())):
        return known
    name = NAMES.get(code) or Locale.parse("en").territories.get(code)
    if name is None or code == "ZZ":
        return bare(code)
    name = name.replace(" & ", " and ").replace("St. ", "Saint ")
    return f"the {name}" if code in WITH_ARTICLE or name.endswith(" Islands") else name
