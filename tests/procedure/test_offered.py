"""What is offered in random histories: kept as made from nothing, and as the acts answer, for everybody at any time."""

from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import invariant

from tests.procedure.held import Held
from tests.procedure.test_machine import MACHINE_S, Histories
from tests.profiles import examples


class OfferedHistories(Histories):
    """The same meetings, with everybody looking at what they may do."""

    def __init__(self) -> None:
        super().__init__()
        self.held = Held()

    @invariant()
    def it_is_what_the_acts_answer(self) -> None:
        self.held.follow(self.meeting, self.now)

    def teardown(self) -> Any:
        """And half a minute later, without an entry."""
        if hasattr(self, "meeting"):
            self.held.follow(self.meeting, self.now + 31_000)


OfferedHistories.TestCase.settings = settings(
    max_examples=examples(8), stateful_step_count=40, deadline=None
)
TestOfferedHistories = pytest.mark.timeout(MACHINE_S)(OfferedHistories.TestCase)
