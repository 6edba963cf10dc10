"""How long a step is given to be seen. Pauses are part of the play; nothing is waited for by them."""

from collections.abc import Mapping
from typing import Literal

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.meeting.business.outcomes.commands import ProposeOutcome
from hemicycle.procedure.meeting.deciding.statements.commands import EnterStatement

Pace = Literal["1x", "fast"]
SPOKEN_S = (9.0, 18.0)
S_A_WORD = 0.5
BEATS_S: Mapping[str, float] = {
    "admit-participant": 1.5,
    "open-meeting": 5.0,
    "open-item": 6.0,
    "grant-floor": 4.0,
    "give-floor": 4.0,
    "adopt-outcome": 7.0,
    "open-vote": 3.0,
    "cast-ballot": 0.8,
    "close-vote": 7.0,
}
BEAT_S = 2.0


def pause_s(pace: Pace, step: str, command: Command) -> float:
    """Seconds after this step: what is said takes as long as saying it, within bounds."""
    if pace == "fast":
        return 0.0
    words = _words(command)
    if words:
        least, most = SPOKEN_S
        return min(most, max(least, words * S_A_WORD))
    return BEATS_S.get(step, BEAT_S)


def _words(command: Command) -> int:
    match command:
        case EnterStatement(text=text):
            return max((len(said.split()) for said in text.values()), default=0)
        case ProposeOutcome(texts=texts):
            said = [words for text in texts.values() for words in text.values()]
            return max((len(words.split()) for words in said), default=0)
    return 0
