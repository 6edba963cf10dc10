"""Which rules of a VTIMEZONE are followed: those that come once in every few years, as clocks do (RFC 5545, 3.8.5.3).

Whoever was invited may send one. A rule that comes each second, or never, would be followed from 1601 on, or sought for
until the year 9999, and hold whoever reads it meanwhile.
"""

import re

MOST_LINES, LONGEST = 100, 1_000
PART = re.compile(
    r"FREQ=YEARLY|INTERVAL=1|WKST=[A-Z]{2}|UNTIL=\d{8}(?:T\d{6}Z?)?|COUNT=\d{1,3}|BYMONTH=(?:0?[1-9]|1[0-2])"
    r"|BYDAY=(?:[+-]?[1-5])?[A-Z]{2}|BYMONTHDAY=-?\d{1,2}(?:,-?\d{1,2}){0,6}",
    re.ASCII,
)
ORDINAL = re.compile(r"BYDAY=[+-]?\d")
IN_EVERY_MONTH = range(1, 29)


def followed(lines: list[str]) -> bool:
    """Whether all rules in these lines of a VTIMEZONE are."""
    if len(lines) > MOST_LINES or any(len(line) > LONGEST for line in lines):
        return False
    rules = (line.upper() for line in lines if line.upper().startswith(("RRULE", "EXRULE")))
    return all(_comes(rule.partition(":")[2].strip().split(";")) for rule in rules)


def _comes(rule: list[str]) -> bool:
    """Once a year, in a month that it names, on a day that every month has."""
    if "FREQ=YEARLY" not in rule or not all(PART.fullmatch(part) for part in rule):
        return False
    named = [part.partition("=")[2] for part in rule if part.startswith("BYMONTHDAY=")]
    days = [abs(int(day)) for part in named for day in part.split(",")]
    ordinal = any(ORDINAL.match(part) for part in rule)
    weekly = any(part.startswith("BYDAY=") for part in rule)
    monthly = any(part.startswith("BYMONTH=") for part in rule)
    there = not days or (not ordinal and any(day in IN_EVERY_MONTH for day in days))
    return there and (monthly or not weekly)
