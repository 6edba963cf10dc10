"""Holds answers against the oracle: the outcome, what each condition reached and of how many, the smallest change."""

from collections.abc import Sequence

from tests.oracle.asking import Answer, Case
from tests.oracle.counting import count
from tests.oracle.rules import Cast, Proxy
from tests.oracle.turning import Changes, cast_ballots, changed, turned, turns


def miscounted(cases: Sequence[Case], answers: Sequence[Answer]) -> list[str]:
    """Each vote of which something else was said than its articles give."""
    found = []
    for case, answer in zip(cases, answers, strict=True):
        expected = count(case.register, case.rule, case.cast)
        if expected != answer.outcome:
            found.append(f"{case}\nby the articles: {expected}\n`tally` says: {answer.outcome}")
    return found


def misturned(cases: Sequence[Case], answers: Sequence[Answer]) -> list[str]:
    """Each vote whose smallest change is none, is not the smallest, or is of a ballot that was not cast so."""
    return [
        f"{case}\n{fault}\n`tally` says: {answer.change}"
        for case, answer in zip(cases, answers, strict=True)
        if (fault := _misturned(case, answer))
    ]


def _misturned(case: Case, answer: Answer) -> str | None:
    asked = (case.register, case.rule, case.cast)
    least = turned(*asked)
    most = turned(*asked, holders_stay=True) if _apart(case.cast) else least
    if least is None or most is None or answer.change is None:
        return None if least == most == answer.change else f"tried: {least}"
    if not len(least) <= len(answer.change) <= len(most):
        return f"tried: {least}"
    return unsound(case, answer)


def unsound(case: Case, answer: Answer) -> str | None:
    """What is wrong with a change that is named, whatever its size."""
    if answer.change is None:
        return "no change is named"
    cast = cast_ballots(case.rule, case.cast)
    before = {m: ("unrecorded" if b == "unrecorded" else cast[m]) for m, b in answer.before.items()}
    if answer.before != before:
        return f"cast was {before}"
    was = count(case.register, case.rule, case.cast).word
    instead = changed(case.cast, answer.change)
    return None if turns(was, count(case.register, case.rule, instead).word) else "it turns nothing"


def twins(case: Case) -> list[Case]:
    """The vote just past the boundary, and those a ballot short of it."""
    changes: Changes = turned(case.register, case.rule, case.cast) or {}
    past = [changes, *({m: b for m, b in changes.items() if m != left} for left in changes)]
    return [
        Case(case.asked, case.register, case.rule, cast, case.register_asked)
        for few in past
        if few and not _contradicts(cast := changed(case.cast, few))
    ]


def _apart(cast: Cast) -> list[Proxy]:
    return [proxy for proxy in cast.proxies.values() if proxy.ballot]


def _contradicts(cast: Cast) -> bool:
    """Whether somebody absent cast a ballot for another; `test_doubtful.py` asks what is said of that."""
    return any(cast.ballots[proxy.holder] == "absent" for proxy in _apart(cast))
