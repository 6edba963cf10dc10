"""What a rulebook calls by a code, by its name: members, languages, motions, rules, tables of weights."""

from collections.abc import Iterable, Sequence

from babel import Locale

from hemicycle.documents.rule_words import words_in
from hemicycle.documents.segments import load_messages
from hemicycle.locales.messages import unmarked
from hemicycle.procedure.membership import Member
from hemicycle.procedure.rules import Rule


def member_names(members: Iterable[Member], codes: Sequence[str], language: str) -> str:
    """The members by their names, one after the other; by the code where the file has no name."""
    named = {member.code: words_in(member.name, language) for member in members}
    return ", ".join(named.get(code) or code for code in codes)


def language_names(codes: Sequence[str], language: str) -> str:
    """The languages by their names in this one."""
    known = Locale.parse(language).languages
    return ", ".join(str(known.get(code, code)) for code in codes)


def rule_name(rules: Iterable[Rule], rule: str, language: str) -> str:
    """A rule by its title."""
    titles = (words_in(one.title, language) for one in rules if one.id == rule)
    return next(titles, "") or rule


def weight_name(table: str, language: str) -> str:
    """A table of weights, where it has a usual name; else as the file calls it."""
    return _said("rulebook.ftl", f"rule-weight-{table}", language) or table


def console_words(key: str, language: str, otherwise: str) -> str:
    """What the chair's console calls it."""
    return _said("console.ftl", key, language) or otherwise


def _said(file: str, key: str, language: str) -> str:
    words = load_messages(language, file)
    return unmarked(words.say(key)) if words.has(key) else ""
