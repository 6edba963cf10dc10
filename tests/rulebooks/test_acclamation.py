"""[ACCLAMATION-1] Which bodies on file know acclamation for texts: the General Assembly adopts them without a vote."""

from datetime import date

from msgspec import UNSET

from hemicycle.rulebooks import rulebook


def test_the_general_assembly_knows_none() -> None:
    for body, knows in (("un-ga", False), ("summit", True), ("model-un", True)):
        decisions = rulebook(body, date(2026, 1, 1)).decisions
        assert decisions is not UNSET
        assert (decisions.acclamation is not UNSET) == knows, body
