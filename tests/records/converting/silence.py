"""From the principal entry of an act of the silence procedure back to its command."""

from collections.abc import Callable, Mapping
from typing import Any

from hemicycle.procedure.core.actor import Command
from hemicycle.procedure.core.entry import Entry
from hemicycle.procedure.meeting.deciding.silence import commands


def _broken(fact: Any, entry: Entry) -> Command:
    reason = entry.words.get("reason", {})
    if fact.participant is None:
        return commands.EnterObjection(fact.silence, fact.member, fact.received, reason)
    amendment = {name: text for name, text in entry.words.items() if name != "reason"}
    return commands.BreakSilence(fact.silence, reason, amendment)


SILENCE: Mapping[str, Callable[[Any, Entry], Command]] = {
    "silence-opened": lambda f, e: commands.OpenSilence(f.outcome, f.digest, f.expires),
    "silence-broken": _broken,
    "silence-extended": lambda f, e: commands.ExtendSilence(f.silence, f.expires),
    "silence-withdrawn": lambda f, e: commands.WithdrawSilence(f.silence),
    "silence-confirmed": lambda f, e: commands.ConfirmSilence(f.silence),
}
"""Kind → its command. What the expiry brings about is the system's, and rebuilt with it."""
