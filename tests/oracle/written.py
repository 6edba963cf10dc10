"""A rulebook written from the oracle's rules, by docs/add-a-body.md."""

from tests.oracle.rules import (
    Blocking,
    Bound,
    Concurring,
    Condition,
    NoObjection,
    Quorum,
    Register,
    Rule,
    Share,
    Single,
    Unanimity,
    Votes,
)

Keys = dict[str, object]


def body(name: str, register: Register, quorum: Quorum | None, rules: dict[str, Rule]) -> str:
    """The file of a body. Its quorum is one for all rules; a rule without one says so."""
    members = [
        {
            "code": m,
            "name": {"en": m},
            "groups": [g for g, of in register.groups.items() if m in of],
        }
        for m in register.members
    ]
    head = {"id": name, "edition": "1", "languages": ["en"], "members": members}
    parts = [*(f"{key} = {_toml(value)}" for key, value in head.items()), '[title]\nen = "Body"']
    if quorum is not None:
        keys = {"represented": quorum.represented, "presumed": False}
        parts.append(_table("quorum", _bound(quorum.bound) | keys))
    parts += [_table("weights", {"name": w, "of": of}) for w, of in register.weights.items()]
    parts += [_rule(name, rule) for name, rule in rules.items()]
    return "\n".join(parts)


def _rule(name: str, rule: Rule) -> str:
    keys: Keys = {"id": name, "title": {"en": name}, "proxies": rule.proxies}
    keys["taking_no_part"] = "left-out" if rule.left_out else "not-voting"
    keys["quorum"] = rule.quorum is not None
    conditions = [_table("rules.conditions", _condition(one)) for one in rule.conditions]
    return "\n".join([_table("rules", keys), *conditions])


def _condition(condition: Condition) -> Keys:
    keys = _single(condition.asks)
    if condition.instead is not None:
        keys["otherwise"] = [_blocking(condition.instead) | {"article": "article 2"}]
    return keys


def _single(asks: Single) -> Keys:
    match asks:
        case Share(of, bound, weight, among):
            return {"kind": "share", "of": of} | _bound(bound) | _counted(weight, among)
        case Votes(at_least, out_of, weight, among):
            keys: Keys = {"kind": "votes", "at_least": at_least}
            return keys | ({"out_of": out_of} if out_of else {}) | _counted(weight, among)
        case Concurring(of):
            return {"kind": "concurring", "of": of}
        case NoObjection(allowed):
            return {"kind": "no-objection", "allowed": allowed}
        case Unanimity(abstention, absence):
            return {"kind": "unanimity", "abstention_blocks": abstention, "absence_blocks": absence}


def _blocking(blocking: Blocking) -> Keys:
    keys: Keys = {"kind": "blocking-minority", "least_members": blocking.least}
    return keys | {"weight": blocking.weight, "of_part": str(blocking.part)}


def _bound(bound: Bound) -> Keys:
    return {"more_than" if bound.passed else "at_least": str(bound.share)}


def _counted(weight: str | None, among: str | None) -> Keys:
    return {key: word for key, word in (("weight", weight), ("among", among)) if word}


def _table(name: str, keys: Keys) -> str:
    keys = keys | {"article": "article 1"}
    return "\n".join([f"[[{name}]]", *(f"{key} = {_toml(value)}" for key, value in keys.items())])


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)
