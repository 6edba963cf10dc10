"""The codes of a state in ISO 3166-1 beside that of two letters: of three letters, and the number. Source: CLDR."""

from functools import cache

from babel.core import get_global

from hemicycle.procedure.codes import STATES, is_state

FORMER = frozenset("BUR DDR FXX TMP YMD ZAR 230 249 278 280 720 736 886".split())  # noqa: SIM905
"""Codes that ISO 3166-3 has withdrawn, which CLDR reads as those of a state of today."""


def iso_codes(code: str) -> list[str]:
    """Of two letters, of three, the number; nothing for an organisation."""
    return [code, *sorted(_others()[code], reverse=True)] if is_state(code) else []


def state_of(code: str) -> str | None:
    """The state's code of two letters for one of three, or a number."""
    return _states().get(code.upper())


@cache
def _states() -> dict[str, str]:
    found = {}
    for alias, given in get_global("territory_aliases").items():
        state = given if isinstance(given, str) else given[0] if len(given) == 1 else ""
        if len(alias) == 3 and alias not in FORMER and state in STATES:
            found[alias] = state
    return found


@cache
def _others() -> dict[str, list[str]]:
    return {
        state: [alias for alias, given in _states().items() if given == state] for state in STATES
    }
