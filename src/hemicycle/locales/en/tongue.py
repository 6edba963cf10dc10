"""English, as readouts are told in it."""

import re
from collections.abc import Sequence
from datetime import date

from babel.dates import format_date

from hemicycle.locales.en import grammar
from hemicycle.locales.messages import Messages

OF = re.compile(r"\b(of|for|to the)\b")


class Tongue:
    """`documents.tongue.Tongue` in English."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._messages = Messages("en", "readout.ftl")

    def say(self, key: str, /, **values: str | int) -> str:
        """The message, or KeyError."""
        return self._messages.say(key, **values)

    def knows(self, verb: str) -> bool:
        """Whether the verb has an entry."""
        return self._messages.has(f"verb-{verb}")

    def person(self, office: str, name: str, gender: str | None, *, apposed: bool) -> str:
        """“British Prime Minister Boris Johnson”, but “the President of the United States, Joe Biden”."""
        if not office:
            return name
        if OF.search(office):
            return f"the {office}, {name}{',' if apposed else ''}"
        return f"{office} {name}"

    def short(self, office: str, gender: str | None) -> str | None:
        """“the British Prime Minister”, of somebody named before."""
        return f"the {office}"

    def everybody(self, group: str, gender: str | None) -> str:
        """“the participants”, “the leaders”."""
        return self.say(f"all-{group}")

    def pronoun(self, gender: str | None, *, plural: bool) -> str | None:
        """He, she, it, they; none where the gender is not known."""
        if plural:
            return "they"
        return {"f": "she", "m": "he", "n": "it"}.get(gender or "")

    def member(self, code: str) -> tuple[str, str | None, bool]:
        """“France”, “the United States”, “the OSCE”: each an it."""
        return grammar.member(code), "n", False

    def predicate(
        self, verb: str, text: str, gender: str | None, *, plural: bool, also: bool = False
    ) -> str:
        """“also welcomed the deployments”, “agreed on the importance”, “agreed that”."""
        key, complement = f"verb-{verb}", grammar.decapitalised(text.strip().rstrip("."))
        clause = grammar.is_clause(complement)
        if clause and (other := self._messages.attribute(key, "clause-verb")):
            key = f"verb-{other}"
        own = "their" if plural else {"f": "her", "m": "his", "n": "its"}.get(gender or "", "their")
        past = self._messages.say(key, own=own)
        link = self._messages.attribute(key, "clause") if clause else ""
        preposition = self._messages.attribute(key, "prep")
        what = f"{link} {complement}" if link else grammar.joined(preposition, complement)
        return f"{'also ' if also else ''}{past} {what}"

    def listed(self, things: Sequence[str]) -> str:
        """“A, B and C”; predicates are never parted by semicolons."""
        if len(things) == 1:
            return things[0]
        return ", ".join(things[:-1]) + f" and {things[-1]}"

    def named_group(self, people: Sequence[str], closing: Sequence[str]) -> str:
        """“A, B and C, as well as D”; semicolons where a name holds a comma."""
        groups = [grammar.listed(group) for group in (people, closing) if group]
        between = ";" if any(";" in group for group in groups) else ","
        return f"{between} {self.say('as-well-as')} ".join(groups)

    def topics(self, topics: Sequence[str]) -> str:
        """“ to discuss A, B and C”."""
        if not topics:
            return ""
        told = [grammar.decapitalised(topic.strip()) for topic in topics]
        return self.say("to-discuss", topics=grammar.listed(told))

    def date(self, day: date) -> str:
        """“24 January 2022”."""
        return str(format_date(day, "d MMMM y", locale="en"))

    def quote(self, text: str) -> str:
        """Between double quotation marks."""
        return f"“{text.strip()}”"

    def sentence(self, text: str) -> str:
        """Capital, full stop, typography."""
        whole = self.typeset(text).strip()
        while ",," in whole:
            whole = whole.replace(",,", ",")
        whole = whole.rstrip(",")
        end = "" if whole.removesuffix("”").endswith((".", "!", "?", "…")) else "."
        return whole[:1].upper() + whole[1:] + end

    def typeset(self, text: str) -> str:
        """The typography alone."""
        return grammar.typeset(text)
