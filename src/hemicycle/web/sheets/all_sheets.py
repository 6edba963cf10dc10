"""The sheets that there are, by name, in the order in which they are offered."""

from collections.abc import Callable

from hemicycle.printing.sheet import Sheet
from hemicycle.web.sheets.given import Given
from hemicycle.web.sheets.participants import attendance, participants

SHEETS: dict[str, Callable[[Given], Sheet]] = {
    "participants": participants,
    "attendance": attendance,
}
