"""What a recorder answered, where a test goes on only if the act was accepted."""

from hemicycle.procedure.core.refusal import Refusal
from hemicycle.recorder.answers import Accepted


def accepted(answer: Accepted | Refusal) -> Accepted:
    """The answer, which is no refusal."""
    assert isinstance(answer, Accepted), answer
    return answer
