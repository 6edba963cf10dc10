"""What is the same in every language told here: where a sentence ends, and where a text gives up its full stop."""

import re

STOPS = (".", "۔", "。", "।")
"""The full stop of Latin, Cyrillic and Arabic, of Urdu, of Chinese and Japanese, and of Hindi."""
ENDS = (*STOPS, "!", "?", "…", "؟", "！", "？")
QUOTES = '»”’" \u00a0\u202f'
ABBREVIATED = re.compile(r"(?:\.\w|\b(?:etc|Inc|Ltd|Corp|Co|Jr|Sr|No|vol|art|cf))\.$|\.\.\.$")


def unstopped(text: str) -> str:
    """Without the full stop of a sentence; that of an abbreviation (U.S., etc.) stays."""
    text = text.strip()
    stop = next((one for one in STOPS if text.endswith(one)), "")
    return text if ABBREVIATED.search(text) else text.removesuffix(stop).rstrip()


def stopped(text: str) -> str:
    """With a full stop, unless it, or a quotation at its end, ends with a mark of its own."""
    return text if text.rstrip(QUOTES).endswith(ENDS) else f"{text}."


def capitalised(text: str) -> str:
    """With a capital, behind an opening quotation mark too."""
    start = len(text) - len(text.lstrip('«“" \u00a0\u202f'))
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]


def commas(text: str) -> str:
    """Two commas that meet are one, and none stands at the end or before another mark."""
    once = re.sub(r"([,،])(?:\s*[,،])+", r"\1", text.strip())
    return re.sub(r"[,،]\s*(?=[.;!?؛؟۔]|$)", "", once)


def unquoted(text: str) -> str:
    """Without the quotation marks around the whole of it."""
    found = re.fullmatch(r"\s*(?:«([^«»]*)»|“([^“”]*)”|\"([^\"]*)\")\s*", text)
    return (
        next((part for part in found.groups() if part is not None), "").strip()
        if found
        else text.strip()
    )
